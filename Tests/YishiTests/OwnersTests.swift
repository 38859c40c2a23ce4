import Deliberation
import Testing
import Yishi

/// Owners vote by heads and by area at once; some bodies count a group apart.
@Suite("业主、户、分组")
struct OwnersTests {
  private func owners(_ quorum: String, _ pass: String, _ body: String = "") -> String {
    """
    return procedure "业主表决" {
      id = "owners", version = "1",
      body "业主大会" { kind = "binding"\(body) },
      step "表决" { body = "业主大会", quorum = \(quorum), pass = \(pass) },
    }
    """
  }
  private let participation =
    "all_of { at_least { \"2/3\", of = \"members\" }, at_least { \"2/3\", of = \"members\", measure = \"area\" } }"
  private func two(_ word: String, _ share: String) -> String {
    let tie = word == "at_least" && share == "1/2" ? ", tie = \"carried\"" : ""
    return
      "all_of { \(word) { \"\(share)\", of = \"participating\"\(tie) }, "
      + "\(word) { \"\(share)\", of = \"participating\", measure = \"area\"\(tie) } }"
  }

  private func one(_ took: String, _ yes: String, _ no: String, _ script: String) -> [FindingID] {
    judge(
      meeting(
        "业主大会", on: "2026年5月10日", "应到：300人/30000平方米    参加：\(took)",
        "【表决】书面；同意\(yes)，反对\(no)", "【结果】通过"), under: script)
  }

  @Test("没有写面积的，这一项无法判断；面积带小数的按 0.01 平方米算；各项面积合不上的说出来")
  func missing() {
    let script = owners(participation, two("more_than", "1/2"))
    #expect(one("210人", "106人", "104人", script) == [.factMissing, .factMissing])
    #expect(
      one("200人/20000平方米", "101人/10000.01平方米", "99人/9999.99平方米", script) == [])
    #expect(
      one("200人/20000平方米", "101人/10001平方米", "99人/9998平方米", script) == [.totalsDiffer])
  }

  @Test("线上表决没有到会一栏：参加写在表决里，法定人数按它判断")
  func inTheVote() {
    let script = owners(participation, two("more_than", "1/2"))
    func vote(_ took: String) -> [FindingID] {
      judge(
        meeting(
          "业主大会", on: "2026年5月10日", "全体业主：300人/30000平方米", "【开会】",
          "【表决】电子；参加\(took)；同意150人/15000平方米，反对50人/5000平方米", "【结果】通过"), under: script)
    }
    #expect(vote("200人/20000平方米") == [])
    #expect(vote("200人/19999.99平方米") == [.quorumNotMet])
  }

  @Test("按姓名记票的，面积从名册算出；共有人投的是同一票；写错的面积要说出来")
  func byName() {
    let roster = """
      业主,房号,面积,共有人
      张三,1-101,90.5,李四
      王五,1-102,100,
      赵六,1-103,60,
      赵六,2-103,60,
      """
    let script = owners(
      "at_least { \"2/3\", of = \"members\", measure = \"area\" }",
      "more_than { \"1/2\", of = \"participating\", measure = \"area\" }")
    func one(_ vote: String) -> [FindingID] {
      judge(
        "记录\n范围：单次会议\n名册：业主大会（r.csv）\n2026年5月10日 会议：业主大会\n"
          + "应到：3人    出席：张三、王五、赵六\n【表决】记名；\(vote)\n【结果】通过\n", under: script,
        rosters: ["r.csv": roster])
    }
    // 赵六 90.5 + 100 对 120：310.5 的一半是 155.25。
    #expect(one("同意：张三、王五；反对：赵六") == [])
    #expect(one("同意：赵六；反对：张三、王五") == [.outcomeRefuted])
    #expect(one("同意：李四、王五；反对：赵六") == [])
    #expect(one("同意：张三、李四、王五；反对：赵六").contains(.votedTwice))
    #expect(one("同意2人/190.5平方米（张三、王五）；反对：赵六") == [])
    #expect(one("同意2人/191平方米（张三、王五）；反对：赵六") == [.totalsDiffer])
  }

  @Test("同一业主同一套房列了两行是名册重复；车位算不算要由程序写明")
  func parking() {
    let roster = """
      业主,房号,面积,用途
      张三,1-101,100,住宅
      王五,1-102,100,住宅
      赵六,C-1,30,车位
      """
    func one(_ parking: String, _ expected: Int, _ rows: String) -> [FindingID] {
      judge(
        "记录\n范围：单次会议\n名册：业主大会（r.csv）\n2026年5月10日 会议：业主大会\n"
          + "应到：\(expected)人    参加：2人/200平方米\n",
        under: owners(
          "at_least { \"2/3\", of = \"members\", measure = \"area\" }",
          "more_than { \"1/2\", of = \"participating\" }", parking), rosters: ["r.csv": rows])
    }
    #expect(one(", parking = false", 2, roster) == [])
    #expect(one(", parking = true", 3, roster) == [])
    #expect(one("", 3, roster) == [.parameterOpen])
    #expect(one(", parking = param \"车位\"", 3, roster) == [.parameterOpen])
    #expect(one(", parking = true", 3, roster + "\n张三,1-101,100,住宅\n") == [.rosterDuplicate])
  }

  @Test("山东：妇女代表三分之二以上到会，9 人要 6 人；名册里数得出来")
  func women() {
    let script = """
      return procedure "村民代表会议" {
        id = "shandong", version = "1",
        group "妇女代表" { labels = { "村民代表", "女" } },
        body "村民代表会议" { kind = "binding" },
        step "决议" {
          body = "村民代表会议",
          quorum = all_of {
            at_least { "2/3", of = "members" }, at_least { "2/3", of = "members", group = "妇女代表" },
          },
        },
      }
      """
    func one(_ women: Int) -> [FindingID] {
      judge(
        meeting(
          "村民代表会议", on: "2026年5月10日", "应到：25人（妇女代表9人）    实到：20人（妇女代表\(women)人）"),
        under: script)
    }
    #expect(one(6) == [])
    #expect(one(5) == [.quorumNotMet])
    var rows = ["姓名,类别,性别"]
    for i in 0..<6 { rows.append("代表\(i),村民代表,\(i < 3 ? "女" : "男")") }
    func named(_ names: [Int]) -> [FindingID] {
      judge(
        "记录\n范围：单次会议\n名册：村民代表会议（r.csv）\n2026年5月10日 会议：村民代表会议\n应到：6人    出席："
          + names.map { "代表\($0)" }.joined(separator: "、") + "\n", under: script,
        rosters: ["r.csv": rows.joined(separator: "\n")])
    }
    #expect(named([0, 1, 3, 4]) == [])
    #expect(named([0, 3, 4, 5]) == [.quorumNotMet])
  }

  @Test("两方都到场：一方一个人也没有就开不成")
  func bothSides() {
    let script = """
      return procedure "停车协商" {
        id = "parking", version = "1",
        body "协商会" { kind = "consultative" },
        step "协商" {
          body = "协商会",
          quorum = all_of {
            at_least { 1, of = "present", group = "机动车车主" },
            at_least { 1, of = "present", group = "非机动车车主" },
          },
        },
      }
      """
    func one(_ there: String) -> [FindingID] {
      judge(meeting("协商会", on: "2026年5月10日", "应到：20人    实到：\(there)"), under: script)
    }
    #expect(one("13人（机动车车主4人，非机动车车主3人）") == [])
    #expect(one("13人（机动车车主4人，居民9人）") == [.quorumNotMet])
    #expect(one("13人（机动车车主4人）") == [.factMissing])
  }

  @Test("两组分别过半数，弃权算到会：总数够而一组不够，不算通过")
  func twoChambers() {
    let script = """
      return procedure "联席表决" {
        id = "legislature", version = "1",
        body "议会" { kind = "binding" },
        step "表决" {
          body = "议会",
          pass = all_of {
            more_than { "1/2", of = "present", group = "甲组" },
            more_than { "1/2", of = "present", group = "乙组" },
          },
        },
      }
      """
    func one(_ yes: (Int, Int), _ no: (Int, Int), _ abstain: (Int, Int)) -> [FindingID] {
      judge(
        meeting(
          "议会", on: "2026年5月10日", "应到：20人    实到：16人（甲组8人，乙组8人）",
          "【表决】举手；同意\(yes.0 + yes.1)（甲组\(yes.0)，乙组\(yes.1)），"
            + "反对\(no.0 + no.1)（甲组\(no.0)，乙组\(no.1)），弃权\(abstain.0 + abstain.1)", "【结果】通过"),
        under: script)
    }
    #expect(one((5, 5), (3, 3), (0, 0)) == [])
    #expect(one((8, 4), (0, 4), (0, 0)) == [.outcomeRefuted])
    // 乙组 4 票同意、1 票反对、3 票弃权：弃权算到会，4 不过 8 的一半。
    #expect(one((8, 4), (0, 1), (0, 3)) == [.outcomeRefuted])
    #expect(one((8, 5), (0, 1), (0, 2)) == [])
  }

  @Test("一事一议按代表的户数算：到会的代表户数三分之二以上，同意的户数过半数")
  func levy() {
    let script = """
      return procedure "一事一议" {
        id = "levy", version = "1",
        body "村民代表会议" { kind = "binding" },
        step "议定" {
          body = "村民代表会议",
          quorum = at_least { "2/3", of = "members", measure = "households" },
          pass = more_than { "1/2", of = "members", measure = "households" },
        },
      }
      """
    func one(_ present: Int, _ yes: Int) -> [FindingID] {
      judge(
        meeting(
          "村民代表会议", on: "2026年5月10日", "应到：30人/300户    实到：24人/\(present)户",
          "【表决】举手；同意20人/\(yes)户，反对4人/\(present - yes)户", "【结果】通过"), under: script)
    }
    #expect(one(200, 151) == [])
    #expect(one(200, 150) == [.outcomeRefuted])
    #expect(one(199, 151) == [.quorumNotMet])
    let roster = "姓名,代表户数\n张三,10\n李四,6\n王五,5\n"
    func named(_ yes: String, _ no: String) -> [FindingID] {
      judge(
        "记录\n范围：单次会议\n名册：村民代表会议（r.csv）\n2026年5月10日 会议：村民代表会议\n应到：3人    "
          + "出席：张三、李四、王五\n【表决】记名；同意：\(yes)；反对：\(no)\n【结果】通过\n", under: script,
        rosters: ["r.csv": roster])
    }
    #expect(named("李四、王五", "张三") == [])
    #expect(named("张三", "李四、王五") == [.outcomeRefuted])
  }

  @Test("一般事项和特别事项分两步，按事项类别走哪一步；门槛不同，结论不同")
  func classes() {
    let script = """
      return procedure "业主表决" {
        id = "owners", version = "1",
        body "业主大会" { kind = "binding" },
        step "一般事项" {
          body = "业主大会", optional = true, pass = more_than { "1/2", of = "participating" },
          when = function(m) return m.class ~= "使用维修资金" end,
        },
        step "特别事项" {
          body = "业主大会", optional = true, pass = at_least { "3/4", of = "participating" },
          when = function(m) return m.class == "使用维修资金" end,
        },
      }
      """
    func one(_ cls: String) -> [FindingID] {
      judge(
        "记录\n范围：单次会议\n类别：\(cls)\n2026年5月10日 会议：业主大会\n应到：300人    参加：220人\n"
          + "【表决】书面；同意120，反对100\n【结果】通过\n", under: script)
    }
    #expect(one("管理规约") == [])
    #expect(one("使用维修资金") == [.outcomeRefuted])
  }
}
