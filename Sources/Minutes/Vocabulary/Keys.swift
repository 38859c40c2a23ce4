internal import Deliberation

/// The fields that keys name.
enum Field: Hashable, Sendable {
  // The head of the record
  case title, procedure, number, locality, scope, closed, matters, matterClass, rosterFile
  // Any act
  case object, steps, matter, body, actor, recorded, belongs, wording
  // A meeting
  case time, venue, mode, convenor, chair, recorder, supervisor, expected, present, absent
  case householdsExpected, householdsPresent, attendees, observers, composition, signIn
  case notice, proxies, recusals
  // Notices, displays, motions, answers, works
  case items, channels, until, mover, reason, stance, minutes, upheld, phase
  // Votes and results
  case method, issued, collected, valid, spoiled, blank, favour, against, abstain, silent
  case scrutineers, tellers, round, base
  case participating, candidates, seats, lot, elected, online, onsite, mobile, doubled, casting
  // Surveys and evaluations
  case sent, returned, satisfied, fair, dissatisfied, rate
  // Corrections
  case corrected, was, now, evidence
  /// A registered field of a deed, by its position in the kind of the act.
  case deed(Int)
}

private func key(
  _ field: Field, _ word: String, _ synonyms: [String] = [], _ value: Vocabulary.ValueKind,
  _ contexts: [Vocabulary.Context], _ chinese: String, _ english: String
) -> Vocabulary.Key {
  Vocabulary.Key(
    word: word, synonyms: synonyms, value: value, contexts: contexts, chinese: chinese,
    english: english, field: field)
}

private let meeting: [Vocabulary.Context] = [.act(.meeting)]
private let sitting: [Vocabulary.Context] = [.act(.meeting), .act(.resume)]
private let vote: [Vocabulary.Context] = [.act(.vote)]

/// The list of keys; where two share a word, the place decides.
let keyTable: [Vocabulary.Key] =
  headKeys + actKeys + meetingKeys + kindKeys + voteKeys
  + deedKeys

private let headKeys = [
  key(
    .title, "标题", [], .text, [.head], "标题，首行不便写时用", "The title, where the first line cannot hold it"
  ),
  key(
    .procedure, "程序", ["议事程序"], .reference, [.head], "所依的程序：名称@版本",
    "The procedure followed: name@version"),
  key(.number, "编号", ["案号", "档案号"], .text, [.head], "案卷编号", "The number of the case"),
  key(
    .locality, "地区", ["区划"], .text, [.head], "所在地区，用来选地方规定", "The place, which chooses local rules"),
  key(
    .scope, "范围", [], .words, [.head], "全程，或单次会议", "The whole case (全程) or one meeting (单次会议)"),
  key(.closed, "结案", ["结案日期"], .day, [.head], "结案日期", "The closing day"),
  key(.matters, "事项", ["议事事项"], .list, [.head], "事项，多项用分号隔开", "The matters, parted by semicolons"),
  key(.matterClass, "类别", ["事项类别"], .text, [.head], "事项类别", "The class of the matter"),
  key(
    .rosterFile, "名册", ["花名册"], .reference, [.head], "名册文件；机构（文件）",
    "The roster's file; the body with the file in brackets"),
]

private let actKeys = [
  key(.object, "对象", ["针对"], .text, [.anyAct], "指向哪项议题、公示或异议", "What the act refers to"),
  key(
    .steps, "步骤", [], .list, [.anyAct], "对应程序的哪一步，合并进行的用顿号",
    "Which steps of the procedure it performs"),
  key(.matter, "事项", [], .text, [.anyAct], "属于哪个事项", "Which matter it belongs to"),
  key(.body, "机构", ["会议机构"], .text, [.anyAct], "由哪个机构作出", "The body it is done in"),
  key(.actor, "经办", ["经办人"], .name, [.anyAct], "谁做的", "Who did it"),
  key(.recorded, "登记", ["登记日期"], .day, [.anyAct], "何时补记", "When it was written down, if later"),
  key(
    .belongs, "所属", [], .reference, [.anyAct], "属于第几次会议第几项议题，如会议1议题2；无",
    "The meeting and item it belongs to, by their order; 无 for none"),
  key(
    .wording, "原文", [], .text, [.anyAct], "记录人的原话，别处写不下时用",
    "The clerk's own words, where no other place holds them"),
]

private let meetingKeys = [
  key(.time, "时间", ["会议时间", "开会时间"], .time, meeting, "起止时间", "Beginning and end"),
  key(.venue, "地点", ["会议地点"], .text, meeting, "地点（方式）", "The place, the mode in brackets"),
  key(
    .mode, "方式", ["会议方式", "会议形式", "形式"], .text, meeting, "现场、线上、书面……", "On site, online, in writing"
  ),
  key(.convenor, "召集", ["召集人"], .name, meeting, "召集人", "Who convened it"),
  key(.chair, "主持", ["主持人", "会议主持", "会议主持人"], .name, meeting, "主持人", "Who was in the chair"),
  key(.recorder, "记录", ["记录人", "记录员"], .name, meeting, "记录人", "Who took the minutes"),
  key(.supervisor, "监督", ["监督人"], .name, meeting, "监督人", "Who supervised"),
  key(
    .expected, "应到", ["全体业主", "业主总数", "应到人数", "应到会", "应到会人数", "应出席", "应参加"], .count, meeting,
    "应到人数（名册：文件；甲组6），另写面积、户数：300人/30000平方米",
    "Members on the roll; the roster and counts by group in brackets, area and households after /"),
  key(
    .present, "实到", ["参加", "参与", "实到人数", "到会", "到会人数", "实到会", "实到会人数", "出席人数"], .count, sitting,
    "实到人数（签到表：文件；甲组6），另写面积、户数", "Members present; as with 应到"),
  key(
    .absent, "缺席", ["缺席人数", "请假"], .count, meeting, "缺席人数，或者姓名", "Members absent, or their names"),
  key(
    .householdsExpected, "应到户数", ["应到户"], .count, meeting, "应到户数", "Households on the roll"),
  key(
    .householdsPresent, "到会户代表", ["到会户数", "到会户", "实到户数"], .count, sitting, "到会的户代表数",
    "Households represented"),
  key(
    .attendees, "出席", ["出席人员", "参会", "参会人员", "到会人员"], .names, sitting, "到会成员姓名",
    "Members present by name"),
  key(
    .observers, "列席", ["列席人员", "旁听", "旁听人员", "特邀"], .names, meeting, "列席、旁听，不计入任何分母",
    "Those present without a vote; in no denominator"),
  key(.composition, "构成", ["人员构成", "组成"], .list, meeting, "各类别人数", "How many of each category"),
  key(.signIn, "签到", ["签到人数"], .count, meeting, "签到表的日期和人数", "Day and number of the sign-in sheet"),
  key(.notice, "通知", ["会议通知"], .list, meeting, "通知的日期和渠道", "When and where notice was given"),
  key(.proxies, "委托", ["委托情况"], .list, meeting, "赵六→张三", "Proxies, from whom to whom"),
  key(
    .recusals, "回避", ["回避情况", "回避人员"], .list, meeting, "姓名（议题，原因）",
    "Recusals, item and reason in brackets"),
]

private let kindKeys = [
  key(.items, "议题", ["议程"], .list, [.act(.notice)], "通知所列议题", "The items announced"),
  key(
    .channels, "渠道", ["张贴", "方式", "地点"], .list, [.act(.notice), .act(.disclosure)], "张贴或发送之处",
    "Where it was posted or sent"),
  key(
    .until, "至", ["截止", "公示至"], .day, [.act(.disclosure)], "公示的最后一天", "The last day of the display"),
  key(.mover, "提出人", ["提案人", "动议人"], .name, [.act(.motion)], "提出人", "Who brings it"),
  key(.reason, "原因", ["理由"], .text, [.act(.recusal)], "回避原因", "Why they stand aside"),
  key(.stance, "立场", ["态度"], .words, [.act(.speech)], "赞成或反对", "For (赞成) or against (反对)"),
  key(.minutes, "用时", ["时长"], .count, [.act(.speech)], "发言几分钟", "How many minutes it took"),
  key(
    .upheld, "采纳", ["是否采纳"], .flag, [.act(.answer)], "是否采纳异议", "Whether the objection is taken up"),
  key(
    .phase, "阶段", [], .words, [.act(.implementation)], "开工、进展、完工", "Begun, under way or finished"),
  key(
    .sent, "发出", ["发放", "发出份数"], .count, [.act(.survey), .act(.evaluation)], "发出多少份",
    "How many were sent out"),
  key(
    .returned, "收回", ["回收", "收回份数"], .count, [.act(.survey), .act(.evaluation)], "收回多少份",
    "How many came back"),
  key(.satisfied, "满意", ["满意票"], .count, [.act(.evaluation)], "满意", "Satisfied"),
  key(.fair, "基本满意", [], .count, [.act(.evaluation)], "基本满意", "Fairly satisfied"),
  key(.dissatisfied, "不满意", [], .count, [.act(.evaluation)], "不满意", "Not satisfied"),
  key(.rate, "满意率", ["满意度"], .share, [.act(.evaluation)], "宣布的满意率", "The rate as claimed"),
  key(.corrected, "项目", ["更正项目"], .text, [.act(.correction)], "更正哪一项", "Which fact is corrected"),
  key(.was, "原为", ["原记"], .text, [.act(.correction)], "原来写的", "As first written"),
  key(.now, "更正为", ["改为", "应为"], .text, [.act(.correction)], "正确的", "The right value"),
  key(.evidence, "依据", ["凭据"], .text, [.act(.correction)], "凭什么更正", "On what evidence"),
]

let voteKeys = [
  key(.method, "方式", ["表决方式", "投票方式"], .words, vote, "举手、无记名、记名……", "By hands, secret, by name"),
  key(.issued, "发票", ["发出", "发出选票", "发放", "发出票"], .count, vote, "发出的票", "Ballots handed out"),
  key(.collected, "收票", ["收回", "收回选票", "收回票"], .count, vote, "收回的票", "Ballots in the box"),
  key(.valid, "有效", ["有效票"], .count, vote, "有效票", "Valid ballots"),
  key(.spoiled, "废票", ["无效", "无效票"], .count, vote, "废票", "Spoiled ballots"),
  key(.blank, "空白", ["空白票"], .count, vote, "空白票", "Blank ballots"),
  key(
    .participating, "参加", ["参加表决", "参与表决", "参加投票", "参与投票", "参与"], .count, vote,
    "参加表决的人数/面积", "Those who took part, area after /"),
  key(
    .favour, "同意", ["赞成", "赞成票", "同意票"], .count, vote, "同意票数或姓名；同意10（甲组6，乙组4）、同意169人/16790平方米",
    "Votes for, or names; groups in brackets, area and households after /"),
  key(.against, "反对", ["不同意", "反对票"], .count, vote, "反对票数或姓名", "Votes against, or names"),
  key(.abstain, "弃权", ["弃权票"], .count, vote, "弃权票数或姓名", "Abstentions, or names"),
  key(.silent, "未表决", ["未投票"], .count, vote, "在场而未表决", "Present without voting"),
  key(.scrutineers, "监票", ["监票人"], .names, vote, "监票人", "Who watched the count"),
  key(.tellers, "计票", ["计票人"], .names, vote, "计票人", "Who counted"),
  key(.round, "轮次", [], .count, vote, "第几轮", "Which round"),
  key(
    .candidates, "候选人", ["得票", "得票情况"], .list, vote, "选举：张某21，李某（女）19",
    "In an election: each candidate's votes"
  ),
  key(.seats, "应选", ["应选名额", "应选人数"], .count, vote, "选举：应选几人", "How many are to be elected"),
  key(.lot, "抽签", [], .flag, vote, "票数相等时是否抽签决定", "Whether a tie was settled by lot"),
  key(.online, "线上", ["线上投票", "网上"], .list, vote, "线上渠道的票数或姓名", "The votes cast online"),
  key(
    .mobile, "流动", ["流动票箱", "流动投票"], .list, vote, "流动票箱的票数：发票写公布的使用人数",
    "The votes in a mobile box; 发票 is the number of its listed users"),
  key(.onsite, "现场", ["现场投票", "线下"], .list, vote, "现场渠道的票数或姓名", "The votes cast on site"),
  key(
    .doubled, "重复", ["重复投票", "重复人数"], .count, vote, "两个渠道都投了的人数", "How many voted in both channels"),
  key(
    .casting, "决定票", ["主持决定票", "主持人决定票"], .words, vote, "票数压线时主持人投的决定票：同意、反对",
    "The casting vote given on a tie: 同意 or 反对"),
  key(.elected, "当选", ["当选人"], .names, [.act(.result)], "宣布当选的人", "Those announced as elected"),
  key(.base, "基数", ["计算基数"], .words, [.act(.result)], "按什么计算", "What the share was taken of"),
]

/// The keys of deeds, from their register.
private let deedKeys: [Vocabulary.Key] = DeedKind.all.flatMap { kind in
  kind.fields.enumerated().map { position, field in
    key(
      .deed(position), field.key, field.synonyms, field.form.value, [.act(kind.act)], field.about,
      field.aboutEnglish)
  }
}

extension DeedField.Form {
  /// The kind of value as the reference page tells it.
  fileprivate var value: Vocabulary.ValueKind {
    switch self {
    case .text: .text
    case .name: .name
    case .names: .names
    case .texts, .tallies: .list
    case .count, .quantity, .points: .count
    case .day: .day
    case .time: .time
    case .flag: .flag
    case .choice: .words
    case .parts: .share
    }
  }
}
