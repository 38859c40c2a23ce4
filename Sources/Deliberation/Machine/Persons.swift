import SourceText

/// Who is meant by a name as a record writes it: a person is a key of the roster, not a name.
struct Directory: Hashable, Sendable {
  private var names = NameTable(capacity: 0)
  /// The key of the first person of each name, by the name's number.
  private var firsts: [String] = []
  /// The keys themselves, which may be written as well.
  private var numbers = NameTable(capacity: 0)
  /// The keys of persons of one name, by the name's number.
  private var namesakes: [Int: [String]] = [:]

  /// A directory of nobody.
  init() {}

  /// Takes in the members of a roster, those of all times.
  init(_ members: [Member], keys: NameTable) {
    names = NameTable(capacity: members.count)
    firsts.reserveCapacity(members.count)
    numbers = keys
    for member in members {
      let (name, isNew) = names.add(Machine.key(member.name.value))
      if isNew {
        firsts.append(member.key)
      } else if !firsts[name].isSame(as: member.key) {
        if namesakes[name]?.contains(member.key) ?? false { continue }
        namesakes[name, default: [firsts[name]]].append(member.key)
      }
    }
    for member in members {
      // A co-owner casts the owner's one vote; a name of their own comes first.
      for other in member.coOwners {
        let (_, isNew) = names.add(Machine.key(other))
        if isNew { firsts.append(member.key) }
      }
    }
  }

  /// The keys of the persons of a name.
  private func keys(of name: Int) -> [String] { namesakes[name] ?? [firsts[name]] }

  /// The key of a written name; the name itself where the roster does not have it.
  ///
  /// Of namesakes whom the record does not tell apart, those `preferred` come first, each once:
  /// `used` counts how often the name has come up.
  func key(
    _ written: String, used: inout [String: Int], preferred: (String) -> Bool = { _ in false }
  ) -> String {
    let name = Machine.key(written)
    guard let known = names.number(of: name) else { return numbered(name) ?? name }
    guard !namesakes.isEmpty, let own = namesakes[known] else { return firsts[known] }
    let order = own.filter(preferred) + own.filter { !preferred($0) }
    let turn = used[name, default: 0]
    used[name] = turn + 1
    return order[min(turn, order.count - 1)]
  }

  /// The key where the number is written: alone, or as 姓名（编号）.
  private func numbered(_ written: String) -> String? {
    if numbers.number(of: written) != nil { return written }
    guard written.last == "）", let open = written.lastIndex(of: "（") else { return nil }
    let name = String(written[..<open])
    let number = String(written[written.index(after: open)...].dropLast())
    guard let known = names.number(of: name) else { return nil }
    return keys(of: known).contains(number) ? number : nil
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
