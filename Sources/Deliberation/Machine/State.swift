import SourceText

/// How one stage of one matter stands.
struct StageState: Hashable, Sendable {
  var status: StageProgress.Status = .pending
  var day: Day?
  var firstDay: Day?
  var place: Place = .none
  /// The finding that said the stage was left out, should it come later after all.
  var missingFinding: Int?
  /// Phases of works seen.
  var phases: Phases = []
  /// Whether it was done by the only claim of the record, refuted or unjudged.
  var reopened = false
  /// Whether its rejection is itself refuted by the count.
  var doubted = false
  /// Whether it was carried by an announcement that the count refutes.
  var unfounded = false
  /// How many deeds there were in this round, or what a field of theirs adds up to.
  var tally = 0
  /// Whether too few have been told of.
  var isTallyTold = false

  var isDone: Bool { status == .done || status == .flawed }
}

/// Phases of works.
struct Phases: OptionSet, Hashable, Sendable {
  var rawValue: UInt8
  static let start = Phases(rawValue: 1)
  static let progress = Phases(rawValue: 2)
  static let complete = Phases(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ phase: Implementation.Phase) {
    switch phase {
    case .start: self = .start
    case .progress: self = .progress
    case .complete: self = .complete
    }
  }
}

/// The thread of one matter.
struct MatterThread: Hashable, Sendable {
  var name: String
  var stages: [StageState]
  /// The day of the latest stage that was chosen by the class of the matter: whose list of classes counts.
  var classed: Day?
}

/// A notice given.
struct NoticeState: Hashable, Sendable {
  var of: String
  /// The items announced.
  var items: [String]
  var day: Day
  var place: Place
  var used = false
}

/// A display and what came of it.
struct DisplayState: Hashable, Sendable {
  var act: Int
  var what: String
  var stage: Int?
  var thread: Int?
  var from: Day
  var until: Day?
  /// The last day as announced when it went up.
  var announced: Day?
  var place: Place
  var untilPlace: Place
  /// The least last day under the rule; `nil` when the rule is open.
  var lastDay: Day?
  var required: Int?
  var shortReported = false
  /// The finding that it was too short.
  var finding: Int?
}

/// An objection and its answer.
struct ObjectionState: Hashable, Sendable {
  var who: String
  var text: String
  var day: Day
  var place: Place
  var display: Int?
  /// The stage of an appeal, which is against no display.
  var stage: Int?
  var answered: Day?
  var reported = false
}

/// The roster of a body in force.
struct RosterState: Hashable, Sendable {
  var body: String?
  var name: String
  var roll: Roll?
  var from: Day?
  var place: Place
}

/// A state of a body's roster whose composition has been judged: the keys of its voting members.
struct CompositionState: Hashable, Sendable {
  var body: String
  var keys: [String]

  /// Whether it is the same state, in whatever order the roster has its members.
  func isSame(as other: CompositionState) -> Bool {
    guard body.isSame(as: other.body), keys.count == other.keys.count else { return false }
    return keys == other.keys || keys.sorted() == other.keys.sorted()
  }
}

/// One recusal.
struct RecusalState: Sendable {
  var item: Int?
  var keys: [String]
  var count: Int
  var place: Place
}

/// One proxy.
struct ProxyState: Sendable {
  var principal: String
  var holder: String
  var principalName: String
  var holderName: String
  var place: Place
  /// How the holder was told to vote.
  var instruction: Instruction?
  var admitted = true
  /// Whether it counts hangs on a rule that the procedure does not give.
  var contested = false
}

/// What the machine remembers of one item of a meeting (the meeting itself, where it has no items).
struct ItemState: Sendable {
  var act: Int?
  var number: Int
  var title: String
  var thread: Int?
  var place: Place
  var mover: String?
  var moved = false
  var votes: [VoteState] = []
  var speeches: [SpeechState] = []
  var claims = 0
}

/// A vote and its outcome as computed.
struct VoteState: Sendable {
  var vote: Vote
  var place: Place
  var present: Int?
  var result: TestResult?
  var counts = Counts()
  /// Set when the outcome was not judged, with the finding that masks it.
  var maskedBy: Int?
  var unjudged = false
  var speechesBefore: Int
  /// What an election came to.
  var election: ElectionState?
  /// The keys of those elected in this ballot: as announced, else for certain.
  var elected: [String] = []
  var announced: Claim.Outcome?
  /// Whether the announced outcome was refuted, so that rules about it only repeat that.
  var refuted = false
  var recused = 0
  var recusedCounted = false
}

/// One speech.
struct SpeechState: Sendable {
  var speaker: String
  var stance: Speech.Stance?
  var minutes: Int?
  var turn: Int
  var previousStance: Speech.Stance?
  var place: Place
}
