import Deliberation
import Minutes
import SourceText
import Testing
import Yishi

@testable import Stories

/// What playing a story comes to.
struct Performance {
  var findings: [Finding] = []
  var failures = 0
  var expectations = 0
  var scenes = 0
  var records: [String] = []
}

/// Plays a story to its end.
func play(_ text: String) -> Performance {
  var office = Office()
  let source = SourceText(name: "story.lua", bytes: Array(text.utf8))
  let player = StoryPlayer(source, file: office.keep(source))
  var result = Performance()
  let procedure = office.load(script: player.story.rules, name: "story.lua")
  if player.findings.isEmpty, let book = procedure.book {
    player.begin(book, evaluator: procedure.makeEvaluator())
  } else if player.findings.isEmpty {
    result.findings = procedure.findings
  }
  while player.next() != nil { result.scenes += 1 }
  result.findings += player.findings
  result.failures = player.failures.count
  result.expectations = player.expectations
  result.records = player.records
  return result
}

/// A story with a body, under rules that ask for little.
func small(_ body: String, rules: String = "step \"商议\" { body = \"会\" },") -> String {
  """
  return story "小" {
    rules = [[
  return procedure "小议" { id = "small", version = "1", body "会" { kind = "consultative" }, \(rules) }
  ]],
    play = function(village)
      \(body)
    end,
  }
  """
}

/// The script of a story that ships.
func script(_ name: String) throws -> String {
  String(decoding: try #require(StoryShelf.item(named: name)).text.bytes, as: UTF8.self)
}

@Suite("The stories that ship")
struct StoryTests {
  @Test("Every expectation of a story holds", arguments: StoryShelf.all.map(\.name))
  func holds(name: String) throws {
    let item = try #require(StoryShelf.item(named: name))
    let result = play(String(decoding: item.text.bytes, as: UTF8.self))
    #expect(result.findings.map(\.id) == [])
    #expect(result.failures == 0)
    #expect(result.expectations >= 2)
    #expect(result.records.count >= 2, "the wrong way and the right one")
    #expect(item.text.lineCount <= 70)
  }

  @Test("There are eleven stories, each under its own name, and each says what its script says")
  func shelf() throws {
    #expect(StoryShelf.all.count == 11)
    #expect(Set(StoryShelf.all.map(\.name)).count == 11)
    for item in StoryShelf.all {
      let player = StoryPlayer(item.text, file: 1)
      #expect(player.findings.map(\.id) == [])
      #expect(player.story.title == item.title)
      #expect(!player.story.lesson.chinese.isEmpty)
      #expect(player.story.lesson.english != player.story.lesson.chinese)
      #expect(StoryShelf.item(named: item.title.chinese)?.name == item.name)
    }
    #expect(StoryShelf.item(named: "没有的") == nil)
  }

  /// A rule changed by the least, in the story that teaches it.
  static let mutations: [(String, String, String)] = [
    ("one-day-short", "days { 10, count = \"clear\" }", "days { 9, count = \"clear\" }"),
    ("one-day-short", "days { 10, count = \"clear\" }", "days { 11, count = \"clear\" }"),
    ("one-day-short", "count = \"clear\"", "count = \"one-end\""),
    (
      "exactly-half", "more_than { \"1/2\", of = \"present\"",
      "at_least { \"1/2\", tie = \"carried\", of = \"present\""
    ),
    (
      "exactly-half", "at_least { \"1/2\", of = \"members\"",
      "more_than { \"1/2\", of = \"members\""
    ),
    ("leaving-quorum", "at_least { \"2/3\"", "at_least { \"11/17\""),
    ("leaving-quorum", "at_least { \"2/3\"", "at_least { \"13/17\""),
    (
      "denominator", "of = \"present\"", "of = \"cast\", abstentions = \"excluded\""
    ),
    ("denominator", "more_than { \"1/2\"", "more_than { \"9/17\""),
    ("consultative-decision", "reserved = { \"动用集体资金\" }", "reserved = { \"别的\" }"),
    ("consultative-decision", "at_least { \"2/3\"", "at_least { \"21/30\""),
    ("recusal", "out-of-vote-only", "in-base"),
    ("recusal", "more_than { \"1/2\"", "at_least { \"5/11\""),
    ("two-channels", "more_than { \"1/2\"", "more_than { \"98/195\""),
    ("display-over-holiday", "days { 15 }", "days { 14 }"),
    ("display-over-holiday", "days { 15 }", "days { 16 }"),
    ("display-over-holiday", "answer = days { 5 }", "answer = days { 4 }"),
    ("proxies", "proxies = 1", "proxies = 2"),
    ("proxies", "proxies = 1", "proxies = 0"),
    ("twenty-days", "total = days { 21 }", "total = days { 22 }"),
    ("twenty-days", "gap = days { 7 }", "gap = days { 6 }"),
    ("conduct", "rules = rules_of \"动议辩论规则@2026.1\",", ""),
    ("conduct", "more_than { \"1/2\", of = \"cast\"", "more_than { \"7/11\", of = \"cast\""),
  ]

  @Test("A rule that is changed by the least lets down its story", arguments: mutations)
  func mutated(name: String, from: String, to: String) throws {
    let text = try script(name)
    #expect(text.contains(from))
    let parts = text.split(separator: "play = function", maxSplits: 1)
    try #require(parts.count == 2)
    let result = play(parts[0].replacing(from, with: to) + "play = function" + parts[1])
    #expect(result.findings.map(\.id) == [])
    #expect(result.failures > 0)
  }

  @Test("Twenty days for three gaps of seven are refused before anyone meets")
  func contradiction() throws {
    let text = try script("twenty-days")
    let result = play(text.replacing("total = days { 21 }", with: "total = days { 20 }"))
    #expect(result.findings.map(\.id) == [.timingUnsatisfiable])
    #expect(result.scenes == 0)
  }

  @Test(
    "A record that was kept is judged to the same findings", arguments: StoryShelf.all.map(\.name))
  func kept(name: String) throws {
    let item = try #require(StoryShelf.item(named: name))
    var office = Office()
    let source = item.text
    let player = StoryPlayer(source, file: office.keep(source))
    let procedure = office.load(script: player.story.rules, name: source.name)
    let book = try #require(procedure.book)
    player.begin(book, evaluator: procedure.makeEvaluator())
    var seen: [Int: [String]] = [:]
    while let scene = player.next() {
      if case .act = scene.content {
        seen[player.records.count - 1] = player.found.map(\.id.rawValue)
      }
    }
    var clerk = Office()
    clerk.add(script: player.story.rules, name: "procedure.lua")
    for (index, text) in player.records.enumerated() {
      let reading = clerk.read(record: Array(text.utf8), name: "record.txt")
      let record = try #require(reading.record)
      let procedure = clerk.procedure(for: record)
      let judged = try #require(procedure).judge(record)
      #expect((reading.findings + judged.findings).map(\.id.rawValue) == seen[index])
    }
  }
}
