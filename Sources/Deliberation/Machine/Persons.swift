import SourceText

/// Who is meant by a name as a record writes it: a person is a key of the roster, not a name.
struct Directory: Hashable, Sendable {
  /// The names that only one person has.
  private var keys: [String: String] = [:]
  /// The keys themselves, which may be written as well.
  private var numbers: Set<String> = []
  /// The keys of persons of one name.
  private var namesakes: [String: [String]] = [:]

  /// Takes in the members of a roster, those of all times.
  init(_ members: [Member] = []) {
    keys.reserveCapacity(members.count)
    for member in members {
      let name = Machine.key(member.name.value)
      guard let first = keys[name], first != member.key else {
        keys[name] = member.key
        continue
      }
      if namesakes[name]?.contains(member.key) ?? false { continue }
      namesakes[name, default: [first]].append(member.key)
    }
    for member in members {
      // A co-owner casts the owner's one vote; a name of their own comes first.
      for other in member.coOwners where keys[Machine.key(other)] == nil {
        keys[Machine.key(other)] = member.key
      }
    }
    for name in namesakes.keys { keys[name] = nil }
    numbers = Set(members.map(\.key))
  }

  /// The key of a written name; the name itself where the roster does not have it.
  ///
  /// Of namesakes whom the record does not tell apart, those `preferred` come first, each once:
  /// `used` counts how often the name has come up.
  func key(
    _ written: String, used: inout [String: Int], preferred: (String) -> Bool = { _ in false }
  ) -> String {
    let name = Machine.key(written)
    if let key = keys[name] { return key }
    guard let own = namesakes[name] else { return numbered(name) ?? name }
    let order = own.filter(preferred) + own.filter { !preferred($0) }
    let turn = used[name, default: 0]
    used[name] = turn + 1
    return order[min(turn, order.count - 1)]
  }

  /// The key where the number is written: alone, or as 姓名（编号）.
  private func numbered(_ written: String) -> String? {
    if numbers.contains(written) { return written }
    guard written.last == "）", let open = written.lastIndex(of: "（") else { return nil }
    let name = String(written[..<open])
    let number = String(written[written.index(after: open)...].dropLast())
    let own = namesakes[name] ?? keys[name].map { [$0] } ?? []
    return own.contains(number) ? number : nil
  }

  /// The key of a name that stands alone.
  func key(_ written: String, preferred: (String) -> Bool = { _ in false }) -> String {
    var used: [String: Int] = [:]
    return key(written, used: &used, preferred: preferred)
  }
}

extension MeetingState {
  /// Whether someone may be in the room: named as present, or not known to have left.
  func mayBeThere(_ key: String) -> Bool { room?.contains(key) ?? !departed.contains(key) }
}
