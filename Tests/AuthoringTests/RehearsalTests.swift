import Authoring
import Deliberation
import Minutes
import SourceText
import Testing
import Yishi

@Suite("走一遍")
struct RehearsalTests {
  static func rehearsal() throws -> (Rehearsal, Procedure) {
    let script = """
      return 程序 "楼道议事" {
        编号 = "stairwell", 版本 = "1",
        机构 "楼道会" { 类型 = "协商性", 通过 = 超过 { "1/2", 基数 = "实到" } },
        步骤 "商量" { 机构 = "楼道会", 法定人数 = 至少 { "2/3", 基数 = "应到" }, 签字 = { "主持" } },
        公示 "公示" { 内容 = "结果", 之后 = "商量", 公示期 = 天 { 7 } },
      }
      """
    var office = Office()
    let procedure = office.load(script: Array(script.utf8), name: "procedure.lua")
    let book = try #require(procedure.book)
    return (Rehearsal(title: "试  会议记录", book: book), procedure)
  }

  static func ids(_ outcome: Rehearsal.Outcome) -> [FindingID] {
    switch outcome {
    case .taken(let findings), .unreadable(let findings), .refused(let findings): findings.map(\.id)
    }
  }

  /// Takes lines that are all in order.
  static func take(_ lines: [String], _ rehearsal: inout Rehearsal) {
    for line in lines {
      guard case .taken = rehearsal.take(line) else {
        Issue.record("没有记下：\(line)")
        return
      }
    }
  }

  static let opening = [
    "2026年3月12日 会议：楼道会第一次会议", "主持：王建国    记录：李敏",
  ]

  @Test("到会刚够，可以议；少一人，拒绝，没有记下")
  func quorum() throws {
    for (present, isEnough) in [(8, true), (7, false)] {
      var (rehearsal, _) = try Self.rehearsal()
      Self.take(Self.opening + ["应到：12人    实到：\(present)人"], &rehearsal)
      let before = rehearsal.text
      let outcome = rehearsal.take("一、声控灯")
      if isEnough {
        guard case .taken = outcome else { throw Unexpected(outcome: outcome) }
        #expect(rehearsal.text != before)
        Self.take(["【表决】举手；同意8，反对0，弃权0"], &rehearsal)
      } else {
        guard case .refused(let reasons) = outcome else { throw Unexpected(outcome: outcome) }
        #expect(reasons.map(\.id) == [.quorumNotMet])
        #expect(rehearsal.text == before)
      }
    }
  }

  @Test("主持人可以带着异议照记；记下的与核验查出的一样")
  func protest() throws {
    var (rehearsal, procedure) = try Self.rehearsal()
    Self.take(Self.opening + ["应到：12人    实到：7人"], &rehearsal)
    let outcome = rehearsal.take("一、声控灯", underProtest: true)
    guard case .taken(let findings) = outcome else { throw Unexpected(outcome: outcome) }
    #expect(findings.map(\.id) == [.quorumNotMet])
    // What is out of order already does not stand against each later line anew.
    Self.take(["【表决】举手；同意7，反对0，弃权0"], &rehearsal)
    let reading = MinutesReader.read(SourceText(name: "", text: rehearsal.text), file: 0)
    let judged = procedure.judge(try #require(reading.record)).findings
    #expect(judged.contains { $0.id == .quorumNotMet })
  }

  @Test("读不懂的不记；缺的签字不妨碍散会，说一声；步骤的先后照样管")
  func others() throws {
    var (rehearsal, _) = try Self.rehearsal()
    Self.take(Self.opening + ["应到：12人    实到：9人", "一、声控灯"], &rehearsal)
    guard case .unreadable(let unread) = rehearsal.take("胡说八道") else {
      throw Unexpected(outcome: .taken([]))
    }
    #expect(unread.map(\.id) == [.unreadableLine])
    guard case .refused(let early) = rehearsal.take("2026年3月13日 公示：结果   至2026年3月20日   公告栏")
    else { throw Unexpected(outcome: .taken([])) }
    #expect(early.contains { $0.id == .stepMissing || $0.id == .stepOutOfOrder })
    Self.take(["【表决】举手；同意8，反对0，弃权1", "【结果】通过"], &rehearsal)
    guard case .taken(let later) = rehearsal.take("【散会】") else {
      throw Unexpected(outcome: .taken([]))
    }
    #expect(later.map(\.id) == [.signatureMissing])
  }

  @Test("撤销一行回到那一行以前；头部撤不掉")
  func undo() throws {
    var (rehearsal, _) = try Self.rehearsal()
    let start = rehearsal.text
    #expect(rehearsal.undo() == nil)
    Self.take(Self.opening, &rehearsal)
    #expect(rehearsal.machine.count > 0)
    #expect(rehearsal.undo() == Self.opening[1])
    #expect(rehearsal.undo() == Self.opening[0])
    #expect(rehearsal.undo() == nil)
    #expect(rehearsal.text == start)
    #expect(rehearsal.machine.count == 0)
  }

  struct Unexpected: Error { var outcome: Rehearsal.Outcome }
}

@Suite("存盘前后")
struct ChangesTests {
  static func found(_ id: FindingID, _ line: Int32, count: Int = 1) -> Finding {
    Finding(id, at: Place(file: 0, line: line, column: 1), [Fact(.count, .count(count))])
  }

  @Test("行号移动不算变化；多一个、少一个、说的变了，都说出来")
  func findings() {
    let before = Look(findings: [Self.found(.wrongBase, 3), Self.found(.totalsDiffer, 5)])
    let moved = Look(findings: [Self.found(.wrongBase, 9), Self.found(.totalsDiffer, 1)])
    #expect(Changes(from: before, to: moved).isEmpty)
    let fewer = Changes(from: before, to: Look(findings: [Self.found(.wrongBase, 3)]))
    #expect(fewer.gone.map(\.id) == [.totalsDiffer])
    #expect(fewer.added.isEmpty)
    let other = Changes(
      from: before, to: Look(findings: before.findings + [Self.found(.wrongBase, 3, count: 2)]))
    #expect(other.added.count == 1)
    #expect(other.gone.isEmpty)
  }

  @Test("可以做的变成不可以、不可以的变成可以")
  func permissions() {
    let vote = Permission(act: .vote, stage: "甲", allowed: true)
    let barred = Permission(act: .vote, stage: "甲", allowed: false)
    #expect(Changes(from: Look(permissions: [vote]), to: Look(permissions: [vote])).isEmpty)
    let lost = Changes(from: Look(permissions: [vote]), to: Look(permissions: [barred]))
    #expect(lost.barred == [vote])
    #expect(lost.allowed.isEmpty)
    let won = Changes(from: Look(permissions: [barred]), to: Look(permissions: [vote]))
    #expect(won.allowed == [vote])
  }
}
