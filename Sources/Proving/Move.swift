import Deliberation

/// The counts of a meeting: who was there, how they voted, and what was announced.
struct Ballot: Hashable, Sendable {
  var present: Int
  var favour: Int
  var against: Int
  var abstain: Int
  var carried: Bool
  /// Whether there was a vote at all.
  var votes = true
  /// The casting vote, where the rule asks for one on a tie.
  var casting: Bool?
  /// How many have left before the vote.
  var left = 0
  /// How many of those in the room stand aside.
  var recused = 0
  /// How many of those away have given their vote to one in the room.
  var proxies = 0
  /// In which order the members come: see `MemberLine`.
  var order = 0

  /// How many are in the room at the vote.
  var voting: Int { present - left }
  /// How many votes there are: of those in the room who do not stand aside, and of those they stand for.
  var votesCast: Int { voting - recused + proxies }
}

/// One step of an exploration: small, so that a million of them can be kept.
enum Move: Sendable {
  /// Notice of the meeting that is to hold a stage.
  case notice(stage: Int)
  /// A meeting that holds a stage, with an earlier one merged into it unless `with` is negative.
  case meeting(stage: Int, with: Int, body: Int, day: Day, ballot: Ballot)
  /// The same, adjourned before anything is decided.
  case opened(stage: Int, with: Int, body: Int, day: Day, ballot: Ballot)
  /// The meeting that stands adjourned goes on to its end.
  case resumed(day: Day, ballot: Ballot)
  /// A display, survey, evaluation, covenant or plain proposal.
  case plain(stage: Int, day: Day)
  /// As many deeds as a stage wants, with a choice of outcome and a filling of their fields.
  case deeds(stage: Int, outcome: Int?, filling: Int, day: Day)
  /// Works begin or end.
  case works(stage: Int, phase: Implementation.Phase, day: Day)
  /// A display is taken down.
  case takedown(stage: Int, day: Day)
  /// Somebody objects to a display.
  case objection(stage: Int, day: Day)
  /// The open objection is answered.
  case answer(upheld: Bool, day: Day)

  /// The stage it is about; `nil` for one that is about no stage, or about one chosen before.
  var stage: Int? {
    switch self {
    case .notice(let stage), .meeting(let stage, _, _, _, _), .opened(let stage, _, _, _, _),
      .plain(let stage, _), .deeds(let stage, _, _, _), .works(let stage, _, _),
      .takedown(let stage, _), .objection(let stage, _):
      stage
    case .resumed, .answer: nil
    }
  }

  /// The day of the move; `nil` for a move on the day that has come.
  var day: Day? {
    switch self {
    case .notice: nil
    case .meeting(_, _, _, let day, _), .opened(_, _, _, let day, _), .resumed(let day, _),
      .plain(_, let day), .deeds(_, _, _, let day),
      .works(_, _, let day),
      .takedown(_, let day), .objection(_, let day), .answer(_, let day):
      day
    }
  }
}

/// A notice that still waits for its meeting.
struct HeldNotice: Sendable {
  var stage: Int
  var day: Day
  var number: Int
}

/// A meeting and what it holds.
struct Sitting: Sendable {
  var stage: Int
  /// The stage merged into it; negative for none.
  var with: Int
  var body: Int
  /// The act that opened it.
  var meeting: Int
  /// The title by which it is taken up again.
  var title = ""
  /// The day of its notice.
  var notice: Day?
}

/// Where an exploration stands: the machine, and what only the exploration has to remember.
struct Situation {
  var machine: Machine
  var day: Day
  var monitor: Monitor
  var notices: [HeldNotice] = []
  /// The meeting that stands adjourned; there is one at most.
  var sitting: Sitting?
  /// How many meetings have got a number.
  var meetings = 0
  /// How many objections there were.
  var objections = 0
  /// How many acts there were; the next one's id.
  var acts = 0
  /// The last step's own facts, for the properties.
  var last = LastMove()
}

/// What a move was about, for the properties.
struct LastMove: Sendable {
  var stages: [Int] = []
  var ballot: Ballot?
  var body = -1
  var notice: Day?
}
