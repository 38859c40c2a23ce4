import Authoring
import Deliberation
import Minutes
import SourceText
import Testing

@Suite("排整齐：案卷")
struct RecordTidyingTests {
  /// A head under which single lines are tried.
  static let head = "试\n程序：甲@1\n范围：单次会议\n2026年3月14日 会议：第一次会议\n"

  @Test(
    "汉字旁边的标点用全角，数字用半角",
    arguments: [
      ("【表决】举手;同意１０,反对1,弃权2", "【表决】举手；同意10，反对1，弃权2"),
      ("主持:周敏", "主持：周敏"),
      ("应到：17人(名册：甲.csv)", "应到：17人（名册：甲.csv）"),
      ("14:10 张三:同意,我看行!", "14:10 张三：同意，我看行！"),
      ("１４：１０ 【开会】", "14:10 【开会】"),
      ("【表决】举手；同意 10, 反对 1", "【表决】举手；同意 10， 反对 1"),
    ])
  func widths(from: String, to: String) {
    #expect(tidied(Self.head + from + "\n") == Self.head + to + "\n")
  }

  @Test(
    "西文、时刻、引号里的字不动",
    arguments: [
      "14:10 张三：OK, let us go (now).", "地点：http://example.org/a,b", "14:10 【开会】",
      "备注：“甲,乙(丙)”", "14:10 张三：比例是2/3，3:2也行",
    ])
  func kept(line: String) {
    #expect(tidied(Self.head + line + "\n") == Self.head + line + "\n")
  }

  @Test("相邻几行的“键：值”上下对齐；太长的一格不把别的推开")
  func aligned() {
    let long = "应到：17人（名册：协商会全体组成人员二〇二六年名册.csv）"
    #expect(
      tidied(Self.head + "主持：周敏   记录：陈立\n应到：117人  实到：13人\n")
        == Self.head + "主持：周敏     记录：陈立\n应到：117人    实到：13人\n")
    #expect(
      tidied(Self.head + "主持：周敏   记录：陈立\n\(long)  实到：13人\n")
        == Self.head + "主持：周敏    记录：陈立\n\(long)    实到：13人\n")
  }

  @Test("发言和标题里的空格不动；行末的空格去掉；随手记缩进四格，更深的还是更深")
  func blanks() {
    #expect(
      tidied("甲  乙  丙\n程序：甲@1  \n\n\n  一记\n\t二记\n　　三记\n      四记\n")
        == "甲  乙  丙\n程序：甲@1\n\n\n    一记\n    二记\n    三记\n      四记\n")
    let speech = Self.head + "14:10 张三：同意  我看  行\n"
    #expect(tidied(speech) == speech)
  }

  @Test("文件的名称里有半角括号的，名称不动，其余照排")
  func names() {
    let text = "试\n程序：停车(一期)@1\n范围：单次会议\n2026年3月14日 会议：甲\n主持：甲  记录：乙\n"
    #expect(tidied(text) == text.replacing("甲  记录", with: "甲    记录"))
  }

  @Test("空的、没有汉字的、读不懂的文本都不崩，再排一遍不变")
  func hostile() {
    for text in ["", "\n", "\n\n\n", "()", "))((", "“", "a\n b\n", "：：：", "甲(乙", "１：１：１"] {
      let once = tidied(text)
      #expect(once != nil, "\(text)")
      if let once { #expect(tidied(once) == once, "\(text)") }
    }
  }

  @Test("全部示例：再排一遍不变，读出来的意思和行数不变", arguments: files(in: "examples", ending: ".txt"))
  func examples(path: String) throws {
    if path.contains("/expected/") { return }
    let text = try source(path)
    let once = try #require(tidied(text.string), "没有排成")
    #expect(tidied(once) == once)
    let (before, after) = (
      MinutesReader.read(text, file: 0),
      MinutesReader.read(SourceText(name: path, text: once), file: 0)
    )
    #expect(before.findings.map(\.id) == after.findings.map(\.id))
    #expect(before.record?.acts.map(\.kind) == after.record?.acts.map(\.kind))
    #expect(
      before.record?.acts.map(\.site.place.line) == after.record?.acts.map(\.site.place.line))
    #expect(Self.signs(text.string) == Self.signs(once))
  }

  /// Everything that is not a blank, widths aside: nothing of it may be lost.
  static func signs(_ text: String) -> String {
    Folding.halfWidth(text).filter { !$0.isWhitespace }
  }
}
