import Deliberation
import Testing
import Yishi

/// One worked case: what is judged, and what must be found, no more and no less.
struct WorkedCase: Sendable, CustomTestStringConvertible {
  /// The case in a sentence.
  let sentence: String
  /// The findings, advice too, in the order in which they are told.
  let finds: [FindingID]
  /// Numbers that the findings must show.
  let shows: [FactKey: FactValue]
  /// Judges the record, or loads the script, and gives what was found.
  let judged: @Sendable () -> [Finding]

  init(
    _ sentence: String, finds: [FindingID] = [], shows: [FactKey: FactValue] = [:],
    _ judged: @escaping @Sendable () -> [Finding]
  ) {
    self.sentence = sentence
    self.finds = finds
    self.shows = shows
    self.judged = judged
  }

  var testDescription: String { sentence }

  /// Judges the case and holds what was found against what must be.
  func check() {
    let found = judged()
    #expect(found.map(\.id) == finds, "\(sentence)")
    for (key, value) in shows {
      #expect(
        found.contains { $0[key] == value },
        "\(sentence)：\(key.rawValue) \(found.compactMap { $0[key] })")
    }
  }
}

// MARK: Records in a line

/// 【表决】 with its choices, and the result announced.
func ballot(
  _ favour: Int, _ against: Int, _ abstain: Int = 0, _ result: String = "通过",
  method: String = "举手"
) -> String {
  "【表决】\(method)；同意\(favour)，反对\(against)，弃权\(abstain)\n【结果】\(result)"
}

/// 应到 and 实到.
func room(_ expected: Int, _ present: Int) -> String { "应到：\(expected)人    实到：\(present)人" }

/// A name told apart by a number in Han digits, as a clerk may write it: 业主一二.
func person(_ kind: String, _ number: Int) -> String {
  kind + String(number).map { "〇一二三四五六七八九".map(String.init)[$0.wholeNumberValue ?? 0] }.joined()
}

/// Several of them, parted as in a list of names.
func persons(_ kind: String, _ numbers: ClosedRange<Int>) -> String {
  numbers.map { person(kind, $0) }.joined(separator: "、")
}

/// What loading a script finds, but for parameters left open.
func checked(_ script: String) -> [Finding] {
  var office = Office()
  return office.load(script: Array(script.utf8), name: "test.lua").findings.filter {
    $0.id != .parameterUnbound
  }
}

/// A procedure of one body with one step.
func oneStep(_ body: String, _ keys: String = "", _ step: String = "") -> String {
  """
  return procedure "一步" {
    id = "one-step", version = "1",
    body "\(body)" { kind = "binding"\(keys.isEmpty ? "" : ", " + keys) },
    step "决定" { body = "\(body)"\(step.isEmpty ? "" : ", " + step) },
  }
  """
}

/// One meeting of a body with a roster: `r.csv`.
func rostered(_ body: String, on day: String, _ lines: String...) -> String {
  "\(body)记录\n范围：单次会议\n名册：\(body)（r.csv）\n\(day) 会议：\(body)\n"
    + lines.joined(separator: "\n") + "\n"
}
