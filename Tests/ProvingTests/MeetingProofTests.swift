import Deliberation
import Proving
import Testing
import Yishi

@Suite(
  "Meetings as they may go: groups that fall short, those who leave, stand aside, vote for others")
struct MeetingProofTests {
  private func script(_ body: String, _ step: String = "", _ promises: String) -> String {
    """
    return procedure "小案" {
      id = "small", version = "1",
      body "会" { kind = "binding", least = 6, most = 6, \(body) },
      step "议" { body = "会", \(step) },
      implement "落实" { after = "议" },
      \(promises)
    }
    """
  }

  /// The counterexample of the only promise, which the procedure finds in order.
  private func example(_ script: String) throws -> Counterexample? {
    let (procedure, proof) = try prove(script)
    guard let example = proof.counterexamples.first?.example else {
      #expect(proof.isProved && proof.isComplete)
      return nil
    }
    #expect(try faults(example, under: procedure) == [])
    return example
  }

  private func kinds(_ example: Counterexample?) -> [Act.Kind] {
    example?.record.acts.map(\.kind) ?? []
  }

  private let most = #"never { "议", attendance_below = at_least { "2/3", of = "members" } },"#

  @Test(
    "Someone leaves after the opening: told where only the opening is asked, else the quorum is lost"
  )
  func departures() throws {
    let body =
      #"quorum = at_least { "2/3", of = "members" }, pass = more_than { "1/2", of = "present" }"#
    #expect(kinds(try example(script(body, #"quorum_at = "opening","#, most))).contains(.leave))
    #expect(try example(script(body, "", most)) == nil)
  }

  @Test("Those who stand aside leave the base, where the body says so")
  func recusals() throws {
    func body(_ policy: String) -> String {
      #"pass = more_than { "1/2", of = "members" }, recusal = "\#(policy)""#
    }
    let promise = #"never { "议", votes_below = more_than { "1/2", of = "members" } },"#
    #expect(kinds(try example(script(body("out-of-both"), "", promise))).contains(.recusal))
    #expect(try example(script(body("in-base"), "", promise)) == nil)
  }

  @Test("Votes given to others carry a motion with few in the room, as far as the body lets them")
  func proxies() throws {
    func body(_ most: Int) -> String {
      #"proxies = \#(most), pass = more_than { "1/2", of = "members" }"#
    }
    let promise = #"never { "议", attendance_below = more_than { "1/2", of = "members" } },"#
    #expect(kinds(try example(script(body(1), "", promise))).contains(.proxy))
    #expect(try example(script(body(0), "", promise)) == nil)
  }

  @Test("One group falls short by itself, unless the body asks for it")
  func groups() throws {
    let whole = #"at_least { "2/3", of = "members" }"#
    let owners = #"at_least { "1/2", of = "members", group = "业主" }"#
    let promises = "never { \"议\", attendance_below = \(owners) },"
    let pass = #"pass = more_than { "1/2", of = "present" }"#
    let short = try #require(try example(script("quorum = \(whole), \(pass)", "", promises)))
    guard case .meeting(let meeting)? = short.record.acts.first?.content else {
      Issue.record("no meeting")
      return
    }
    let there = meeting.parts.first { $0.whole == .present && $0.group?.value == "业主" }
    let all = meeting.parts.first { $0.whole == .expected && $0.group?.value == "业主" }
    let (present, members) = (try #require(there).count.value, try #require(all).count.value)
    #expect(2 * present < members)
    #expect(
      try example(script("quorum = all_of { \(whole), \(owners) }, \(pass)", "", promises)) == nil)
  }

  @Test("One owner of much is outvoted by the others, or outvotes them")
  func area() throws {
    let promise = #"never { "议", votes_below = more_than { "1/2", of = "area" } },"#
    #expect(
      try example(script(#"pass = more_than { "1/2", of = "present" }"#, "", promise)) != nil)
    let both = #"all_of { more_than { "1/2", of = "present" }, more_than { "1/2", of = "area" } }"#
    #expect(try example(script("pass = \(both)", "", promise)) == nil)
  }

  @Test("While a meeting stands adjourned, what it waited for may come out otherwise")
  func recess() throws {
    func script(_ repeats: String) -> String {
      """
      return procedure "小案" {
        id = "small", version = "1",
        body "会" { kind = "binding", least = 3, most = 3, pass = more_than { "1/2", of = "present" } },
        step "摸底" { body = "会"\(repeats) },
        step "决议" { body = "会", after = "摸底" },
        never { "决议", before = "摸底", failed = "摸底" },
      }
      """
    }
    let broken = try example(script(", repeats = true"))
    #expect(kinds(broken).contains(.suspend) && kinds(broken).contains(.resume))
    #expect(try example(script("")) == nil)
  }
}

@Suite("Values for what a procedure leaves open, so that a counterexample is judged to its end")
struct TrialTests {
  private func trial(_ change: (String, String)) throws -> (TrialAdoption?, Procedure) {
    var text = try shipped("online-onsite-vote")
    let range = try #require(text.firstRange(of: change.0))
    text.replaceSubrange(range, with: change.1)
    var office = Office()
    office.add(script: Array(text.utf8), name: "own.lua")
    let procedure = office.load(script: Array(text.utf8), name: "own.lua")
    let book = try #require(procedure.book)
    let proof = Prover(
      book, bounds: ProofBounds(members: 5), evaluator: procedure.makeEvaluator()
    ).prove()
    let example = try #require(proof.counterexamples.last?.example)
    return (office.trial(of: procedure, for: example.record), procedure)
  }

  @Test("With the values found nothing is left open, and nothing speaks against the history")
  func settled() throws {
    let (trial, procedure) = try trial(
      (#"implement "办理" { after = "结果公示" }"#, #"implement "办理" { after = "表决" }"#))
    let found = try #require(trial)
    #expect(found.findings == [])
    #expect(found.procedure.plan?.openParameters == [])
    #expect(found.procedure.plan?.sample == true)
    #expect(procedure.plan?.openParameters.isEmpty == false)
    #expect(found.script.contains("不是谁的规定"))
  }

  @Test("Where nothing is open there is nothing to try")
  func closed() throws {
    let procedure = try load(FourTwo.script)
    #expect(Office().trial(of: procedure, for: Record(title: Noted("甲"))) == nil)
  }
}
