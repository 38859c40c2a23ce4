import Deliberation
import SourceText

/// What a use of a word left behind; scripts hold its number and can only pass it on.
indirect enum Node: Sendable {
  /// A mistake already reported; whatever holds it is silent about it.
  case failed
  case threshold(ThresholdNode)
  case period(Period)
  /// `law "key"`: a citation, or the statute's own number.
  case law(String)
  /// `param "name"` that nobody has bound.
  case parameter(String)
  case declaration(ParameterDeclaration)
  case body(BodyNode)
  case seat(Seat)
  case share(Deliberation.Share)
  case stage(Stage)
  case group(MemberGroup)
  case merge(Merge)
  case pace([Pace])
  case ledger(Ledger)
  case tableSum(TableSum)
  case split(Split)
  case ranking(Ranking)
  case cadence(Cadence)
  case properties([Property])
  case rule(ConductRule)
  case ruleSet(RuleSet)
  case ruleSetReference(PlanReference, Place)
  case plan(Plan)
  case adoption(Adoption)
  case lawItem(LawEntry)
  case statute([LawEntry])

  /// The word that makes such a node, for the fact `found`; `nil` for what was already reported.
  var word: String? {
    if case .failed = self { return nil }
    return made
  }

  private var made: String {
    switch self {
    case .failed: ""
    case .threshold: "threshold"
    case .period: "period"
    case .law: "law"
    case .parameter, .declaration: "param"
    case .body: "body"
    case .seat: "seats"
    case .share: "share"
    case .stage: "step"
    case .group: "group"
    case .merge: "merge"
    case .pace: "pace"
    case .ledger: "ledger"
    case .tableSum: "sum"
    case .split: "split"
    case .ranking: "rank"
    case .cadence: "cadence"
    case .properties: "never"
    case .rule: "rule"
    case .ruleSet: "rules"
    case .ruleSetReference: "rules_of"
    case .plan: "procedure"
    case .adoption: "adopt"
    case .lawItem: "item"
    case .statute: "statute"
    }
  }
}

/// A threshold and what only its place of use can judge.
struct ThresholdNode: Sendable {
  var threshold: Threshold
  /// The places of shares of exactly half that do not say what exactly half gives.
  var untied: [Place] = []
}

/// A body and which keys its script named, so that an adoption replaces only those.
struct BodyNode: Sendable {
  var body: Body
  var keys: Set<String>
}

/// `param "name" { … }`.
struct ParameterDeclaration: Sendable {
  var name: String
  var kind: Parameter.Kind?
  var about: String
  var place: Place
}

/// `rules "name" { … }`.
struct RuleSet: Sendable {
  var name: String
  var id: String
  var version: String
  var sample: Bool
  var rules: [ConductRule]
  var place: Place
}

/// `adopt "name@version" { … }`, to be carried out once the script has ended.
struct Adoption: Sendable {
  var reference: PlanReference
  var bindings: [Binding]
  var bodies: [BodyNode]
  var rules: [ConductRule]
  var pace: [Pace]
  var cadences: [Cadence] = []
  var properties: [Property] = []
  var id: String?
  var name: String?
  var version: String?
  var about: String?
  var from: Day?
  var until: Day?
  var sample: Bool?
  var reserved: Reserved?
  var sources: [String]
  var place: Place
  var namePlace: Place
}

/// A value bound to a parameter.
struct Binding: Sendable {
  /// The name as the author wrote it, and other spellings it may stand for.
  var names: [String]
  var value: ScriptValue
  var place: Place
  var keyPlace: Place
}

/// A value of a script with its handles resolved.
indirect enum ScriptValue: Sendable {
  case none
  case flag(Bool)
  case integer(Int)
  case text(String)
  case list([ScriptValue])
  /// A table with keys.
  case table([String: ScriptValue])
  /// A function; the number is the predicate's in the run.
  case function(Int)
  case node(Node)

  /// The value in the words of the fact `found`.
  var shown: String? {
    switch self {
    case .none: "nil"
    case .flag(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .text(let text): text
    case .list, .table: "{…}"
    case .function: "function"
    case .node(let node): node.word
    }
  }

  var isFailed: Bool {
    if case .node(.failed) = self { return true }
    return false
  }
}
