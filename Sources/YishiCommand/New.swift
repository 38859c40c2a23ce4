import ArgumentParser
import Authoring
import ProcedureScript
import Reporting

/// `yishi new NAME`: a folder with a first procedure and its samples.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new")

  @Argument var name: String
  @Option var surface: Tongue?
  @OptionGroup var options: ReportOptions

  func run() throws {
    let name: FolderName
    do throws(FolderName.Problem) {
      name = try FolderName(self.name)
    } catch {
      throw options.fail(.badName(self.name, error))
    }
    let words: SurfaceLanguage = (surface ?? options.language) == .zh ? .chinese : .english
    let scaffold = Scaffold(
      name, surface: words, language: options.language == .zh ? .chinese : .english)
    let folder = name.text
    guard !Files.exists(folder) else { throw options.fail(.exists(folder)) }
    guard Files.makeNew(folder: folder) else {
      throw options.fail(.cannotWrite(folder, reason: ""))
    }
    for file in scaffold.files {
      let path = Files.join(folder, file.path)
      Files.make(folder: Files.folder(of: path))
      guard Files.writeNew(file.text, to: path) else {
        throw options.fail(.cannotWrite(path, reason: ""))
      }
    }
    let texts = CommandTexts.of(options.language.language)
    Output.write(texts.made(folder, files: scaffold.files.map(\.path)))
  }
}

extension ReportOptions {
  /// Says what went wrong with the call, and ends it.
  func fail(_ problem: AuthoringProblem, _ code: ExitCode = Exit.unusable) -> ExitCode {
    let texts = CommandTexts.of(language.language)
    Output.complain("\(texts.errorLabel)\(texts.text(problem))\n")
    return code
  }
}
