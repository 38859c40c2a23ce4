import Deliberation
import SourceText
import Testing

@testable import Reporting

/// The same id comes with other facts from other rules; each shape must read well.
@Suite("The shapes in which findings come")
struct ShapeTests {
  private func title(_ id: FindingID, _ facts: [(FactKey, FactValue)]) -> String {
    Chinese().wording(of: Finding(id, at: .none, facts.map { Fact($0.0, $0.1) })).title
  }

  @Test("Composition: short of the least, over the most, or even where it must be odd")
  func composition() {
    let body: (FactKey, FactValue) = (.body, .text("协商会"))
    let seat: (FactKey, FactValue) = (.category, .text("居民代表"))
    #expect(
      title(.compositionNotMet, [body, seat, (.found, .count(6)), (.needed, .count(7))])
        == "协商会的组成不合程序：“居民代表”现有 6 人，至少 7 人，少 1 人")
    #expect(
      title(.compositionNotMet, [body, seat, (.found, .count(8)), (.needed, .count(7))])
        == "协商会的组成不合程序：“居民代表”现有 8 人，最多 7 人，多 1 人")
    #expect(
      title(
        .compositionNotMet, [body, (.found, .count(16)), (.least, .count(15)), (.most, .count(17))])
        == "协商会的组成不合程序：成员现有 16 人，应为单数")
    #expect(
      title(.compositionNotMet, [body, seat, (.office, .text("居委主任"))])
        == "协商会的组成不合程序：缺“居委主任”，应在“居民代表”之内")
  }

  @Test("Steps: the later step is the stage, the earlier one the step")
  func steps() {
    let pair: [(FactKey, FactValue)] = [(.stage, .text("实施")), (.step, .text("公示"))]
    #expect(title(.stepMissing, pair) == "缺了一步：“公示”没有做，就到了“实施”")
    #expect(title(.stepMissing, [(.step, .text("公示"))]) == "缺了一步：“公示”没有做")
    #expect(title(.stepAfterRejection, pair) == "“公示”没有通过，却接着办了“实施”")
    #expect(title(.mergeNotAllowed, pair) == "“公示”与“实施”不能合在一起办")
    #expect(
      title(.stepOutOfOrder, pair + [(.doneDay, .day(Samples.meeting))])
        == "步骤颠倒：“实施”做在“公示”之前，2026年3月14日才做“公示”")
    #expect(title(.displayNotOver, pair) == "公示还没有满，就办了下一步：“公示”")
  }

  @Test("A step done late is not a step still to be done")
  func overdue() {
    let due: [(FactKey, FactValue)] = [
      (.stage, .text("公开")), (.deadline, .day(Samples.meeting)), (.lateBy, .count(2)),
    ]
    #expect(title(.stepOverdue, due) == "“公开”过了期限还没有办：期限 2026年3月14日，已过 2 日")
    #expect(
      title(.stepOverdue, due + [(.doneDay, .day(Samples.day(2026, 3, 16)))])
        == "“公开”办晚了：期限 2026年3月14日，2026年3月16日才办，晚 2 日")
  }

  @Test("Totals: parts that do not make their sum, or one thing counted twice with two results")
  func totals() {
    #expect(
      title(
        .totalsDiffer,
        [
          (.field, .text("在场")), (.found, .count(19)), (.wanted, .count(18)),
          (.difference, .count(1)),
          (.favour, .count(12)), (.against, .count(4)), (.abstain, .count(3)),
        ]) == "票数合不上：各项相加 19，在场 18，多 1")
    #expect(
      title(
        .totalsDiffer,
        [
          (.field, .text("应到")), (.found, .count(17)), (.wanted, .count(16)),
          (.difference, .count(1)),
        ]) == "“应到”的数前后不一：一处 17，一处 16，相差 1")
  }

  @Test("Stable names in facts become words, in both languages")
  func slugs() {
    let voter = Finding(
      .voterNotEntitled, at: .none,
      [Fact(.person, .text("钱七")), Fact(.reason, .text("without-vote"))])
    #expect(Chinese().wording(of: voter).title == "“钱七”没有表决权，却投了票：在名册上，但没有表决权")
    #expect(
      English().wording(of: voter).title
        == "“钱七” voted without the right to vote: on the roster without a vote")
    #expect(
      title(
        .methodNotAllowed, [(.method, .method(.hands)), (.options, .names(["secret", "written"]))])
        == "程序不许用这种方法表决：用的是“举手”，可用：无记名投票、书面")
    #expect(
      title(.scriptRejected, [(.reason, .text("blocks-too-deep")), (.limit, .count(100))])
        == "程序脚本里不能这样用：语句套得太深，最多 100")
    #expect(
      title(.wrongValue, [(.key, .text("body")), (.found, .text("5")), (.wanted, .text("text"))])
        == "“body”的值不对：写的是“5”，应为文字")
    #expect(
      title(.wrongValue, [(.word, .text("step")), (.found, .text("gap"))])
        == "“step”的值不对：写的是中间有空的列表")
    #expect(
      title(.encodingConverted, [(.encoding, .text("gb18030"))])
        == "文件不是 UTF-8，已按另一种编码读入：GB 18030（GBK）")
  }

  @Test(
    "Missing facts: a field, a base, a rule without an answer, a policy the procedure leaves out")
  func missing() {
    #expect(title(.factMissing, [(.base, .base(.members))]) == "记录没有写，这一项无法判断：缺应到")
    #expect(title(.factMissing, [(.rule, .text("undecided"))]) == "这条规则没有得出结论，不作判断")
    #expect(title(.factMissing, [(.rule, .text("先表明立场"))]) == "这条规则没有得出结论，不作判断：“先表明立场”")
    #expect(
      title(.factMissing, [(.field, .text("回避")), (.body, .text("协商会"))])
        == "程序没有写明协商会有人回避时怎样计数，这一项无法判断")
  }

  @Test("What was bound to a parameter is read out in words")
  func bound() {
    #expect(Bound.text(">= 2/3 members", in: .chinese) == "≥ 2/3 应到")
    #expect(Bound.text("> 1/2 present", in: .english) == "> 1/2 members present")
    #expect(Bound.text("excluded", in: .chinese) == "不计入")
    #expect(Bound.text("七条会风规则@2026.1", in: .chinese) == "七条会风规则@2026.1")
  }

  @Test("What was left unjudged is named once with all its lines")
  func effect() {
    var finding = Samples.finding(.quorumLost)
    for line: Int32 in [31, 32] {
      finding.notJudged.append(
        NotJudged(place: Place(file: 0, line: line, column: 1), name: "改造方案"))
    }
    finding.notJudged.append(NotJudged(place: .none, name: "决议公开"))
    #expect(Chinese().effect(of: finding) == "第 31、32 行“改造方案”、“决议公开”因此没有判断")
    #expect(
      English().effect(of: finding)
        == "“改造方案” on lines 31, 32, “决议公开” were therefore not judged")
  }

  @Test("The number a count is held against is named for what it is")
  func marks() {
    #expect(Chinese().mark(.expected, .count(45), of: .quorumNotMet) == "应到 45 人")
    #expect(Chinese().mark(.expected, .count(200), of: .ballotsExceedIssued) == "发出 200 张")
    #expect(Chinese().mark(.expected, .count(98), of: .satisfactionTooLow) == "收回 98 份")
    #expect(Chinese().mark(.expected, .count(16), of: .totalsDiffer) == "另一处是 16")
    #expect(Chinese().mark(.vote, .count(5), of: .outcomeRefuted) == "这里是 5")
    #expect(English().mark(.expected, .count(120), of: .returnTooLow) == "120 sent")
  }

  @Test("Dates: two readings, a weekday that disagrees, a display that ends before it begins")
  func dates() {
    let found: (FactKey, FactValue) = (.found, .text("2026年3月14日（星期五）"))
    #expect(
      title(.dateAmbiguous, [found, (.wanted, .count(6)), (.given, .count(5))])
        == "日期与星期对不上：“2026年3月14日（星期五）”，写的是星期五，这一天是星期六")
    #expect(title(.dateAmbiguous, [(.found, .text("腊月廿八"))]) == "日期有不止一种读法：“腊月廿八”")
    #expect(
      title(
        .unreadableDate, [(.postedDay, .day(Samples.meeting)), (.removedDay, .day(Samples.notice))])
        == "公示的止日早于张贴日：2026年3月14日张贴，写到 2026年3月3日")
  }

  @Test("A rate is worked out from the forms when nobody has")
  func rates() {
    #expect(
      title(
        .rateRefuted, [(.rate, .ratio(.whole)), (.satisfied, .count(90)), (.returned, .count(98))])
        == "写的满意率与份数不符：写的是 100%，按份数是 45/49（约 91.8%）")
    #expect(title(.surveyBaseMissing, [(.options, .names(["收回"]))]) == "缺少份数，这一项无法核对：缺收回")
  }

  @Test("Notice under an undeclared count shows both readings")
  func counting() {
    let finding = Finding(
      .noticeCounting, at: .none,
      [
        Fact(.noticeDay, .day(Samples.notice)), Fact(.meetingDay, .day(Samples.day(2026, 3, 13))),
        Fact(.given, .count(9)), Fact(.required, .period(10, .days, .undeclared)),
        Fact(.short, .count(1)), Fact(.oneEnd, .count(10)), Fact(.exact, .count(9)),
      ])
    #expect(
      SumLines.lines(finding, Chinese().wording(of: finding), Chinese()) == [
        "3月3日 → 3月13日，间隔 9 日，须 10 日", "算上开会当日：10 日", "两头都不算：9 整日", "须 10 日",
      ])
    func help(_ counting: Period.Counting, _ voice: any Voice) -> String {
      var own = finding
      own.facts.removeAll { $0.key == .required }
      own.facts.append(Fact(.required, .period(10, .days, counting)))
      return voice.wording(of: own).help ?? ""
    }
    #expect(help(.undeclared, Chinese()).contains("在程序里写明"))
    #expect(!help(.oneEnd, Chinese()).contains("在程序里写明"))
    #expect(help(.undeclared, English()).contains("say count"))
    #expect(!help(.oneEnd, English()).contains("say count"))
  }

  @Test("A quorum lost by a recusal is not said to be lost by leaving")
  func lost() {
    var finding = Samples.finding(.quorumLost)
    finding.facts.removeAll { $0.key == .recused }
    #expect(Chinese().wording(of: finding).title.contains("离席"))
    finding.facts.append(Fact(.recused, .count(2)))
    finding.related = []
    #expect(!Chinese().wording(of: finding).title.contains("离席"))
    #expect(!English().wording(of: finding).title.contains("left"))
    finding.related = [Related(.none, .departure)]
    #expect(Chinese().wording(of: finding).title.contains("离席、回避"))
  }

  @Test("A share of a base of nobody is not shown as a sum that does not hold")
  func nobody() {
    let fact = ThresholdFact(
      form: .share(.atLeast, .half), base: .cast, of: 0, least: 1, count: 0)
    #expect(Chinese().sum(fact) == "分母是 0，至少也要 1；0 < 1")
    #expect(English().sum(fact) == "of a base of 0, at least 1 all the same; 0 < 1")
  }

  @Test("What a quorum would do to the outcome is not said, what disputed votes would do is")
  func bearing() {
    var quorum = Samples.finding(.quorumNotMet)
    quorum.decisive = true
    #expect(Chinese().bearing(of: quorum) == nil)
    var voter = Samples.finding(.voterNotEntitled)
    voter.decisive = true
    #expect(Chinese().bearing(of: voter) == "会改变结果")
    voter.decisive = false
    #expect(English().bearing(of: voter) == "it does not change the outcome")
  }
}
