/// One dated act of a case: what was done, when, by whom, and where the record says so.
public struct Act: Sendable, Equatable {
  /// Position in the record, from 0; references to meetings and items use it.
  public var id: Int
  /// When it happened.
  public var occurred: Moment
  /// When it was written down, if later and stated.
  public var recorded: Day?
  /// Who did it, when the act names a single actor.
  public var actor: Noted<String>?
  /// The body it was done in, when stated.
  public var body: Noted<String>?
  /// The id of the meeting act it happened in.
  public var meeting: Int?
  /// The id of the item act it belongs to.
  public var item: Int?
  /// 事项: the matter, when stated.
  public var matter: Noted<String>?
  /// 对象: what the act refers to, in the clerk's words.
  public var object: Noted<String>?
  /// 步骤: the steps of the procedure it performs, when stated; two where they were merged.
  public var steps: [Noted<String>] = []
  /// The facts of its kind.
  public var content: Content
  /// The clerk's own words that no field holds, kept for conversion.
  public var wording: String = ""
  /// Indented lines under the act, kept and never checked.
  public var remarks: [String] = []
  /// `键：值` lines that the act's kind does not know, kept in order.
  public var extras: [HeadFact] = []
  /// Where the act is written.
  public var site: Site

  /// An act of a content at a moment.
  public init(id: Int, occurred: Moment, content: Content, site: Site = .none) {
    self.id = id
    self.occurred = occurred
    self.content = content
    self.site = site
  }

  /// The registered kind of the act.
  public var kind: Kind { content.kind }

  /// The registered kinds; the raw value is the `type` in case JSON.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case notice, meeting, open, suspend, resume, adjourn, arrive, leave, proxy, recusal, item,
      motion, second
    case speech, vote, result, disclosure, takedown, objection, answer, implementation
    case survey, evaluation, signature, covenant, correction, roster, proposal
    // The deeds of `DeedKind.all`
    case request, convening, call, authorisation, filing, approval
    case orderedCorrection = "ordered-correction"
    case review, escalation, triage, claim, delivery, handover, report, inspection
    case submission, selection, consent, score, entry, balance, statement, transfer
    case income, expense, allotment, appeal, agreement, confirmation, honour, ballot
  }

  /// The facts of an act, by kind; the large ones are kept apart, so that every act is small.
  public enum Content: Sendable, Equatable {
    /// 通知: notice of a meeting.
    case notice(Notice)
    /// 会议: a meeting and what its head says.
    indirect case meeting(Meeting)
    /// 开会: the meeting is called to order.
    case open
    /// 休会: the meeting stands adjourned and decides nothing.
    case suspend
    /// 复会: the same meeting goes on, perhaps on another day.
    indirect case resume(Resumption)
    /// 散会: the meeting is over.
    case adjourn
    /// 到席: members arrive.
    case arrive(Attendance)
    /// 离席: members leave.
    case leave(Attendance)
    /// 委托: one member lets another vote for them.
    case proxy(Proxy)
    /// 回避: members stand aside from an item.
    case recusal(Recusal)
    /// 一、…: an item of the agenda.
    case item(Item)
    /// 提出、修正、动议: something put before the meeting.
    case motion(Motion)
    /// 附议: someone seconds it.
    case second
    /// HH:MM 姓名：话.
    case speech(Speech)
    /// 表决: a vote and its counts.
    indirect case vote(Vote)
    /// 结果: the outcome as announced, a claim to be checked.
    case result(Claim)
    /// 公示、公开: something is put on display.
    case disclosure(Disclosure)
    /// 撤下: a display ends.
    case takedown
    /// 异议: an objection to what is displayed.
    case objection
    /// 答复: an answer to an objection.
    case answer(Answer)
    /// 实施: works or other execution.
    case implementation(Implementation)
    /// 调查: a survey of needs or opinions.
    case survey(Survey)
    /// 评议: residents judge the result.
    indirect case evaluation(Evaluation)
    /// 签字: signatures.
    case signature(Signature)
    /// 公约: a covenant is adopted.
    case covenant
    /// 更正: a correction that supersedes a stated fact and deletes nothing.
    indirect case correction(Correction)
    /// 名册: a roster, in force from its day.
    indirect case roster(Roster)
    /// 提议: a body or person raises the matter.
    case proposal
    /// 备案, 审核, 记分 …: an act of one of the kinds of `DeedKind.all`.
    indirect case deed(Deed)

    /// The registered kind.
    public var kind: Kind {
      switch self {
      case .notice: .notice
      case .meeting: .meeting
      case .open: .open
      case .suspend: .suspend
      case .resume: .resume
      case .adjourn: .adjourn
      case .arrive: .arrive
      case .leave: .leave
      case .proxy: .proxy
      case .recusal: .recusal
      case .item: .item
      case .motion: .motion
      case .second: .second
      case .speech: .speech
      case .vote: .vote
      case .result: .result
      case .disclosure: .disclosure
      case .takedown: .takedown
      case .objection: .objection
      case .answer: .answer
      case .implementation: .implementation
      case .survey: .survey
      case .evaluation: .evaluation
      case .signature: .signature
      case .covenant: .covenant
      case .correction: .correction
      case .roster: .roster
      case .proposal: .proposal
      case .deed(let deed): deed.act
      }
    }
  }
}
