import ArgumentParser
import Reporting

#if canImport(Glibc)
  import Glibc
#endif

/// `yishi serve`: starts `yishi-studio`, the page in the browser, in the place of this process.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve")

  /// Handed on as they stand; the other program knows what they mean.
  @Argument(parsing: .captureForPassthrough) var arguments: [String] = []

  func run() throws {
    let name = "yishi-studio"
    if let own = Self.path(of: "/proc/self/exe") {
      replaceProcess(by: Files.join(Files.folder(of: own), name))
    }
    replaceProcess(by: name)
    // Both languages: whoever has half of a program may not have chosen the language either.
    let language = Help.language(in: arguments)
    for language in [language] + Language.allCases.filter({ $0 != language }) {
      let texts = CommandTexts.of(language)
      Output.complain("\(texts.errorLabel)\(texts.text(.missing))\n")
    }
    throw Exit.unusable
  }

  /// Comes back only when there is no such program; a bare name is looked up on the path.
  private func replaceProcess(by program: String) {
    let strings = ([program] + arguments).map { strdup($0) }
    var vector = strings + [nil]
    _ = execvp(program, &vector)
    for string in strings { free(string) }
  }

  private static func path(of link: String) -> String? {
    let size = 4096
    var buffer = [CChar](repeating: 0, count: size)
    let count = readlink(link, &buffer, size)
    guard count > 0, count < size else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
