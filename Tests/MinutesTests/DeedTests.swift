import Deliberation
import SourceText
import Testing

@testable import Minutes

/// The deed of a record of one act, and what was found.
private func deed(_ line: String) -> (deed: Deed?, act: Act?, ids: [FindingID]) {
  let reading = read("案卷\n" + line + "\n")
  guard let act = reading.record?.acts.first, case .deed(let deed) = act.content else {
    return (nil, reading.record?.acts.first, reading.ids)
  }
  return (deed, act, reading.ids)
}

@Suite("Deeds in the record")
struct DeedTests {
  @Test("A filing reads as a sentence does: what, and with which office")
  func filing() throws {
    let short = deed("2026年3月5日 备案：管理规约   街道办事处")
    #expect(short.ids == [] && short.act?.wording == "管理规约")
    #expect(short.deed?.text("office")?.value == "街道办事处")
    #expect(short.deed?.text("office")?.place == Place(file: 0, line: 2, column: 21, length: 5))
    let long = deed("2026年3月5日 备案：管理规约\n机关：街道办事处    文号：12号")
    #expect(long.ids == [] && long.deed?.text("office")?.value == "街道办事处")
    #expect(long.deed?.text("number")?.value == "12号")
    #expect(long.act?.kind == .filing && Act.Kind.filing.rawValue == "filing")
  }

  @Test("Every noun and every synonym of the register heads an act of its kind")
  func nouns() {
    for kind in DeedKind.all {
      for noun in [kind.noun] + kind.synonyms {
        let read = deed("2026年3月5日 \(noun)：甲")
        #expect(read.act?.kind == kind.act, "\(noun)")
        #expect(read.ids == [], "\(noun)")
      }
    }
  }

  @Test("Every key and every synonym of the register sets its field")
  func keys() {
    let values: [DeedField.Form: String] = [
      .text: "某事", .name: "张三", .names: "张三、李四", .texts: "甲、乙", .count: "12", .quantity: "2.5",
      .points: "-3", .day: "2026年4月1日", .time: "17:00", .flag: "是", .parts: "3:3:4",
      .tallies: "甲 1、乙 2",
    ]
    for kind in DeedKind.all {
      for (position, field) in kind.fields.enumerated() {
        for key in [field.key] + field.synonyms {
          let value = values[field.form] ?? field.choices[0].words[0]
          let read = deed("2026年3月5日 \(kind.noun)：\n\(key)：\(value)")
          #expect(read.ids == [], "\(kind.noun) \(key)")
          #expect(read.deed?[position] != nil, "\(kind.noun) \(key)")
        }
      }
    }
  }

  @Test("Points carry their sign, and their place")
  func points() {
    func points(_ text: String) -> Int? {
      deed("2026年3月5日 记分：甲户   \(text)").deed?.quantity("points")?.value.units
    }
    #expect(points("+5") == 50_000)
    #expect(points("＋5分") == 50_000)
    #expect(points("加5分") == 50_000)
    #expect(points("扣3分") == -30_000)
    #expect(points("-3") == -30_000)
    #expect(points("－0.25") == -2_500)
    #expect(points("五分") == 50_000)
    let wrong = deed("2026年3月5日 记分：甲户   很多")
    #expect(wrong.ids == [.unreadableNumber] && wrong.deed?.text("account")?.value == "甲户")
    let five = deed("2026年3月5日 记分：甲户   0.00001")
    #expect(five.ids == [.unreadableNumber])
    #expect(deed("2026年3月5日 分配：补贴\n总额：-5").ids == [.unreadableNumber])
  }

  @Test("An outcome is one of its words; another is told with those there are")
  func outcomes() {
    func outcome(_ word: String) -> String? {
      deed("2026年3月5日 审核：方案   街道办   结论：\(word)").deed?.outcome
    }
    #expect(outcome("通过") == "passed")
    #expect(outcome("修改后通过") == "amended")
    #expect(outcome("退回") == "returned")
    #expect(outcome("不同意") == "refused")
    #expect(deed("2026年3月5日 审核：方案").deed?.outcome == nil)
    #expect(deed("2026年3月5日 批准：方案").deed?.outcome == "approved")
    let wrong = deed("2026年3月5日 审核：方案   街道办   结论：还行")
    #expect(wrong.ids == [.unknownLabel])
  }

  @Test("Every line of a table of numbers is a tally, and other lines stay what they are")
  func tallies() {
    let read = deed("2024年1月5日 台账：发言人问题\n收集：61件    已解决：47\n结转：14\n备考：另附")
    let tallies = read.deed?.tallies("tallies") ?? []
    #expect(tallies.map(\.label) == ["收集", "已解决", "结转"])
    #expect(tallies.map(\.amount.whole) == [61, 47, 14])
    #expect(tallies[1].site.place == Place(file: 0, line: 3, column: 15, length: 2))
    #expect(read.ids == [.unknownKey] && read.act?.extras.map(\.name.value) == ["备考"])
    let list = deed("2024年1月5日 台账：片区\n分项：商业小区202、老旧小区 206、混合片区：101")
    #expect(list.deed?.tallies("tallies").map(\.amount.whole) == [202, 206, 101])
    let twice = deed("2024年1月5日 台账：片区\n收集：1\n收集：2")
    #expect(twice.ids == [.duplicateKey])
  }

  @Test("Names may be as many as they are, or only how many")
  func names() {
    let read = deed("2026年3月5日 提交：加装电梯   王某   附议人：张三、李四等12人   口头：是")
    #expect(read.deed?.names("supporters") == ["张三", "李四"])
    #expect(read.deed?[2]?.value == .names(["张三", "李四"], count: 12))
    #expect(read.deed?["oral"]?.value == .flag(true))
    #expect(read.deed?.text("submitter")?.value == "王某")
  }

  @Test("The words behind the noun are the title; the field said again is told as a second time")
  func titles() {
    let twice = deed("2026年3月5日 记分：甲户   +5\n账户：乙户")
    #expect(twice.ids == [.duplicateKey] && twice.deed?.text("account")?.value == "甲户")
    let points = deed("2026年3月5日 记分：甲户   +5\n分值：6")
    #expect(points.ids == [.duplicateKey] && points.deed?.quantity("points")?.value.whole == 5)
    let keyed = deed("2026年3月5日 记分   账户：甲户   分值：6")
    #expect(keyed.ids == [] && keyed.deed?.text("account")?.value == "甲户")
    let more = deed("2026年3月5日 记分：甲户   +5   当面讲过")
    #expect(more.ids == [] && more.act?.remarks == ["当面讲过"])
  }

  @Test("Inside a meeting a deed is an event of the meeting")
  func events() throws {
    let reading = read(
      "案卷\n2026年3月14日 会议：评审会\n主持：周敏\n14:10 【审核】改造方案   专家组   结论：退回\n【散会】\n")
    #expect(reading.ids == [])
    let act = try #require(reading.record?.acts.first { $0.kind == .review })
    #expect(act.meeting == 0 && act.occurred.minute == 850)
    guard case .deed(let deed) = act.content else { return #expect(Bool(false)) }
    #expect(deed.outcome == "returned" && deed.agent?.value == "专家组")
  }

  @Test("Canonical text of every kind is read back as it was, and is a fixpoint")
  func fixpoint() throws {
    let lines = [
      "2025年12月30日 提请：村民会议   人数：220   总人数：1830   联名人：张三、李四等220人",
      "2026年3月1日 征集：楼道方案   截止日：2026年3月10日   截止时刻：17:00   渠道：公告栏、微信群",
      "2026年3月5日 提交：方案甲   王某   口头：否", "2026年3月6日 记分：甲户   +5   依据：第三条",
      "2026年3月6日 记分   账户：甲户   原文：补记", "2026年3月7日 结余：甲户   89.5   状态：失信户",
      "2026年3月8日 分配：补贴   总额：10000元   比例：3:3:4   各份：县 3000、镇 3000、村 4000",
      "2026年3月9日 台账：问题   收集：61   已解决：47", "2026年3月9日 台账：   分项：收集 61、收集 47",
      "2026年3月9日 移交：账册   移交人：甲   接收人：乙   移交清单：公章、账本",
      "2026年3月10日 授权：村民代表会议   授权机构：村民会议   授权事项：土地承包、集体收益   授权期限：2027年3月1日",
      "2026年3月11日 协议：楼上漏水   当事人：甲、乙   调解人：丙   签字人：甲、乙、丙   生效：2026年3月11日",
      "2026年3月12日 审核：方案   街道办   结论：退回   对象：方案甲   步骤：街道审核",
      "2026年3月12日 备案：⟦2026年规约  定稿⟧   街道办事处", "2026年3月13日 责令改正：账目   街道办   限期：2026年4月1日",
    ]
    let reading = read("案卷\n" + lines.joined(separator: "\n") + "\n")
    #expect(reading.ids == [])
    let record = try #require(reading.record)
    #expect(record.acts.count == lines.count)
    let text = RecordWriter.write(record)
    let again = read(text)
    #expect(again.ids == [] && again.record?.acts.map(\.content) == record.acts.map(\.content))
    #expect(again.record == record)
    #expect(RecordWriter.write(try #require(again.record)) == text)
  }
}
