import Deliberation
import SourceText
import Testing
import Yishi

/// 村民代表会议: 25 on the roll, 17 to meet, more than half of those present to carry.
@Suite("休会、复会")
struct RecessTests {
  private func one(_ lines: String..., present: Int = 20) -> [FindingID] {
    judge(record(lines, present), under: statutory)
  }

  private func record(_ lines: [String], _ present: Int = 20) -> String {
    "记录\n范围：单次会议\n2026年3月20日 会议：村民代表会议\n应到：25人    实到：\(present)人\n"
      + lines.joined(separator: "\n") + "\n"
  }

  @Test("复会前表决不算，复会后再表决才算；同一次休会只说一次")
  func between() {
    let vote = "【表决】举手；同意15，反对5，弃权0\n【结果】通过"
    #expect(one("14:00 【开会】", "15:00 【休会】", "15:20 【复会】", vote) == [])
    #expect(one("14:00 【开会】", "15:00 【休会】", vote, "15:20 【复会】") == [.actInRecess])
    #expect(one("14:00 【开会】", "15:00 【休会】", vote, vote, "15:20 【复会】") == [.actInRecess])
    #expect(one("15:00 【休会】", "【提出】张三：修路", "15:20 【复会】", vote) == [.actInRecess])
    #expect(one("15:00 【休会】", "15:10 【离席】1人", "15:20 【复会】", "【到席】1人", vote) == [])
    #expect(one(vote, "15:00 【休会】", "【散会】") == [])
  }

  @Test("休会前表决的结果在休会里宣布，也不行")
  func announced() {
    let vote = "【表决】举手；同意15，反对5，弃权0"
    #expect(one(vote, "15:00 【休会】", "【结果】通过", "15:20 【复会】") == [.actInRecess])
    #expect(one(vote, "15:00 【休会】", "15:20 【复会】", "【结果】通过") == [])
  }

  @Test("被遮住的表决说明没有判断，不再另报结果不符")
  func masked() throws {
    let found = findings(
      record(["15:00 【休会】", "【表决】举手；同意3，反对17，弃权0", "【结果】通过"]), under: statutory)
    #expect(found.map(\.id) == [.actInRecess])
    let finding = try #require(found.first)
    #expect(finding.cls == .noPower && finding.remedy == .newMeeting && finding.decisive == true)
    #expect(finding[.act] == .kind(.vote))
    #expect(finding.related.map(\.role) == [.recess] && finding.related[0].place.line == 5)
    #expect(finding.notJudged.count == 2)
  }

  @Test("法定人数按复会时到会的人算：17 人够，16 人不够")
  func quorum() {
    func back(_ words: String, _ room: Int, _ day: String = "") -> [FindingID] {
      one(
        "14:00 【开会】", "15:00 【休会】", "\(day)【复会】\(words)",
        "【表决】举手；同意\(room - 2)，反对2，弃权0", "【结果】通过")
    }
    #expect(back("实到：17人", 17) == [])
    #expect(back("实到17人", 17) == [])
    #expect(back("实到：16人", 16) == [.quorumNotMet])
    #expect(back("", 20) == [])
    #expect(back("实到：25人", 25) == [])
    #expect(back("实到：26人", 26) == [.totalsDiffer])
    let later = "2026年3月27日 9:00 "
    #expect(back("实到：17人", 17, later) == [])
    #expect(back("实到：16人", 16, later) == [.quorumNotMet])
    // Nobody knows who was there a week later.
    let unknown = findings(
      record(["【休会】", later + "【复会】", "【表决】举手；同意18，反对2，弃权0", "【结果】通过"]), under: statutory)
    #expect(Set(unknown.map(\.id)) == [.factMissing])
    #expect(unknown.first?.place.line == 6)
  }

  @Test("开会时人不够，休会等到人够再议：前面没有表决，只作提示")
  func waiting() {
    let found = findings(
      record(
        ["14:00 【开会】", "14:10 【休会】", "15:00 【复会】实到：17人", "【表决】举手；同意9，反对8，弃权0", "【结果】通过"], 16),
      under: statutory)
    #expect(found.map(\.id) == [.quorumNotMet] && found.map(\.cls) == [.advice])
    let voted = findings(
      record(
        ["【表决】举手；同意9，反对7，弃权0", "【结果】通过", "14:10 【休会】", "15:00 【复会】实到：17人", "【散会】"], 16),
      under: statutory)
    #expect(voted.map(\.id) == [.quorumNotMet] && voted.map(\.cls) == [.noPower])
  }

  @Test("没有休会的复会、时间颠倒的复会，各有各的说法")
  func disorder() {
    #expect(one("14:00 【开会】", "15:20 【复会】实到：17人") == [.factMissing])
    #expect(one("15:00 【休会】", "14:50 【复会】实到：17人") == [.timeDisorder])
    #expect(one("15:00 【休会】", "2026年3月27日 9:00 【复会】实到：17人", "9:10 【散会】") == [])
    #expect(one("15:00 【休会】", "2026年3月19日 9:00 【复会】实到：17人") == [.timeDisorder])
  }

  @Test("另一天复会还是同一个会：中间的公示不打断它，决定的日子是表决的日子")
  func otherDay() {
    let script = """
      return procedure "甲" { id = "a", version = "1",
        body "村民代表会议" { kind = "binding" },
        step "决议" {
          body = "村民代表会议", quorum = at_least { "2/3", of = "members" },
          pass = more_than { "1/2", of = "present" },
        },
        disclose "公开" { what = "决议", after = "决议", keep = days { 15, count = "clear" }, objections = "answered" },
      }
      """
    func one(_ resumed: String, posted: String, until: String) -> [FindingID] {
      judge(
        """
        案卷
        2026年3月20日 会议：村民代表会议
        应到：25人    实到：20人
        一、修路
        15:00 【休会】
        \(resumed)
        【表决】举手；同意15，反对2，弃权0
        【结果】通过
        【散会】
        \(posted) 公开：决议   至\(until)   公告栏
        """, under: script)
    }
    #expect(
      one("2026年3月27日 9:00 【复会】实到：17人", posted: "2026年3月28日", until: "2026年4月13日") == [])
    #expect(
      one(
        "2026年3月22日 通知：村民代表会议   公告栏\n2026年3月27日 9:00 复会：村民代表会议   实到：17人",
        posted: "2026年3月28日", until: "2026年4月13日") == [])
    // Displayed before the meeting had gone on and decided.
    #expect(
      one("2026年3月27日 9:00 【复会】实到：17人", posted: "2026年3月26日", until: "2026年4月13日")
        == [.stepOutOfOrder])
    // The meeting has not gone on yet.
    #expect(one("", posted: "2026年3月26日", until: "2026年4月13日") == [.actInRecess])
  }

  @Test("不表决的会还在休会，后一步就做了：复会以前算漏了，复会以后算颠倒；等它散了会再做，没有事")
  func stepInRecess() throws {
    let script = """
      return procedure "甲" { id = "a", version = "1",
        body "听证会" { kind = "consultative" },
        step "听证" { body = "听证会" },
        implement "实施" { after = "听证" },
      }
      """
    let meeting = """
      案卷
      2026年3月20日 会议：听证会   步骤：听证
      应到：25人    实到：20人
      一、修路
      15:00 【休会】
      """
    let works = "2026年3月21日 实施：开工"
    let back = "2026年3月27日 复会：听证会   实到：17人\n【散会】"
    #expect(judge("\(meeting)\n\(works)\n", under: script) == [.stepMissing])
    #expect(judge("\(meeting)\n\(works)\n\(back)\n", under: script) == [.stepOutOfOrder])
    let later = "2026年3月28日 实施：开工"
    #expect(judge("\(meeting)\n\(back)\n\(later)\n", under: script) == [])
  }

  @Test("复会没有说是哪一个会的，问清楚")
  func unknownMeeting() {
    let meetings = record(["15:00 【休会】"])
    #expect(
      judge(meetings + "2026年3月27日 复会：村民大会   实到：17人\n", under: statutory)
        == [.referenceUnknown])
    #expect(
      judge(meetings + "2026年3月27日 复会：村民代表会议   实到：17人\n", under: statutory) == [])
    // The only meeting that stands adjourned needs no name.
    #expect(judge(meetings + "2026年3月27日 复会   实到：17人\n", under: statutory) == [])
  }
}
