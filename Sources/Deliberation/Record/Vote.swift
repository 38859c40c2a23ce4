public import SourceText

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
  /// 参加: those who took part.
  public var participating: Noted<Int>?
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
  /// The same counts by group, area or households.
  public var parts: [PartCount] = []
  /// 选举: what the vote says of candidates and seats; `nil` for a vote on a motion.
  public var election: Election?
  /// 线上, 现场, 流动: the votes of each channel, where they were counted apart.
  public var channels: [ChannelVote] = []
  /// 重复: how many voted in more than one channel, as stated.
  public var doubled: Noted<Int>?
  /// 决定票: the casting vote of whoever presides, given when the votes stand exactly on the line; true for 同意.
  public var casting: Noted<Bool>?

  /// A vote without counts yet.
  public init(method: Noted<VoteMethod>? = nil) { self.method = method }

  /// Whether any names are tied to choices.
  public var hasNames: Bool {
    !(favourNames.isEmpty && againstNames.isEmpty && abstainNames.isEmpty)
  }
}

/// A count of a part of those counted, or of what is counted by another measure.
public struct PartCount: Sendable, Hashable {
  /// The count that it is a part of.
  public enum Whole: String, Hashable, Sendable, Codable, CaseIterable {
    case expected, present, participating, issued, collected, valid, favour, against, abstain
  }
  /// The count that it is a part of.
  public var whole: Whole
  /// The group counted; `nil` for everyone.
  public var group: Noted<String>?
  /// Persons, households, or area in 0.01 m².
  public var unit: BaseUnit
  /// How many or how much.
  public var count: Noted<Int>

  /// A part of a count.
  public init(
    of whole: Whole, group: Noted<String>? = nil, unit: BaseUnit = .persons, count: Noted<Int>
  ) {
    self.whole = whole
    self.group = group
    self.unit = unit
    self.count = count
  }
}

/// What the record says of an election beside its ballots.
public struct Election: Sendable, Equatable {
  /// 应选: how many are to be elected, as stated.
  public var seats: Noted<Int>?
  /// 候选人: the votes of each.
  public var candidates: [Candidate] = []
  /// Whether the record says that a tie was settled by lot.
  public var byLot: Bool = false

  /// An election without candidates yet.
  public init() {}
}

/// One candidate and their votes.
public struct Candidate: Sendable, Hashable {
  /// The name.
  public var name: Noted<String>
  /// The votes.
  public var votes: Noted<Int>
  /// Marks of the person beside the name, such as 女.
  public var marks: [String]

  /// A candidate with votes.
  public init(name: Noted<String>, votes: Noted<Int>, marks: [String] = []) {
    self.name = name
    self.votes = votes
    self.marks = marks
  }
}

/// The votes of one channel of several.
public struct ChannelVote: Sendable, Equatable {
  /// 线上, 现场, or 流动: a box taken to those who cannot come.
  public enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
    case online, onsite, mobile
  }
  /// Which channel.
  public var channel: Channel
  /// Its counts and names.
  public var vote: Vote
  /// Where the record says so.
  public var place: Place

  /// The votes of a channel.
  public init(_ channel: Channel, _ vote: Vote, place: Place = .none) {
    self.channel = channel
    self.vote = vote
    self.place = place
  }

  /// Two are the same whatever their places, as with other facts of a record.
  public static func == (left: ChannelVote, right: ChannelVote) -> Bool {
    left.channel == right.channel && left.vote == right.vote
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
  /// 当选: those announced as elected.
  public var elected: [Noted<String>] = []

  /// An announced outcome.
  public init(_ outcome: Noted<Outcome>, base: Noted<Base>? = nil) {
    self.outcome = outcome
    self.base = base
  }
}
