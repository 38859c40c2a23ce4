public import Deliberation
import LuaVM
public import SourceText
import Synchronization

/// Loads procedure scripts, rule sets and law tables into immutable values.
///
/// It opens no file: scripts that others adopt come from the library, citations are checked against
/// the law tables (an empty book checks none).
public struct ProcedureLoader: Sendable {
  /// Where adopted procedures and rule sets are found.
  public var library: any ScriptLibrary
  /// The tables of statutes.
  public var law: LawBook
  /// How much each script may use.
  public var limits: ScriptLimits
  /// The version of the vocabulary scripts are read with.
  public static let vocabulary = Vocabulary.version

  /// A loader over a library and law tables.
  public init(
    library: any ScriptLibrary = ScriptShelf(), law: LawBook = LawBook(),
    limits: ScriptLimits = .standard
  ) {
    self.library = library
    self.law = law
    self.limits = limits
  }

  /// Loads a script in either language; its places carry the number `file`.
  ///
  /// It never throws: what is wrong is among the findings, and loading goes on after a mistake.
  public func load(_ source: SourceText, file: Int32 = 0) -> Loading {
    run(source, file: file).loading
  }

  /// Loads the bytes of a script: UTF-8 or GB 18030, with or without a mark, any ends of lines.
  public func load(bytes: [UInt8], name: String, file: Int32 = 0) -> Loading {
    switch Decoding.decode(bytes, name: name) {
    case .text(let source, let encoding, _, _):
      var loading = load(source, file: file)
      if encoding != .utf8 {
        loading.findings.insert(
          Finding(
            .encodingConverted, at: Place(file: file, line: 1, column: 0),
            [Fact(.encoding, .text(encoding.rawValue))]), at: 0)
      }
      return loading
    case .failure(let failure):
      let id: FindingID
      if case .tooLarge = failure.kind { id = .fileTooLarge } else { id = .unreadableFile }
      let place = Place(
        file: file, line: Int32(clamping: failure.line), column: Int32(clamping: failure.column))
      let finding = Finding(
        id, at: place, [Fact(.file, .text(name)), Fact(.offset, .count(failure.byteOffset))])
      return Loading(findings: [finding], sources: [SourceText(name: name, bytes: bytes)])
    }
  }

  /// Loads law tables; the texts get the numbers from `file` on.
  public func loadLaw(_ sources: [SourceText], file: Int32 = 0) -> LawLoading {
    var entries: [LawEntry] = []
    var findings: [Finding] = []
    var number = file
    for source in sources {
      let loading = ProcedureLoader(limits: limits).load(source, file: number)
      findings += loading.findings
      entries += loading.law
      if loading.kind != .statute, !loading.isRefused {
        findings.append(
          Finding(
            .wrongValue, at: Place(file: number, line: 1, column: 0),
            [Fact(.found, .text(loading.kind?.rawValue ?? "nil")), Fact(.wanted, .text("statute"))])
        )
      }
      number += Int32(clamping: loading.sources.count)
    }
    return LawLoading(book: LawBook(entries), findings: findings)
  }

  /// Runs a script once; the machine lives as long as the result.
  fileprivate func run(_ source: SourceText, file: Int32) -> LoadingRun {
    let run = LoadingRun(self, source, file: file)
    run.perform()
    return run
  }
}

/// What a loading gave.
public struct Loading: Sendable {
  /// What the script returned; `nil` when it got that far with nothing.
  public var kind: ScriptHeader.Kind?
  /// The procedure, adopted and bound where the script adopts one.
  ///
  /// It is there also when something was refused, as far as it could be built; see `isRefused`.
  public var plan: Plan?
  /// The entries, when the script is a law table.
  public var law: [LawEntry] = []
  /// The rules, when the script is a set of rules; their predicates belong to this loading.
  public var rules: [ConductRule] = []
  /// What was found, in the order in which it was met.
  public var findings: [Finding] = []
  /// The texts read: the script, then what it adopted. The first has the number the loading was
  /// given, each further one the next number.
  public var sources: [SourceText] = []
  /// The numbers of those that are written in the Chinese words.
  public var chineseFiles: Set<Int32> = []
  fileprivate var recipe: Recipe?

  init(findings: [Finding] = [], sources: [SourceText] = []) {
    self.findings = findings
    self.sources = sources
  }

  /// Whether the script cannot be used as it stands.
  public var isRefused: Bool {
    findings.contains { $0.cls == .procedure || $0.cls == .input }
  }

  /// Makes an evaluator of the plan's predicates; one for each worker, with the same numbers.
  ///
  /// `nil` when the scripts did not run. A plan without predicates needs none.
  public func makeEvaluator() -> ScriptEvaluator? { recipe?.first.take() ?? recipe?.evaluator() }

  fileprivate struct Recipe: Sendable {
    /// What the loading itself ran, for the first who asks.
    var first: FirstEvaluator
    var law: LawBook
    var source: SourceText
    var file: Int32
    var library: ReplayLibrary
    var limits: ScriptLimits

    func evaluator() -> ScriptEvaluator? {
      let run = ProcedureLoader(library: library, law: law, limits: limits).run(source, file: file)
      return run.loading.recipe?.first.take()
    }
  }
}

/// An evaluator that one worker may have.
private final class FirstEvaluator: Sendable {
  private let held: Mutex<ScriptEvaluator?>

  /// Whoever hands it over does not use it again.
  init(_ evaluator: ScriptEvaluator?) {
    nonisolated(unsafe) let evaluator = evaluator
    held = Mutex(evaluator)
  }

  func take() -> ScriptEvaluator? {
    held.withLock { evaluator in
      nonisolated(unsafe) let taken = evaluator
      evaluator = nil
      return taken
    }
  }
}

/// Law tables read from scripts.
public struct LawLoading: Sendable {
  /// The tables, as far as they could be read.
  public var book: LawBook
  /// What was found.
  public var findings: [Finding]
}

/// The scripts a loading used, to be given again.
private struct ReplayLibrary: ScriptLibrary {
  var scripts: [PlanReference: SourceText] = [:]
  var names: [String] { [] }
  func source(for reference: PlanReference) -> SourceText? { scripts[reference] }
}

/// One loading: the machine, the scripts, and what came of them.
private final class LoadingRun {
  private let loader: ProcedureLoader
  private let source: SourceText
  private let file: Int32
  private var host: ScriptHost?
  private var used = ReplayLibrary()
  private(set) var loading: Loading

  init(_ loader: ProcedureLoader, _ source: SourceText, file: Int32) {
    self.loader = loader
    self.source = source
    self.file = file
    loading = Loading(sources: [source])
  }

  func perform() {
    do throws(LuaFailure) {
      host = try ScriptHost(law: loader.law, limits: loader.limits.engine)
    } catch {
      let context = ScriptContext(law: loader.law)
      context.report(failure: error, words: [])
      loading.findings = context.findings
    }
    guard let host else { return }
    take(host.run(surface(source), file: file), host)
    finish(host)
  }

  private func surface(_ source: SourceText, file: Int32? = nil) -> Surface {
    Surface(source, file: file ?? self.file, dictionary: Vocabulary.surface)
  }

  // MARK: What the script returned

  private func take(_ value: ScriptValue?, _ host: ScriptHost) {
    guard let value else { return }
    switch value {
    case .node(.plan(let plan)):
      loading.kind = .procedure
      loading.plan = addRuleSets(to: plan, host)
    case .node(.adoption(let adoption)):
      loading.kind = .adopt
      loading.plan = resolve(adoption, host, depth: 0)
    case .node(.ruleSet(let set)):
      loading.kind = .rules
      loading.rules = set.rules
      if set.sample {
        host.context.report(.sampleSet, at: set.place, [Fact(.rule, .text(set.name))])
      }
    case .node(.statute(let entries)):
      loading.kind = .statute
      loading.law = entries
    case .list(let list) where !list.isEmpty:
      for item in list {
        if case .node(.statute(let entries)) = item {
          loading.law += entries
        } else {
          reportReturn(host)
        }
      }
      loading.kind = .statute
    case .node(.failed): break
    default: reportReturn(host)
    }
  }

  private func reportReturn(_ host: ScriptHost) {
    let lines = source.lineCount
    host.context.report(
      .missingField,
      at: Place(
        file: file, line: Int32(clamping: host.context.hasProcedure ? 1 : lines), column: 0),
      [
        Fact(.key, .text("return")),
        Fact(.options, .names(["procedure", "adopt", "rules"].map(host.context.script.spelled))),
      ])
  }

  /// Reports what the surface pass read its own way, once a script, and checks the plan.
  private func finish(_ host: ScriptHost) {
    let context = host.context
    context.close(loading.plan)
    if var plan = loading.plan {
      plan.predicates = context.predicates.map { PredicateSite(site: $0.site) }
      loading.plan = plan
      checkFormulas(of: plan, host)
      let refiner = PlaceRefiner(context)
      for finding in PlanChecks.all(plan, law: loader.law)
      where !context.followsFromUnknownWord(finding) {
        context.report(refiner.refine(finding))
      }
    }
    loading.findings = marks(host) + context.findings
    loading.chineseFiles = Set(context.outlines.filter { $0.value.isChinese }.keys)
    loading.recipe = Loading.Recipe(
      first: FirstEvaluator(loading.kind.map { _ in ScriptEvaluator(host: host) }), law: loader.law,
      source: source, file: file, library: used, limits: loader.limits)
  }

  private func marks(_ host: ScriptHost) -> [Finding] {
    guard let notes = host.context.outlines[file]?.surface?.notes else { return [] }
    let folded = notes.filter { [.mark, .letters, .quotes, .blank].contains($0.kind) }
    guard let first = folded.first else { return [] }
    var finding = Finding(
      .fullWidthPunctuation, at: first.place,
      [
        Fact(.found, .text(first.found)), Fact(.wanted, .text(first.replacement)),
        Fact(.count, .count(folded.count)),
      ])
    // They are read as their twins, so nothing is refused.
    finding.cls = .advice
    return [finding]
  }

  // MARK: Other scripts

  /// Runs a script of the library; reports it where there is none.
  private func runScript(
    _ reference: PlanReference, bindings: [Binding] = [], at place: Place, _ host: ScriptHost
  ) -> ScriptValue? {
    guard let source = loader.library.source(for: reference) else {
      var facts = [Fact(.found, .text("\(reference)"))]
      if let near = Suggestion.nearest(to: reference.name, among: loader.library.names) {
        facts.append(Fact(.suggestion, .text(near)))
      } else if loader.library.names.contains(reference.name) {
        facts.append(Fact(.version, .text(reference.version ?? "")))
      }
      facts.append(Fact(.options, .names(loader.library.names)))
      host.context.report(.unknownName, at: place, facts)
      return nil
    }
    used.scripts[reference] = source
    let number = file + Int32(clamping: loading.sources.count)
    loading.sources.append(source)
    return host.run(surface(source, file: number), file: number, bindings: bindings)
  }

  /// Loads the rule sets that a procedure refers to and adds their rules.
  private func addRuleSets(to plan: Plan, _ host: ScriptHost) -> Plan {
    var plan = plan
    for (reference, place) in host.context.script.ruleSets {
      switch runScript(reference, at: place, host) {
      case nil, .node(.failed)?: break
      case .node(.ruleSet(let set))?:
        plan.rules += set.rules
        if set.sample { plan.sampleSets.append(set.name) }
      case let other?:
        host.context.report(
          .wrongValue, at: place,
          [Fact(.found, .text(other.shown ?? "")), Fact(.wanted, .text("rules"))])
      }
    }
    return plan
  }

  private func resolve(_ adoption: Adoption, _ host: ScriptHost, depth: Int) -> Plan? {
    let outer = host.context.script
    guard depth < 8 else {
      host.context.report(
        .stepCycle, at: adoption.place, [Fact(.chain, .names(["\(adoption.reference)"]))])
      return nil
    }
    let value = runScript(
      adoption.reference, bindings: adoption.bindings, at: adoption.namePlace, host)
    let plan: Plan
    switch value {
    case .node(.plan(let found))?:
      reportUnknown(adoption.bindings, host.context)
      plan = addRuleSets(to: found, host)
    case .node(.adoption(var inner))?:
      let taken = Set(inner.bindings.flatMap(\.names))
      inner.bindings += adoption.bindings.filter { taken.isDisjoint(with: $0.names) }
      guard let found = resolve(inner, host, depth: depth + 1) else { return nil }
      plan = found
    case nil, .node(.failed)?: return nil
    case let other?:
      host.context.report(
        .wrongValue, at: adoption.namePlace,
        [Fact(.found, .text(other.shown ?? "")), Fact(.wanted, .text("procedure"))])
      return nil
    }
    return adoption.applied(to: plan, declarations: outer.declarations, host.context)
  }

  /// Reports bindings of parameters that the adopted procedure does not have.
  private func reportUnknown(_ bindings: [Binding], _ context: ScriptContext) {
    let script = context.script
    var names = script.declarations.map(\.name)
    for use in script.uses where !names.contains(use.name) { names.append(use.name) }
    for binding in bindings where !binding.names.contains(where: names.contains) {
      let shown = binding.names.last { $0.utf8.contains { $0 >= 0x80 } } ?? binding.names[0]
      var facts = [Fact(.parameter, .text(shown)), Fact(.found, .text(shown))]
      if let near = Suggestion.nearest(to: shown, among: names) {
        facts.append(Fact(.suggestion, .text(near)))
      }
      facts.append(Fact(.options, .names(names)))
      context.report(.unknownName, at: binding.keyPlace, facts)
    }
  }
}
