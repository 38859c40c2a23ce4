import ArgumentParser
import Deliberation
import Proving
import Reporting
import Yishi

/// `yishi prove SCRIPT`: explores every history of a procedure and says whether its promises hold.
struct Prove: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "prove")

  @Argument var script: String
  @Option(name: .customLong("max-states")) var maxStates = 1_000_000
  @Option var members = 12
  @Option var from: String?
  @Option var out: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    var start: Day?
    if let from {
      guard let day = Times.day(from) else { throw options.fail(.badDate(from, option: "--from")) }
      start = day
    }
    for (name, value) in [("--max-states", maxStates), ("--members", members)] where value < 1 {
      throw options.fail(.badNumber("\(value)", option: name))
    }
    if members > 10_000 { throw options.fail(.badNumber("\(members)", option: "--members")) }
    var desk = Desk()
    if let problem = desk.use(script) {
      let report = Report(
        sources: desk.office.sources, items: [.procedure(problem)], law: desk.office.law)
      Output.write(options.render(report))
      let unreadable = problem.findings.contains { $0.cls == .input }
      throw unreadable ? Exit.unusable : Exit.procedure
    }
    guard let procedure = desk.current, let book = procedure.book else { throw Exit.defect }
    var proof = Prover(
      book, bounds: ProofBounds(maxStates: maxStates, members: members, start: start),
      evaluator: procedure.makeEvaluator()
    ).prove()
    var trials: [TrialAdoption?] = []
    for index in proof.results.indices {
      guard case .refuted(var example) = proof.results[index].verdict else { continue }
      let trial = desk.office.trial(of: procedure, for: example.record)
      if let trial {
        example.record.procedure = Noted(trial.reference)
        proof.results[index].verdict = .refuted(example)
      }
      trials.append(trial)
    }
    var report = ProofReport(
      file: script, procedure: PlanReference(name: book.plan.name, version: book.plan.version),
      proof: proof)
    report.trials = trials.map { trial in
      trial.map { ProofReport.Trial(script: $0.script, isInOrder: $0.findings.isEmpty) }
    }
    if let out {
      report.written = try write(proof.counterexamples.map(\.example), to: out)
      for (name, trial) in zip(report.written, trials) {
        guard let trial else { continue }
        let path = Self.beside(name)
        guard Files.write(trial.script, to: path) else {
          throw options.fail(.cannotWrite(path, reason: ""))
        }
      }
    }
    let renderer = ProofRenderer(options.language.language)
    Output.write(
      options.format == .json ? renderer.renderJSON(report) : renderer.render(report))
    throw proof.isProved ? Exit.clean : Exit.findings
  }

  /// Writes each counterexample: the first to the file named, the others beside it with a number.
  private func write(_ examples: [Counterexample], to path: String) throws -> [String] {
    var names: [String] = []
    for (index, example) in examples.enumerated() {
      let name = index == 0 ? path : Self.numbered(path, index + 1)
      guard Files.write(ProofRenderer.record(example), to: name) else {
        throw options.fail(.cannotWrite(name, reason: ""))
      }
      names.append(name)
    }
    return names
  }

  /// `a/b.txt` as `a/b.lua`.
  private static func beside(_ path: String) -> String {
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[name...].lastIndex(of: "."), dot > name else { return path + ".lua" }
    return path[..<dot] + ".lua"
  }

  /// `a/b.txt` as `a/b-2.txt`.
  private static func numbered(_ path: String, _ number: Int) -> String {
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[name...].lastIndex(of: "."), dot > name else { return "\(path)-\(number)" }
    return "\(path[..<dot])-\(number)\(path[dot...])"
  }
}
