import Deliberation
import SourceText
import Testing

@testable import Minutes

@Suite("Case JSON")
struct CaseJSONTests {
  /// A case around the text of its acts.
  private func around(_ acts: String) -> String {
    #"{"kind":"case","v":1,"title":"案","acts":["# + acts + "]}"
  }

  @Test("Any record comes back from its JSON, which is a fixpoint")
  func anyRecord() throws {
    for seed in 1...800 {
      var generator = RecordGenerator(seed: UInt64(seed))
      let record = generator.record()
      let text = CaseJSON.write(record)
      let reading = readJSON(text)
      #expect(reading.findings.filter { $0.id != .rosterDuplicate }.isEmpty, "\(text)")
      let again = try #require(reading.record)
      guard again == record else {
        Issue.record("seed \(seed)")
        return
      }
      #expect(CaseJSON.write(again) == text)
    }
  }

  @Test("Text, JSON and text again are the same text", arguments: [caseSample, meetingSample])
  func textAndBack(_ sample: String) throws {
    let record = try #require(read(sample).record)
    let json = CaseJSON.write(record) { $0 == 0 ? "记录.txt" : nil }
    let reading = readJSON(json) { $0 == "记录.txt" ? 3 : nil }
    let again = try #require(reading.record)
    #expect(reading.findings.isEmpty)
    #expect(again == record)
    #expect(RecordWriter.write(again) == RecordWriter.write(record))
    // Findings made on the case still point into the clerk's text.
    var place = record.acts[5].site.place
    place.file = 3
    #expect(again.acts[5].site.place == place)
    #expect(CaseJSON.write(again) { $0 == 3 ? "记录.txt" : nil } == json)
    #expect(!json.contains("\n"))
  }

  @Test("A list that comes again shares what is found in it; another list has its own")
  func sharedLists() throws {
    func line(_ name: String) -> String {
      #"{"kind":"case","v":1,"title":"案","rosters":[{"name":"名册","members":[{"key":"1","name":"\#(name)"}]}],"#
        + #""acts":[]}"#
    }
    let text = [line("周敏"), line("周敏"), line("周旻")].joined(separator: "\n")
    var cases = CaseLines(Array(text.utf8), file: 7)
    var rosters: [Roster] = []
    while let reading = cases.next() { rosters += try #require(reading.record).rosters }
    try #require(rosters.count == 3)
    #expect(rosters.map { $0.members?.map(\.name.value) } == [["周敏"], ["周敏"], ["周旻"]])
    #expect(rosters[1].index != nil && rosters[2].index == nil)
    // A list that is changed afterwards is not found by what stood in it before.
    var changed = rosters[1]
    changed.members?[0].name.value = "周旻"
    #expect(changed.index == nil && changed != rosters[1])
  }

  @Test("An act without a source is placed in the JSON itself")
  func places() throws {
    let text = """
      {"kind":"case","v":1,"title":"案","acts":[
       {"type":"open","on":"2026-03-14"},
        {"on":"2026-03-14","meeting":9,"type":"adjourn"}]}
      """
    let reading = readJSON(text)
    let record = try #require(reading.record)
    #expect(record.acts[0].site.place == Place(file: 7, line: 2, column: 2))
    #expect(record.acts[1].site.place == Place(file: 7, line: 3, column: 3))
    #expect(reading.findings.map(\.id) == [.referenceUnknown])
    #expect(record.acts[1].meeting == nil)
  }

  @Test("The type may stand anywhere in its object")
  func typeAnywhere() throws {
    let late = around(#"{"on":"2026-03-14","agree":3,"tellers":["陈静",{}],"type":"vote"}"#)
    #expect(readJSON(late).findings.map(\.id) == [.invalidJSON])
    let good = around(#"{"on":"2026-03-14","agree":3,"tellers":["陈静"],"type":"vote"}"#)
    let reading = readJSON(good)
    #expect(reading.findings.isEmpty)
    guard case .vote(let vote)? = reading.record?.acts.first?.content else {
      Issue.record("no vote")
      return
    }
    #expect(vote.favour?.value == 3 && vote.tellers.count == 1)
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    var text: String
    var ids: [FindingID]
    var column: Int32?
    var keeps = true
    var testDescription: String { text }
  }

  @Test(
    "Each fault is told at its place, and the rest is read",
    arguments: [
      Fault(text: #"{"type":"vote","on":"2026-03-14","agre":3}"#, ids: [.invalidJSON], column: 75),
      Fault(
        text: #"{"type":"vote","on":"2026-03-14","agree":3,"agree":4}"#, ids: [.duplicateKey],
        column: 85),
      Fault(
        text: #"{"type":"vote","on":"2026-03-14","agree":99999999999999999999}"#,
        ids: [.unreadableNumber], column: 83),
      Fault(
        text: #"{"type":"vote","on":"2026-03-14","agree":1000000000000}"#, ids: [.unreadableNumber]),
      Fault(text: #"{"type":"vote","on":"2026-03-14","agree":999999999999}"#, ids: []),
      Fault(text: #"{"type":"vote","on":"2026-03-14","agree":-1}"#, ids: [.unreadableNumber]),
      Fault(text: #"{"type":"vote","on":"2026-03-14","agree":1.5}"#, ids: [.unreadableNumber]),
      Fault(text: #"{"type":"vote","on":"2026-03-14","agree":1e3}"#, ids: [.unreadableNumber]),
      Fault(text: #"{"type":"vote","on":"2026-03-14","agree":01}"#, ids: [.unreadableNumber]),
      Fault(text: #"{"type":"vote","on":"2026-03-14","agree":"3"}"#, ids: [.invalidJSON]),
      Fault(text: #"{"type":"vote","on":"2026-03-14","agree":null}"#, ids: [.invalidJSON]),
      Fault(text: #"{"type":"vote","on":"2026-02-30"}"#, ids: [.unreadableDate], keeps: false),
      Fault(text: #"{"type":"vote"}"#, ids: [.invalidJSON], keeps: false),
      Fault(text: #"{"type":"voting","on":"2026-03-14"}"#, ids: [.unknownLabel], keeps: false),
      Fault(text: #"{"on":"2026-03-14"}"#, ids: [.invalidJSON], keeps: false),
      Fault(text: #"{"type":"open","on":"2026-03-14","at":"24:01"}"#, ids: [.unreadableDate]),
      Fault(text: #"{"type":"open","on":"2026-03-14","at":"24:00"}"#, ids: []),
      Fault(
        text: #"{"type":"result","on":"2026-03-14","claim":"carred"}"#, ids: [.unknownLabel],
        keeps: false),
      Fault(text: #"{"type":"result","on":"2026-03-14"}"#, ids: [.invalidJSON], keeps: false),
      Fault(
        text: #"{"type":"item","on":"2026-03-14","number":1}"#, ids: [.invalidJSON], keeps: false),
      Fault(text: #"{"type":"recusal","on":"2026-03-14"}"#, ids: [.invalidJSON], keeps: false),
      Fault(text: #"{"type":"open","on":"2026-03-14","text":"a\nb"}"#, ids: [.invalidJSON]),
      Fault(text: #"{"type":"open","on":"2026-03-14","remarks":["a",""]}"#, ids: [.invalidJSON]),
      Fault(
        text: #"{"type":"evaluation","on":"2026-03-14","rate":"98%"}"#, ids: [.unreadableNumber]),
      Fault(
        text: #"{"type":"evaluation","on":"2026-03-14","rate":"1/0"}"#, ids: [.unreadableNumber]),
      Fault(text: "[1]", ids: [.invalidJSON], keeps: false),
    ])
  func faults(_ fault: Fault) throws {
    let reading = readJSON(around(fault.text + #",{"type":"adjourn","on":"2026-03-15"}"#))
    #expect(reading.findings.map(\.id) == fault.ids)
    if let column = fault.column { #expect(reading.findings.first?.place.column == column) }
    let acts = try #require(reading.record).acts
    #expect(acts.count == (fault.keeps ? 2 : 1))
    #expect(acts.last?.kind == .adjourn && acts.last?.id == acts.count - 1)
  }

  @Test(
    "What is no JSON is told once and gives no record",
    arguments: [
      "", "x", "{", "[]", #"{"kind":"case""#, #"{"kind":"case",}"#, #"{"kind" "case"}"#,
      "{\"kind\":\"a\u{1}\"}",
      #"{"kind":"\x"}"#, #"{"kind":"\ud800"}"#, #"{"kind":"case","v":1,"title":"","acts":[]} x"#,
      #"{"kind":"case","v":1,"title":"","acts":[{]}"#,
      #"{"kind":"case","v":1,"title":"","acts":[],"facts":"#
        + String(repeating: "[", count: 100),
    ])
  func noJSON(_ text: String) {
    let reading = readJSON(text)
    #expect(reading.record == nil)
    #expect(reading.findings.map(\.id) == [.invalidJSON])
  }

  @Test("Another kind or version is no case")
  func otherKinds() {
    for text in [
      #"{"kind":"journal","v":1,"title":"","acts":[]}"#,
      #"{"kind":"case","v":2,"title":"","acts":[]}"#,
      #"{"v":1,"title":"","acts":[]}"#, #"{"kind":"case","v":1,"title":""}"#,
    ] {
      let reading = readJSON(text)
      #expect(reading.findings.map(\.id) == [.invalidJSON])
    }
    #expect(readJSON(#"{"kind":"case","v":1,"title":"","acts":[]}"#).record != nil)
  }

  @Test("Bytes that are not UTF-8 are told, never repaired")
  func brokenBytes() {
    var bytes = Array(#"{"kind":"case","v":1,"title":"?","acts":[]}"#.utf8)
    if let at = bytes.firstIndex(of: 0x3F) { bytes[at] = 0xFF }
    let reading = CaseJSON.read(bytes, file: 0)
    #expect(reading.record == nil && reading.findings.map(\.id) == [.invalidJSON])
  }

  @Test("Escapes are read, pairs of surrogates too")
  func escapes() throws {
    let text = #"{"kind":"case","v":1,"title":"\u8bae\t\"\\\/\ud83d\ude00","acts":[]}"#
    #expect(try #require(readJSON(text).record).title.value == "议\t\"\\/😀")
  }

  @Test("Names tied to a secret ballot are told and left out, on reading and on writing")
  func secrecy() throws {
    let text = around(
      #"{"type":"vote","on":"2026-03-14","method":"secret","agreeNames":["张三","李四"],"oppose":1}"#)
    let reading = readJSON(text)
    #expect(reading.findings.map(\.id) == [.secretBallotNamed])
    let record = try #require(reading.record)
    guard case .vote(let vote) = record.acts[0].content else {
      Issue.record("no vote")
      return
    }
    #expect(!vote.hasNames && vote.favour?.value == 2 && vote.against?.value == 1)
    var made = record
    var named = vote
    named.favourNames = [Noted("张三")]
    made.acts[0].content = .vote(named)
    #expect(!CaseJSON.write(made).contains("张三"))
    #expect(!RecordWriter.write(made).contains("张三"))
    named.method = Noted(.named)
    made.acts[0].content = .vote(named)
    #expect(CaseJSON.write(made).contains("张三") && RecordWriter.write(made).contains("张三"))
  }

  @Test("A journal line holds one act and comes back")
  func journal() throws {
    for seed in 1...300 {
      var generator = RecordGenerator(seed: UInt64(seed))
      for act in generator.record().acts {
        let entry = JournalJSON.Entry(
          caseNumber: "QX-1", sequence: act.id + 1, previous: act.id % 2 == 0 ? "ab" : nil, act: act
        )
        let line = JournalJSON.write(entry)
        let (again, findings) = JournalJSON.read(Array(line.utf8), file: 0)
        #expect(findings.filter { $0.id != .rosterDuplicate }.isEmpty)
        #expect(again == entry)
      }
    }
  }

  @Test("A journal line without its case, its sequence or its act cannot be used")
  func brokenJournal() {
    for text in [
      #"{"kind":"journal","v":1,"seq":1,"type":"open","on":"2026-03-14"}"#,
      #"{"kind":"journal","v":1,"case":"a","type":"open","on":"2026-03-14"}"#,
      #"{"kind":"journal","v":1,"case":"a","seq":0,"type":"open","on":"2026-03-14"}"#,
      #"{"kind":"journal","v":1,"case":"a","seq":1,"on":"2026-03-14"}"#,
      #"{"kind":"case","v":1,"case":"a","seq":1,"type":"open","on":"2026-03-14"}"#,
    ] {
      let (entry, findings) = JournalJSON.read(Array(text.utf8), file: 0)
      #expect(entry == nil && !findings.isEmpty)
    }
  }

  @Test("Random bytes and damaged cases never trap")
  func noise() throws {
    var random = Seeded(42)
    let whole = Array(CaseJSON.write(try #require(read(meetingSample).record)).utf8)
    for round in 0..<3000 {
      var bytes = whole
      if round % 3 == 0 {
        bytes = (0..<random.upTo(200)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      } else if round % 3 == 1 {
        for _ in 0...random.upTo(6) {
          bytes[random.upTo(bytes.count)] = random.pick(Array(#"{}[]",:0-\eE."#.utf8) + [0xFF, 0])
        }
      } else {
        bytes = Array(bytes.prefix(random.upTo(bytes.count)))
      }
      let reading = CaseJSON.read(bytes, file: 0)
      if bytes != whole, round % 3 == 2 { #expect(!reading.findings.isEmpty) }
    }
  }
}
