/// 表决: the method and every count the record states; no count is derived here.
public struct Vote: Sendable, Equatable {
  /// 举手, 无记名 …; `nil` when not stated.
  public var method: Noted<VoteMethod>?
  /// 发出: ballots handed out.
  public var issued: Noted<Int>?
  /// 收回: ballots in the box.
  public var collected: Noted<Int>?
  /// 有效.
  public var valid: Noted<Int>?
  /// 废票.
  public var spoiled: Noted<Int>?
  /// 空白.
  public var blank: Noted<Int>?
  /// 同意 or 赞成.
  public var favour: Noted<Int>?
  /// 反对.
  public var against: Noted<Int>?
  /// 弃权.
  public var abstain: Noted<Int>?
  /// 未表决: members in the room who did not vote.
  public var silent: Noted<Int>?
  /// Names of those in favour, in a vote by name.
  public var favourNames: [Noted<String>] = []
  /// Names of those against.
  public var againstNames: [Noted<String>] = []
  /// Names of those who abstained.
  public var abstainNames: [Noted<String>] = []
  /// 监票.
  public var scrutineers: [Noted<String>] = []
  /// 计票.
  public var tellers: [Noted<String>] = []
  /// The round, from 1; a second ballot on one motion is a new vote.
  public var round: Int = 1

  /// A vote without counts yet.
  public init(method: Noted<VoteMethod>? = nil) { self.method = method }

  /// Whether any names are tied to choices.
  public var hasNames: Bool {
    !(favourNames.isEmpty && againstNames.isEmpty && abstainNames.isEmpty)
  }
}

/// The method of a vote.
public enum VoteMethod: String, Hashable, Sendable, Codable, CaseIterable {
  /// 举手.
  case hands
  /// 无记名, 无记名投票: secret ballot.
  case secret
  /// 记名, 记名投票.
  case named
  /// 口头.
  case voice
  /// 鼓掌.
  case acclamation
  /// 电子, 线上.
  case electronic
  /// 书面.
  case written

  /// Whether ballots are handed out and collected.
  public var usesBallots: Bool {
    switch self {
    case .secret, .named, .written: true
    default: false
    }
  }
}

/// 结果: what the record announces.
public struct Claim: Sendable, Equatable {
  /// The announced outcome.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// 通过.
    case carried
    /// 未通过.
    case rejected
    /// 一致通过, 全票通过.
    case unanimous
    /// 搁置.
    case tabled
  }
  /// The announced outcome.
  public var outcome: Noted<Outcome>
  /// 基数: the base the record says it counted on.
  public var base: Noted<Base>?

  /// An announced outcome.
  public init(_ outcome: Noted<Outcome>, base: Noted<Base>? = nil) {
    self.outcome = outcome
    self.base = base
  }
}
