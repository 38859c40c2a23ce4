import Deliberation
import SourceText
import Testing

@testable import Reporting

@Suite("The words of the findings")
struct WordingTests {
  private func texts(_ finding: Finding, _ language: Language) -> [String] {
    let voice = language.voice
    let wording = voice.wording(of: finding)
    let sums = SumLines.lines(finding, wording, voice)
    return [wording.title, wording.mark, wording.help] + sums
      + [voice.effect(of: finding), voice.bearing(of: finding)].compactMap { $0 }
  }

  private func hasHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// Every id with its facts, without any, and for a consultative body.
  static let variants: [Finding] = FindingID.allCases.flatMap { id -> [Finding] in
    var full = Samples.finding(id)
    var consultative = full
    consultative.consultative = true
    full.decisive = true
    var harmless = full
    harmless.decisive = false
    return [full, harmless, consultative, Finding(id, at: .none)]
  }

  @Test(
    "Every id says what is wrong, marks it and helps, in both languages, with facts and without")
  func complete() {
    for finding in Self.variants {
      for language in Language.allCases {
        let wording = language.voice.wording(of: finding)
        #expect(!wording.title.isEmpty && !wording.mark.isEmpty && !wording.help.isEmpty)
        for text in texts(finding, language) {
          #expect(!text.contains("nil") && !text.contains("Optional"), "\(finding.id) \(text)")
          #expect(!text.contains("\n") && !text.contains("  "), "\(finding.id) \(text)")
          #expect(!text.contains("：：") && !text.contains("，，") && !text.contains("“”"))
          #expect(!text.hasSuffix("：") && !text.hasSuffix("，") && !text.hasSuffix(", "))
        }
      }
    }
  }

  @Test("No Chinese text is Latin only, and every title ends without a full stop")
  func chinese() {
    for finding in Self.variants {
      let wording = Chinese().wording(of: finding)
      #expect(hasHan(wording.title) && hasHan(wording.help), "\(finding.id)")
      #expect(!wording.title.hasSuffix("。") && !wording.title.hasPrefix("，"), "\(finding.id)")
      if finding.id != .belowFloor { #expect(hasHan(wording.mark), "\(finding.id)") }
    }
    for id in FindingID.allCases {
      let title = English().wording(of: Finding(id, at: .none)).title
      #expect(title.first?.isASCII == true, "\(title)")
      let han = title.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }.count
      #expect(han < title.count / 3, "\(title)")
    }
  }

  @Test("Forbidden words: no 无效, no administrator to call, no filling in afterwards, no blame")
  func forbidden() {
    let words = ["无效", "请联系管理员", "补记", "倒填", "改成原", "违规", "违法", "你", "invalid", "administrator"]
    for finding in Self.variants {
      for language in Language.allCases {
        for text in texts(finding, language) {
          for word in words { #expect(!text.contains(word), "\(finding.id): \(text)") }
        }
      }
    }
    for id in FindingID.allCases {
      for language in Language.allCases {
        let page = Explanation.text(for: id, in: language)
        for word in words where word != "invalid" {
          #expect(!page.contains(word), "\(id): \(word)")
        }
      }
    }
  }

  @Test("A consultative body gives 不构成协商结论 wherever a result falls")
  func consultative() {
    for id in [FindingID.quorumNotMet, .quorumLost, .outcomeRefuted, .ballotsExceedIssued] {
      var finding = Samples.finding(id)
      #expect(!Chinese().wording(of: finding).title.contains("协商结论"))
      finding.consultative = true
      #expect(Chinese().wording(of: finding).title.contains("不构成协商结论"))
      #expect(English().wording(of: finding).title.contains("不构成协商结论"))
    }
  }

  @Test("The gap is said, and is worked out when it is not told")
  func gaps() {
    #expect(
      Chinese().wording(of: Samples.finding(.noticeTooShort)).title
        == "通知太晚：提前 9 整日，须提前 10 整日，少 1 日")
    var quorum = Finding(.quorumNotMet, at: .none, [Fact(.present, .count(11))])
    #expect(Chinese().wording(of: quorum).title == "到会人数不够，这次会议不能召开：实到 11 人")
    quorum.least = 12
    #expect(Chinese().wording(of: quorum).title == "到会人数不够，这次会议不能召开：实到 11 人，少 1 人")
    quorum.facts = []
    #expect(Chinese().wording(of: quorum).title == "到会人数不够，这次会议不能召开")
  }

  @Test("An outcome is refuted both ways: carried without the votes, and lost with them")
  func outcomes() {
    #expect(
      Chinese().wording(of: Samples.finding(.outcomeRefuted)).title
        == "宣布“通过”，按票数不能算通过：同意 22 票，至少要 23 票，少 1 票")
    let lost = Finding(
      .outcomeRefuted, at: .none,
      [
        Fact(.claimed, .outcome(.rejected)), Fact(.computed, .outcome(.carried)),
        Fact(.favour, .count(9)),
        Fact(.threshold, .threshold(Samples.majority(.present, of: 13, least: 7, count: 9))),
      ])
    #expect(
      Chinese().wording(of: lost).title == "宣布“未通过”，与票数不符：按票数应为“通过”，同意 9 票，至少 7 票就够")
  }

  @Test("Whether a difference matters is said with the votes that are left")
  func bearing() {
    var finding = Samples.finding(.totalsDiffer)
    #expect(Chinese().bearing(of: finding) == nil)
    finding.decisive = false
    #expect(Chinese().bearing(of: finding) == "不影响结果")
    finding.least = 10
    #expect(Chinese().bearing(of: finding) == "即使减去 1 票同意，仍然通过（至少 10 票）：不影响结果")
    finding.least = 13
    #expect(Chinese().bearing(of: finding) == "即使加上 1 票同意，仍然不够 13 票：不影响结果")
    finding.decisive = true
    #expect(Chinese().bearing(of: finding)?.contains("可能改变结果") == true)
  }

  @Test("Numbers at the edge of Int neither trap nor make a gap")
  func extremes() {
    for id in FindingID.allCases {
      for (a, b) in [(Int.max, Int.min), (Int.min, Int.max), (0, 0), (-1, Int.max)] {
        let facts = FactKey.allCases.enumerated().map { index, key in
          Fact(key, .count(index.isMultiple(of: 2) ? a : b))
        }
        var finding = Finding(id, at: .none, facts)
        finding.decisive = true
        finding.least = a
        for language in Language.allCases { #expect(!texts(finding, language).isEmpty) }
      }
    }
  }

  @Test("Every role, kind, class, remedy and value has a word in both languages")
  func terms() {
    let roles: [Related.Role] = [
      .expected, .meetingDay, .notice, .departure, .arrival, .vote, .firstVote, .recusal, .proxy,
      .earlierStep, .laterStep, .decision, .display, .objection, .corrected, .firstUse, .declared,
      .present, .result, .roster, .chain,
    ]
    for language in Language.allCases {
      let voice = language.voice
      for role in roles {
        for id in [FindingID.quorumNotMet, .totalsDiffer, .ballotsExceedIssued] {
          #expect(!voice.mark(role, nil, of: id).isEmpty)
          #expect(voice.mark(role, .count(17), of: id).contains("17"))
        }
      }
      for cls in Finding.Class.allCases { #expect(!voice.word(cls).isEmpty) }
      for remedy in Finding.Remedy.allCases {
        #expect(voice.word(remedy).isEmpty == (remedy == .none))
      }
      let kinds = Set(Act.Kind.allCases.map { voice.word($0) })
      #expect(kinds.count == Act.Kind.allCases.count)
      for status in StageProgress.Status.allCases { #expect(!voice.word(status).isEmpty) }
      for base in Base.allCases { #expect(!voice.value(.base(base)).isEmpty) }
      for method in VoteMethod.allCases { #expect(!voice.value(.method(method)).isEmpty) }
      for outcome in Claim.Outcome.allCases { #expect(!voice.value(.outcome(outcome)).isEmpty) }
      for policy in RecusalPolicy.allCases { #expect(!voice.value(.policy(policy)).isEmpty) }
    }
  }
}
