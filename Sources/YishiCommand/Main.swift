import ArgumentParser
import Reporting
import SourceText
import SystemPackage

/// The command: arguments in, exit code out; every sentence comes from `Reporting`.
@main
struct YishiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yishi",
    version: "2026.1",
    subcommands: [
      Check.self, Prove.self, Validate.self, Replay.self, Diff.self, Remedy.self, Suppose.self,
      RegisterCommand.self, Explain.self, Convert.self, Draw.self, HandbookCommand.self, New.self,
      Test.self, Tidy.self, Watch.self, Rehearse.self, Play.self, Lsp.self, Serve.self,
      Reference.self,
    ])

  static func main() {
    // Even without arguments there is the program's own name.
    if CommandLine.arguments.isEmpty {
      let texts = CommandTexts.of(.chinese)
      Output.complain("\(texts.errorLabel)\(texts.text(.noCommandLine))\n")
      exit(withError: Exit.defect)
    }
    let arguments = Array(CommandLine.arguments.dropFirst())
    let language = Help.language(in: arguments)
    if let page = Help.page(for: arguments, in: language) {
      Output.write(HelpRenderer(language).render(page))
      return
    }
    do {
      var command = try called(by: arguments) ?? parseAsRoot(arguments)
      try command.run()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      finish(error, arguments, language)
    }
  }

  /// The command that a call names first, with its arguments; `nil` where anything is amiss or another
  /// thing is asked for, which the whole tree of commands tells.
  ///
  /// To look at the options of one command takes a fraction of what the tree does.
  private static func called(by arguments: [String]) -> (any ParsableCommand)? {
    guard let name = arguments.first,
      let command = configuration.subcommands.first(where: {
        $0.configuration.commandName == name
      }),
      let parsed = try? command.parseAsRoot(Array(arguments.dropFirst())),
      type(of: parsed) == command
    else { return nil }
    return parsed
  }

  /// Says what is wrong with the arguments, in the language asked for.
  private static func finish(_ error: any Error, _ arguments: [String], _ language: Language) {
    if exitCode(for: error) == .success {
      Output.write(fullMessage(for: error) + "\n")
      return
    }
    let texts = CommandTexts.of(language)
    if let name = arguments.first, !name.hasPrefix("-"), !Help.commands.contains(name) {
      let near = Suggestion.nearest(to: name, among: Help.commands)
      let told = texts.text(.unknownCommand(name, nearest: near))
      Output.complain("\(texts.errorLabel)\(told)\n")
      exit(withError: Exit.unusable)
    }
    let text = message(for: error)
    let told = language == .chinese ? ArgumentErrorTranslator.chinese(text) : text
    Output.complain("\(texts.errorLabel)\(told)\n")
    if let page = Help.page(of: arguments.first, in: language) {
      Output.complain("\(HelpRenderer(language).usage(page))\n")
    }
    exit(withError: Exit.unusable)
  }
}

/// The exit codes; a mixed call ends with the highest of 70 > 3 > 2 > 1.
enum Exit {
  /// Nothing but advice.
  static let clean = ExitCode(0)
  /// Something was found.
  static let findings = ExitCode(1)
  /// Input that cannot be read, or wrong use.
  static let unusable = ExitCode(2)
  /// A procedure that cannot be used.
  static let procedure = ExitCode(3)
  /// A defect of the program itself.
  static let defect = ExitCode(70)
}

/// Writing to the two streams, whole.
enum Output {
  /// Writes to standard output; a reader that has gone away is not an error of ours.
  static func write(_ text: String) {
    _ = try? FileDescriptor.standardOutput.writeAll(Array(text.utf8))
  }

  /// Writes to standard error.
  static func complain(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(Array(text.utf8))
  }
}
