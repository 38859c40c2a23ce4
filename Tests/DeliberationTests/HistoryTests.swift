import Deliberation
import SourceText
import Testing

/// A small generator with a seed, so that a failing history can be run again.
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("任意的历史")
struct HistoryTests {
  static let wild = [0, 1, 2, 12, 13, 17, -1, Int.max, Int.min, Int.max - 1, 1 << 40]

  static func history(_ dice: inout Dice, acts: Int) -> CaseBuilder {
    var c = CaseBuilder("事", scope: Bool.random(using: &dice) ? .whole : .single)
    func number(_ dice: inout Dice) -> Int {
      Bool.random(using: &dice)
        ? Int.random(in: 0...20, using: &dice) : wild.randomElement(using: &dice) ?? 0
    }
    for _ in 0..<acts {
      let date = day("2026-01-01").advanced(by: Int.random(in: 0...200, using: &dice)).description
      switch Int.random(in: 0..<18, using: &dice) {
      case 0:
        c.add(.survey(Survey(sent: Noted(number(&dice)), returned: Noted(number(&dice)))), on: date)
      case 1: c.notice(date, of: "协商会第三次会议")
      case 2:
        c.meeting(date, "协商会第三次会议", expected: number(&dice), present: number(&dice)) {
          $0.absent = Noted(number(&dice))
          $0.signInCount = Noted(number(&dice))
        }
      case 3: c.item("方案")
      case 4:
        c.vote(number(&dice), number(&dice), number(&dice)) {
          $0.issued = Noted(number(&dice))
          $0.collected = Noted(number(&dice))
          $0.spoiled = Noted(number(&dice))
        }
      case 5: c.result(Claim.Outcome.allCases.randomElement(using: &dice) ?? .carried)
      case 6: c.display(date, "方案", until: Bool.random(using: &dice) ? "2026-05-01" : nil)
      case 7: c.add(.objection, on: date, object: "方案", wording: "王某，树木")
      case 8: c.add(.answer(Answer(upheld: Bool.random(using: &dice))), on: date, object: "王某")
      case 9: c.works(date, Implementation.Phase.allCases.randomElement(using: &dice) ?? .start)
      case 10:
        c.evaluate(
          date, sent: number(&dice), returned: number(&dice), satisfied: number(&dice),
          fair: number(&dice), dissatisfied: number(&dice), rate: ratio(98, 100))
      case 11: c.leave(number(&dice))
      case 12: c.arrive(number(&dice))
      case 13: c.add(.recusal(Recusal(names: [], count: Noted(number(&dice)))))
      case 14: c.add(.takedown, on: date)
      case 15: c.add(.signature(Signature(count: Noted(number(&dice)))))
      case 16: c.add(.proxy(Proxy(principal: Noted("甲"), holder: Noted("乙"))))
      default: c.add(.open)
      }
    }
    return c
  }

  @Test("两千段乱序、离谱的历史：不崩，结果每次相同，问什么都答得上", arguments: 0..<20)
  func neverTraps(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let book = Rulebook(plan: Plans.fiveSteps(), law: LawBook(), calendar: .y2026)
    for _ in 0..<100 {
      let c = Self.history(&dice, acts: 12)
      let first = book.judge(c.record)
      let second = book.judge(c.record)
      #expect(first.findings == second.findings)
      let machine = book.machine(for: c.record, upTo: Moment(day("2026-04-01")))
      #expect(machine.inOrder(on: day("2026-04-01")).count >= 5)
    }
  }

  @Test("先放一段、再放其余，与一次放完相同", arguments: 0..<50)
  func prefixes(seed: Int) {
    var dice = Dice(state: UInt64(seed + 1000))
    let book = Rulebook(plan: Plans.fiveSteps(), law: LawBook(), calendar: .y2026)
    let record = Self.history(&dice, acts: 20).record
    let acts = record.inOrderOfTime()
    var whole = Machine(book: book, head: record)
    whole.apply(acts)
    let split = Int.random(in: 0...acts.count, using: &dice)
    var parts = Machine(book: book, head: record)
    parts.apply(acts[..<split])
    let snapshot = parts
    parts.apply(acts[split...])
    #expect(
      parts.settled(asOf: day("2026-08-01")).findings
        == whole.settled(asOf: day("2026-08-01")).findings)
    #expect(snapshot.count == split)
  }
}
