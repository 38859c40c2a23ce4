import Deliberation
import Minutes
import Testing
import Yishi

/// A procedure of two bodies with stages of deeds between them.
private func script(_ stages: String, _ bodies: String = "") -> String {
  """
  return procedure "试办" {
    id = "trial", version = "1",
    body "议事会" { kind = "consultative" },
    \(bodies)
    step "商议" { body = "议事会" },
    \(stages)
  }
  """
}

private func record(_ lines: String...) -> String {
  "案卷\n程序：试办\n范围：全程\n2026年3月1日 会议：议事会\n" + lines.joined(separator: "\n") + "\n"
}

@Suite("办事：备案、审核、认领和台账")
struct DeedTests {
  @Test("公示没有满，后面的办事也要等：满期那天还早，第二天才行；异议没有答复的同样")
  func waitsForDisplay() {
    let plan = script(
      #"disclose "公示榜" { what = "名单", after = "商议", keep = days { 5 }, objections = "answered" },"#
        + #" honour "光荣榜" { after = "公示榜" },"#)
    func honoured(_ day: String, _ between: String = "") -> [FindingID] {
      judge(
        record("2026年3月2日 公示：名单   至2026年3月20日   公告栏\n\(between)2026年3月\(day)日 表彰：一季度"),
        under: plan)
    }
    #expect(honoured("20") == [])
    #expect(honoured("3") == [.displayNotOver])
    let objection = "2026年3月4日 异议：王某，漏了一户   对象：名单\n"
    #expect(honoured("20", objection) == [.objectionUnanswered])
    #expect(honoured("20", objection + "2026年3月5日 答复：已补上   对象：王某的异议\n") == [])
  }

  @Test("程序要求写明的项目不算没见过；别的照旧提示")
  func wantedKeys() {
    let plan = script(#"consent "同意" { after = "商议", records = { "年龄" } },"#)
    func told(_ key: String) -> [FindingID] {
      var office = Office()
      let procedure = office.load(script: Array(plan.utf8), name: "trial.lua")
      let text = record("2026年3月5日 知情同意：参加   桃一", "被监护人：小桃    \(key)：9周岁")
      let reading = office.read(record: Array(text.utf8), name: "case.txt")
      return office.examine(reading, by: procedure).judgement.findings.map(\.id)
    }
    #expect(!told("年龄").contains(.unknownKey))
    #expect(told("身高").contains(.unknownKey))
  }

  @Test("一步备案：按次序、按期限、交给该交的机关；早了、晚了、交错了都查得出")
  func filing() {
    let plan = script(
      #"filing "规约备案" { after = "商议", recipient = "街道办事处", within = days { 30 } },"#)
    #expect(judge(record("2026年3月31日 备案：规约   滨湖街道办事处"), under: plan) == [])
    #expect(judge(record("2026年4月1日 备案：规约   滨湖街道办事处"), under: plan) == [.stepOverdue])
    #expect(judge(record("2026年3月5日 备案：规约   区民政局"), under: plan) == [.wrongRecipient])
    #expect(
      judge(
        "案卷\n程序：试办\n2026年2月1日 备案：规约   街道办事处\n2026年3月1日 会议：议事会\n",
        under: plan) == [.stepOutOfOrder])
    #expect(
      judge(record("2026年3月5日 备案：规约   街道办事处", "2026年3月6日 备案：规约   街道办事处"), under: plan)
        == [.stepRepeated])
    #expect(
      judge("案卷\n程序：试办\n结案：2026年3月20日\n2026年3月1日 会议：议事会\n", under: plan) == [.stepMissing])
  }

  @Test("审核退回，像没有通过一样回到前面；修改后通过就往下走；没写结论的不猜")
  func review() {
    let plan = script(
      """
      review "街道审核" { after = "商议", otherwise = "商议", body = "街道办事处" },
      implement "实施" { after = "街道审核" },
      """)
    func one(_ outcome: String, by reviewer: String = "街道办事处") -> [FindingID] {
      judge(
        record("2026年3月5日 审核：方案   \(reviewer)\(outcome)", "2026年3月6日 实施：开工"), under: plan)
    }
    #expect(one("   结论：通过") == [])
    #expect(one("   结论：修改后通过") == [])
    #expect(one("   结论：退回") == [.stepAfterRejection])
    #expect(one("") == [.factMissing])
    #expect(one("   结论：通过", by: "区民政局") == [.bodyNotCompetent])
    let twice = record(
      "2026年3月5日 审核：方案   街道办事处   结论：退回", "2026年3月8日 会议：议事会",
      "2026年3月9日 审核：方案   街道办事处   结论：通过", "2026年3月10日 实施：开工")
    #expect(judge(twice, under: plan) == [])
  }

  @Test("征集：截止时刻以内算，过一分钟不算；只写了日子的，截止那天看不出")
  func window() {
    let plan = script(
      """
      call "征集方案" { after = "商议" },
      submission "提交方案" { after = "征集方案", window = "征集方案" },
      """)
    func one(_ time: String) -> [FindingID] {
      judge(
        record("2026年3月2日 征集：方案   截止日：2026年3月10日   截止时刻：17:00", "\(time) 提交：方案甲   王某"),
        under: plan)
    }
    #expect(one("2026年3月10日 17:00") == [])
    #expect(one("2026年3月10日 17:01") == [.outsideWindow])
    #expect(one("2026年3月9日") == [])
    #expect(one("2026年3月10日") == [.factMissing])
    #expect(one("2026年3月11日") == [.outsideWindow])
  }

  @Test("数够三件才往下走，多到五件为止")
  func counts() {
    let plan = script(
      """
      submission "提交方案" { after = "商议", least = 3, most = 5 },
      review "评审" { after = "提交方案" },
      """)
    func one(_ count: Int) -> [FindingID] {
      let lines = (0..<count).map { "2026年3月2日 提交：方案\($0)   张\($0)" }
      return judge(
        record(lines.joined(separator: "\n"), "2026年3月9日 审核：方案   专家组   结论：通过"), under: plan)
    }
    #expect(one(2) == [.countTooLow])
    #expect(one(3) == [])
    #expect(one(5) == [])
    #expect(one(6) == [.countTooHigh])
    #expect(one(7) == [.countTooHigh])
  }

  @Test("一次提交的附议人数也可以数：12 人够，11 人不够")
  func countedField() {
    let plan = script(
      """
      submission "提交议题" { after = "商议", least = 12, counted = "附议人" },
      review "评审" { after = "提交议题" },
      """)
    func one(_ supporters: String) -> [FindingID] {
      judge(
        record("2026年3月2日 提交：电梯   王某   附议人：\(supporters)", "2026年3月9日 审核：电梯   专家组   结论：通过"),
        under: plan)
    }
    #expect(one("12人") == [])
    #expect(one("11人") == [.countTooLow])
    #expect(one("张三、李四等12人") == [])
  }

  @Test("认领的方式、必须写明的项")
  func ways() {
    let plan = script(
      #"claim "揭榜" { after = "商议", ways = { "项目式", "积分式" }, records = { "认领人" } },"#)
    #expect(judge(record("2026年3月2日 揭榜：微实事   李某   方式：项目式"), under: plan) == [])
    #expect(judge(record("2026年3月2日 认领：微实事   李某   方式：点单式"), under: plan) == [.modeNotAllowed])
    #expect(judge(record("2026年3月2日 认领：微实事   方式：项目式"), under: plan) == [.recordMissing])
  }

  @Test("协议须各方都签字")
  func agreement() {
    let plan = script(#"agreement "达成协议" { after = "商议", signatures = { "当事人", "调解人" } },"#)
    func one(_ signers: String) -> [FindingID] {
      judge(record("2026年3月2日 协议：漏水   当事人：甲某、乙某   调解人：丙某\(signers)"), under: plan)
    }
    #expect(one("   签字人：甲某、乙某、丙某") == [])
    #expect(one("   签字人：甲某、丙某") == [.signatureMissing])
    #expect(one("") == [.signatureMissing, .signatureMissing])
  }

  @Test("提请：2025年12月30日要五分之一，2026年1月2日要十分之一；代表这条路也可以")
  func request() {
    let plan = """
      return procedure "提请" {
        id = "ask", version = "1",
        request "提请" {
          by = any_of { law "city.assembly.request.residents", law "city.assembly.request.households" },
          by_representatives = law "city.assembly.request.representatives",
        },
      }
      """
    func one(_ day: String, _ numbers: String) -> [FindingID] {
      judge("案卷\n程序：提请\n\(day) 提请：居民会议   \(numbers)\n", under: plan)
    }
    #expect(one("2025年12月30日", "人数：366   总人数：1830") == [])
    #expect(one("2025年12月30日", "人数：365   总人数：1830") == [.requestInsufficient])
    #expect(one("2026年1月2日", "人数：183   总人数：1830") == [])
    #expect(one("2026年1月2日", "人数：182   总人数：1830") == [.requestInsufficient])
    #expect(one("2026年1月2日", "代表数：7   代表总数：21") == [])
    #expect(one("2026年1月2日", "代表数：6   代表总数：21") == [.requestInsufficient])
    #expect(one("2026年1月2日", "户数：52   总户数：512   人数：10   总人数：1830") == [])
    #expect(one("2026年1月2日", "人数：183") == [.factMissing])
  }

  @Test("业主提请：人数和面积都要到五分之一；面积差 0.01 平方米也不够")
  func areaOfRequest() {
    let plan = """
      return procedure "提请" {
        id = "ask", version = "1",
        request "提请" {
          by = all_of { at_least { "1/5", of = "members" }, at_least { "1/5", of = "area" } },
        },
      }
      """
    func one(_ area: String) -> [FindingID] {
      judge(
        "案卷\n程序：提请\n2026年1月2日 提请：业主大会   人数：60   总人数：300   面积：\(area)   总面积：30000\n",
        under: plan)
    }
    #expect(one("6000平方米") == [])
    #expect(one("5999.99") == [.requestInsufficient])
  }

  @Test("没有等到答复就办了下一步，答复来了以后也照实说")
  func stepBeforeAnswer() throws {
    let plan = script(
      """
      disclose "公示" { what = "方案", after = "商议", keep = days { 3 }, objections = "answered",
        answer = days { 5 } },
      implement "落实" { after = "公示" },
      """)
    func told(_ answer: String, _ step: String) -> [Finding] {
      findings(
        record(
          "2026年3月2日 公示：方案   至2026年3月5日", "2026年3月4日 异议：王某，太窄   对象：方案", answer, step),
        under: plan)
    }
    let late = told("2026年3月8日 答复：不改   对象：王某", "2026年3月7日 实施：开工")
    #expect(late.map(\.id) == [.objectionUnanswered])
    #expect(late.first?[.answerDay] == .day(try #require(Day(2026, 3, 8))))
    #expect(late.first?.related.map(\.role).contains(.answer) == true)
    #expect(told("2026年3月6日 答复：不改   对象：王某", "2026年3月7日 实施：开工").isEmpty)
    let never = told("2026年3月7日 实施：开工", "2026年3月9日 实施：完工")
    #expect(never.map(\.id) == [.objectionUnanswered])
    #expect(never.first?[.answerDay] == nil)
  }

  @Test("一步本身有问题的，进展里写明，没有问题的不写")
  func flawed() throws {
    let plan = script(
      #"disclose "公示" { what = "方案", after = "商议", keep = days { 3 } }, filing "报备" { after = "公示" },"#
    )
    func status(_ day: String) throws -> StageProgress.Status? {
      var office = Office()
      let procedure = office.load(script: Array(plan.utf8), name: "test.lua")
      let text = record("2026年3月2日 公示：方案   至2026年3月5日", "2026年3月\(day)日 备案：方案   交给：街道")
      let read = try #require(office.read(record: Array(text.utf8), name: "test.txt").record)
      return procedure.judge(read).progress.first { $0.stage == "报备" }?.status
    }
    #expect(try status("5") == .flawed)
    #expect(try status("6") == .done)
  }

  @Test("议题下面写的步骤，不是这次会议办的就说出来，是的不说")
  func stepOfItem() {
    func one(_ step: String) -> [FindingID] {
      judge(
        """
        案卷
        程序：试办
        2026年3月2日 会议：议事会
        步骤：甲
        应到：9人    实到：7人
        一、路灯
        步骤：\(step)
        【表决】举手；同意6，反对1
        【结果】通过
        """,
        under: """
          return procedure "试办" { id = "t", version = "1", body "议事会" { kind = "consultative" },
            step "甲" { body = "议事会", pass = more_than { "1/2", of = "present" } },
            step "乙" { body = "议事会", optional = true, after = "甲" } }
          """)
    }
    #expect(one("甲") == [])
    #expect(one("乙") == [.referenceUnknown])
    #expect(one("丙") == [.referenceUnknown])
  }

  @Test("委托不算的，说出是为什么；本来就不许委托的，只说不许")
  func proxyReasons() {
    func why(_ proxies: Int, _ pair: String) -> [FactValue?] {
      findings(
        """
        案卷
        程序：试办
        名册：议事会
        2026年3月1日 名册：议事会
        成员：张一、李二、王三、赵四、钱五
        2026年3月2日 会议：议事会
        出席：张一、李二、王三
        委托：\(pair)
        一、路灯
        【表决】举手；同意3，反对0，弃权0
        【结果】通过
        """,
        under: """
          return procedure "试办" { id = "t", version = "1",
            body "议事会" { kind = "consultative", seats { "成员", 5 }, proxies = \(proxies) },
            step "甲" { body = "议事会", pass = more_than { "1/2", of = "present" } } }
          """
      ).filter { $0.id == .proxyNotAllowed }.map { $0[.reason] }
    }
    #expect(why(1, "赵四→张一") == [])
    #expect(why(1, "李二→张一") == [.text("principal-present")])
    #expect(why(1, "赵四→钱五") == [.text("holder-away")])
    #expect(why(1, "赵四→孙六") == [.text("not-on-roster")])
    #expect(why(0, "赵四→张一") == [nil])
  }

  @Test("申诉要在期限内答复")
  func appeal() {
    let plan = script(#"appeal "申诉" { after = "商议", optional = true, answer = days { 5 } },"#)
    func one(_ answer: String) -> [FindingID] {
      judge(record("2026年3月2日 申诉：扣分不当   王某", answer), under: plan)
    }
    #expect(one("2026年3月7日 答复：维持   对象：王某") == [])
    #expect(one("2026年3月8日 答复：维持   对象：王某") == [.answerLate])
    #expect(
      judge(
        "案卷\n程序：试办\n结案：2026年3月8日\n2026年3月1日 会议：议事会\n2026年3月2日 申诉：扣分不当   王某\n",
        under: plan) == [.objectionUnanswered])
  }

  @Test("规则可以看办的每一件：不给自己打分，一天一次，记分有依据")
  func views() {
    let plan = script(
      """
      score "评榜" { after = "商议" },
      submission "点赞" { optional = true },
      rule "不给自己打分" {
        over = "score", check = function(s) return s.rater ~= s.rated, "给自己打了分" end,
      },
      rule "一天一次" {
        over = "submission", check = function(s) return s.earlier_that_day == 0, "当天第二次" end,
      },
      rule "至多十项" {
        over = "提交", check = function(s) return (s.supporters_count or 0) <= 10, "超过十项" end,
      },
      """)
    let score = "2026年3月2日 评分：甲队   评分人：%   分数：92   满分：100"
    func one(_ lines: String...) -> [FindingID] {
      judge(record(lines.joined(separator: "\n")), under: plan)
    }
    #expect(one(score.replacing("%", with: "乙队")) == [])
    #expect(one(score.replacing("%", with: "甲队")) == [.conductRuleBroken])
    let first = "2026年3月2日 09:00 提交：点赞   账号一"
    #expect(one(first, "2026年3月3日 09:00 提交：点赞   账号一") == [])
    #expect(one(first, "2026年3月2日 23:59 提交：点赞   账号二") == [])
    #expect(one(first, "2026年3月2日 23:59 提交：点赞   账号一") == [.conductRuleBroken])
    #expect(one(first + "   附议人：10人") == [])
    #expect(one(first + "   附议人：11人") == [.conductRuleBroken])
  }

  @Test("事项也看得到各类办了几次")
  func counted() {
    let plan = script(
      """
      claim "认领" { after = "商议" },
      rule "至少认领两件" {
        over = "matter", check = function(m) return m.claim_count >= 2, "只有" .. m.claim_count end,
      },
      """)
    let one = "2026年3月2日 认领：甲事   张某"
    #expect(judge(record(one), under: plan) == [.conductRuleBroken])
    #expect(judge(record(one, "2026年3月3日 认领：乙事   李某"), under: plan) == [])
  }
}
