import Deliberation
import SourceText
import Testing

@testable import Minutes

@Suite("Votes and results")
struct VoteTests {
  @Test("A show of hands")
  func hands() {
    let (read, act, findings) = vote("举手；同意10，反对1，弃权2")
    #expect(findings.isEmpty && act?.wording == "")
    #expect(read?.method?.value == .hands)
    #expect(read?.favour?.value == 10 && read?.against?.value == 1 && read?.abstain?.value == 2)
    #expect(read?.favour?.place == Place(file: 0, line: 4, column: 10, length: 2))
  }

  @Test("A secret ballot with all its counts")
  func secret() {
    let (read, _, findings) = vote(
      "无记名投票；发票21，收票20，有效18，废票1，空白1；同意16，反对3，弃权2；未表决1；计票：陈静，监票周正、吴一；第二轮")
    #expect(findings.isEmpty)
    #expect(
      read?.method?.value == .secret && read?.issued?.value == 21 && read?.collected?.value == 20)
    #expect(read?.valid?.value == 18 && read?.spoiled?.value == 1 && read?.blank?.value == 1)
    #expect(read?.silent?.value == 1 && read?.round == 2)
    #expect(read?.tellers.map(\.value) == ["陈静"] && read?.scrutineers.map(\.value) == ["周正", "吴一"])
  }

  @Test(
    "Synonyms and other orders say the same",
    arguments: [
      "举手表决；赞成10票，不同意1票，弃权票2", "表决方式：举手；同意：10；反对：1；弃权：2", "举手；10票同意，1票反对，2票弃权",
      "举手，同意十人，反对一人，弃权两人", "采用举手的方式；同意 10 票，反对 1 票，弃权 2 票", "举手  同意：10  反对：1  弃权：2",
      "举手;同意10,反对1,弃权2", "举手；同意１０票、反对１票、弃权２票",
    ])
  func synonyms(_ words: String) {
    let (read, act, findings) = vote(words)
    #expect(findings.isEmpty && act?.wording == "")
    #expect(read?.method?.value == .hands)
    #expect(read?.favour?.value == 10 && read?.against?.value == 1 && read?.abstain?.value == 2)
  }

  @Test(
    "Every method has its words",
    arguments: [
      ("举手", VoteMethod.hands), ("无记名", .secret), ("不记名投票", .secret), ("秘密投票", .secret),
      ("记名", .named),
      ("实名投票", .named), ("口头表决", .voice), ("鼓掌", .acclamation), ("电子", .electronic),
      ("线上表决", .electronic),
      ("网络投票", .electronic), ("书面", .written),
    ])
  func methods(_ word: String, _ method: VoteMethod) {
    #expect(vote(word + "；同意1").vote?.method?.value == method)
  }

  @Test("A vote by name keeps names, and counts beside them when both stand")
  func named() {
    let (read, _, findings) = vote("记名；同意：张三、李四；反对：王五；弃权：赵六")
    #expect(findings.isEmpty)
    #expect(read?.favourNames.map(\.value) == ["张三", "李四"] && read?.favour == nil)
    #expect(read?.againstNames.map(\.value) == ["王五"] && read?.abstainNames.map(\.value) == ["赵六"])
    let both = vote("记名；同意2（张三、李四）；反对0").vote
    #expect(both?.favour?.value == 2 && both?.favourNames.count == 2 && both?.against?.value == 0)
    let commas = vote("记名；同意：张三，李四；反对：王五").vote
    #expect(commas?.favourNames.count == 2 && commas?.againstNames.count == 1)
  }

  @Test("Nought may be said in words")
  func nought() {
    let read = vote("举手；同意10，反对无，弃权：没有").vote
    #expect(read?.against?.value == 0 && read?.abstain?.value == 0)
  }

  @Test(
    "A vote that cannot be read is told and never guessed",
    arguments: ["同意若干", "同意：全体", "同意多数", "同意-1", "同意约10票", "同意", "同意9999999999999", "同意：大多数居民"])
  func unreadable(_ words: String) {
    let (read, _, findings) = vote("举手；" + words + "；反对1")
    #expect(findings.map(\.id) == [.unreadableNumber])
    #expect(read?.favour == nil && read?.favourNames.isEmpty == true && read?.against?.value == 1)
  }

  @Test("A count under a label that is not known is told with the label that was meant")
  func unknownLabel() {
    let (read, act, findings) = vote("举手；同意10，返对1，弃权2")
    #expect(findings.map(\.id) == [.unknownKey])
    #expect(findings.first?[.suggestion] == .text("反对"))
    #expect(read?.against == nil && act?.wording == "返对1")
  }

  @Test("A count given twice is told; the first stands and the second is kept")
  func twice() {
    let (read, _, findings) = vote("举手；同意10，反对1，同意11")
    #expect(findings.map(\.id) == [.duplicateKey])
    #expect(findings.first?.related.first?.role == .firstUse)
    #expect(read?.favour?.value == 10)
  }

  @Test("The counts of a vote may stand on lines below it")
  func lines() {
    let reading = meeting("【表决】\n方式：举手\n同意：10   反对：1\n弃权：2\n计票：陈静")
    #expect(reading.ids.isEmpty)
    guard case .vote(let read)? = reading.record?.acts.last?.content else {
      Issue.record("no vote")
      return
    }
    #expect(read.method?.value == .hands && read.favour?.value == 10 && read.abstain?.value == 2)
    #expect(read.tellers.map(\.value) == ["陈静"])
  }

  @Test(
    "Names tied to a secret ballot are told and never reach the record",
    arguments: [
      "无记名；同意：张三、李四；反对1", "无记名投票；同意2（张三、李四）；反对1", "同意：张三、李四；反对1；无记名",
      "无记名；同意2，反对1；张三、李四同意", "无记名；同意2，反对1\n    张三、李四同意", "无记名；同意2，反对1\n    同意的：张三、李四",
      "无记名；同意2，反对1   备注：张三投了反对", "无记名；同意2（张三，李四1人）；反对1",
      "无记名；同意2（张三、李四等2人）；反对1", "无记名；同意2（张三1，李四1）；反对1（王五1）",
      "无记名；同意2（张三一人，李四一人）；反对1",
    ])
  func secrecy(_ words: String) throws {
    let reading = meeting("【表决】" + words)
    #expect(reading.ids.contains(.secretBallotNamed))
    let record = try #require(reading.record)
    guard case .vote(let read)? = record.acts.last?.content else {
      Issue.record("no vote")
      return
    }
    #expect(!read.hasNames && read.favour?.value == 2 && read.against?.value == 1)
    for text in [RecordWriter.write(record), CaseJSON.write(record)] {
      #expect(!text.contains("张三"))
    }
  }

  @Test("Names that end in a numeral are names and no groups, and a secret ballot keeps none")
  func numeralNames() {
    let secret = vote("无记名；同意3（张三、李四、王五），反对0")
    #expect(secret.findings.map(\.id) == [.secretBallotNamed])
    #expect(secret.vote?.parts == [] && secret.vote?.favourNames == [])
    #expect(secret.vote?.favour?.value == 3)
    let open = vote("举手；同意3（张三、李四、王五），反对0")
    #expect(open.findings.isEmpty && open.vote?.parts == [])
    #expect(open.vote?.favourNames.map(\.value) == ["张三", "李四", "王五"])
    let unread = vote("无记名；同意：张三1、李四1；反对1")
    #expect(Set(unread.findings.map(\.id)) == [.unreadableNumber, .secretBallotNamed])
    #expect(unread.findings.allSatisfy { $0[.found] == nil })
  }

  @Test("Groups of a secret ballot are counts, with digits or with a spelled number and its unit")
  func secretGroups() {
    func groups(_ words: String) -> [String]? {
      let read = vote("无记名；" + words)
      guard read.findings.isEmpty else { return nil }
      return read.vote?.parts.map { "\($0.group?.value ?? "-")\($0.count.value)" }
    }
    #expect(groups("同意3（甲组1，乙组2）") == ["甲组1", "乙组2"])
    #expect(groups("同意3（东苑1，西苑2）") == ["东苑1", "西苑2"])
    #expect(groups("同意三票（甲组一人，乙组二人）") == ["甲组1", "乙组2"])
    #expect(groups("同意9（女三人，男六人）") == ["女3", "男6"])
    #expect(groups("同意12（村民代表十人，张三2）") == ["村民代表10", "张三2"])
    #expect(groups("同意3（甲组一，乙组二）") == nil)
  }

  @Test("A remark that only counts is kept with a secret ballot")
  func countsInRemarks() {
    let reading = meeting("【表决】无记名；同意16，反对3\n    主持人宣布同意16票，反对3票\n    计票陈静，监票周正")
    #expect(reading.ids.isEmpty && reading.record?.acts.last?.remarks.count == 2)
  }

  @Test(
    "Every outcome has its words",
    arguments: [
      ("通过", Claim.Outcome.carried), ("多数通过", .carried), ("表决通过", .carried), ("未通过", .rejected),
      ("不通过", .rejected), ("否决", .rejected), ("一致通过", .unanimous), ("全票通过", .unanimous),
      ("搁置", .tabled),
      ("通过，方案自3月16日起公示15日", .carried), ("未获通过。", .rejected),
    ])
  func outcomes(_ word: String, _ outcome: Claim.Outcome) {
    let reading = meeting("【结果】" + word)
    #expect(reading.ids.isEmpty)
    #expect(reading.record?.acts.last?.content == .result(Claim(Noted(outcome))))
  }

  @Test(
    "An outcome that is not known is told with the one that was meant, and no result is made up")
  func unknownOutcome() {
    let reading = meeting("【结果】通国")
    #expect(reading.ids == [.unknownLabel])
    #expect(reading.findings.first?[.suggestion] == .text("通过"))
    #expect(reading.record?.acts.map(\.kind) == [.meeting])
    #expect(meeting("【结果】").ids == [.unknownLabel])
  }

  @Test(
    "A result may name its base",
    arguments: [
      ("应到", Base.members), ("实到", .present), ("投票", .cast), ("有效票", .valid), ("收回票", .collected),
      ("户", .households),
      ("面积", .area),
    ])
  func bases(_ word: String, _ base: Base) {
    let reading = meeting("【结果】通过；基数：\(word)")
    #expect(
      reading.record?.acts.last?.content == .result(Claim(Noted(.carried), base: Noted(base))))
    let below = meeting("【结果】通过\n基数：\(word)")
    #expect(below.record?.acts.last?.content == reading.record?.acts.last?.content)
    #expect(meeting("【结果】通过；基数：人头").ids == [.unknownLabel])
  }
}
