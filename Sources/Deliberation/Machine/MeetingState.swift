import SourceText

/// What is settled when a meeting is opened: its head, body, stages and roll.
///
/// A class, so that copies of a meeting's state share it: every rule takes one.
final class MeetingFacts: Sendable {
  let act: Int
  let day: Day
  let place: Place
  let meeting: Meeting
  let body: Shared<Body>?
  let stages: [Int]
  /// Voting members on the roll that day; from the roster, else from 应到.
  let members: Int?
  /// The roster, when there is one.
  let roll: Roll?
  /// Rows of the roster for persons it has already.
  let duplicates: Int
  /// Who is meant by a name of the record.
  let directory: Directory
  let observers: Set<String>

  var title: String { meeting.title.value }

  init(_ meeting: Meeting, _ act: Act, body: Shared<Body>?, stages: [Int], roster: RosterState?) {
    self.act = act.id
    day = act.occurred.day
    place = act.site.place
    self.meeting = meeting
    self.body = body
    self.stages = stages
    let day = act.occurred.day
    let roll = roster?.roll.map { $0.counted(of: body) }
    self.roll = roll
    if let roster, let roll {
      // Those whose only units do not count are still known by their names.
      let directory = roster.roll?.index.directory ?? Directory()
      self.directory = directory
      duplicates = roll.repeats.count { entry in
        roll.members[entry.member].serves(on: day) && roll.members[entry.earlier].serves(on: day)
      }
      members = roll.voters(on: day)
      observers = Set(meeting.observers.map { directory.key($0.value) })
    } else {
      directory = Directory()
      duplicates = 0
      members = meeting.expected?.value
      observers = Set(meeting.observers.map { Machine.key($0.value) })
    }
  }
}

/// What the machine remembers of one meeting.
struct MeetingState: Sendable {
  let facts: MeetingFacts
  var closed = false
  /// The day of the sitting under way: the meeting's own, until it goes on on another.
  var sitting: Day
  /// Where the meeting was adjourned, while it stands adjourned, and what was found since.
  var recess: Place?
  var recessFinding: Int?
  /// Where the meeting last went on, with those who were there.
  var resumed: Place?
  /// Keys of those who left by name and have not come back.
  var departed: Set<String> = []
  /// Keys of those in the room, when they are named.
  var room: Set<String>?
  /// Members in the room.
  var present: Int?
  /// The counts of those present as stated, of the head, else of the first vote.
  var stated: Noted<Int>?
  /// The counts by group and measure, of the head, else of the first vote.
  var parts: [PartCount] = []
  /// Groups of the head whose counts have been found wrong, with the finding.
  var doubtedGroups: [String: Int] = [:]
  var openingPresent: Int?
  var householdsPresent: Int?
  var households: Int?
  /// Whether the quorum rests on household representatives.
  var byHouseholds = false
  /// Departures and arrivals, for marks.
  var movements: [(place: Place, count: Int, arrives: Bool)] = []
  var recusals: [RecusalState] = []
  var proxies: [ProxyState] = []
  var quorumFinding: Int?
  var quorumHeldAtOpening: Bool?
  var quorumJudged = false
  var lastMinute: Int16?
  var items: [ItemState] = []
  var signatures: [String] = []
  var signatureCount: Int?
  /// The notice it was called by.
  var notice: Int?
  var noticeFinding: Int?
  /// The findings made from its opening to its end.
  var findings: Range<Int> = 0..<0
  var ordersChecked: Set<Int> = []

  /// A meeting as it opens, with those in the room whom its head names or counts.
  init(_ facts: MeetingFacts, at minute: Int16?) {
    self.facts = facts
    sitting = facts.day
    lastMinute = minute
    let meeting = facts.meeting
    households = meeting.householdsExpected?.value
    householdsPresent = meeting.householdsPresent?.value
    if !meeting.attendees.isEmpty {
      var used: [String: Int] = [:]
      let keys = meeting.attendees.map {
        directory.key($0.value, used: &used) { isVoter($0) }
      }
      room = Set(keys.filter { !observers.contains($0) && (!hasRoll || isVoter($0)) })
    }
    present = room?.count ?? meeting.present?.value
    openingPresent = present
    stated = meeting.present
    parts = meeting.parts
  }

  var act: Int { facts.act }
  var title: String { facts.meeting.title.value }
  var day: Day { facts.day }
  var place: Place { facts.place }
  var meeting: Meeting { facts.meeting }
  var body: Shared<Body>? { facts.body }
  var stages: [Int] { facts.stages }
  var members: Int? { facts.members }
  var roll: Roll? { facts.roll }
  var duplicates: Int { facts.duplicates }
  var directory: Directory { facts.directory }
  var observers: Set<String> { facts.observers }
  var hasRoll: Bool { facts.roll != nil }

  /// Whether its head, or a vote, says how many are there.
  var isAttendanceTold: Bool {
    present != nil || householdsPresent != nil || parts.contains { $0.whole == .present }
  }

  /// What the procedure leaves open where the roster has parking spaces: whether they count.
  var parkingGap: Gap? {
    guard facts.roll?.hasParking ?? false else { return nil }
    switch body?.value.parking {
    case .fixed: return nil
    case .open(let name): return .parameter(name, body?.value.site.place ?? .none)
    case nil: return .parameter("车位计入", body?.value.site.place ?? .none)
    }
  }

  /// Whether a key is that of a member with a vote on the day of the meeting.
  func isVoter(_ key: String) -> Bool { facts.roll?.position(of: key, on: day, votes: true) != nil }

  /// Whether a key is that of a member without a vote.
  func isNonVoter(_ key: String) -> Bool {
    facts.roll?.position(of: key, on: day, votes: false) != nil
  }

  /// The household of a voting member.
  func household(of key: String) -> String? {
    guard let roll = facts.roll, let index = roll.position(of: key, on: day, votes: true) else {
      return nil
    }
    return roll.members[index].household
  }
}
