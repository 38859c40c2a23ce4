import Deliberation
import SourceText
import Testing

@testable import Minutes

@Suite("Groups, measures, elections and channels as a clerk writes them")
struct PartsTests {
  private func parts(_ parts: [PartCount]?) -> [String] {
    (parts ?? []).map {
      "\($0.whole.rawValue) \($0.group?.value ?? "-") \($0.unit.rawValue) \($0.count.value)"
    }
  }

  @Test("A bracket of counts is groups; a bracket of names, a list or a remark is none")
  func groups() {
    let read = vote("举手；同意10（甲组6，乙组4），反对3（张三、李四、王五），弃权0")
    #expect(read.findings.isEmpty)
    #expect(parts(read.vote?.parts) == ["favour 甲组 persons 6", "favour 乙组 persons 4"])
    #expect(read.vote?.favour?.value == 10 && read.vote?.againstNames.count == 3)
    let head = meeting("应到：17人（名册：甲.csv；女6人）    实到：13人（其中女4人）    缺席：4人（3人外出，1人生病）")
    #expect(head.ids.isEmpty)
    #expect(parts(head.meeting?.parts) == ["expected 女 persons 6", "present 女 persons 4"])
    #expect(head.meeting?.roster?.value == "甲.csv" && head.meeting?.absent?.value == 4)
    let list = meeting("应到：（名册：12）")
    #expect(list.meeting?.roster?.value == "12" && list.meeting?.parts == [])
  }

  @Test("Area is exact to 0.01 m²; a third decimal is told")
  func measures() {
    let read = vote("书面；参加225人/22400平方米；同意169人/16790.5平方米/150户，反对50/5000㎡")
    #expect(read.findings.isEmpty)
    #expect(
      parts(read.vote?.parts) == [
        "participating - area 2240000", "favour - area 1679050", "favour - households 150",
        "against - area 500000",
      ])
    #expect(vote("书面；同意169人/16790.505平方米").findings.map(\.id) == [.unreadableNumber])
    #expect(areaValue("0.01") == 1 && areaValue("12,345.670") == 1_234_567)
    #expect(areaValue("1.") == nil && areaValue("1.234") == nil && areaValue("") == nil)
    #expect(areaValue("9999999999999999") == nil)
  }

  @Test("Candidates, seats and who is elected; a candidate without votes is told")
  func elections() throws {
    let reading = meeting(
      "【选举】无记名；发票41，收票41，有效40    应选：2    候选人：张某21，李某（女）19、王某 3票\n【结果】当选：张某、李某")
    #expect(reading.ids.isEmpty)
    let acts = try #require(reading.record?.acts)
    guard case .vote(let vote) = acts[1].content, case .result(let claim) = acts[2].content else {
      Issue.record("no election")
      return
    }
    #expect(vote.election?.seats?.value == 2)
    #expect(vote.election?.candidates.map(\.name.value) == ["张某", "李某", "王某"])
    #expect(vote.election?.candidates.map(\.votes.value) == [21, 19, 3])
    #expect(vote.election?.candidates.map(\.marks) == [[], ["女"], []])
    #expect(claim.outcome.value == .carried && claim.elected.map(\.value) == ["张某", "李某"])
    #expect(meeting("【选举】无记名    候选人：张三，李某19").ids == [.unreadableNumber])
    let names = inline("无记名；候选人：张某21，李某19")
    #expect(names == ["张某", "李某"])
  }

  private func inline(_ words: String) -> [String] {
    vote(words).vote?.election?.candidates.map(\.name.value) ?? []
  }

  @Test("Channels have counts and names of their own; a secret one keeps no names")
  func channels() throws {
    let read = vote("电子；参加195    线上：参加120，同意90，反对30    现场：同意：张三、李四；反对：王五    重复：15")
    #expect(read.findings.isEmpty)
    let channels = try #require(read.vote?.channels)
    #expect(channels.map(\.channel) == [.online, .onsite])
    #expect(channels[0].vote.participating?.value == 120 && channels[0].vote.favour?.value == 90)
    #expect(channels[1].vote.favourNames.map(\.value) == ["张三", "李四"])
    #expect(read.vote?.doubled?.value == 15 && read.vote?.participating?.value == 195)
    let secret = vote("电子    线上：无记名；同意：张三、李四")
    #expect(secret.findings.map(\.id) == [.secretBallotNamed])
    #expect(secret.vote?.channels.first?.vote.favourNames == [])
    #expect(secret.vote?.channels.first?.vote.favour?.value == 2)
  }

  @Test("A mobile box has ballots and candidates' votes of its own, in text and in JSON")
  func boxes() throws {
    let reading = meeting(
      "【选举】无记名；发票161，收票162    现场：发票150，收票150；候选人：张某100，李某50    "
        + "流动：发票11，收票12；候选人：张某12，李某0    候选人：张某112，李某50\n")
    #expect(reading.ids == [])
    let record = try #require(reading.record)
    guard case .vote(let vote)? = record.acts.last?.content else {
      Issue.record("no vote")
      return
    }
    #expect(vote.channels.map(\.channel) == [.onsite, .mobile])
    #expect(
      vote.channels[1].vote.issued?.value == 11 && vote.channels[1].vote.collected?.value == 12)
    #expect(vote.channels[1].vote.election?.candidates.map(\.votes.value) == [12, 0])
    #expect(vote.election?.candidates.map(\.votes.value) == [112, 50])
    #expect(read(RecordWriter.write(record)).record == record)
    #expect(readJSON(CaseJSON.write(record)).record == record)
  }

  @Test("A birth stands in the roster, in a table, in text and in JSON")
  func births() throws {
    let result = RosterReader.read(
      SourceText(name: "r.csv", text: "姓名,出生日期\n张三,2008-03-15\n王五,2008年3月\n"), file: 1)
    #expect(result.findings.map(\.id) == [.unreadableDate])
    #expect(result.members?.map(\.born) == [Day(2008, 3, 15), nil])
    let reading = read("名册\n2026年1月5日 名册：选举会\n选民：张三（出生：2008年3月15日）、王五\n")
    #expect(reading.ids == [])
    let record = try #require(reading.record)
    #expect(read(RecordWriter.write(record)).record == record)
    #expect(readJSON(CaseJSON.write(record)).record == record)
    guard case .roster(let roster)? = record.acts.first?.content else {
      Issue.record("no roster")
      return
    }
    #expect(roster.members?.first?.born == Day(2008, 3, 15))
  }

  @Test("A mandate may say how to vote; the form alone says nothing of it")
  func mandates() {
    func proxy(_ words: String) -> Proxy? {
      for act in meeting("委托：" + words).record?.acts ?? [] {
        if case .proxy(let proxy) = act.content { return proxy }
      }
      return nil
    }
    #expect(proxy("赵六→张三（书面，同意）")?.instruction?.value == .favour)
    #expect(proxy("赵六→张三（书面，反对）")?.written == true)
    #expect(proxy("赵六→张三（反对）")?.instruction?.value == .against)
    #expect(proxy("赵六→张三（书面）")?.instruction == nil)
  }

  @Test("Rows of units merge by owner; the same unit twice is told and counts once")
  func units() throws {
    let result = RosterReader.read(
      SourceText(
        name: "业主.csv",
        text: "业主,房号,面积,用途,共有人\n张三,1-101,90.5,住宅,李四\n张三,C-1,12,车位,\n王五,1-102,100,住宅,\n"
          + "王五,1-102,100,住宅,\n"), file: 1)
    #expect(result.findings.map(\.id) == [.rosterDuplicate])
    let members = try #require(result.members)
    #expect(members.map(\.key) == ["张三", "王五"])
    #expect(members[0].area == 10_250 && members[1].area == 10_000)
    #expect(members[0].units.map(\.isParking) == [false, true] && members[0].coOwners == ["李四"])
    let bad = RosterReader.read(
      SourceText(name: "业主.csv", text: "业主,房号,面积\n张三,1-101,九十\n"), file: 1)
    #expect(bad.findings.map(\.id) == [.unreadableNumber] && bad.members?[0].area == nil)
  }
}
