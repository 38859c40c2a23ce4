import Deliberation
import SourceText

/// A finding's facts, asked for by name; every answer may be absent, and sentences must stand
/// without it.
struct Told {
  let finding: Finding
  let voice: any Voice

  init(_ finding: Finding, _ voice: any Voice) {
    self.finding = finding
    self.voice = voice
  }

  /// The first of these facts that is a number.
  func number(_ keys: FactKey...) -> Int? {
    for key in keys {
      switch finding[key] {
      case .count(let value): return value
      case .period(let value, _, _): return value
      default: continue
      }
    }
    return nil
  }

  /// The first of these facts that is a day.
  func day(_ keys: FactKey...) -> Day? {
    for key in keys {
      switch finding[key] {
      case .day(let day): return day
      case .moment(let moment): return moment.day
      default: continue
      }
    }
    return nil
  }

  /// The first of these facts there is, as it stands in a sentence.
  func text(_ keys: FactKey...) -> String? {
    for key in keys {
      guard let value = finding[key] else { continue }
      let text = voice.value(value)
      if !text.isEmpty { return text }
    }
    return nil
  }

  /// Whether the file told of is a script, by its name.
  var isOfScript: Bool {
    guard case .text(let name)? = finding[.file] else { return false }
    return name.hasSuffix(".lua")
  }

  /// A number of bytes, in mebibytes or kibibytes where it is a whole number of them.
  func size(_ key: FactKey) -> String? {
    guard case .count(let bytes)? = finding[key] else { return nil }
    for (size, unit) in [(1 << 20, "MiB"), (1 << 10, "KiB")]
    where bytes >= size && bytes % size == 0 {
      return "\(bytes / size) \(unit)"
    }
    return voice.language == .chinese ? "\(bytes) 字节" : "\(bytes) bytes"
  }

  /// The first of these facts there is; where it is a stable name, the words for it.
  func slug(_ keys: FactKey...) -> String? {
    for key in keys {
      guard let value = finding[key] else { continue }
      if case .text(let name) = value,
        let word = Slugs.word(
          name, in: voice.language, script: finding.speaksOfChineseScript)
      {
        return word
      }
      let text = voice.value(value)
      if !text.isEmpty { return text }
    }
    return nil
  }

  /// A piece of a script as its author would write it: in English words or in Chinese ones.
  func code(_ english: String, _ chinese: String) -> String {
    finding.speaksOfChineseScript ? chinese : english
  }

  /// Whether what is missing is the list of matters that consultation cannot settle; a key stands in the
  /// words of its script.
  var lacksReservedMatters: Bool { ["reserved", "保留事项"].contains(names(.key).first) }

  /// The rate worked out from satisfied and returned, when both are told.
  var rate: Ratio? {
    guard let satisfied = number(.satisfied), let returned = number(.returned), returned > 0
    else { return nil }
    return Ratio(satisfied, returned)
  }

  /// The first of these facts that is a list, or a list of the one there is.
  func names(_ keys: FactKey...) -> [String] {
    for key in keys {
      switch finding[key] {
      case .names(let names) where !names.isEmpty: return names.map { Clean.line($0, limit: 40) }
      case .text(let text) where !text.isEmpty: return [Clean.line(text, limit: 40)]
      default: continue
      }
    }
    return []
  }

  /// Whether a fact is a yes.
  func flag(_ key: FactKey) -> Bool {
    if case .flag(true) = finding[key] { return true }
    return false
  }

  /// The announced or computed outcome.
  func outcome(_ key: FactKey) -> Claim.Outcome? {
    if case .outcome(let outcome) = finding[key] { return outcome }
    return nil
  }

  /// The base named by a fact.
  func base(_ key: FactKey) -> Base? {
    if case .base(let base) = finding[key] { return base }
    return nil
  }

  /// The threshold that was applied, under whatever name.
  var threshold: ThresholdFact? {
    if case .threshold(let fact) = finding[.threshold] { return fact }
    for fact in finding.facts {
      if case .threshold(let threshold) = fact.value { return threshold }
    }
    return nil
  }

  /// What votes are shown in: area or households where these are counted, else votes.
  var votes: Base? {
    guard let threshold, threshold.unit != .persons else { return .cast }
    return threshold.countedIn
  }

  /// The least that would have sufficed.
  var least: Int? { finding.least ?? number(.needed, .least) ?? threshold?.least }

  /// How many were lacking; `nil` when nothing was, or it is not known.
  func short(of count: Int?) -> Int? {
    if let stated = number(.short, .difference), stated > 0 { return stated }
    guard let least, let count else { return nil }
    let gap = least.subtractingReportingOverflow(count)
    return gap.overflow || gap.partialValue <= 0 ? nil : gap.partialValue
  }

  /// The period a rule asks, in full when the fact has its unit.
  var required: (amount: Int, unit: Period.Unit, counting: Period.Counting)? {
    switch finding[.required] {
    case .period(let amount, let unit, let counting): (amount, unit, counting)
    case .count(let amount): (amount, .days, .undeclared)
    default: nil
    }
  }

  /// The weekday that was written and the one the day has, 1 to 7, where the two differ.
  var weekdays: (written: Int, real: Int)? {
    guard let written = number(.given), let real = number(.wanted), 1...7 ~= written, 1...7 ~= real
    else { return nil }
    return (written, real)
  }

  /// The two days of a period with what it gave and had to give, when all four are told.
  func days(from first: Day?, to last: Day?) -> DaySum? {
    guard let first, let last, let given = number(.given), let required else { return nil }
    return DaySum(
      from: first, to: last, given: given, required: required.amount, unit: required.unit,
      counting: required.counting, bound: day(.earliest, .lastDay, .deadline) ?? last)
  }

  /// Whether the finding is about a count of votes, whose denominator is worth naming.
  var isAboutVotes: Bool {
    switch finding.id {
    case .outcomeRefuted, .wrongBase, .unanimityRefuted, .recusedVoted, .voterNotEntitled: true
    default: false
    }
  }

  /// What was not judged, each name once with its lines, in the order in which they were left out.
  var leftOut: [(name: String, lines: [Int32])] {
    var left: [(name: String, lines: [Int32])] = []
    for item in finding.notJudged {
      let name = Clean.line(item.name, limit: 40)
      let lines = item.place.isNone ? [] : [item.place.line]
      if let known = left.firstIndex(where: { $0.name == name }) {
        left[known].lines += lines.filter { !left[known].lines.contains($0) }
      } else {
        left.append((name, lines))
      }
    }
    return left
  }

  /// Whether the finding points at somebody leaving.
  var hasLeft: Bool { finding.related.contains { $0.role == .departure } }

  /// The unit of the length of time that was required, and how it is counted.
  var requiredUnit: (Period.Unit, Period.Counting) {
    guard case .period(_, let unit, let counting)? = finding[.required] else {
      return (.days, .undeclared)
    }
    return (unit, counting)
  }

  /// Whether the finding disputes votes, so that it is worth saying what they did to the outcome.
  var disputesVotes: Bool {
    switch finding.id {
    case .totalsDiffer, .voterNotEntitled, .votedTwice, .recusedVoted, .householdTwice,
      .proxyOverLimit, .proxyNotAllowed, .wrongBase, .unanimityRefuted:
      true
    default: false
    }
  }

  /// The day of the act, from which the version of the law in force follows.
  var dayOfAct: Day? {
    day(.meetingDay, .doneDay, .postedDay, .answerDay, .objectionDay, .noticeDay, .firstDay)
  }
}

/// How much was lacking; `nil` when nothing was, or it is not known.
func gap(_ required: Int?, _ given: Int?) -> Int? {
  guard let required, let given else { return nil }
  let gap = required.subtractingReportingOverflow(given)
  return gap.overflow || gap.partialValue <= 0 ? nil : gap.partialValue
}
