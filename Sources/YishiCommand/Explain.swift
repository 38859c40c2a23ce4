import ArgumentParser
import Deliberation
import Reporting
import SourceText

/// `yishi explain FINDING-ID`: what a finding means; without an id, all of them.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain")

  @Argument var finding: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    let language = options.language.language
    guard let finding else {
      Output.write(Explanation.index(in: language))
      return
    }
    guard let id = FindingID(rawValue: finding) else {
      let near = Suggestion.nearest(to: finding, among: FindingID.allCases.map(\.rawValue))
      throw options.fail(.unknownFinding(finding, nearest: near))
    }
    Output.write(Explanation.text(for: id, in: language))
  }
}
