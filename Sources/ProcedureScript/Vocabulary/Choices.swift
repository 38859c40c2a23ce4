import Deliberation
import SourceText

/// A closed list of texts that may stand under a key, each in English and in Chinese.
public struct Choices: Sendable, Hashable {
  /// One choice.
  public struct Choice: Sendable, Hashable {
    /// The English spelling; what the plan keeps.
    public var value: String
    /// The Chinese spellings, the preferred one first.
    public var chinese: [String]
  }

  /// The choices in the order in which they are told.
  public var entries: [Choice]

  init(_ entries: [(String, [String])]) {
    self.entries = entries.map { Choice(value: $0.0, chinese: $0.1) }
  }

  /// The English spelling of a choice in either language; `nil` for anything else.
  public func canonical(_ text: String) -> String? {
    let folded = Folding.halfWidth(text)
    return entries.first { $0.value == folded || $0.chinese.contains(folded) }?.value
  }

  /// The spellings told when a text is none of them: in the language of that text.
  func options(like text: String) -> [String] {
    let isHan = text.utf8.contains { $0 >= 0x80 }
    return entries.compactMap { isHan ? $0.chinese.first : $0.value }
  }

  /// The spelling that was probably meant.
  func suggestion(for text: String) -> String? {
    Suggestion.nearest(to: text, among: entries.flatMap { [$0.value] + $0.chinese })
  }
}

extension Choices {
  static let authority = Choices([
    (Body.Authority.binding.rawValue, ["决策性", "决策"]),
    (Body.Authority.consultative.rawValue, ["协商性", "协商"]),
  ])
  static let base = Choices([
    (Base.members.rawValue, ["应到", "组成人员", "全体"]),
    (Base.present.rawValue, ["实到", "到会"]),
    (Base.participating.rawValue, ["参加表决", "参加"]),
    (Base.cast.rawValue, ["投票"]),
    (Base.valid.rawValue, ["有效票"]),
    (Base.collected.rawValue, ["收回票", "收回"]),
    (Base.households.rawValue, ["户"]),
    (Base.area.rawValue, ["面积"]),
  ])
  static let measure = Choices([
    (BaseUnit.persons.rawValue, ["人数"]),
    (BaseUnit.households.rawValue, ["户数"]),
    (BaseUnit.area.rawValue, ["面积"]),
  ])
  static let electionTie = Choices([
    (ElectionRule.Tie.revote.rawValue, ["再投"]),
    (ElectionRule.Tie.lot.rawValue, ["抽签"]),
  ])
  static let duplicates = Choices([
    (DuplicatePolicy.first.rawValue, ["先投的算"]),
    (DuplicatePolicy.last.rawValue, ["后投的算"]),
    (DuplicatePolicy.onsite.rawValue, ["现场的算"]),
    (DuplicatePolicy.void.rawValue, ["都不算"]),
  ])
  static let proxiesOver = Choices([
    (ProxyExcess.excess.rawValue, ["超出的不算"]), (ProxyExcess.all.rawValue, ["都不算"]),
  ])
  static let proxiesWithin = Choices([
    (ProxyCircle.members.rawValue, ["成员"]), (ProxyCircle.household.rawValue, ["同户"]),
  ])
  static let ballotsMost = Choices([
    (BallotBound.issued.rawValue, ["发出的票"]), (BallotBound.voters.rawValue, ["投票的人"]),
  ])
  static let boxes = Choices([
    (BoxRule.together.rawValue, ["合算"]), (BoxRule.apart.rawValue, ["各算"]),
  ])
  static let counting = Choices([
    (Period.Counting.clear.rawValue, ["整日"]),
    (Period.Counting.oneEnd.rawValue, ["一端计入"]),
  ])
  static let abstentions = Choices([
    (Abstentions.counted.rawValue, ["计入"]),
    (Abstentions.excluded.rawValue, ["不计入", "不计"]),
  ])
  static let fair = abstentions
  static let tie = Choices([
    ("lost", ["不通过"]), ("carried", ["通过"]), ("casting", ["主持决定", "决定票"]),
  ])
  static let objections = Choices([
    (Objections.Gate.answered.rawValue, ["须答复"]),
    (Objections.Gate.received.rawValue, ["只收不挡"]),
  ])
  static let recusal = Choices([
    (RecusalPolicy.outOfBoth.rawValue, ["两处都减"]),
    (RecusalPolicy.outOfVoteOnly.rawValue, ["只减表决基数"]),
    (RecusalPolicy.outOfPresenceOnly.rawValue, ["只减到会数"]),
    (RecusalPolicy.inBase.rawValue, ["都不减"]),
  ])
  static let method = Choices([
    (VoteMethod.hands.rawValue, ["举手"]),
    (VoteMethod.secret.rawValue, ["无记名", "无记名投票"]),
    (VoteMethod.named.rawValue, ["记名", "记名投票"]),
    (VoteMethod.voice.rawValue, ["口头"]),
    (VoteMethod.acclamation.rawValue, ["鼓掌"]),
    (VoteMethod.electronic.rawValue, ["电子", "线上"]),
    (VoteMethod.written.rawValue, ["书面"]),
  ])
  static let quorumAt = Choices([("opening", ["开会时"]), ("vote", ["表决时"])])
  static let parameterKind = Choices([
    (Parameter.Kind.integer.rawValue, ["整数"]),
    (Parameter.Kind.ratio.rawValue, ["比例"]),
    (Parameter.Kind.text.rawValue, ["文字"]),
    (Parameter.Kind.flag.rawValue, ["是否"]),
    (Parameter.Kind.threshold.rawValue, ["门槛"]),
    (Parameter.Kind.period.rawValue, ["期限"]),
    (Parameter.Kind.rules.rawValue, ["规则"]),
  ])
  static let view = Choices(
    [
      (ViewKind.matter.rawValue, ["事项"]),
      (ViewKind.meeting.rawValue, ["会议"]),
      (ViewKind.item.rawValue, ["议题"]),
      (ViewKind.vote.rawValue, ["表决"]),
      (ViewKind.speech.rawValue, ["发言"]),
      (ViewKind.evaluation.rawValue, ["评议"]),
    ] + DeedKind.all.map { ($0.word, [$0.noun]) })
  static let entries = Choices(
    DeedKind.all.filter { [.entry, .income, .expense, .transfer].contains($0.act) }
      .map { ($0.word, [$0.noun]) })
  static let term = Choices([
    (Ledger.Term.month.rawValue, ["月"]),
    (Ledger.Term.quarter.rawValue, ["季"]),
    (Ledger.Term.halfYear.rawValue, ["半年"]),
    (Ledger.Term.year.rawValue, ["年"]),
  ])
  static let reviewed = Choices([
    (Ledger.Reviewed.additions.rawValue, ["加分"]), (Ledger.Reviewed.all.rawValue, ["全部"]),
  ])
  static let carry = Choices([
    (Ledger.Carry.keep.rawValue, ["保留"]), (Ledger.Carry.reset.rawValue, ["清零"]),
  ])
  static let rankTie = Choices([
    (Ranking.Tie.shared.rawValue, ["并列"]), (Ranking.Tie.lot.rawValue, ["抽签"]),
    (Ranking.Tie.first.rawValue, ["先看第一项"]),
  ])
  static let remainder = Choices([
    (Split.Remainder.first.rawValue, ["第一份"]), (Split.Remainder.last.rawValue, ["最后一份"]),
    (Split.Remainder.largest.rawValue, ["最大一份"]),
  ])
  static let strength = Choices([
    (LawEntry.Strength.floor.rawValue, ["下限"]),
    (LawEntry.Strength.cap.rawValue, ["上限"]),
    (LawEntry.Strength.fixed.rawValue, ["固定"]),
    (LawEntry.Strength.variable.rawValue, ["可变"]),
  ])
}
