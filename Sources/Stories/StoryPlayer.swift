public import Authoring
public import Deliberation
public import LuaVM
public import SourceText
import Minutes

/// Plays a story, one scene after the other.
///
/// It judges nothing by itself: what is done becomes lines of a record, and what the machine finds
/// in that record is told. A player belongs to one task.
///
/// ```swift
/// let player = StoryPlayer(text, file: file)
/// let procedure = office.load(script: player.story.rules, name: text.name)
/// if let book = procedure.book { player.begin(book, evaluator: procedure.makeEvaluator()) }
/// while let scene = player.next() { … }
/// ```
public final class StoryPlayer {
  /// Scenes of one story; a story without end is stopped there.
  public static let mostScenes = 400
  /// Lines of one record; more of a story is stopped as well.
  public static let mostLines = 600

  /// What the story says of itself.
  public var story: Story { host?.story ?? Story(source: source, file: file) }
  /// What is wrong with the script; findings of the machine on the records are in the scenes.
  public var findings: [Finding] { (host?.findings ?? []) + own }
  /// The expectations that did not hold.
  public private(set) var failures: [Scene] = []
  /// How many expectations have been asked.
  public private(set) var expectations = 0
  /// The records written so far, one for each way the story goes.
  public private(set) var records: [String] = []

  /// What the machine finds in the record as far as it has come.
  public var found: [Finding] { look.findings }

  private let source: SourceText
  private let file: Int32
  private let host: StoryHost?
  private var own: [Finding] = []
  private var book: Rulebook?
  private var evaluator: (any PredicateEvaluator)?
  private var rehearsal: Rehearsal?
  private var look = Look()
  private var lines: StoryLines
  private var scenes = 0

  /// Reads a story; nothing is played yet.
  public init(_ source: SourceText, file: Int32, limits: LuaLimits = .standard) {
    self.source = source
    self.file = file
    // The stories say their days; what is done before the first of them is done on this one.
    lines = StoryLines(day: Day(2026, 1, 1) ?? Day(number: 0))
    do throws(LuaFailure) {
      host = try StoryHost(source, file: file, limits: limits)
    } catch {
      host = nil
      own = [Finding(.scriptError, at: .none, [Fact(.reason, .text("engine"))])]
    }
  }

  /// Takes the rules the story plays under.
  public func begin(_ book: Rulebook, evaluator: (any PredicateEvaluator)?) {
    self.book = book
    self.evaluator = evaluator
    restart()
  }

  private func restart() {
    guard let book else { return }
    let rehearsal = Rehearsal(
      title: "\(story.title.chinese)  议事案卷", book: book, evaluator: evaluator)
    self.rehearsal = rehearsal
    look = Look()
    records.append(rehearsal.text)
  }

  /// Goes on to the next scene; `nil` at the end, and where the story cannot go on.
  public func next() -> Scene? {
    guard book != nil, let call = host?.next() else { return nil }
    scenes += 1
    guard scenes <= Self.mostScenes else {
      host?.stop(
        .scriptExhausted, line: call.place.line,
        [Fact(.reason, .text("fuel")), Fact(.limit, .count(Self.mostScenes))])
      return nil
    }
    guard let content = content(of: call) else {
      host?.stop(
        .wrongValue, line: call.place.line,
        [Fact(.word, .text(call.verb.rawValue)), Fact(.found, .text(shown(call.arguments)))])
      return nil
    }
    let scene = Scene(content: content, day: lines.day, place: call.place)
    if case .expectation(_, .some) = content { failures.append(scene) }
    return scene
  }

  private func content(of call: StoryHost.Call) -> Scene.Content? {
    switch call.verb {
    case .say: return sentence(call).map(Scene.Content.said)
    case .again:
      restart()
      return sentence(call).map(Scene.Content.again)
    case .on:
      guard let day = Given(call.arguments).first.flatMap(Self.day) else { return nil }
      lines.day = day
      return .day
    case .wait:
      guard let days = Given(call.arguments).first.flatMap({ Int($0) }), 0...4000 ~= days
      else { return nil }
      lines.day = Day(number: lines.day.number + Int32(days))
      return .day
    case .expect: return expectation(Given(call.arguments))
    default:
      guard let written = lines.lines(call.verb, call.arguments) else { return nil }
      return act(written)
    }
  }

  /// A sentence: its Chinese and, after it, its English wording.
  private func sentence(_ call: StoryHost.Call) -> StoryText? {
    guard let first = call.arguments.first?.sentence else { return nil }
    guard call.arguments.count > 1, let english = call.arguments[1].text else { return first }
    return StoryText(first.chinese, english: english)
  }

  private func act(_ written: [String]) -> Scene.Content? {
    guard var rehearsal, let book, rehearsal.lines.count + written.count <= Self.mostLines
    else { return nil }
    for line in written {
      guard case .taken = rehearsal.take(line, underProtest: true) else { return nil }
    }
    let before = look
    look = Look(
      findings: rehearsal.heard + book.judge(rehearsal.record, evaluator: evaluator).findings,
      permissions: rehearsal.machine.inOrder(on: lines.day))
    self.rehearsal = rehearsal
    records[records.count - 1] = rehearsal.text
    return .act(written, Changes(from: before, to: look), look.permissions)
  }

  private func expectation(_ given: Given) -> Scene.Content? {
    var wanted = StoryExpectation()
    wanted.findings = given.texts("findings")
    wanted.allowed = given["allowed"]
    wanted.barred = given["barred"]
    wanted.because = given["because"]
    wanted.stage = given["stage"]
    let acts = [wanted.allowed, wanted.barred].compactMap { $0 }
    let ids = (wanted.findings ?? []) + [wanted.because].compactMap { $0 }
    guard wanted.findings != nil || !acts.isEmpty,
      acts.allSatisfy({ Act.Kind(rawValue: $0) != nil }),
      ids.allSatisfy({ FindingID(rawValue: $0) != nil })
    else { return nil }
    expectations += 1
    if let rehearsal { look.permissions = rehearsal.machine.inOrder(on: lines.day) }
    return .expectation(wanted, wanted.found(in: look))
  }

  private func shown(_ arguments: [LuaValue]) -> String {
    let given = Given(arguments)
    return given.first ?? arguments.first?.kind ?? "nil"
  }

  private static func day(_ text: String) -> Day? {
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let date = parts[2],
      1900...2200 ~= year
    else { return nil }
    return Day(year, month, date)
  }
}
