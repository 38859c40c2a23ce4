import ArgumentParser
import Deliberation
import Reporting
import SourceText
import Stories
import Yishi

#if canImport(Glibc)
  import Glibc
#endif

/// `yishi play STORY`: a story for a class, one scene after the other; alone, the list of stories.
struct Play: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "play")

  @Argument var story: String?
  @Flag var straight = false
  @Option var save: String?
  @OptionGroup var options: ReportOptions

  func run() throws {
    var office = Office()
    guard let name = story else {
      return Output.write(renderer(office.sources).list(StoryShelf.all))
    }
    let source = try text(of: name, &office)
    let player = StoryPlayer(source, file: office.keep(source))
    try refuse(player.findings, player, office)
    let rules = office.load(script: player.story.rules, name: source.name)
    guard let book = rules.book else {
      try refuse(rules.findings + [rules.nonProcedure].compactMap { $0 }, player, office)
      throw Exit.procedure
    }
    player.begin(book, evaluator: rules.makeEvaluator())
    let renderer = renderer(office.sources)
    let plan = PlanReference(name: book.plan.name, version: book.plan.version)
    Output.write(renderer.opening(player.story, rules: plan))
    let waits = !straight && isatty(0) == 1
    while let scene = player.next() {
      Output.write(renderer.scene(scene))
      // Enter goes on; the end of input runs through.
      if waits, case .act = scene.content { _ = readLine() }
    }
    try refuse(player.findings, player, office)
    Output.write(renderer.closing(player))
    if let save { try keep(player, at: save, renderer) }
    if !player.failures.isEmpty { throw Exit.findings }
  }

  private func renderer(_ sources: SourceTable) -> StoryRenderer {
    StoryRenderer(options.language.language, sources: sources, color: options.color.isOn)
  }

  /// A story of the shelf by its name, else a file.
  private func text(of name: String, _ office: inout Office) throws -> SourceText {
    if let item = StoryShelf.item(named: name) { return item.text }
    let bytes: [UInt8]
    do throws(Files.Problem) {
      bytes = try Files.bytes(of: name)
    } catch .missing where !name.hasSuffix(".lua") {
      Output.complain(renderer(office.sources).unknown(name))
      throw Exit.unusable
    } catch {
      try report([error.finding(name)], name, office)
      throw Exit.unusable
    }
    guard bytes.count <= Office.largestScript else {
      let problem = Files.Problem.tooLarge(limit: Office.largestScript)
      try report([problem.finding(name)], name, office)
      throw Exit.unusable
    }
    return SourceText(name: name, bytes: bytes)
  }

  /// Ends with what is wrong with a script, if anything is.
  private func refuse(_ findings: [Finding], _ player: StoryPlayer, _ office: Office) throws {
    guard !findings.isEmpty else { return }
    try report(findings, player.story.source.name, office)
    throw Exit.procedure
  }

  private func report(_ findings: [Finding], _ file: String, _ office: Office) throws {
    let item = ProcedureReport(file: file, plan: nil, findings: findings)
    Output.write(options.render(Report(sources: office.sources, items: [.procedure(item)])))
  }

  /// Keeps each way the story goes as a record, and the rules beside them, where `validate` finds them.
  private func keep(_ player: StoryPlayer, at path: String, _ renderer: StoryRenderer) throws {
    let stem = path.hasSuffix(".txt") ? String(path.dropLast(4)) : path
    var files = [(path, player.records.first ?? "")]
    for (index, record) in player.records.enumerated().dropFirst() {
      files.append(("\(stem)-\(index + 1).txt", record))
    }
    files.append(("\(stem).lua", String(decoding: player.story.rules, as: UTF8.self)))
    if let held = files.first(where: { Files.exists($0.0) }) {
      throw options.fail(AuthoringProblem.exists(held.0))
    }
    for (path, text) in files where !Files.writeNew(text, to: path) {
      throw options.fail(CommandProblem.cannotWrite(path, reason: ""))
    }
    Output.write(renderer.saved(files.map(\.0)))
  }
}
