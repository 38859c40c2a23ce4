import ArgumentParser
import Authoring
import Deliberation
import Minutes
import Proving
import Reporting
import SourceText
import Yishi

#if canImport(Glibc)
  import Glibc
#endif

/// `yishi repl SCRIPT`: goes through a meeting line by line, and keeps it as a record.
struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "repl")

  @Argument var script: String
  @OptionGroup var options: ReportOptions

  func run() throws {
    var desk = Desk()
    if let problem = desk.use(script) {
      let report = Report(sources: desk.office.sources, items: [.procedure(problem)])
      Output.write(options.render(report))
      throw problem.findings.contains { $0.cls == .input } ? Exit.unusable : Exit.procedure
    }
    guard let procedure = desk.current, let book = procedure.book else { throw Exit.defect }
    let folder = Files.folder(of: script)
    let rehearsal = Rehearsal(
      title: "\(book.plan.name)  议事案卷", book: book, evaluator: procedure.makeEvaluator()
    ) { Self.roster($0, in: folder) }
    var floor = Floor(
      rehearsal: rehearsal, sources: desk.office.sources,
      renderer: RehearsalRenderer(options.language.language, color: options.color.isOn),
      states: StateRenderer(options.language.language, color: options.color.isOn),
      firstDay: book.plan.firstDay(nil))
    Output.write(
      floor.renderer.greeting(PlanReference(name: book.plan.name, version: book.plan.version)))
    let isTerminal = isatty(0) == 1
    while true {
      if isTerminal { Output.write("> ") }
      guard let line = readLine(strippingNewline: true), floor.take(line) else { return }
    }
  }

  private static func roster(_ name: String, in folder: String) -> RosterSource? {
    let file: (bytes: [UInt8], name: String)?
    do throws(UnreadableFile) {
      file = try Desk.roster(name, in: folder)
    } catch {
      return .refused(error.finding)
    }
    guard let file else { return nil }
    switch Decoding.decode(file.bytes, name: file.name) {
    case .text(let text, _, _, _): return .text(text, file: 1)
    case .failure(let failure): return .unreadable(failure, file: 1)
    }
  }
}

/// A rehearsal and the one who types.
private struct Floor {
  var rehearsal: Rehearsal
  let sources: SourceTable
  let renderer: RehearsalRenderer
  let states: StateRenderer
  let firstDay: Day

  /// Takes what was typed; `false` when it was to leave.
  mutating func take(_ typed: String) -> Bool {
    let line = typed.hasSuffix("\r") ? String(typed.dropLast()) : typed
    let folded = Folding.halfWidth(line)
    let words = folded.split(separator: " ", maxSplits: 1)
    guard let first = words.first else { return true }
    let rest = words.count > 1 ? line.suffix(words[1].count).trimmed : ""
    if words.count == 1 {
      switch first {
      case "现在", "now", ">": return say(now())
      case "案卷", "record": return say(rehearsal.text)
      case "撤销", "撤消", "undo":
        return say(rehearsal.undo().map(renderer.undone) ?? renderer.nothingToUndo)
      case "帮助", "help", "?": return say(renderer.commands)
      case "退出", "quit", "exit": return false
      case "保存", "save": return say(renderer.saveWhere)
      default: break
      }
    } else if first == "保存" || first == "save" {
      return say(save(to: rest))
    }
    // An indented line is a remark, whatever it begins with.
    let underProtest = folded.first == "!"
    note(underProtest ? line.dropFirst().trimmed : line, underProtest: underProtest)
    return true
  }

  private func say(_ text: String) -> Bool {
    Output.write(text)
    return true
  }

  private mutating func note(_ line: String, underProtest: Bool) {
    let outcome = rehearsal.take(line, underProtest: underProtest)
    Output.write(
      renderer.outcome(outcome, script: sources, underProtest: underProtest))
    if case .taken = outcome {
      Output.write(renderer.brief(rehearsal.machine.inOrder(on: moment.day)))
    }
  }

  private var moment: Moment { rehearsal.machine.now ?? Moment(firstDay) }

  private func now() -> String {
    rehearsal.machine.matters.indices.map { matter in
      let view = StateView(
        title: rehearsal.machine.matters[matter], at: moment,
        permissions: rehearsal.machine.inOrder(on: moment.day, matter: matter))
      return states.render(view, sources: sources)
    }.joined()
  }

  private func save(to path: String) -> String {
    if Files.writeNew(rehearsal.text, to: path) { return renderer.saved(path) }
    let texts = CommandTexts.of(renderer.language)
    let told =
      Files.exists(path)
      ? texts.text(AuthoringProblem.exists(path))
      : texts.text(CommandProblem.cannotWrite(path, reason: ""))
    return "  \(told)\n"
  }
}

extension StringProtocol {
  /// Without the blanks at both ends.
  fileprivate var trimmed: String {
    var rest = self[...]
    while let first = rest.first, Folding.isBlank(first) { rest.removeFirst() }
    while let last = rest.last, Folding.isBlank(last) { rest.removeLast() }
    return String(rest)
  }
}
