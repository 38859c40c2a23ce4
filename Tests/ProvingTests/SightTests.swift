import Deliberation
import Proving
import Testing
import Yishi

@Suite("What a script can tell of the past keeps histories apart, and nothing else does")
struct SightTests {
  /// 提交 may be done as often as one likes; the condition or rule decides what follows from it.
  private func script(when condition: String, _ rules: String = "") -> String {
    """
    return procedure "小案" {
      id = "small", version = "1",
      body "会" { kind = "binding", least = 3, most = 3 },
      submission "提交" { records = { "提交人" } },
      review "审核" { after = "提交", when = function(matter) return \(condition) end },
      implement "落实" { after = { "提交", "审核" } },
      never { "落实", before = "审核" },
      \(rules)
    }
    """
  }

  @Test(
    "A promise that breaks only after so many earlier deeds is refuted after that many, not before")
  func counts() throws {
    for most in [1, 4, 11] {
      let (procedure, proof) = try prove(script(when: "matter.submission_count < \(most)"))
      let example = try #require(proof.counterexamples.first?.example, "\(most)")
      #expect(example.record.acts.count { $0.kind == .submission } == most)
      #expect(try faults(example, under: procedure) == [])
      #expect(proof.mostCounted == max(3, most) + 1)
    }
    let (_, always) = try prove(script(when: "matter.submission_count >= 0"))
    #expect(always.isProved && always.isComplete)
  }

  @Test("A script that looks at no counts has as few states however often a deed is done")
  func blind() throws {
    let (_, seeing) = try prove(script(when: "matter.submission_count > 0"))
    let (_, blind) = try prove(script(when: "true"))
    #expect(blind.isComplete && blind.mostCounted == nil)
    #expect(blind.states < seeing.states)
  }

  @Test("Where nobody may do it twice, others do: names of their own, and the words as well")
  func fresh() throws {
    let once = """
      rule "一人一次" { over = "submission",
        check = function(s) return s.earlier == 0, "提过了" end },
      rule "不重名" { over = "submission",
        check = function(s) return s.earlier_same_title == 0, "重名" end },
      """
    let (procedure, proof) = try prove(script(when: "matter.submission_count < 3", once))
    let example = try #require(proof.counterexamples.first?.example)
    #expect(example.record.acts.count { $0.kind == .submission } == 3)
    #expect(try faults(example, under: procedure) == [])
  }

  @Test("A rule about the same person is told apart from one about everybody")
  func persons() throws {
    func rule(_ most: Int) -> String {
      """
      rule "一人几次" { over = "submission",
        check = function(s) return s.earlier < \(most), "太多" end },
      """
    }
    // Two deeds of one person do not make three; with others' there are.
    let (_, proof) = try prove(script(when: "matter.submission_count < 3", rule(2)))
    #expect(proof.counterexamples.count == 1)
  }

  @Test("A rule about the date finds its day, and histories end a year on")
  func dates() throws {
    func proof(_ rule: String) throws -> Proof {
      try prove(
        """
        return procedure "小案" {
          id = "small", version = "1",
          body "会" { kind = "binding", least = 3, most = 3 },
          step "议" { body = "会" },
          implement "落实" { after = "议" },
          never { "落实", before = "议" },
          rule "日子" { over = "meeting", check = function(m) return \(rule), "不是那天" end },
        }
        """
      ).1
    }
    let saturday = try proof("m.weekday == 6")
    #expect(saturday.isProved && saturday.unreached == [])
    #expect(saturday.horizon == Day(2027, 3, 2))
    let never = try proof("m.weekday == 8")
    #expect(never.unreached == ["议", "落实"])
    let blind = try proof("m.present > 0")
    #expect(blind.horizon == nil && blind.unreached == [])
  }

  @Test("Accounts, appeals and months do not make histories endless")
  func endless() throws {
    for name in ["integrity-points", "family-integrity-1235"] {
      let (_, proof) = try prove(try shipped(name), ProofBounds(maxStates: 1000))
      #expect(proof.isProved && proof.isComplete)
    }
  }

  @Test("Working days are followed to the end of the calendar, and no further")
  func workingDays() throws {
    let (_, proof) = try prove(
      """
      return procedure "小案" {
        id = "small", version = "1",
        entry "记分" { records = { "事由" } },
        disclose "晾晒" { what = "积分", after = "记分", within = working_days { 5 } },
        honour "评星" { after = "晾晒", records = { "受表彰人" } },
        never { "评星", sooner = working_days { 1 }, since = "晾晒" },
        never { "评星", before = "晾晒" },
      }
      """)
    #expect(proof.isComplete && proof.horizon == Day(2026, 12, 31))
    #expect(proof.counterexamples.map(\.example.length) == [3])
    let reached = proof.results.map(\.isReached)
    #expect(reached == [true, true])
  }

  @Test("A step may wait for the notice of what must follow soon")
  func window() throws {
    func unreached(_ within: Int) throws -> [String] {
      try prove(
        """
        return procedure "小案" {
          id = "small", version = "1",
          body "会" { kind = "binding", least = 3, most = 3 },
          disclose "公示" { what = "方案", keep = days { 1 } },
          step "议" { body = "会", after = "公示", notice = days { 10 }, within = days { \(within) } },
          implement "落实" { after = "议" },
          never { "落实", before = "议" },
        }
        """
      ).1.unreached
    }
    #expect(try unreached(2) == [])
    #expect(try unreached(20) == [])
  }
}
