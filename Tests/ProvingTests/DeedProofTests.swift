import Deliberation
import Proving
import Testing
import Yishi

@Suite("Promises behind deeds: none of the shipped ones holds for want of a history")
struct DeedProofTests {
  @Test(
    "Every step of the script is reached, and every promise is kept",
    arguments: [
      "collective-assembly", "community-fund", "consult-first", "family-integrity-1235",
      "five-people-five-together", "five-steps-seven-rules", "group-council", "integrity-points",
      "levy-by-case", "liangxi-voice", "one-eight-x", "online-onsite-vote", "volunteer-saturday",
      "wedding-funeral-covenant",
    ])
  func reached(name: String) throws {
    let (_, proof) = try prove(try shipped(name), ProofBounds(members: 3))
    #expect(proof.isProved && proof.isComplete)
    #expect(proof.results.filter { !$0.isReached }.map(\.property.stage) == [])
    #expect(proof.unreached == [])
  }

  struct Variant: Sendable, CustomTestStringConvertible {
    var script: String
    var change: (String, String)
    /// The step whose promise breaks, and words of its kind.
    var stage: String
    var kind: String
    var testDescription: String { "\(script): \(change.1)" }
  }

  @Test(
    "A broken variant has a history in order that shows it; under the true script it is not in order",
    arguments: [
      Variant(
        script: "community-fund",
        change: (#"expense "拨付" { after = "入选公示""#, #"expense "拨付" { after = "评选""#),
        stage: "拨付", kind: "before"),
      Variant(
        script: "community-fund",
        change: (#"objections = "answered""#, #"objections = "received""#),
        stage: "拨付", kind: "openObjection"),
      Variant(
        script: "levy-by-case",
        change: (#"implement "实施" { after = "审核" }"#, #"implement "实施" { after = "方案公示" }"#),
        stage: "实施", kind: "before"),
      // Reached only with a word for the kind that the script's rule takes.
      Variant(
        script: "five-people-five-together",
        change: (#"after = { "民决", "通报实事办理" }"#, #"after = "民议""#), stage: "民办", kind: "before"),
      Variant(
        script: "wedding-funeral-covenant",
        change: (#"covenant "订立公约" { after = "公约公示" }"#, #"covenant "订立公约" { after = "拟定公约" }"#),
        stage: "施行", kind: "before"),
    ])
  func broken(variant: Variant) throws {
    let text = try shipped(variant.script)
    let range = try #require(text.firstRange(of: variant.change.0))
    let procedure = try load(
      String(text[..<range.lowerBound]) + variant.change.1 + String(text[range.upperBound...]))
    let book = try #require(procedure.book)
    let properties = book.plan.properties.filter {
      $0.stage == variant.stage && "\($0.condition)".contains(variant.kind)
    }
    try #require(!properties.isEmpty)
    let proof = Prover(
      book, properties: properties, bounds: ProofBounds(maxStates: 4000, members: 3),
      evaluator: procedure.makeEvaluator()
    ).prove()
    let example = try #require(proof.counterexamples.first?.example)
    #expect(try faults(example, under: procedure) == [])
    #expect(try faults(example, under: try load(text)) != [])
  }

  private func script(_ otherwise: String, _ more: String = "") -> String {
    """
    return procedure "小案" {
      id = "small", version = "1",
      body "会" { kind = "binding", least = 3, most = 3 },
      step "议" { body = "会", repeats = true },
      disclose "公示" { what = "方案", after = "议", keep = days { 5 }, objections = "answered" },
      review "审核" {
        after = "公示", otherwise = "\(otherwise)", body = "街道", recipient = "会",
        within = days { 3 }, records = { "审核意见", "评委", "机构" },
      },
      implement "落实" { after = "审核" },
      never { "落实", before = "议", failed = "审核" },
      never { "审核", sooner = days { 5 }, since = "公示" },
      \(more)
    }
    """
  }

  @Test("A review comes out against it too: where that leads back too little, a history shows it")
  func outcomes() throws {
    let (_, whole) = try prove(script("议"))
    #expect(whole.isProved && whole.isComplete && whole.unreached == [])
    #expect(whole.results.filter { !$0.isReached }.map(\.property.stage) == [])
    let (procedure, proof) = try prove(script("公示"))
    let example = try #require(proof.counterexamples.first { $0.property.stage == "落实" }?.example)
    #expect(try faults(example, under: procedure) == [])
    #expect(
      example.record.acts.contains {
        if case .deed(let deed) = $0.content { deed.outcome == "returned" } else { false }
      })
  }

  @Test("A deed is tried on the day after the display, on the last day it is due, and not later")
  func deadline() throws {
    let (_, last) = try prove(script("议", #"never { "审核", sooner = days { 8 }, since = "公示" },"#))
    #expect(last.counterexamples.map(\.example.length) == [3])
    let (_, after) = try prove(
      script("议", #"always { "审核" }, never { "落实", before = "审核" },"#))
    #expect(after.isProved)
  }

  @Test(
    "A step for some matters only: a promise that holds without them is refuted by one of the others"
  )
  func needs() throws {
    func proved(_ condition: String) throws -> (Procedure, Proof) {
      try prove(
        """
        return procedure "小案" {
          id = "small", version = "1",
          body "会" { kind = "binding", least = 3, most = 3 },
          step "议" { body = "会", repeats = true },
          review "审核" { after = "议", otherwise = "议", when = function(matter) \(condition) end },
          implement "落实" { after = { "议", "审核" } },
          never { "落实", before = "审核" },
        }
        """)
    }
    for condition in [
      "return matter.amount == nil or matter.amount > 1000",
      "return matter.class ~= '小事'",
      "for _, f in ipairs(matter.facts) do if f.name == '急' then return f.value ~= '是' end end return true",
    ] {
      let (procedure, proof) = try proved(condition)
      let example = try #require(proof.counterexamples.first?.example, "\(condition)")
      #expect(try faults(example, under: procedure) == [])
    }
    let (_, always) = try proved("return true")
    #expect(always.isProved && always.unreached == [])
  }
}
