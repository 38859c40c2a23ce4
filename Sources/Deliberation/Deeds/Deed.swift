/// What a deed states: the values of its kind's registered fields, each with its place.
public struct Deed: Sendable, Equatable {
  /// A stated value and the position of its field.
  public struct Entry: Sendable, Equatable {
    /// The position among the fields of the kind.
    public var field: Int
    /// The value and where it is written.
    public var value: Noted<DeedValue>

    /// A stated value.
    public init(field: Int, value: Noted<DeedValue>) {
      self.field = field
      self.value = value
    }
  }

  /// The kind of act.
  public var act: Act.Kind
  /// The stated values, in the order of the kind's fields, each field once.
  public private(set) var entries: [Entry] = []

  /// A deed that states nothing yet; `act` is one of the kinds of `DeedKind.all`.
  public init(_ act: Act.Kind) { self.act = act }

  /// The registered kind; `nil` only for an act that is no deed.
  public var kind: DeedKind? { DeedKind.of(act) }

  /// The value of the field at a position; setting `nil` takes it away.
  public subscript(_ field: Int) -> Noted<DeedValue>? {
    get { entries.first { $0.field == field }?.value }
    set {
      let position = entries.firstIndex { $0.field >= field } ?? entries.count
      let isThere = position < entries.count && entries[position].field == field
      guard let newValue else {
        if isThere { entries.remove(at: position) }
        return
      }
      if isThere {
        entries[position].value = newValue
      } else {
        entries.insert(Entry(field: field, value: newValue), at: position)
      }
    }
  }

  /// The value of the field of a slug.
  public subscript(_ slug: String) -> Noted<DeedValue>? {
    kind?.position(of: slug).flatMap { self[$0] }
  }

  /// The words of a text, a name or a choice under a slug.
  public func text(_ slug: String) -> Noted<String>? {
    guard let kind, let position = kind.position(of: slug) else { return nil }
    return text(at: position)
  }

  /// The words of a text, a name or a choice at a position.
  public func text(at field: Int) -> Noted<String>? {
    guard let value = self[field] else { return nil }
    switch value.value {
    case .text(let text): return Noted(text, value.place)
    case .choice(let slug):
      let word = kind?.fields[field].word(slug)
      return Noted(word ?? slug, value.place)
    default: return nil
    }
  }

  /// The exact number under a slug; counts are numbers too.
  public func quantity(_ slug: String) -> Noted<Quantity>? {
    guard let value = self[slug] else { return nil }
    switch value.value {
    case .quantity(let quantity): return Noted(quantity, value.place)
    case .count(let count): return Quantity(count).map { Noted($0, value.place) }
    default: return nil
    }
  }

  /// The whole number under a slug.
  public func count(_ slug: String) -> Noted<Int>? {
    guard let value = self[slug], case .count(let count) = value.value else { return nil }
    return Noted(count, value.place)
  }

  /// The day under a slug.
  public func day(_ slug: String) -> Noted<Day>? {
    guard let value = self[slug], case .day(let day) = value.value else { return nil }
    return Noted(day, value.place)
  }

  /// The names under a slug, or the words of a list; empty where there are none.
  public func names(_ slug: String) -> [String] {
    switch self[slug]?.value {
    case .names(let names, _): names
    case .texts(let texts): texts
    case .text(let text): [text]
    default: []
    }
  }

  /// The labelled numbers under a slug; empty where there are none.
  public func tallies(_ slug: String) -> [LabelledNumber] {
    if case .tallies(let tallies) = self[slug]?.value { return tallies }
    return []
  }

  /// The outcome: as stated, else the usual one of the kind.
  public var outcome: String? {
    guard let kind, let position = kind.outcome else { return nil }
    if case .choice(let slug)? = self[position]?.value { return slug }
    return kind.usualOutcome
  }

  /// Who does it.
  public var agent: Noted<String>? { (kind?.agent).flatMap { text(at: $0) } }

  /// To whom.
  public var recipient: Noted<String>? { (kind?.recipient).flatMap { text(at: $0) } }
}

/// A value of a deed's field.
public enum DeedValue: Sendable, Equatable {
  case text(String)
  /// Persons by name, and how many where only that, or more than the names, is stated.
  case names([String], count: Int?)
  case texts([String])
  case count(Int)
  case quantity(Quantity)
  case day(Day)
  /// Minutes after midnight.
  case time(Int16)
  case flag(Bool)
  /// The slug of a choice.
  case choice(String)
  case parts([Int])
  case tallies([LabelledNumber])
}

/// A labelled number: 已解决 47.
public struct LabelledNumber: Sendable, Hashable {
  /// The label.
  public var label: String
  /// The number.
  public var amount: Quantity
  /// Where it is written.
  public var site: Site

  /// A labelled number.
  public init(label: String, amount: Quantity, site: Site = .none) {
    self.label = label
    self.amount = amount
    self.site = site
  }
}
