import ArgumentParser
import Authoring
import Deliberation
import ProcedureScript
import Reporting
import Yishi

/// `yishi reference --output FOLDER`: writes the pages that are generated from the code.
///
/// Not shown in help: it is for those who build the program.
struct Reference: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "reference", shouldDisplay: false)

  @Option var output: String
  @OptionGroup var options: ReportOptions

  func run() throws {
    var office = Office()
    let law = office.allLaw()
    let procedures = Shelf.procedures.compactMap { script -> (plan: Plan, script: String)? in
      let loaded = office.load(script: script.item.bytes, name: script.item.path)
      return loaded.plan.map { ($0, script.item.name) }
    }
    let manuals = [Language.chinese, .english].map { language in
      ReferencePages.Page(
        path: language == .chinese ? "man/zh_CN/yishi.1" : "man/yishi.1",
        text: Help.manual(language))
    }
    let editor = ReferencePages.Page(
      path: "editor/\(EditorAnnotations.name)", text: EditorAnnotations.text())
    for page in ReferencePages.all(law: law, procedures: procedures) + manuals + [editor] {
      let path = Files.join(output, page.path)
      Files.make(folder: Files.folder(of: path))
      if !Files.write(page.text, to: path) {
        throw options.fail(.cannotWrite(path, reason: ""))
      }
    }
  }
}
