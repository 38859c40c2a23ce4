import ArgumentParser
import Deliberation
import Drawing
import Proving
import Reporting
import Yishi

/// `yishi draw SCRIPT`: the steps of a procedure as a picture in swim lanes.
struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "draw")

  enum Form: String, ExpressibleByArgument, CaseIterable { case svg, dot, mermaid }

  @Argument var script: String
  @Option(name: .customLong("as")) var form: Form = .svg
  @Option var output: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    var desk = Desk()
    guard let book = try desk.sound(script, options).book else { throw Exit.procedure }
    let chart = FlowChart(
      book.plan, law: book.law, on: book.plan.firstDay(nil), options.language.language
    ).chart
    let text =
      switch form {
      case .svg: SVGWriter().write(chart)
      case .dot: DOTWriter().write(chart)
      case .mermaid: MermaidWriter().write(chart)
      }
    guard let output else { return Output.write(text) }
    if !Files.write(text, to: output) { throw options.fail(.cannotWrite(output, reason: "")) }
  }
}
