import Deliberation
import LuaVM
import SourceText

/// The views a predicate holds while it runs, and what it read of them.
///
/// A handle is a view's number in the table; the table is emptied before each call.
final class ViewTable {
  /// What belongs to one call; in one piece, since every look into an object's variable is checked.
  fileprivate struct Held {
    var views: [ViewNode] = []
    var reads = PredicateReads()
  }

  private var held = Held()
  /// What the predicate has read so far.
  var reads: PredicateReads { held.reads }
  /// What went wrong with a field, as structured as a verdict can carry it.
  private(set) var unknown: String?
  private let tokens = ViewFields.all.tokens
  private let positions = ViewFields.all.positions
  private let width = ViewFields.all.tokens.count

  func register(on machine: LuaMachine) {
    // The host owns the machine and this table, and reads happen only while it runs the machine.
    machine.registerFields(tokens) {
      [unowned(unsafe) self] (handle: Int, field: Int) throws(HostError) -> LuaValue in
      try self.read(handle, field)
    }
    machine.onFieldRead {
      [unowned self] (handle: Int, name: String) throws(HostError) -> LuaValue in
      throw self.refuse(handle, name)
    }
  }

  /// Empties the table and gives the handle of a view.
  func begin(with view: ViewNode) -> LuaValue {
    unknown = nil
    return held.begin(with: view)
  }

  /// Notes a parameter the predicate has read.
  func note(parameter name: String, _ value: LuaValue) {
    switch value {
    case .integer(let number): held.reads.note(parameter: name, String(number))
    case .boolean(let flag): held.reads.note(parameter: name, flag ? "true" : "false")
    case .string(let text): held.reads.note(parameter: name, text)
    default: break
    }
  }

  private func read(_ handle: Int, _ field: Int) throws(HostError) -> LuaValue {
    guard let value = held.read(handle, field, positions, width) else {
      throw refuse(handle, tokens[field])
    }
    return value
  }

  private func refuse(_ handle: Int, _ name: String) -> HostError {
    let kind = held.view(handle)?.kind
    let fields = kind?.fields ?? []
    let near = Suggestion.nearest(to: name, among: fields.flatMap { [$0.name, $0.chinese] })
    let shown = "\(kind?.rawValue ?? "?").\(name)"
    unknown = near.map { "\(shown) → \($0)" } ?? shown
    return HostError(message: shown, code: HostCode.unknownField)
  }
}

/// Where handles of views begin, far from the handles of nodes.
private let firstHandle = 1 << 32

extension ViewTable.Held {
  fileprivate mutating func begin(with view: ViewNode) -> LuaValue {
    // There are few; `removeAll` is made for many.
    while views.popLast() != nil {}
    reads.removeAll()
    return give(view)
  }

  fileprivate func view(_ handle: Int) -> ViewNode? {
    let index = handle &- firstHandle
    return views.indices.contains(index) ? views[index] : nil
  }

  /// The value of a registered name of a view's fields; `nil` where the view has none.
  fileprivate mutating func read(
    _ handle: Int, _ field: Int, _ positions: [Int], _ width: Int
  ) -> LuaValue? {
    let index = handle &- firstHandle
    guard views.indices.contains(index) else { return nil }
    let kind = views[index].kind
    let position = positions[kind.position * width + field]
    guard position >= 0, views[index].values.indices.contains(position) else { return nil }
    let value = views[index].values[position]
    reads.note(kind, position, value)
    return lua(value)
  }

  private mutating func give(_ view: ViewNode) -> LuaValue {
    views.append(view)
    return .handle(firstHandle + views.count - 1)
  }

  private mutating func lua(_ value: ViewValue) -> LuaValue {
    switch value {
    case .none: return .null
    case .integer(let number): return .integer(number)
    case .text(let text): return .string(text)
    case .flag(let flag): return .boolean(flag)
    case .view(let view): return give(view)
    case .list(let list):
      var items: [LuaValue] = []
      items.reserveCapacity(list.count)
      for value in list { items.append(lua(value)) }
      return .table(LuaTable(items: items))
    }
  }
}

/// The names of the fields of all views, which are the same for every table.
private struct ViewFields: Sendable {
  let tokens: [String]
  /// For each kind, in the order of all kinds, the position of the field of each registered name; -1
  /// where the kind has none. In one list, a row for each kind.
  let positions: [Int]

  static let all = ViewFields()

  private init() {
    var tokens: [String] = []
    var numbers: [String: Int] = [:]
    /// For each kind, the positions of the names registered so far that it has.
    var known: [[(number: Int, position: Int)]] = []
    for kind in ViewKind.allCases {
      var own: [(number: Int, position: Int)] = []
      func take(_ name: String, _ position: Int) {
        let number = numbers[name] ?? tokens.count
        if number == tokens.count {
          numbers[name] = number
          tokens.append(name)
        }
        own.append((number, position))
      }
      // The Chinese surface may turn a field into another kind's word for the same Chinese name;
      // a field's own name goes before such a word.
      for (position, field) in kind.fields.enumerated() {
        if let word = Vocabulary.keys[field.chinese] { take(word, position) }
      }
      own.reverse()
      for (position, field) in kind.fields.enumerated() { take(field.name, position) }
      known.append(own)
    }
    self.tokens = tokens
    positions = known.flatMap { own in
      var positions = [Int](repeating: -1, count: tokens.count)
      for (number, position) in own { positions[number] = position }
      return positions
    }
  }
}
