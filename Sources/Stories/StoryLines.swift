import Deliberation
import LuaVM

/// The lines of a record that the acts of a story write: those a clerk would type.
struct StoryLines {
  /// The day of the act.
  var day: Day
  /// The items so far of the meeting that is open.
  var items = 0
  /// The minute of the day, in a meeting.
  private var minute = 0
  /// Who signs the meeting that is open.
  var signatures = ""

  /// The lines of acts on a day.
  init(day: Day) { self.day = day }

  /// The lines of an act; `nil` where it is not given what it needs.
  mutating func lines(_ verb: StoryVerb, _ arguments: [LuaValue]) -> [String]? {
    let words = Given(arguments)
    switch verb {
    case .head: return words.first.map { [$0] }
    case .notify:
      guard let what = words["what"] else { return nil }
      return [heading("通知", what, words["place"])] + line("议题", words["item"])
    case .meet: return meeting(words)
    case .item:
      guard let title = words.first else { return nil }
      return [item(title)]
    case .propose: return event("提出", words.first)
    case .second: return event("附议", words.first)
    case .speak:
      guard let who = words["who"], let text = words["text"] else { return nil }
      let time = clock(Int(words["minutes"] ?? "") ?? 2)
      return ["\(time)\(who)\(words["minutes"].map { "（\($0)分钟）" } ?? "")：\(text)"]
    case .arrive: return event("到席", words.first.map(people))
    case .leave: return event("离席", words.first.map(people))
    case .recuse:
      guard let who = words["who"] ?? words.first else { return nil }
      return ["\(clock())【回避】\(people(who))\(words["why"].map { "（\($0)）" } ?? "")"]
    case .proxy:
      guard let from = words["from"], let to = words["to"] else { return nil }
      return ["\(clock())【委托】\(from)→\(to)"]
    case .vote: return vote(words)
    case .announce: return event("结果", words.first)
    case .adjourn: return ["\(clock())【散会】"] + (signatures.isEmpty ? [] : ["【签字】\(signatures)"])
    case .display:
      guard let what = words["what"], let till = words["till"] else { return nil }
      return [heading("公示", what, "至\(till)", words["place"])]
    case .object:
      guard let who = words["who"], let text = words["text"] else { return nil }
      return [heading("异议", "\(who)，\(text)", words["about"].map { "对象：\($0)" })]
    case .answer:
      guard let text = words["text"] else { return nil }
      return [heading("答复", text, words["about"].map { "对象：\($0)" })]
    case .record:
      return words.first.map { "\(day) \($0)".split(separator: "\n").map(String.init) }
    case .on, .wait, .say, .again, .expect: return nil
    }
  }

  /// The time of an event, which takes so many minutes.
  private mutating func clock(_ length: Int = 5) -> String {
    defer { minute = min(minute + max(0, min(length, 600)), 1439) }
    let (hours, minutes) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(hours):\(minutes < 10 ? "0" : "")\(minutes) "
  }

  private mutating func event(_ noun: String, _ text: String?) -> [String]? {
    guard let text else { return nil }
    return ["\(clock())【\(noun)】\(text)"]
  }

  private func heading(_ noun: String, _ parts: String?...) -> String {
    "\(day) \(noun)：" + parts.compactMap { $0 }.joined(separator: "   ")
  }

  private func line(_ key: String, _ value: String?) -> [String] {
    value.map { ["\(key)：\($0)"] } ?? []
  }

  private func people(_ who: String) -> String { Int(who).map { "\($0)人" } ?? who }

  private mutating func item(_ title: String) -> String {
    items += 1
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    return (items <= numerals.count ? numerals[items - 1] : "\(items)") + "、\(title)"
  }

  private mutating func meeting(_ words: Given) -> [String]? {
    guard let what = words["what"] else { return nil }
    items = 0
    minute = 14 * 60
    let chair = words["chair"]
    let clerk = words["clerk"]
    let led = [chair.map { "主持\($0)" }, clerk.map { "记录\($0)" }].compactMap { $0 }
    signatures = led.joined(separator: "，")
    var lines = [heading("会议", what)] + line("主持", chair) + line("记录", clerk)
    let counts: [(String, String?)] = [
      ("应到", words["members"]), ("实到", words["present"]), ("参加", words["participating"]),
    ]
    let counted = counts.compactMap { key, value in value.map { "\(key)：\($0)人" } }
    if !counted.isEmpty { lines.append(counted.joined(separator: "    ")) }
    if let title = words["item"] { lines.append(item(title)) }
    return lines
  }

  private mutating func vote(_ words: Given) -> [String]? {
    let counts: [(String, String?)] = [
      ("同意", words["favour"]), ("反对", words["against"]), ("弃权", words["abstain"]),
    ]
    let counted = counts.compactMap { key, value in value.map { key + $0 } }
    let parts = [words["how"] ?? "举手", counted.joined(separator: "，")].filter { !$0.isEmpty }
    return [
      "\(clock())【表决】\(parts.joined(separator: "；"))\(words["more"].map { "    \($0)" } ?? "")"
    ]
  }
}

/// What an act of a story was given: a table of keys, or one value.
struct Given {
  private let table: LuaTable?
  /// The first value, of the table or by itself.
  let first: String?

  init(_ arguments: [LuaValue]) {
    if case .table(let table)? = arguments.first {
      self.table = table
      first = table.items.first?.written
    } else {
      table = nil
      first = arguments.first?.written
    }
  }

  /// A number or a text under a key.
  subscript(key: String) -> String? { table?[key]?.written }

  /// The texts under a key: one, or a list.
  func texts(_ key: String) -> [String]? {
    switch table?[key] {
    case .string(let text)?: [text]
    case .table(let list)?: list.items.compactMap(\.text)
    default: nil
    }
  }
}
