import Deliberation
import Minutes
import Proving
import SourceText
import Testing
import Yishi

@Suite("Broken variants of 四议两公开, each with a history that shows it")
struct VariantTests {
  struct Variant: Sendable, CustomTestStringConvertible {
    var name: String
    var changes: [(String, String)]
    /// The step of the property that breaks, and words of its kind.
    var stage: String
    var kind: String
    var testDescription: String { name }
  }

  static let variants: [Variant] = [
    Variant(
      name: "the resolution waits for the proposal only",
      changes: [("after = \"审议\", otherwise", "after = \"提议\", otherwise")], stage: "决议",
      kind: "before"),
    Variant(
      name: "the works do not wait for the display",
      changes: [("implement \"实施\" { after = \"决议公开\" }", "implement \"实施\" { after = \"决议\" }")],
      stage: "实施", kind: "before"),
    Variant(
      name: "objections are received, not answered",
      changes: [("objections = \"answered\"", "objections = \"received\"")], stage: "实施",
      kind: "openObjection"),
    Variant(
      name: "a lost resolution goes back one step only",
      changes: [
        (
          "after = \"审议\", otherwise = \"提议\"", "after = \"审议\", otherwise = \"审议\""
        )
      ], stage: "决议", kind: "before"),
    Variant(
      name: "the party's assembly may be left out",
      changes: [
        (
          "notice = days { 3, count = \"clear\" },\n",
          "notice = days { 3, count = \"clear\" }, optional = true,\n"
        )
      ],
      stage: "决议", kind: "before"),
    Variant(
      name: "merging is always allowed", changes: [("allowed = false", "allowed = true")],
      stage: "商议", kind: "merged"),
    Variant(
      name: "a majority of the votes cast, abstentions left out",
      changes: [
        (
          "quorum = more_than { \"1/2\", of = \"members\" }, pass = more_than { \"1/2\", of = \"members\" }",
          "quorum = more_than { \"1/2\", of = \"members\" }, pass = more_than { \"1/2\", of = \"cast\", abstentions = \"excluded\" }"
        )
      ], stage: "商议", kind: "votesBelow"),
    Variant(
      name: "no notice of the party's assembly",
      changes: [("    notice = days { 3, count = \"clear\" },\n", "")], stage: "审议",
      kind: "noticeBelow"),
    Variant(
      name: "the second display may be left out",
      changes: [("what = \"实施结果\", after", "what = \"实施结果\", optional = true, after")],
      stage: "实施结果公开", kind: "leftOut"),
    Variant(
      name: "there is no second display",
      changes: [
        (
          "  disclose \"实施结果公开\" {\n    what = \"实施结果\", after = \"实施\", keep = days { 15 }, objections = \"received\",\n  },\n",
          ""
        )
      ], stage: "实施结果公开", kind: "leftOut"),
    Variant(
      name: "the works wait for the wrong step",
      changes: [("implement \"实施\" { after = \"决议公开\" }", "implement \"实施\" { after = \"审议\" }")],
      stage: "实施", kind: "before"),
    Variant(
      name: "the display is a day too short",
      changes: [("after = \"决议\", keep = days { 15 }", "after = \"决议\", keep = days { 13 }")],
      stage: "实施", kind: "sooner"),
    Variant(
      name: "an upheld objection leads nowhere",
      changes: [("objections = \"answered\", back = \"提议\"", "objections = \"answered\"")],
      stage: "实施", kind: "before"),
  ]

  @Test("The true procedure keeps every promise, and every step of it is reached")
  func whole() throws {
    let (_, proof) = try prove(FourTwo.script, ProofBounds(members: 3))
    #expect(proof.isProved && proof.isComplete)
    #expect(proof.states < 1_000_000)
    #expect(proof.unreached == [])
    #expect(proof.results.filter { !$0.isReached }.map(\.property.stage) == [])
  }

  @Test(
    "A history in order breaks the promise, and judged as a record it is in order",
    arguments: variants)
  func broken(variant: Variant) throws {
    let procedure = try load(FourTwo.broken(variant.changes))
    let book = try #require(procedure.book)
    // The other promises hold; each is proved of the whole procedure below.
    let properties = book.plan.properties.filter {
      $0.stage == variant.stage && "\($0.condition)".contains(variant.kind)
    }
    try #require(!properties.isEmpty)
    var found: [Counterexample] = []
    for property in properties {
      let proof = Prover(
        book, properties: [property], bounds: ProofBounds(maxStates: 4000, members: 4)
      )
      .prove()
      found += proof.counterexamples.map(\.example)
      if !found.isEmpty { break }
    }
    let example = try #require(found.first)
    let text = RecordWriter.write(example.record)
    var office = Office()
    let reading = office.read(record: Array(text.utf8), name: "反例.txt")
    let record = try #require(reading.record)
    #expect(reading.findings.filter { $0.cls != .advice } == [], "\(text)")
    let judgement = procedure.judge(record)
    #expect(judgement.findings.filter { $0.cls != .advice } == [], "\(text)")
    // Under the whole procedure the same record is not in order.
    let whole = try load(FourTwo.script)
    #expect(!whole.judge(record).isClean, "\(text)")
  }
}

@Suite("A proof and what it rests on")
struct ProofTests {
  private func small(_ more: String, gate: String = "公示") -> String {
    """
    return procedure "小案" {
      id = "small", version = "1",
      body "会" { kind = "binding", least = 4, most = 4, pass = more_than { "1/2", of = "present" } },
      step "议" { body = "会", repeats = true },
      disclose "公示" { what = "方案", after = "议", keep = days { 3 }, objections = "answered", back = "议" },
      implement "落实" { after = "\(gate)" },
      \(more)
    }
    """
  }

  @Test("Promises that hold are proved, each step reached")
  func holds() throws {
    let (_, proof) = try prove(
      small(
        """
        never { "落实", before = { "议", "公示" } },
        never { "落实", sooner = days { 4 }, since = "公示" },
        never { "议", votes_below = more_than { "1/4", of = "present" } },
        always { "落实", after = "议", failed = "公示" },
        """))
    #expect(proof.isProved && proof.isComplete && proof.unreached == [])
    #expect(proof.results.map(\.isReached) == [true, true, true, true])
  }

  @Test("One more than what holds is refuted: a day, a vote, an attendance")
  func oneMore() throws {
    let (procedure, proof) = try prove(
      small(
        """
        never { "落实", sooner = days { 5 }, since = "公示" },
        never { "议", votes_below = more_than { "1/2", of = "members" } },
        never { "议", attendance_below = at_least { 2, of = "members" } },
        never { "公示" },
        """))
    #expect(proof.counterexamples.count == 4)
    for (_, example) in proof.counterexamples {
      #expect(procedure.judge(example.record).findings.filter { $0.cls != .advice } == [])
    }
    // The fewest moves: the meeting alone, or the meeting and the display.
    #expect(proof.counterexamples.map(\.example.length) == [3, 1, 1, 2])
  }

  @Test("Without promises those its steps imply are proved, and said to be implied")
  func implied() throws {
    let (_, proof) = try prove(small(""))
    #expect(proof.isImplied && proof.isProved)
    #expect(proof.results.map(\.property.stage) == ["公示", "落实", "落实", "落实"])
  }

  @Test("A promise about a step that is not there is advice, and a proof says it is never reached")
  func unknown() throws {
    let (procedure, proof) = try prove(small("never { \"落石\", before = \"公示\" },"))
    #expect(procedure.findings.map(\.id).contains(.unknownName))
    #expect(proof.isProved)
    #expect(proof.results.map(\.isReached) == [false])
  }

  @Test("At the limit of states nothing is claimed")
  func limit() throws {
    let (_, proof) = try prove(
      small("never { \"落实\", before = \"公示\" },"), ProofBounds(maxStates: 5))
    #expect(!proof.isComplete && !proof.isProved)
    #expect(proof.states == 5)
    #expect(proof.counterexamples.isEmpty)
  }
}
