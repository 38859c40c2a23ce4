import Deliberation
import LuaVM
import SourceText

/// What one loading gathers while its scripts run: nodes, findings, predicates, parameters.
///
/// A context belongs to one loading and one machine.
final class ScriptContext {
  /// The tables of statutes that keys are checked against.
  let law: LawBook
  /// The word being read, for the places of its calls.
  private(set) var script = OpenScript()
  private var nodes: [Node] = []
  private(set) var findings: [Finding] = []
  private var reported: Set<Finding> = []
  /// The functions of the run in the order in which words took them, each with its place.
  private(set) var predicates: [(function: LuaFunction, site: Site)] = []

  /// Whether loading is over, so that words mean nothing any more, but for `param`.
  private(set) var isClosed = false
  /// The parameters of the plan, once loading is over.
  private var parameters: [Parameter] = []

  /// The names that unknown words were to declare.
  private(set) var lostNames: Set<String> = []

  /// Notes a name that an unknown word was to declare.
  func lose(_ name: String) { lostNames.insert(name) }

  /// Whether a finding about the whole plan only says again that a word of it is unknown.
  ///
  /// A plan that lacks what the word was to declare is not the author's: what is advised about its
  /// shape, and that the declared name is missing, follows from the word.
  func followsFromUnknownWord(_ finding: Finding) -> Bool {
    guard findings.contains(where: { $0.id == .unknownWord }) else { return false }
    if finding.cls == .advice { return finding.id != .sampleSet }
    guard case .text(let name)? = finding[.found] else { return false }
    return finding.id == .unknownName && lostNames.contains(name)
  }

  init(law: LawBook) { self.law = law }

  // MARK: Scripts

  /// Turns to another script; its parameters get the values of `bindings`.
  func open(_ surface: Surface, file: Int32, bindings: [Binding] = []) {
    script = OpenScript(surface: surface, file: file, bindings: bindings)
    outlines[file] = script
  }

  /// The places of the scripts run so far, by their files.
  private(set) var outlines: [Int32: OpenScript] = [:]

  /// The parameters of the script and how they were used, for the procedure being built.
  func withScript<Result>(_ body: (inout OpenScript) -> Result) -> Result { body(&script) }

  // MARK: Nodes

  /// Keeps a node and gives its number.
  func keep(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  /// The node of a number; a number nobody gave is a failure.
  func node(_ number: Int) -> Node { nodes.indices.contains(number) ? nodes[number] : .failed }

  /// Whether a node of the run was made from a procedure, for scripts that forget `return`.
  var hasProcedure: Bool {
    nodes.contains {
      switch $0 {
      case .plan, .adoption, .ruleSet, .statute: true
      default: false
      }
    }
  }

  /// A value of Lua's with its handles resolved and bound parameters replaced by their values.
  func value(_ value: LuaValue) -> ScriptValue {
    switch value {
    case .null: .none
    case .boolean(let flag): .flag(flag)
    case .integer(let number): .integer(number)
    case .string(let text): .text(text)
    case .table(let table):
      table.fields.isEmpty
        ? .list(table.items.map { self.value($0) })
        : .table(
          Dictionary(
            table.fields.map { ($0.key, self.value($0.value)) },
            uniquingKeysWith: { _, last in last }
          ))
    case .function(let function): .function(function.id)
    case .handle(let number): .node(node(number))
    }
  }

  /// The number of a function among the predicates of the run.
  func predicate(_ function: Int, at place: Place) -> PredicateID {
    predicates.append((LuaFunction(id: function), Site(place)))
    return PredicateID(predicates.count - 1)
  }

  /// Forgets the predicates of a run that is to be repeated.
  func rewind(to mark: Mark) { predicates.removeSubrange(mark.predicates...) }

  /// Ends the time of words: what predicates call later is refused, but for `param`, which gives
  /// what an office has bound.
  func close(_ plan: Plan?) {
    isClosed = true
    parameters = plan?.parameters ?? []
  }

  /// What a function gets for `param "name"`.
  ///
  /// An adopting script may have left the parameter to one of its own, under another name.
  func parameter(_ name: String, askedIn chunk: String) throws(HostError) -> LuaValue {
    var own = name
    let script = ChunkName.file(chunk).flatMap { outlines[$0] }
    if case .node(.parameter(let other))? = script?.binding(of: name)?.value { own = other }
    guard let parameter = parameters.first(where: { $0.name == own }) else {
      throw HostError(message: "param \(name)", code: HostCode.noParameter)
    }
    guard let value = parameter.bound else {
      throw HostError(message: own, code: HostCode.openParameter)
    }
    switch parameter.kind {
    case .integer:
      if let number = Int(value) { return .integer(number) }
    case .flag: return .boolean(value == "true")
    case .text, .ratio: return .string(value)
    case .threshold, .period, .rules: break
    }
    throw HostError(
      message: "param \(name): \(parameter.kind.rawValue)", code: HostCode.noParameter)
  }

  // MARK: Findings

  /// Reports a finding once.
  func report(_ finding: Finding) {
    var finding = finding
    finding.speaksOfChineseScript = outlines[finding.place.file]?.isChinese ?? false
    if reported.insert(finding).inserted { findings.append(finding) }
  }

  func report(_ id: FindingID, at place: Place, _ facts: [Fact] = []) {
    report(Finding(id, at: place, facts))
  }

  /// Whether any mistake of a script was reported.
  var hasMistakes: Bool { findings.contains { $0.cls == .procedure } }
}

/// The script being run: its text, its outline, its parameters.
struct OpenScript {
  var surface: Surface?
  var file: Int32 = -1
  var outline = ScriptOutline([])
  var bindings: [Binding] = []
  var declarations: [ParameterDeclaration] = []
  var uses: [ParameterUse] = []
  /// Sets of rules to be loaded once the script has ended.
  var ruleSets: [(reference: PlanReference, place: Place)] = []
  private var turns: [String: Int] = [:]

  init() {}

  init(surface: Surface, file: Int32, bindings: [Binding]) {
    self.surface = surface
    self.file = file
    self.bindings = bindings
    outline = ScriptOutline(surface.chunk)
  }

  /// Whether the author uses the Chinese words.
  var isChinese: Bool { !(surface?.names.words.isEmpty ?? true) }

  /// What was bound to a parameter of this name.
  func binding(of name: String) -> Binding? { bindings.first { $0.names.contains(name) } }

  /// The next call heard of a word on a line.
  mutating func nextCall(_ word: String, line: Int, name: String?) -> ScriptOutline.Call? {
    let key = "\(line) \(word) \(name ?? "")"
    let turn = turns[key, default: 0]
    turns[key] = turn + 1
    return outline.call(word, line: line, name: name, turn: turn)
  }

  /// The place of bytes of the text Lua was given.
  func place(_ range: Range<Int>?) -> Place? {
    guard let range, let surface else { return nil }
    return surface.place(ofRewritten: range, file: file)
  }

  /// A name as its author wrote it, brackets and quotes aside.
  func written(_ range: Range<Int>?) -> String? {
    guard let range, let surface else { return nil }
    let bytes = Array(surface.text[range])
    guard let token = SurfaceLexer.tokens(of: bytes).first else { return nil }
    if token.kind == .string { return stringValue(of: bytes, token) }
    let start = surface.map.originalOffset(of: range.lowerBound)
    let end = surface.map.originalOffset(of: range.upperBound)
    return start < end ? surface.source.text(in: start..<end) : nil
  }

  /// The place of a line.
  func place(line: Int) -> Place { Place(file: file, line: Int32(clamping: line), column: 0) }

  /// A name of the vocabulary or the author's as the author spells it.
  func spelled(_ name: String) -> String {
    guard let surface else { return name }
    return surface.names.words[name] ?? surface.names.unmangle(name, words: false)
  }

  /// The names an author may have meant by a key that Lua saw: a parameter called like a word of
  /// the vocabulary is seen as that word.
  func meanings(ofKey key: String) -> [String] {
    let spelled = surface.map { $0.names.unmangle(key, words: false) } ?? key
    return [spelled] + Vocabulary.chineseSpellings(of: key)
  }
}

/// One use of a parameter.
struct ParameterUse {
  var name: String
  var kind: Parameter.Kind?
  var place: Place
}

extension ScriptContext {
  /// How far the run had come, so that a script can be run again as if it had not run.
  struct Mark {
    fileprivate var predicates: Int
  }

  var mark: Mark { Mark(predicates: predicates.count) }
}
