import Deliberation
import LuaVM
import SourceText

/// The views a predicate holds while it runs, and what it read of them.
///
/// A handle is a view's number in the table; the table is emptied before each call.
final class ViewTable {
  /// Where handles of views begin, far from the handles of nodes.
  private static let first = 1 << 32

  private var views: [ViewNode] = []
  private(set) var reads = PredicateReads()
  /// What went wrong with a field, as structured as a verdict can carry it.
  private(set) var unknown: String?
  private let tokens: [String]
  /// For each kind, in the order of all kinds, the position of the field of each registered name; -1
  /// where the kind has none.
  private let positions: [[Int]]

  init() {
    var tokens: [String] = []
    var numbers: [String: Int] = [:]
    var byKind: [ViewKind: [Int: Int]] = [:]
    for kind in ViewKind.allCases {
      for (position, field) in kind.fields.enumerated() {
        // The Chinese surface may turn a field into another kind's word for the same Chinese name.
        for name in [field.name, Vocabulary.keys[field.chinese]].compactMap({ $0 }) {
          let number = numbers[name] ?? tokens.count
          if numbers[name] == nil {
            numbers[name] = number
            tokens.append(name)
          }
          if name == field.name || byKind[kind]?[number] == nil {
            byKind[kind, default: [:]][number] = position
          }
        }
      }
    }
    self.tokens = tokens
    let count = tokens.count
    positions = ViewKind.allCases.map { kind in
      (0..<count).map { byKind[kind]?[$0] ?? -1 }
    }
  }

  func register(on machine: LuaMachine) {
    machine.registerFields(tokens) {
      [unowned self] (handle: Int, field: Int) throws(HostError) -> LuaValue in
      try self.read(handle, field)
    }
    machine.onFieldRead {
      [unowned self] (handle: Int, name: String) throws(HostError) -> LuaValue in
      throw self.refuse(handle, name)
    }
  }

  /// Empties the table and gives the handle of a view.
  func begin(with view: ViewNode) -> LuaValue {
    views.removeAll(keepingCapacity: true)
    reads.removeAll()
    unknown = nil
    return give(view)
  }

  private func give(_ view: ViewNode) -> LuaValue {
    views.append(view)
    return .handle(Self.first + views.count - 1)
  }

  private func view(_ handle: Int) -> ViewNode? {
    let index = handle &- Self.first
    return views.indices.contains(index) ? views[index] : nil
  }

  private func read(_ handle: Int, _ field: Int) throws(HostError) -> LuaValue {
    guard let view = view(handle) else { throw refuse(handle, tokens[field]) }
    let position = positions[view.kind.position][field]
    guard position >= 0, view.values.indices.contains(position) else {
      throw refuse(handle, tokens[field])
    }
    let value = view.values[position]
    reads.note(view.kind, position, value)
    return lua(value)
  }

  private func lua(_ value: ViewValue) -> LuaValue {
    switch value {
    case .none: .null
    case .integer(let number): .integer(number)
    case .text(let text): .string(text)
    case .flag(let flag): .boolean(flag)
    case .view(let view): give(view)
    case .list(let list): .table(LuaTable(items: list.map(lua)))
    }
  }

  private func refuse(_ handle: Int, _ name: String) -> HostError {
    let kind = view(handle)?.kind
    let fields = kind?.fields ?? []
    let near = Suggestion.nearest(to: name, among: fields.flatMap { [$0.name, $0.chinese] })
    let shown = "\(kind?.rawValue ?? "?").\(name)"
    unknown = near.map { "\(shown) → \($0)" } ?? shown
    return HostError(message: shown, code: HostCode.unknownField)
  }
}
