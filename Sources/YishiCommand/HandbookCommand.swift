import ArgumentParser
import Deliberation
import Proving
import Reporting
import Yishi

/// `yishi handbook SCRIPT`: the printable handbook of a procedure.
struct HandbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "handbook")

  @Argument var script: String
  @Option var members: Int?
  @Option var output: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    if let members, !(1...10_000).contains(members) {
      throw options.fail(.badNumber("\(members)", option: "--members"))
    }
    var desk = Desk()
    let procedure = try desk.sound(script, options)
    guard let book = procedure.book else { throw Exit.procedure }
    let powers = book.powers(
      members: members, on: book.plan.firstDay(nil), evaluator: procedure.makeEvaluator())
    let page = Handbook(book.plan, law: book.law, powers: powers, options.language.language).page()
    guard let output else { return Output.write(page) }
    if !Files.write(page, to: output) { throw options.fail(.cannotWrite(output, reason: "")) }
  }
}

extension Desk {
  /// The procedure of a path or name; what stands in the way is told, and ends the command.
  mutating func sound(_ script: String, _ options: ReportOptions) throws -> Procedure {
    if let problem = use(script) {
      let report = Report(sources: office.sources, items: [.procedure(problem)])
      Output.complain(OneLineRenderer(options.language.language).render(report))
      throw problem.findings.contains { $0.cls == .input } ? Exit.unusable : Exit.procedure
    }
    guard let procedure = current else { throw Exit.procedure }
    return procedure
  }
}
