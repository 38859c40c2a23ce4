import Deliberation
import SourceText
import Testing

@testable import Minutes

@Suite("Journals")
struct JournalTests {
  private func line(
    _ number: Int, _ act: String, of name: String = "QX-1", after previous: String? = nil
  ) -> String {
    let seal = previous.map { #","prev":"\#(JournalJSON.seal(of: $0.utf8))""# } ?? ""
    return
      #"{"kind":"journal","v":1,"case":"\#(name)","seq":\#(number)\#(seal),"on":"2026-03-14",\#(act)}"#
  }

  private let meeting = #""type":"meeting","title":"第三次会议","expected":17,"present":13"#
  private let vote = #""type":"vote","meeting":0,"agree":10,"oppose":1,"abstain":2"#
  private let result = #""type":"result","meeting":0,"claim":"carried""#

  private func read(_ lines: [String]) -> [Reading] {
    var cases = CaseLines(Array((lines.joined(separator: "\n") + "\n").utf8), file: 4)
    var readings: [Reading] = []
    while let reading = cases.next() { readings.append(reading) }
    return readings
  }

  /// Lines each of which has the seal of the one above.
  private func chained(_ acts: [String]) -> [String] {
    var lines: [String] = []
    for (index, act) in acts.enumerated() { lines.append(line(index + 1, act, after: lines.last)) }
    return lines
  }

  private func reasons(_ reading: Reading?) -> [String] {
    (reading?.findings ?? []).compactMap {
      if case .text(let reason)? = $0[.reason] { return reason }
      return nil
    }
  }

  @Test("The lines of a case become one record, with or without seals")
  func whole() throws {
    for lines in [
      [line(1, meeting), line(2, vote), line(3, result)], chained([meeting, vote, result]),
    ] {
      let readings = read(lines)
      #expect(readings.count == 1 && readings[0].findings.isEmpty)
      let record = try #require(readings[0].record)
      #expect(record.number?.value == "QX-1" && record.scope.value == .single)
      #expect(record.acts.map(\.kind) == [.meeting, .vote, .result])
      #expect(record.acts.map(\.meeting) == [nil, 0, 0])
      #expect(record.acts.map { Int($0.site.place.line) } == [1, 2, 3])
    }
    #expect(read([line(1, meeting)]).first?.record?.acts.count == 1)
  }

  @Test("Each number is a case of its own, however the lines are mixed")
  func mixed() {
    let readings = read([
      line(1, meeting), line(1, meeting, of: "QX-2"), line(2, vote), line(2, vote, of: "QX-2"),
      #"{"kind":"case","v":1,"title":"案","acts":[]}"#, line(3, result),
    ])
    #expect(readings.map { $0.record?.number?.value } == ["QX-1", "QX-2", nil])
    #expect(readings.map { $0.record?.acts.count } == [3, 2, 0])
    #expect(readings.allSatisfy { $0.findings.isEmpty })
  }

  @Test("A case without acts is the head of the journal of its number")
  func head() throws {
    let head =
      #"{"kind":"case","v":1,"id":"QX-1","title":"河浜整治","scope":"whole","acts":[]}"#
    let readings = read([head, line(1, meeting, after: head), line(2, vote)])
    let record = try #require(readings.first?.record)
    #expect(readings.count == 1 && record.title.value == "河浜整治" && record.acts.count == 2)
    #expect(reasons(readings.first) == ["unsealed"])
    #expect(read([head, line(1, meeting, of: "QX-2")]).map { $0.record?.acts.count } == [0, 1])
  }

  @Test("A missing line is told at the line behind it, and leaves open what it held")
  func gaps() throws {
    let reading = read([line(1, meeting), line(2, vote), line(4, result)]).first
    #expect(reasons(reading) == ["gap"])
    #expect(reading?.findings.first?.place.line == 3)
    #expect(reading?.record?.unread.mayHold(.vote) == true)
    let first = read([line(2, vote), line(3, result)]).first
    #expect(reasons(first) == ["gap"])
    #expect(read([line(1, meeting), line(2, vote)]).first?.record?.unread.mayHold(.vote) == false)
  }

  @Test("A line that cannot be read is told once, not as missing as well")
  func unreadable() throws {
    let bad = line(2, #""type":"vote","agree":"many","meeting":0,"on":5"#)
    let reading = try #require(
      read([line(1, meeting), #"{"kind":"journal","v":1,"seq":2}"#, line(3, result)]).first)
    #expect(!reasons(reading).contains("gap") && !reading.findings.isEmpty)
    #expect(reading.record?.acts.map(\.kind) == [.meeting, .result])
    #expect(reading.record?.unread.mayHold(.vote) == true)
    #expect(read([line(1, meeting), bad]).count == 1)
  }

  @Test("A position that comes twice is used once")
  func repeats() {
    let reading = read([line(1, meeting), line(2, vote), line(2, vote), line(3, result)]).first
    #expect(reasons(reading) == ["repeated"] && reading?.record?.acts.count == 3)
    #expect(reading?.findings.first?.place.line == 3)
  }

  @Test(
    "A line changed, moved, unsealed or sealed some other way breaks the chain where that shows")
  func chain() {
    let whole = chained([meeting, vote, result])
    var changed = whole
    changed[1] = changed[1].replacing("\"agree\":10", with: "\"agree\":11")
    #expect(reasons(read(changed).first) == ["seal"])
    #expect(read(changed).first?.findings.first?.place.line == 3)

    let moved = [whole[0], whole[1], line(3, result, after: whole[0])]
    #expect(reasons(read(moved).first) == ["turned"])
    #expect(reasons(read([whole[0], whole[1], line(3, result)]).first) == ["unsealed"])
    let other = line(3, result).replacing("\"seq\":3", with: "\"seq\":3,\"prev\":\"sm3:00\"")
    #expect(reasons(read([whole[0], whole[1], other]).first) == ["unknown-seal"])
    #expect(
      reasons(read([line(1, meeting, after: "x"), line(2, vote)]).first).first == "other-line")
    // A line of the middle left out shows in the positions and in the seals.
    #expect(reasons(read([whole[0], whole[2]]).first) == ["seal", "gap"])
  }

  @Test(
    "The seal is SHA-256",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func seal(_ text: String, _ hex: String) {
    #expect(JournalJSON.seal(of: text.utf8) == "sha256:" + hex)
  }

  @Test("An act may name a meeting that is written down after it")
  func later() {
    let notice = #""type":"notice","of":"第三次会议","meeting":1"#
    let reading = read([line(1, notice), line(2, meeting)]).first
    #expect(reading?.findings.isEmpty == true && reading?.record?.acts[0].meeting == 1)
    #expect(
      read([line(1, notice), line(2, vote)]).first?.findings.map(\.id) == [
        .referenceUnknown, .referenceUnknown,
      ])
  }

  @Test("A huge position is a gap like any other")
  func huge() {
    let reading = read([line(1, meeting), line(999_999_999_999, result)]).first
    #expect(reasons(reading) == ["gap"] && reading?.record?.acts.count == 2)
  }
}

@Suite("Lists of cases")
struct CaseListTests {
  private func read(_ text: String) -> [Reading] {
    var cases = CaseLines(Array(text.utf8), file: 4)
    var readings: [Reading] = []
    while let reading = cases.next() { readings.append(reading) }
    return readings
  }

  private let one = #"{"kind":"case","v":1,"title":"甲","acts":[{"type":"open","on":"2026-03-14"}]}"#

  @Test("A list in brackets holds its cases, each act at its own place")
  func cases() {
    for text in ["[\(one),\(one)]", "[\n \(one) ,\n\(one)\n]\n"] {
      let readings = read(text)
      #expect(readings.count == 2 && readings.allSatisfy { $0.findings.isEmpty })
    }
    let readings = read("[\n \(one) ,\n\(one)\n]\n")
    #expect(readings.map { $0.record?.acts[0].site.place.line } == [2, 3])
    let plain = read("\n\(one)\n\(one)\n")
    let columns = (plain + readings).compactMap { $0.record?.acts[0].site.place.column }
    #expect(columns == [42, 42, 43, 42])
  }

  @Test("What is no list of objects is told at its place")
  func broken() {
    for (text, line, column) in [
      ("[]", 1, 2), ("[\n\(one),\n5]", 3, 1), ("[\(one)", 1, Int32(one.count + 2)),
      ("[\(one)] x", 1, Int32(one.count + 4)), ("[[\(one)]]", 1, 2), ("[\"a\"]", 1, 2),
    ] {
      let readings = read(text)
      #expect(readings.count == 1 && readings[0].record == nil)
      #expect(readings[0].findings.map(\.id) == [.invalidJSON], "\(text)")
      #expect(readings[0].findings[0].place.line == line, "\(text)")
      #expect(readings[0].findings[0].place.column == column, "\(text)")
    }
  }

  @Test("A record that begins with a tag in brackets is text")
  func tags() {
    #expect(!CaseLines.isList(Array("[表决]举手".utf8)))
    #expect(!CaseLines.isList(Array("[1] 甲".utf8)))
    #expect(!CaseLines.isList(Array("[".utf8)) && !CaseLines.isList([]))
    #expect(CaseLines.isList(Array(" [ {".utf8)) && CaseLines.isList(Array("[]".utf8)))
  }
}
