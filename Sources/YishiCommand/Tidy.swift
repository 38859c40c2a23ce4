import ArgumentParser
import Authoring
import ProcedureScript
import Reporting
import SourceText

/// `yishi fmt FILE…`: puts records and scripts in order without a change of what they say.
struct Tidy: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fmt")

  @Argument var files: [String]
  @Flag var check = false
  @OptionGroup var options: ReportOptions

  func run() throws {
    var code = Exit.clean
    for path in files {
      let own: ExitCode
      do {
        own = try tidy(path)
      } catch let failed as ExitCode {
        own = failed
      }
      if own.rawValue > code.rawValue { code = own }
    }
    throw code
  }

  /// One file; whatever is wrong with it, the others are still put in order.
  private func tidy(_ path: String) throws -> ExitCode {
    let file = try TextFile(path, options)
    let text: String
    if path.hasSuffix(".lua") {
      text = ScriptTidying.tidied(file.source)
    } else {
      let first = file.source.bytes.first { $0 > 0x20 }
      let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      guard !isJSON, !path.hasSuffix(".csv"), !path.hasSuffix(".md") else {
        throw options.fail(.notText(path))
      }
      guard case .tidied(let tidied) = RecordTidying.tidied(file.source) else {
        throw options.fail(.leftAsIs(path), Exit.findings)
      }
      text = tidied
    }
    if text == file.source.string { return Exit.clean }
    if !check, !Files.replace(path, by: file.bytes(of: text)) {
      throw options.fail(.cannotWrite(path, reason: ""))
    }
    Output.write(CommandTexts.of(options.language.language).tidied(path, isDone: !check))
    return check ? Exit.findings : Exit.clean
  }
}
