/// 通知: of which meeting, where it was posted; the act's day is the day of posting.
public struct Notice: Sendable, Equatable {
  /// The meeting's title as written after `通知：`.
  public var of: Noted<String>
  /// Where it was posted or sent, such as 公告栏 and 微信群.
  public var channels: [String] = []
  /// 议题: the items announced.
  public var items: [String] = []

  /// Notice of a meeting.
  public init(of: Noted<String>, channels: [String] = [], items: [String] = []) {
    self.of = of
    self.channels = channels
    self.items = items
  }
}

/// 会议: what the lines under a meeting's heading state.
public struct Meeting: Sendable, Equatable {
  /// The title after `会议：`.
  public var title: Noted<String>
  /// 地点, without what stands in brackets.
  public var venue: Noted<String>?
  /// 方式, or the bracket after 地点: 现场, 线上, 实景协商 ….
  public var mode: Noted<String>?
  /// 召集.
  public var convenor: Noted<String>?
  /// 主持.
  public var chair: Noted<String>?
  /// 记录.
  public var recorder: Noted<String>?
  /// 监督.
  public var supervisor: Noted<String>?
  /// 应到, in persons.
  public var expected: Noted<Int>?
  /// The roster named in the bracket after 应到.
  public var roster: Noted<String>?
  /// 实到, in persons.
  public var present: Noted<Int>?
  /// The sign-in sheet named in the bracket after 实到.
  public var signIn: Noted<String>?
  /// 缺席.
  public var absent: Noted<Int>?
  /// 应到户数.
  public var householdsExpected: Noted<Int>?
  /// 到会户代表.
  public var householdsPresent: Noted<Int>?
  /// 出席: the members present by name, when listed.
  public var attendees: [Noted<String>] = []
  /// 列席 and 旁听: who was there without a vote; never in a denominator.
  public var observers: [Noted<String>] = []
  /// How many observers, when only a number is given.
  public var observerCount: Noted<Int>?
  /// 构成: seats by category as counted by the clerk.
  public var composition: [CategoryCount] = []
  /// 签到: the number of signatures on the sign-in sheet.
  public var signInCount: Noted<Int>?
  /// The day the sign-in sheet bears, when stated.
  public var signInDay: Noted<Day>?
  /// The time it ended, in minutes after midnight.
  public var end: Int16?
  /// The counts of the head by group, area or households.
  public var parts: [PartCount] = []

  /// A meeting of a title.
  public init(title: Noted<String>) { self.title = title }
}

/// How many seats of a category are filled.
public struct CategoryCount: Sendable, Hashable {
  /// The category's name.
  public var category: Noted<String>
  /// How many.
  public var count: Noted<Int>

  /// A count of a category.
  public init(category: Noted<String>, count: Noted<Int>) {
    self.category = category
    self.count = count
  }
}

/// 到席 or 离席: by name, or only how many.
public struct Attendance: Sendable, Equatable {
  /// The persons by name, when named.
  public var names: [Noted<String>] = []
  /// How many, when only that is stated (or stated beside the names).
  public var count: Noted<Int>?

  /// An arrival or a departure.
  public init(names: [Noted<String>] = [], count: Noted<Int>? = nil) {
    self.names = names
    self.count = count
  }

  /// The number of persons: the names when there are any, else the stated count.
  public var size: Int { max(names.count, count?.value ?? 0) }
}

/// A choice in a vote.
public enum Instruction: String, Hashable, Sendable, Codable, CaseIterable {
  case favour, against, abstain
}

/// 委托: the one who is away and the one who votes for them.
public struct Proxy: Sendable, Equatable {
  /// Who gives the vote.
  public var principal: Noted<String>
  /// Who casts it.
  public var holder: Noted<String>
  /// Whether the record says that it was given in writing.
  public var written: Bool = false
  /// How the holder is told to vote, when the mandate says so.
  public var instruction: Noted<Instruction>?

  /// A proxy from one member to another.
  public init(principal: Noted<String>, holder: Noted<String>, written: Bool = false) {
    self.principal = principal
    self.holder = holder
    self.written = written
  }
}

/// 回避: who stands aside, and why.
public struct Recusal: Sendable, Equatable {
  /// The persons.
  public var names: [Noted<String>]
  /// How many, when only that is stated.
  public var count: Noted<Int>?
  /// The reason given.
  public var reason: String = ""

  /// A recusal.
  public init(names: [Noted<String>], count: Noted<Int>? = nil, reason: String = "") {
    self.names = names
    self.count = count
    self.reason = reason
  }

  /// The number of persons.
  public var size: Int { max(names.count, count?.value ?? 0) }
}

/// 一、…: an agenda item.
public struct Item: Sendable, Equatable {
  /// Its number on the agenda, from 1.
  public var number: Int
  /// Its title.
  public var title: Noted<String>

  /// An item.
  public init(number: Int, title: Noted<String>) {
    self.number = number
    self.title = title
  }
}

/// 提出, 修正 or 动议: what is put before the meeting, the words kept in the act's wording.
public struct Motion: Sendable, Equatable {
  /// Which of the three.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    case proposed, amendment, procedural
  }
  /// Which of the three.
  public var form: Form
  /// Who brings it, when the wording starts with a name and a colon.
  public var mover: Noted<String>?

  /// A motion.
  public init(_ form: Form, mover: Noted<String>? = nil) {
    self.form = form
    self.mover = mover
  }
}

/// What one person said; the words are the act's wording.
public struct Speech: Sendable, Equatable {
  /// For or against, when the speech opens with it.
  public enum Stance: String, Hashable, Sendable, Codable, CaseIterable {
    case favour, against
  }
  /// The speaker.
  public var speaker: Noted<String>
  /// The stated position.
  public var stance: Stance?
  /// How long it took in minutes, when stated.
  public var minutes: Noted<Int>?

  /// A speech.
  public init(speaker: Noted<String>, stance: Stance? = nil, minutes: Noted<Int>? = nil) {
    self.speaker = speaker
    self.stance = stance
    self.minutes = minutes
  }
}

/// 公示 or 公开: what, until when, where; the act's day is the day of posting.
public struct Disclosure: Sendable, Equatable {
  /// What is displayed, as written after the noun.
  public var what: Noted<String>
  /// 至: the last day on which it was displayed, when stated.
  public var until: Noted<Day>?
  /// Where.
  public var channels: [String] = []
  /// Whether the heading says 公开 rather than 公示; kept for conversion.
  public var opened: Bool = false

  /// A display.
  public init(
    what: Noted<String>, until: Noted<Day>? = nil, channels: [String] = [], opened: Bool = false
  ) {
    self.what = what
    self.until = until
    self.channels = channels
    self.opened = opened
  }
}

/// 答复: whether the objection was taken up, when the record says so (采纳, 不采纳).
public struct Answer: Sendable, Equatable {
  /// True for 采纳, false for 不采纳, `nil` when not said.
  public var upheld: Bool?

  /// An answer.
  public init(upheld: Bool? = nil) { self.upheld = upheld }
}

/// 实施: which phase of the works.
public struct Implementation: Sendable, Equatable {
  /// 开工, 进展 or 完工.
  public enum Phase: String, Hashable, Sendable, Codable, CaseIterable {
    case start, progress, complete
  }
  /// The phase.
  public var phase: Phase

  /// A phase of the works.
  public init(_ phase: Phase) { self.phase = phase }
}

/// 调查: how many were asked and how many answered.
public struct Survey: Sendable, Equatable {
  /// 发出.
  public var sent: Noted<Int>?
  /// 收回.
  public var returned: Noted<Int>?

  /// A survey.
  public init(sent: Noted<Int>? = nil, returned: Noted<Int>? = nil) {
    self.sent = sent
    self.returned = returned
  }
}

/// 评议: the residents' judgement in numbers, and the rate the record claims.
public struct Evaluation: Sendable, Equatable {
  /// 发出.
  public var sent: Noted<Int>?
  /// 收回.
  public var returned: Noted<Int>?
  /// 满意.
  public var satisfied: Noted<Int>?
  /// 基本满意.
  public var fair: Noted<Int>?
  /// 不满意.
  public var dissatisfied: Noted<Int>?
  /// 满意率 as claimed.
  public var rate: Noted<Ratio>?

  /// An evaluation without numbers yet.
  public init() {}
}

/// 签字: who signed in which role, or only how many.
public struct Signature: Sendable, Equatable {
  /// One signature.
  public struct Signer: Sendable, Hashable {
    /// The role, such as 主持; empty when the record gives none.
    public var role: String
    /// The name.
    public var name: Noted<String>

    /// A signature of a person in a role.
    public init(role: String, name: Noted<String>) {
      self.role = role
      self.name = name
    }
  }
  /// The signatures by name.
  public var signers: [Signer] = []
  /// How many, when only that is stated.
  public var count: Noted<Int>?

  /// Signatures.
  public init(signers: [Signer] = [], count: Noted<Int>? = nil) {
    self.signers = signers
    self.count = count
  }
}

/// 更正: which stated fact is superseded, by what, on what evidence.
public struct Correction: Sendable, Equatable {
  /// 项目: the label of the fact, such as 实到.
  public var field: Noted<String>
  /// 原为: the value as first written.
  public var was: Noted<String>?
  /// 更正为: the right value.
  public var now: Noted<String>
  /// 依据: the evidence.
  public var evidence: Noted<String>?

  /// A correction.
  public init(
    field: Noted<String>, was: Noted<String>?, now: Noted<String>, evidence: Noted<String>?
  ) {
    self.field = field
    self.was = was
    self.now = now
    self.evidence = evidence
  }
}
