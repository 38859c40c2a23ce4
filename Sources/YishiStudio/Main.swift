import Reporting
import SourceText

#if canImport(Glibc)
  import Glibc
#endif

/// `yishi-studio`: the page in the browser; `yishi serve` starts it.
@main
struct YishiStudio {
  static func main() async {
    // A browser that goes away in the middle of an answer is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    let call: Call
    do throws(Call.Problem) {
      call = try Call(Array(CommandLine.arguments.dropFirst()))
    } catch {
      let texts = CommandTexts.of(error.language)
      complain("\(texts.errorLabel)\(texts.text(error.problem))\n")
      exit(2)
    }
    let texts = CommandTexts.of(call.language)
    if call.wantsHelp {
      tell(HelpRenderer(call.language).render(texts.studioHelp(command: "yishi-studio")))
      return
    }
    #if Studio
      let studio = Studio(port: call.port)
      await studio.runUntilStopped { problem in
        switch problem {
        case .listening(let port): tell(texts.studioListening(at: "http://127.0.0.1:\(port)/"))
        case .stopped:
          complain("\(texts.errorLabel)\(texts.text(.cannotListen(port: Int(call.port))))\n")
          exit(2)
        }
      }
    #else
      complain("\(texts.errorLabel)\(texts.text(.notBuilt))\n")
      exit(2)
    #endif
  }
}

/// What a call of the program asks for.
struct Call: Equatable {
  /// The port the page is served on unless the call names one.
  static let usualPort: UInt16 = 5757

  var port = Call.usualPort
  var language = Language.chinese
  var wantsHelp = false

  /// What is wrong with a call.
  struct Problem: Error, Equatable {
    var problem: StudioProblem
    var language: Language
  }

  /// Reads the arguments; 0 as a port asks the system for a free one.
  init(_ arguments: [String]) throws(Problem) {
    // The language first, whatever stands before it: it is what errors are told in.
    for (index, argument) in arguments.enumerated() {
      let value = argument == "--language" ? arguments.dropFirst(index + 1).first : nil
      if value == "en" || argument == "--language=en" { language = .english }
    }
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      switch name {
      case "-h", "--help": wantsHelp = true
      case "--port", "--language":
        let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() ?? ""
        if name == "--port" {
          guard let port = Call.port(value) else {
            throw Problem(problem: .badPort(value), language: language)
          }
          self.port = port
        } else {
          guard let known = Language(rawValue: value) else {
            throw Problem(problem: .badLanguage(value), language: language)
          }
          language = known
        }
      default: throw Problem(problem: .unknownArgument(argument), language: language)
      }
    }
  }

  private static func port(_ text: String) -> UInt16? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return UInt16(text)
  }
}

private func tell(_ text: String) { put(text, 1) }

private func complain(_ text: String) { put(text, 2) }

private func put(_ text: String, _ file: Int32) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    // Nobody reads any more; there is nobody to tell.
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}
