/// The fields a predicate read, put into words (`kind.field = value`) only when they are asked for.
///
/// Most predicates hold, and then nobody asks. Each reading is kept once, the first 64 of them.
public struct PredicateReads: Sendable, ExpressibleByArrayLiteral {
  private struct Read: Sendable {
    var kind: ViewKind
    var position: Int
    var value: ViewValue
  }

  private static let most = 64

  private var reads: [Read] = []
  private var given: [String] = []

  /// Nothing read yet.
  public init() {}

  /// What was read, in words: for evaluators that have no views.
  public init(arrayLiteral texts: String...) { given = texts }

  /// Whether nothing was read.
  public var isEmpty: Bool { reads.isEmpty && given.isEmpty }

  /// Notes the reading of a field; `position` is its place among the fields of its kind, from 0.
  public mutating func note(_ kind: ViewKind, _ position: Int, _ value: ViewValue) {
    guard reads.count < Self.most else { return }
    for read in reads
    where read.position == position && read.kind == kind && read.value.isShown(like: value) {
      return
    }
    reads.append(Read(kind: kind, position: position, value: value))
  }

  /// Notes the reading of a parameter.
  public mutating func note(parameter name: String, _ value: String) {
    let text = "param \(name) = \(value)"
    if given.count < Self.most, !given.contains(text) { given.append(text) }
  }

  /// Forgets everything that was read.
  public mutating func removeAll() {
    // There are few; the array's own `removeAll` is made for many.
    while reads.popLast() != nil {}
    if !given.isEmpty { given = [] }
  }

  /// What was read, in words and in order, each once.
  public var texts: [String] {
    var texts = given
    for read in reads where read.kind.fields.indices.contains(read.position) {
      let name = read.kind.fields[read.position].name
      let text = "\(read.kind.rawValue).\(name) = \(read.value.shown)"
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }
}

extension PredicateReads: Hashable {
  /// Equal when the same was read.
  public static func == (left: PredicateReads, right: PredicateReads) -> Bool {
    left.texts == right.texts
  }

  /// Of what was read.
  public func hash(into hasher: inout Hasher) { hasher.combine(texts) }
}

extension ViewValue {
  /// The value in words; of a list only how long it is.
  fileprivate var shown: String {
    switch self {
    case .none: "nil"
    case .integer(let number): String(number)
    case .text(let string): string
    case .flag(let flag): flag ? "true" : "false"
    case .view: "{…}"
    case .list(let list): "[\(list.count)]"
    }
  }

  /// Whether another value has the same words.
  fileprivate func isShown(like other: ViewValue) -> Bool {
    switch (self, other) {
    case (.none, .none), (.view, .view): true
    case (.integer(let left), .integer(let right)): left == right
    case (.text(let left), .text(let right)): left.isSame(as: right)
    case (.flag(let left), .flag(let right)): left == right
    case (.list(let left), .list(let right)): left.count == right.count
    default: false
    }
  }
}
