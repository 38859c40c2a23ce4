public import SourceText

/// One difference in meaning between two plans: which node, which field, what it was, what it is now.
public struct PlanDifference: Hashable, Sendable {
  /// One step of the way to a node: the list it stands in and its name there.
  public struct Step: Hashable, Sendable {
    /// The list, such as `stages` or `bodies`.
    public var list: String
    /// The name within the list.
    public var name: String

    /// A step to a node of a list.
    public init(list: String, name: String) {
      self.list = list
      self.name = name
    }
  }

  /// What became of the node or field.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case added, removed, changed
  }

  /// What the change does to those who act under the plan.
  public enum Effect: String, Hashable, Sendable, Codable, CaseIterable {
    /// Whatever satisfies the new rule satisfied the old one.
    case stricter
    /// Whatever satisfied the old rule satisfies the new one, and more does.
    case laxer
    /// Neither can be shown.
    case incomparable
  }

  /// The way to the node; empty for the procedure itself.
  public var path: [Step]
  /// The field by the name of its property; `nil` where a whole node came or went.
  public var field: String?
  /// What became of it.
  public var kind: Kind
  /// What the change does; `nil` where it is no matter of more or less.
  public var effect: Effect?
  /// What it was.
  public var was: PlanTerm?
  /// What it is now.
  public var now: PlanTerm?
  /// Where the old script says it.
  public var wasPlace: Place = .none
  /// Where the new script says it.
  public var nowPlace: Place = .none

  /// A difference at the end of a path.
  public init(
    path: [Step], field: String?, kind: Kind, effect: Effect? = nil, was: PlanTerm? = nil,
    now: PlanTerm? = nil
  ) {
    self.path = path
    self.field = field
    self.kind = kind
    self.effect = effect
    self.was = was
    self.now = now
  }
}

/// A value of a plan as a comparison shows it.
public enum PlanTerm: Hashable, Sendable {
  /// A quorum, majority, share or rate.
  case threshold(Threshold)
  /// A length of time.
  case period(Period)
  /// A whole number.
  case number(Int)
  /// A parameter that is still open.
  case open(String)
  /// A yes or no.
  case flag(Bool)
  /// A name or text of the author's.
  case text(String)
  /// Several of them.
  case texts([String])
  /// A choice of a closed list, by its raw value.
  case choice(String)
  /// Several of them.
  case choices([String])
  /// A day.
  case day(Day)
  /// What a rule rests on.
  case citation(Citation)
  /// A function of the script.
  case function
  /// A group of settings that is only named.
  case group
}

extension PlanTerm {
  /// The term of a value found in a plan; `nil` for nothing at all.
  init?(_ value: Any) {
    switch value {
    case let value as Threshold: self = .threshold(value)
    case let value as Period: self = .period(value)
    case let value as MonthDay: self = .choice(value.spelling)
    case let value as Bool: self = .flag(value)
    case let value as Int: self = .number(value)
    case let value as String: self = .text(value)
    case let value as [String]: self = .texts(value)
    case let value as Day: self = .day(value)
    case let value as Citation: self = .citation(value)
    case is PredicateID: self = .function
    case let value as any RawRepresentable:
      guard let raw = Self.raw(value) else { return nil }
      self = .choice(raw)
    case let value as [any RawRepresentable]: self = .choices(value.compactMap(Self.raw))
    case let value as PlanReference: self = .text(value.description)
    default:
      let mirror = Mirror(reflecting: value)
      let child = mirror.children.first
      switch (mirror.displayStyle, child?.label) {
      case (.optional, nil): return nil
      case (.optional, _), (.enum, "fixed"?):
        guard let own = child.flatMap({ PlanTerm($0.value) }) else { return nil }
        self = own
      case (.enum, "open"?):
        guard let name = child?.value as? String else { return nil }
        self = .open(name)
      default: self = .group
      }
    }
  }

  private static func raw(_ value: any RawRepresentable) -> String? { value.rawValue as? String }
}
