import Deliberation
import Minutes
import Proving
import Testing
import Yishi

/// 四议两公开 with numbers of our own and with what it promises, and ways to break it.
enum FourTwo {
  static let script = """
    return procedure "四议两公开" {
      id = "four-two", version = "1",
      body "村党组织" { kind = "binding" },
      body "村两委" { kind = "binding" },
      body "党员大会" { kind = "binding", statute = "party.branch" },
      body "村民代表会议" { kind = "binding", statute = "village.representatives" },
      body "村民会议" { kind = "binding", statute = "village.assembly" },
      proposal "提议" {
        body = "村党组织", quorum = law "party.committee.quorum",
        pass = more_than { "1/2", of = "members" },
      },
      step "商议" {
        body = "村两委", after = "提议", otherwise = "提议",
        quorum = more_than { "1/2", of = "members" }, pass = more_than { "1/2", of = "members" },
        merge = merge { with = "提议", fact = "一肩挑", allowed = false },
      },
      step "审议" {
        body = "党员大会", after = "商议", otherwise = "提议",
        notice = days { 3, count = "clear" },
      },
      step "决议" {
        body = { "村民代表会议", "村民会议" }, after = "审议", otherwise = "提议",
        notice = days { 10, count = "clear" },
      },
      disclose "决议公开" {
        what = "决议", after = "决议", keep = days { 15 }, objections = "answered", back = "提议",
      },
      implement "实施" { after = "决议公开" },
      disclose "实施结果公开" {
        what = "实施结果", after = "实施", keep = days { 15 }, objections = "received",
      },
      pace { gap = days { 3 }, first = "提议", last = "决议" },
      pace { total = days { 60 }, first = "提议", last = "决议" },

      always { "决议", after = { "提议", "商议", "审议" } },
      never { "决议", before = "提议", failed = "决议" },
      never { "商议", when = "merged" },
      never { "商议", votes_below = more_than { "1/2", of = "members" } },
      never { "审议", notice_below = days { 3, count = "clear" } },
      never { "实施", before = "决议公开" },
      never { "实施", sooner = days { 15 }, since = "决议公开" },
      never { "实施", when = "open-objection" },
      never { "实施", before = "决议", failed = "决议公开" },
      always { "实施结果公开", once = "实施" },
    }
    """

  /// The script with texts replaced; each must be there.
  static func broken(_ changes: [(String, String)]) -> String {
    changes.reduce(script) { script, change in
      #expect(script.contains(change.0), "\(change.0)")
      return script.replacingOccurrences(of: change.0, with: change.1)
    }
  }
}

extension String {
  fileprivate func replacingOccurrences(of part: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      result += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}

/// Loads a script; the test fails when it cannot be used.
func load(_ script: String) throws -> Procedure {
  var office = Office()
  let procedure = office.load(script: Array(script.utf8), name: "test.lua")
  try #require(procedure.isUsable, "\(procedure.findings)")
  return procedure
}

/// Proves a script within bounds.
func prove(_ script: String, _ bounds: ProofBounds = ProofBounds()) throws -> (Procedure, Proof) {
  let procedure = try load(script)
  let book = try #require(procedure.book)
  return (procedure, Prover(book, bounds: bounds, evaluator: procedure.makeEvaluator()).prove())
}

/// The text of a shipped script.
func shipped(_ name: String) throws -> String {
  let script = try #require(Shelf.procedures.first { $0.item.name == name + ".lua" })
  return String(decoding: script.bytes, as: UTF8.self)
}

/// What speaks against a record, read from its text as `validate` reads it; what is open does not.
func faults(_ example: Counterexample, under procedure: Procedure) throws -> [FindingID] {
  let text = RecordWriter.write(example.record)
  var office = Office()
  let reading = office.read(record: Array(text.utf8), name: "反例.txt")
  try #require(reading.record != nil, "\(text)")
  let judgement = office.examine(reading, by: procedure).judgement
  return judgement.findings.filter { $0.cls != .advice && $0.cls != .undetermined }.map(\.id)
}
