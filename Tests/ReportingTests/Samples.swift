import Deliberation
import SourceText

@testable import Reporting

/// Representative findings: one for every id, with the facts its words are made for.
enum Samples {
  static func day(_ year: Int, _ month: Int, _ date: Int) -> Day {
    Day(year, month, date) ?? Day(number: 0)
  }
  static let notice = day(2026, 3, 3)
  static let meeting = day(2026, 3, 14)
  static let village = ResolvedCitation(
    key: "village.representatives.quorum", instrument: "村民委员会组织法", version: "2018",
    article: "第二十六条第二款", from: day(2018, 12, 29))

  static func quorum(of: Int, least: Int, count: Int) -> ThresholdFact {
    ThresholdFact(
      form: .share(.atLeast, .twoThirds), base: .members, of: of, least: least, count: count)
  }
  static func majority(_ base: Base, of: Int, least: Int, count: Int) -> ThresholdFact {
    ThresholdFact(form: .share(.moreThan, .half), base: base, of: of, least: least, count: count)
  }

  static func points(_ number: Int) -> Quantity { Quantity(number) ?? .zero }

  /// The facts with which the words of an id are at their best.
  static func facts(_ id: FindingID) -> [Fact] { table(id).map { Fact($0.0, $0.1) } }

  /// A finding of an id, with facts, at no place.
  static func finding(_ id: FindingID) -> Finding { Finding(id, at: .none, facts(id)) }

  private static func table(_ id: FindingID) -> [(FactKey, FactValue)] {
    switch id {
    case .compositionNotMet:
      [
        (.body, .text("协商会")), (.category, .text("社区代表")), (.expected, .count(2)),
        (.present, .count(1)),
      ]
    case .compositionUnknown: [(.body, .text("协商会")), (.category, .text("社区代表"))]
    case .rosterDuplicate: [(.person, .text("张伟")), (.count, .count(2))]
    case .rosterMissing: [(.file, .text("协商会.csv"))]
    case .noticeMissing:
      [(.meeting, .text("第三次会议")), (.required, .period(10, .days, .clear))]
    case .noticeTooShort:
      [
        (.noticeDay, .day(day(2026, 3, 4))), (.meetingDay, .day(meeting)), (.given, .count(9)),
        (.required, .period(10, .days, .clear)), (.short, .count(1)),
        (.earliest, .day(day(2026, 3, 15))),
      ]
    case .noticeAfterMeeting:
      [(.noticeDay, .day(day(2026, 3, 16))), (.meetingDay, .day(meeting))]
    case .noticeCounting:
      [
        (.noticeDay, .day(notice)), (.meetingDay, .day(day(2026, 3, 13))), (.given, .count(9)),
        (.oneEnd, .count(10)), (.required, .period(10, .days, .undeclared)),
      ]
    case .quorumNotMet:
      [
        (.present, .count(29)), (.short, .count(1)),
        (.threshold, .threshold(quorum(of: 45, least: 30, count: 29))),
      ]
    case .quorumLost:
      [
        (.item, .text("改造方案")), (.present, .count(11)),
        (.threshold, .threshold(quorum(of: 17, least: 12, count: 11))),
      ]
    case .actInRecess:
      [(.act, .kind(.vote)), (.meeting, .text("第三次会议")), (.item, .text("改造方案"))]
    case .modeNotAllowed: [(.mode, .text("线上")), (.options, .names(["现场", "实景协商"]))]
    case .signatureMissing: [(.office, .names(["主持", "监督"]))]
    case .signatureBeforeMeeting:
      [(.doneDay, .day(day(2026, 3, 13))), (.meetingDay, .day(meeting))]
    case .recordMissing: [(.field, .names(["计票", "监票"]))]
    case .timeDisorder:
      [
        (.time, .moment(Moment(meeting, minute: 920))),
        (.was, .moment(Moment(meeting, minute: 940))),
      ]
    case .outcomeRefuted:
      [
        (.claimed, .outcome(.carried)), (.computed, .outcome(.rejected)), (.favour, .count(22)),
        (.present, .count(40)),
        (.threshold, .threshold(majority(.members, of: 44, least: 23, count: 22))),
      ]
    case .wrongBase:
      [
        (.base, .base(.members)), (.otherBase, .base(.present)), (.baseCount, .count(134)),
        (.otherCount, .count(95)), (.favour, .count(60)),
        (.threshold, .threshold(majority(.members, of: 134, least: 68, count: 60))),
      ]
    case .unanimityRefuted: [(.against, .count(1)), (.abstain, .count(2))]
    case .totalsDiffer:
      [
        (.favour, .count(12)), (.against, .count(4)), (.abstain, .count(3)), (.sum, .count(19)),
        (.total, .count(18)), (.field, .text("实到")), (.difference, .count(1)),
      ]
    case .ballotsExceedIssued: [(.issued, .count(200)), (.collected, .count(201))]
    case .ballotsExceedVoters: [(.present, .count(188)), (.collected, .count(190))]
    case .tellerIsCandidate: [(.person, .text("李某")), (.field, .text("计票"))]
    case .itemNotPosted: [(.item, .text("使用维修资金")), (.options, .names(["管理规约"]))]
    case .voterNotEntitled: [(.person, .text("王某")), (.reason, .text("候补成员"))]
    case .votedTwice: [(.person, .text("王某")), (.count, .count(2))]
    case .proxyOverLimit: [(.holder, .text("张三")), (.count, .count(4)), (.limit, .count(3))]
    case .proxyNotAllowed: [(.principal, .text("赵六")), (.holder, .text("张三"))]
    case .recusalAfterVote: [(.person, .text("孙八")), (.item, .text("停车位"))]
    case .recusedVoted: [(.person, .text("孙八"))]
    case .methodNotAllowed: [(.method, .method(.acclamation)), (.options, .names(["举手", "无记名"]))]
    case .secretBallotNamed: [(.person, .text("钱七"))]
    case .mandateBroken:
      [
        (.principal, .text("赵六")), (.holder, .text("张三")), (.wanted, .text("favour")),
        (.found, .text("against")),
      ]
    case .turnoutNotMet:
      [
        (.collected, .count(40)), (.needed, .count(41)), (.short, .count(1)),
        (
          .threshold,
          .threshold(
            ThresholdFact(
              form: .share(.moreThan, .twoThirds), base: .members, of: 60, least: 41, count: 40))
        ),
      ]
    case .seatsExceeded:
      [(.found, .count(3)), (.limit, .count(2)), (.difference, .count(1))]
    case .tieUndecided:
      [(.person, .text("李某")), (.options, .names(["李某", "王某"])), (.favour, .count(20))]
    case .notContested: [(.found, .count(3)), (.limit, .count(3))]
    case .reservedSeatUnfilled:
      [(.category, .text("女")), (.found, .count(0)), (.needed, .count(1))]
    case .householdTwice: [(.key, .text("东12号")), (.person, .names(["甲", "乙"]))]
    case .stepOutOfOrder: [(.step, .text("积极推落实")), (.expected, .text("公示看反馈"))]
    case .stepMissing: [(.step, .text("公示看反馈")), (.found, .text("积极推落实"))]
    case .stepRepeated: [(.step, .text("审议")), (.count, .count(2)), (.matter, .text("水渠"))]
    case .stepAfterRejection:
      [(.step, .text("决议")), (.expected, .text("审议")), (.branch, .text("提议"))]
    case .mergeNotAllowed:
      [(.step, .text("提议")), (.expected, .text("商议")), (.field, .text("一肩挑"))]
    case .gapTooShort:
      [
        (.stage, .text("审议")), (.firstDay, .day(notice)), (.doneDay, .day(day(2026, 3, 8))),
        (.given, .count(5)), (.required, .period(7, .days, .undeclared)),
      ]
    case .totalTooLong:
      [
        (.firstDay, .day(notice)), (.doneDay, .day(day(2026, 3, 25))), (.given, .count(22)),
        (.required, .period(20, .days, .undeclared)), (.lateBy, .count(2)),
      ]
    case .stepOverdue:
      [(.stage, .text("决议公开")), (.deadline, .day(meeting)), (.lateBy, .count(3))]
    case .bodyNotCompetent:
      [(.body, .text("村委会")), (.stage, .text("决议")), (.options, .names(["村民会议", "村民代表会议"]))]
    case .consultativeUsed:
      [(.body, .text("协商会")), (.category, .text("动用集体资金")), (.expected, .text("村民代表会议"))]
    case .displayTooShort:
      [
        (.postedDay, .day(day(2026, 3, 16))), (.removedDay, .day(day(2026, 3, 29))),
        (.given, .count(13)), (.required, .period(15, .days, .clear)), (.short, .count(2)),
        (.lastDay, .day(day(2026, 3, 31))),
      ]
    case .displayEndsOnHoliday:
      [(.lastDay, .day(day(2026, 3, 21))), (.workday, .day(day(2026, 3, 23)))]
    case .displayNotOver:
      [
        (.stage, .text("积极推落实")), (.lastDay, .day(day(2026, 3, 31))),
        (.doneDay, .day(day(2026, 3, 25))),
      ]
    case .meetingMissing:
      [
        (.body, .text("理事会")), (.rule, .text("例会")), (.firstDay, .day(day(2026, 2, 1))),
        (.lastDay, .day(day(2026, 2, 28))), (.count, .count(0)), (.needed, .count(1)),
        (.mode, .text("calendar")),
      ]
    case .recurrenceMissing:
      [
        (.step, .text("每月晾晒")), (.rule, .text("每月晾晒")), (.firstDay, .day(day(2026, 2, 1))),
        (.lastDay, .day(day(2026, 2, 28))), (.count, .count(0)), (.needed, .count(1)),
        (.mode, .text("calendar")),
      ]
    case .meetingOffDay:
      [
        (.body, .text("理事会")), (.meetingDay, .day(day(2026, 8, 8))),
        (.wanted, .day(day(2026, 8, 1))),
      ]
    case .meetingsClose:
      [
        (.body, .text("理事会")), (.firstDay, .day(day(2026, 3, 31))),
        (.meetingDay, .day(day(2026, 4, 1))), (.given, .count(1)),
      ]
    case .numberMissing: [(.wanted, .names(["QX-2026-002"])), (.count, .count(1))]
    case .numberRepeated: [(.found, .text("QX-2026-002"))]
    case .numberDisorder:
      [
        (.found, .text("QX-2026-002")), (.doneDay, .day(day(2026, 3, 1))),
        (.was, .text("QX-2026-001")), (.firstDay, .day(day(2026, 3, 9))),
      ]
    case .numberMalformed: [(.found, .text("QX2026-4"))]
    case .termOver:
      [
        (.person, .text("王某")), (.lastDay, .day(day(2026, 2, 28))), (.lateBy, .count(2)),
      ]
    case .seatVacant:
      [
        (.category, .text("居民代表")), (.needed, .count(7)), (.count, .count(6)), (.short, .count(1)),
        (.firstDay, .day(day(2026, 3, 11))), (.options, .names(["钱七"])),
      ]
    case .itemDropped:
      [(.matter, .names(["Q-07"])), (.count, .count(1)), (.total, .count(2))]
    case .openingDiffers:
      [
        (.field, .text("期初")), (.found, .count(13)), (.wanted, .count(14)),
        (.difference, .count(-1)),
      ]
    case .objectionUnanswered: [(.objectionDay, .day(day(2026, 3, 20))), (.count, .count(1))]
    case .answerLate:
      [
        (.deadline, .day(day(2026, 3, 25))), (.answerDay, .day(day(2026, 3, 27))),
        (.lateBy, .count(2)),
      ]
    case .returnTooLow:
      [
        (.sent, .count(120)), (.returned, .count(50)),
        (.threshold, .threshold(majority(.members, of: 120, least: 61, count: 50))),
      ]
    case .satisfactionTooLow:
      [(.satisfied, .count(70)), (.returned, .count(98)), (.least, .count(89))]
    case .rateRefuted:
      [
        (.claimed, .ratio(.whole)), (.computed, .ratio(Ratio(90, 98) ?? .whole)),
        (.satisfied, .count(90)),
        (.returned, .count(98)),
      ]
    case .surveyBaseMissing: [(.rate, .ratio(.whole)), (.field, .names(["发出", "收回"]))]
    case .outsideWindow:
      [
        (.stage, .text("提交方案")), (.step, .text("征集方案")),
        (.time, .moment(Moment(meeting, minute: 1025))), (.earliest, .moment(Moment(notice))),
        (.latest, .moment(Moment(meeting, minute: 1020))),
      ]
    case .countTooLow:
      [
        (.stage, .text("提交方案")), (.deed, .kind(.submission)), (.count, .count(2)),
        (.least, .count(3)), (.short, .count(1)),
      ]
    case .countTooHigh:
      [
        (.stage, .text("入围")), (.deed, .kind(.selection)), (.count, .count(21)),
        (.most, .count(20)),
      ]
    case .requestInsufficient:
      [
        (.stage, .text("提请")), (.count, .count(220)), (.total, .count(1830)),
        (.needed, .count(366)), (.short, .count(146)),
        (
          .threshold,
          .threshold(
            ThresholdFact(
              form: .share(.atLeast, Ratio(1, 5) ?? .half), base: .members, of: 1830, least: 366,
              count: 220))
        ),
      ]
    case .wrongRecipient:
      [
        (.stage, .text("上报难事")), (.found, .text("街道办事处")), (.wanted, .names(["村民议事会"])),
      ]
    case .outsideAuthority:
      [
        (.body, .text("村民代表会议")), (.reason, .text("expired")), (.matter, .text("土地承包")),
        (.wanted, .text("村民会议")), (.meetingDay, .day(meeting)), (.lastDay, .day(notice)),
      ]
    case .convenerNotEntitled, .chairNotEntitled:
      [(.meeting, .text("第三次会议")), (.found, .text("王某")), (.wanted, .names(["村民小组组长"]))]
    case .tooManyItems:
      [(.stage, .text("一期一题")), (.count, .count(2)), (.most, .count(1))]
    case .entryUnreviewed:
      [
        (.account, .text("甲户")), (.ledger, .text("诚信积分")), (.given, .quantity(points(5))),
        (.wanted, .text("道德评议会")),
      ]
    case .entryWithoutBasis:
      [
        (.account, .text("甲户")), (.ledger, .text("诚信积分")), (.given, .quantity(points(-3))),
      ]
    case .balanceDiffers:
      [
        (.account, .text("甲户")), (.found, .quantity(points(90))), (.wanted, .quantity(points(89))),
        (.difference, .quantity(points(1))),
      ]
    case .stateRefuted:
      [
        (.account, .text("甲户")), (.found, .text("诚信户")), (.wanted, .text("失信户")),
        (.count, .quantity(points(89))), (.least, .count(90)),
      ]
    case .rankingRefuted:
      [
        (.stage, .text("年终总评")), (.person, .text("甲户")), (.field, .text("总分")),
        (.found, .quantity(points(87))), (.wanted, .quantity(points(86))),
      ]
    case .conductRuleBroken:
      [(.rule, .text("先表明立场")), (.reason, .text("发言没有先说同意还是反对")), (.reads, .names(["发言.立场 = 无"]))]
    case .predicateFailed: [(.rule, .text("先表明立场")), (.message, .text("读了没有的字段"))]
    case .factMissing: [(.field, .text("实到")), (.meeting, .text("第三次会议"))]
    case .parameterOpen: [(.parameter, .text("法定人数")), (.stage, .text("协商定方案"))]
    case .referenceAmbiguous: [(.found, .text("改造方案")), (.count, .count(2))]
    case .referenceUnknown: [(.found, .text("王某的意见")), (.suggestion, .text("王某的异议"))]
    case .localTextMissing:
      [(.key, .text("village.representatives.notice")), (.locality, .text("江苏省无锡市滨湖区"))]
    case .lawConflict:
      [
        (.key, .text("village.representatives.majority")), (.found, .text("某省办法第二十条")),
        (.locality, .text("某省")), (.instrument, .text("村民委员会组织法")),
        (.sampleBase, .count(2)), (.localNeeds, .count(1)), (.statuteNeeds, .count(2)),
      ]
    case .castingVoteNotDue:
      [
        (.stage, .text("评议")), (.item, .text("案件")), (.reason, .text("no-tie")),
        (.favour, .count(3)), (.total, .count(4)),
      ]
    case .textNotInForce:
      [
        (.instrument, .text("物权法")), (.meeting, .text("业主大会")), (.meetingDay, .day(meeting)),
        (.firstDay, .day(Day(2007, 10, 1) ?? meeting)),
        (.lastDay, .day(Day(2020, 12, 31) ?? meeting)),
      ]
    case .lawChanged:
      [
        (.stage, .text("决议公开")), (.key, .text("village.disclosure")),
        (.postedDay, .day(Day(2025, 12, 25) ?? meeting)),
        (.removedDay, .day(Day(2026, 1, 5) ?? meeting)),
        (.given, .count(11)), (.statuteNeeds, .count(15)), (.localNeeds, .count(10)),
        (.firstDay, .day(Day(2026, 1, 1) ?? meeting)),
      ]
    case .statuteUnknown: [(.key, .text("village.notice")), (.meetingDay, .day(meeting))]
    case .calendarYearMissing: [(.year, .count(2031))]
    case .correctionMismatch: [(.field, .text("实到")), (.was, .text("13")), (.found, .text("14"))]
    case .actAfterClosing: [(.lastDay, .day(meeting)), (.doneDay, .day(day(2026, 3, 20)))]
    case .unreadableFile: [(.file, .text("名册.xlsx")), (.reason, .text("是 xlsx 表格"))]
    case .fileTooLarge: [(.count, .count(20_000_000)), (.limit, .count(16_777_216))]
    case .unknownKey: [(.key, .text("应致")), (.suggestion, .text("应到"))]
    case .unknownLabel: [(.word, .text("表觉")), (.suggestion, .text("表决"))]
    case .unreadableDate: [(.found, .text("2026年2月30日"))]
    case .unreadableNumber: [(.found, .text("若干")), (.field, .text("实到"))]
    case .unreadableLine: [(.found, .text("——"))]
    case .duplicateKey: [(.key, .text("应到"))]
    case .dateAmbiguous: [(.found, .text("腊月廿八")), (.reason, .text("农历"))]
    case .procedureUnknown: [(.found, .text("五步七规@2025.9")), (.suggestion, .text("五步七规@2026.1"))]
    case .procedureUnnamed: [(.options, .names(["五步七规@2026.1"]))]
    case .invalidJSON: [(.key, .text("agree")), (.wanted, .text("整数")), (.found, .text("true"))]
    case .encodingConverted: [(.encoding, .text("GB 18030"))]
    case .journalBroken:
      [(.reason, .text("gap")), (.found, .count(5)), (.wanted, .count(4)), (.word, .text("QX-1"))]
    case .scriptSyntax: [(.found, .text("}")), (.wanted, .text(","))]
    case .scriptRejected: [(.word, .text("os"))]
    case .scriptError: [(.message, .text("把文字当作数来加"))]
    case .scriptExhausted: [(.limit, .count(100_000)), (.reason, .text("步数"))]
    case .fullWidthPunctuation: [(.found, .text("，")), (.wanted, .text(","))]
    case .unknownWord: [(.word, .text("setp")), (.suggestion, .text("step"))]
    case .unknownField:
      [(.word, .text("step")), (.field, .text("bdoy")), (.suggestion, .text("body"))]
    case .wrongValue:
      [(.field, .text("kind")), (.found, .text("bindng")), (.suggestion, .text("binding"))]
    case .missingField: [(.word, .text("procedure")), (.field, .text("id"))]
    case .unknownName: [(.found, .text("审仪")), (.suggestion, .text("审议"))]
    case .duplicateName: [(.word, .text("审议"))]
    case .unknownStatute: [(.key, .text("vilage.quorum")), (.suggestion, .text("village.quorum"))]
    case .baseUndeclared: [(.stage, .text("决议")), (.base, .base(.cast))]
    case .tieUndeclared: [(.stage, .text("决议"))]
    case .belowFloor:
      [
        (.stage, .text("决议")), (.sampleBase, .count(45)), (.localNeeds, .count(23)),
        (.statuteNeeds, .count(30)), (.instrument, .text("村民委员会组织法")),
      ]
    case .notComparable:
      [(.stage, .text("决议")), (.base, .base(.members)), (.otherBase, .base(.households))]
    case .timingUnsatisfiable:
      [(.total, .count(21)), (.limit, .count(20)), (.chain, .names(["提议", "商议", "审议", "决议"]))]
    case .stepCycle: [(.chain, .names(["商议", "审议", "商议"]))]
    case .thresholdImpossible: [(.share, .ratio(Ratio(3, 2) ?? .whole)), (.base, .base(.members))]
    case .stepUnreachable: [(.stage, .text("决议"))]
    case .noWayOut:
      [(.stage, .text("决议")), (.key, .text("otherwise")), (.reason, .text("none"))]
    case .thresholdTrivial: [(.stage, .text("决议")), (.count, .count(0)), (.most, .count(60))]
    case .compositionUnsatisfiable:
      [(.body, .text("协商会")), (.least, .count(5)), (.most, .count(7)), (.sum, .count(9))]
    case .parameterUnused: [(.parameter, .text("公示天数"))]
    case .noObjectionPath: [(.stage, .text("公示看反馈"))]
    case .parameterUnbound: [(.parameter, .names(["法定人数", "公示天数"]))]
    case .sampleSet: [(.rule, .text("七条会风规则"))]
    case .localOverridesShipped: [(.file, .text("procedures/x.lua")), (.version, .text("2026.1"))]
    case .procedureReplaced: [(.found, .text("五步七规@2026.1")), (.given, .text("乡贤议事@2"))]
    }
  }
}
