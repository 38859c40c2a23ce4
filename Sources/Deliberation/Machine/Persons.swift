import SourceText

/// Who is meant by a name as a record writes it: a person is a key of the roster, not a name.
struct Directory: Hashable, Sendable {
  /// What may be written for one person only: the name, the number, 姓名（编号）.
  private var keys: [String: String] = [:]
  /// The keys of persons of one name.
  private var namesakes: [String: [String]] = [:]

  /// Takes in the members of a roster, those of all times.
  init(_ members: [Member] = []) {
    for member in members {
      let name = Machine.key(member.name.value)
      if namesakes[name]?.contains(member.key) ?? false { continue }
      namesakes[name, default: []].append(member.key)
      keys["\(name)（\(member.key)）"] = member.key
    }
    for (name, own) in namesakes where own.count == 1 { keys[name] = own[0] }
    for member in members where keys[member.key] == nil { keys[member.key] = member.key }
    namesakes = namesakes.filter { $0.value.count > 1 }
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
    guard let own = namesakes[name] else { return name }
    let order = own.filter(preferred) + own.filter { !preferred($0) }
    let turn = used[name, default: 0]
    used[name] = turn + 1
    return order[min(turn, order.count - 1)]
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
