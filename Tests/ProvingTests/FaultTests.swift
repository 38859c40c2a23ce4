import Deliberation
import Proving
import Testing
import Yishi

@Suite("Faults planted in small procedures, each told: when the script is loaded, or by a history")
struct FaultTests {
  private static let body =
    #"body "会" { kind = "binding", least = 5, most = 5, pass = more_than { "1/2", of = "present" } },"#

  private static func script(_ steps: String) -> String {
    "return procedure \"小案\" { id = \"small\", version = \"1\",\n\(body)\n\(steps)\n}"
  }

  @Test(
    "Told before anything is explored",
    arguments: [
      (
        "a step nobody reaches",
        #"step "议" { body = "会", after = "终审" }, step "终审" { body = "会", after = "议" },"#,
        FindingID.stepCycle
      ),
      (
        "two bodies that wait for each other",
        """
        body "他会" { kind = "binding", pass = more_than { "1/2", of = "present" } },
        step "甲" { body = "会", after = "乙" }, step "乙" { body = "他会", after = "甲" },
        """, .stepCycle
      ),
      (
        "a threshold beyond the body",
        #"step "议" { body = "会", quorum = at_least { 6 } },"#, .thresholdImpossible
      ),
      (
        "a display longer than the time for all",
        """
        step "议" { body = "会" },
        disclose "公示" { what = "方案", after = "议", keep = days { 20 }, objections = "answered" },
        covenant "订立" { after = "公示" },
        pace { total = days { 15 }, first = "议", last = "订立" },
        """, .timingUnsatisfiable
      ),
    ])
  func refused(name: String, steps: String, id: FindingID) throws {
    var office = Office()
    let procedure = office.load(script: Array(Self.script(steps).utf8), name: "test.lua")
    #expect(procedure.findings.map(\.id).contains(id), "\(procedure.findings.map(\.id))")
  }

  /// A procedure whose promise is broken, what mends it, and how many moves the shortest history has.
  struct Fault: Sendable, CustomTestStringConvertible {
    var name: String
    var steps: String
    var mend: (String, String)
    var moves: Int
    var testDescription: String { name }
  }

  static let planted = [
    Fault(
      name: "a way that ends nowhere",
      steps: """
        step "议" { body = "会" },
        implement "落实" { after = "议", optional = true },
        always { "落实", once = "议" },
        """,
      mend: (", optional = true", ""), moves: 1),
    Fault(
      name: "a loop around the step that would have to be done anew",
      steps: """
        step "摸底" { body = "会", repeats = true },
        step "议" { body = "会", after = "摸底", otherwise = "议", repeats = true },
        implement "落实" { after = "议" },
        never { "落实", before = "摸底", failed = "议" },
        """,
      mend: (#"otherwise = "议""#, #"otherwise = "摸底""#), moves: 4),
    Fault(
      name: "two steps on one day",
      steps: """
        step "商议" { body = "会" },
        step "审议" { body = "会", after = "商议",
          merge = merge { with = "商议", fact = "合并", allowed = true } },
        never { "审议", when = "merged" },
        """,
      mend: ("allowed = true", "allowed = false"), moves: 1),
    Fault(
      name: "what fails goes back too short a way",
      steps: """
        step "提议" { body = "会", repeats = true },
        step "审议" { body = "会", after = "提议", otherwise = "提议", repeats = true },
        step "决议" { body = "会", after = "审议", otherwise = "审议", repeats = true },
        never { "决议", before = "提议", failed = "决议" },
        """,
      mend: (#"after = "审议", otherwise = "审议""#, #"after = "审议", otherwise = "提议""#), moves: 5),
  ]

  @Test(
    "The shortest history shows it, and is in order; mended, the promise is kept",
    arguments: planted)
  func broken(fault: Fault) throws {
    let (procedure, proof) = try prove(Self.script(fault.steps))
    let example = try #require(proof.counterexamples.first?.example)
    #expect(example.length == fault.moves)
    #expect(try faults(example, under: procedure) == [])
    let range = try #require(fault.steps.firstRange(of: fault.mend.0))
    let (_, mended) = try prove(
      Self.script(
        fault.steps[..<range.lowerBound] + fault.mend.1 + fault.steps[range.upperBound...]))
    #expect(mended.isProved && mended.isComplete && mended.results.allSatisfy(\.isReached))
  }
}
