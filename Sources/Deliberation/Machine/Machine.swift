import SourceText

/// The state machine of a procedure: acts go in one by one, and every moment can be asked what is in order.
///
/// A value: a copy is a snapshot or a fork. Judging never refuses an act; live use asks `refusals(for:)`
/// first, which applies the act to a fork. Time is always an argument.
public struct Machine {
  /// The tables the machine works by.
  public let book: Rulebook
  /// Everything found so far, in the order in which it was found.
  public internal(set) var findings: [Finding] = []
  /// Every sum done so far.
  public internal(set) var sums: [Sum] = []
  /// The day and minute of the latest act.
  public internal(set) var now: Moment?
  /// Acts applied so far.
  public internal(set) var count = 0
  /// The rule sets marked 示例 that were used.
  public internal(set) var samples: [String] = []

  var head: Record
  var threads: [MatterThread]
  var meetings: [MeetingState] = []
  var current: Int?
  var currentItem: Int?
  var notices: [NoticeState] = []
  var displays: [DisplayState] = []
  /// The displays that were found too short and have not been made good.
  var shortDisplays: [DisplayKey: [Int]] = [:]
  var objections: [ObjectionState] = []
  /// Signatures whose meeting has not come yet.
  var earlySignatures: [(act: Act, signature: Signature)] = []
  var rosters: [RosterState] = []
  /// The findings about meetings of which it cannot be told what they held.
  var unattributed: [Int] = []
  var reportedParameters: Set<String> = []
  var reportedFacts: Set<ReportedFact> = []
  /// What deeds left behind.
  var deeds = DeedHistory()
  var judgedCompositions: [CompositionState] = []
  /// The findings that a later act has made good without a trace, such as a signature given late.
  var withdrawn: Set<Int> = []
  /// The stages as they were come to, for whoever asks; `nil` where nobody does.
  var performances: [Performance]?
  /// The first day of which everything is told, for ledgers over several records.
  var toldFrom: Day?
  /// Where acts stand of which something could not be read.
  var partial: Set<Place> = []
  let evaluator: (any PredicateEvaluator)?

  /// A machine at the start of a case; `head` gives title, matters, scope and rosters, its acts are not read.
  public init(book: Rulebook, head: Record, evaluator: (any PredicateEvaluator)? = nil) {
    self.book = book.at(head.locality?.value)
    self.evaluator = evaluator
    self.head = head
    self.head.acts = []
    let names = head.matters.isEmpty ? [head.title.value] : head.matters.map(\.value)
    let fresh = [StageState](repeating: StageState(), count: book.plan.stages.count)
    threads = names.map { MatterThread(name: $0, stages: fresh) }
    for roster in head.rosters {
      rosters.append(
        RosterState(
          body: roster.body?.value, name: roster.name.value, roll: Roll(of: roster), from: nil,
          place: roster.name.place))
    }
    samples = book.plan.sampleSets
    if book.plan.sample { samples.append(book.plan.name) }
  }

  /// Takes an act into the history and judges it.
  public mutating func apply(_ act: Act) {
    if act.meeting == nil || act.kind == .meeting { leaveMeeting() }
    if head.unread.partial.contains(act.id) { partial.insert(act.site.place) }
    // One date contradicts all that follow it: the first act past it says so.
    if let closed = head.closed, act.occurred.day > closed.value,
      reportedFacts.insert(.closed).inserted
    {
      find(
        Finding(
          .actAfterClosing, at: act.site.place,
          [Fact(.doneDay, .day(act.occurred.day)), Fact(.lastDay, .day(closed.value))]
        ).with { $0.related = [Related(closed.place, .declared)] })
    }
    now = act.occurred
    count += 1
    if let meeting = act.meeting { enter(meeting, act) }
    switch act.content {
    case .notice(let notice): give(notice, act)
    case .meeting(let meeting): open(meeting, act)
    case .open: callToOrder(act)
    case .suspend: suspend(act)
    case .resume(let resumption): resume(resumption, act)
    case .adjourn: closeMeeting()
    case .arrive(let attendance): move(attendance, act, arrives: true)
    case .leave(let attendance): move(attendance, act, arrives: false)
    case .proxy(let proxy): appoint(proxy, act)
    case .recusal(let recusal): recuse(recusal, act)
    case .item(let item): begin(item, act)
    case .motion(let motion): propose(motion, act)
    case .second: _ = checkRecess(act)
    case .speech(let speech): say(speech, act)
    case .vote(let vote): take(vote, act)
    case .result(let claim): announce(claim, act)
    case .disclosure(let disclosure): display(disclosure, act)
    case .takedown: takeDown(act)
    case .objection: object(act)
    case .answer(let answer): reply(answer, act)
    case .implementation(let works): carryOut(works, act)
    case .survey(let survey): ask(survey, act)
    case .evaluation(let evaluation): evaluate(evaluation, act)
    case .signature(let signature): sign(signature, act)
    case .covenant: perform(.covenant, act)
    case .correction: break
    case .roster(let roster): enroll(roster, act)
    case .proposal: perform(.proposal, act)
    case .deed(let deed): carry(deed, act)
    }
  }

  /// Takes a whole run of acts.
  public mutating func apply(_ acts: some Sequence<Act>) {
    for act in acts { apply(act) }
  }

  /// What would speak against an act now: empty when it is in order. The machine itself stays as it is.
  public func refusals(for act: Act) -> [Finding] {
    var fork = self
    fork.apply(act)
    // What a closed meeting still lacks can be added afterwards and does not keep it open.
    return fork.findings[findings.count...].filter {
      $0.cls != .advice && $0.cls != .undetermined && $0.id != .signatureMissing
        && $0.id != .recordMissing
    }
  }

  /// Records a finding; returns its position.
  @discardableResult
  mutating func find(_ finding: Finding) -> Int {
    findings.append(finding)
    if book.onlyConsults { findings[findings.count - 1].consultative = true }
    if !book.advicePlaces.isEmpty, book.advicePlaces.contains(finding.rule) {
      findings[findings.count - 1].soften()
    }
    return findings.count - 1
  }

  /// Makes the meeting of an act the current one, should another have come between.
  private mutating func enter(_ act: Int, _ event: Act) {
    if let current, meetings[current].act == act {
      currentItem = itemIndex(event.item, in: current)
      return
    }
    current = meetings.lastIndex { $0.act == act }
    currentItem = current.flatMap { itemIndex(event.item, in: $0) }
  }

  private func itemIndex(_ act: Int?, in meeting: Int) -> Int? {
    meetings[meeting].items.lastIndex { $0.act == act }
  }
}
