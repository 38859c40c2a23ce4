internal import Deliberation
internal import SourceText

/// Reads the keys that belong to an act's kind.
struct ContentReader {
  var content: Act.Content
  /// A value the kind cannot be without was there and could not be read.
  var isUnusable = false
  /// Where the values are placed that are read from now on.
  var place: Place

  init(_ kind: Act.Kind, _ place: Place) {
    self.place = place
    content = kind.emptyContent
  }

  private func noted(_ text: String?) -> Noted<String>? { text.map { Noted($0, place) } }
  private func noted(_ texts: [String]) -> [Noted<String>] { texts.map { Noted($0, place) } }
  private func noted(_ count: Int?) -> Noted<Int>? { count.map { Noted($0, place) } }

  mutating func read(_ scanner: inout JSONScanner, _ key: JSONKey) {
    switch content {
    case .notice(var notice):
      switch key {
      case .of: notice.of = Noted(scanner.string() ?? "", place)
      case .channels: notice.channels = scanner.texts()
      default: notice.items = scanner.texts()
      }
      content = .notice(notice)
    case .meeting(var meeting):
      read(&scanner, key, &meeting)
      content = .meeting(meeting)
    case .arrive(var attendance):
      read(&scanner, key, &attendance)
      content = .arrive(attendance)
    case .leave(var attendance):
      read(&scanner, key, &attendance)
      content = .leave(attendance)
    case .proxy(var proxy):
      switch key {
      case .principal: proxy.principal = Noted(required(scanner.text()), place)
      case .holder: proxy.holder = Noted(required(scanner.text()), place)
      default: proxy.written = scanner.boolean() ?? false
      }
      content = .proxy(proxy)
    case .recusal(var recusal):
      switch key {
      case .names: recusal.names = noted(scanner.texts())
      case .count: recusal.count = noted(scanner.integer())
      default: recusal.reason = scanner.string() ?? ""
      }
      content = .recusal(recusal)
    case .item(var item):
      if key == .number {
        item.number = required(scanner.integer(1...greatestItem), or: 1)
      } else {
        item.title = Noted(scanner.string() ?? "", place)
      }
      content = .item(item)
    case .motion(var motion):
      if key == .form {
        motion.form = required(scanner.word(Motion.Form.self), or: .proposed)
      } else {
        motion.mover = noted(scanner.text())
      }
      content = .motion(motion)
    case .speech(var speech):
      switch key {
      case .speaker: speech.speaker = Noted(required(scanner.text()), place)
      case .stance: speech.stance = scanner.word(Speech.Stance.self)
      default: speech.minutes = noted(scanner.integer())
      }
      content = .speech(speech)
    case .vote(var vote):
      content = .open
      read(&scanner, key, &vote)
      content = .vote(vote)
    default: readLess(&scanner, key)
    }
  }

  private mutating func readLess(_ scanner: inout JSONScanner, _ key: JSONKey) {
    switch content {
    case .result(var claim):
      if key == .claim {
        claim.outcome = Noted(required(scanner.word(Claim.Outcome.self), or: .carried), place)
      } else {
        claim.base = scanner.word(Base.self).map { Noted($0, place) }
      }
      content = .result(claim)
    case .disclosure(var disclosure):
      switch key {
      case .what: disclosure.what = Noted(scanner.string() ?? "", place)
      case .until: disclosure.until = scanner.day().map { Noted($0, place) }
      case .channels: disclosure.channels = scanner.texts()
      default: disclosure.opened = scanner.boolean() ?? false
      }
      content = .disclosure(disclosure)
    case .answer: content = .answer(Answer(upheld: scanner.boolean()))
    case .implementation:
      let phase = required(scanner.word(Implementation.Phase.self), or: .progress)
      content = .implementation(Implementation(phase))
    case .survey(var survey):
      if key == .sent { survey.sent = noted(scanner.integer()) } else {
        survey.returned = noted(scanner.integer())
      }
      content = .survey(survey)
    case .evaluation(var evaluation):
      switch key {
      case .sent: evaluation.sent = noted(scanner.integer())
      case .returned: evaluation.returned = noted(scanner.integer())
      case .satisfied: evaluation.satisfied = noted(scanner.integer())
      case .fair: evaluation.fair = noted(scanner.integer())
      case .dissatisfied: evaluation.dissatisfied = noted(scanner.integer())
      default: evaluation.rate = scanner.share().map { Noted($0, place) }
      }
      content = .evaluation(evaluation)
    case .signature(var signature):
      if key == .count { signature.count = noted(scanner.integer()) } else {
        signature.signers = readSigners(&scanner)
      }
      content = .signature(signature)
    case .correction(var correction):
      switch key {
      case .field: correction.field = Noted(scanner.string() ?? "", place)
      case .was: correction.was = noted(scanner.text())
      case .now: correction.now = Noted(scanner.string() ?? "", place)
      default: correction.evidence = noted(scanner.text())
      }
      content = .correction(correction)
    case .roster(var roster):
      readRoster(&scanner, key, &roster, place)
      content = .roster(roster)
    default: scanner.skipValue()
    }
  }

  private mutating func required<Value>(_ value: Value?, or other: Value) -> Value {
    if value == nil { isUnusable = true }
    return value ?? other
  }

  private mutating func required(_ text: String?) -> String { required(text, or: "") }

  private func read(_ scanner: inout JSONScanner, _ key: JSONKey, _ attendance: inout Attendance) {
    if key == .names { attendance.names = noted(scanner.texts()) } else {
      attendance.count = noted(scanner.integer())
    }
  }

  private func readSigners(_ scanner: inout JSONScanner) -> [Signature.Signer] {
    var signers: [Signature.Signer] = []
    scanner.array { scanner in
      var signer = Signature.Signer(role: "", name: Noted("", place))
      scanner.skipBlanks()
      let start = scanner.position
      _ = scanner.object(JSONShape.signer) { scanner, key in
        if key == .role { signer.role = scanner.string() ?? "" } else {
          signer.name = Noted(scanner.string() ?? "", place)
        }
      }
      if signer.name.value.isEmpty, !scanner.isBroken {
        scanner.report(.invalidJSON, from: start, [Fact(.wanted, .text("name"))])
      } else {
        signers.append(signer)
      }
    }
    return signers
  }

  private func read(_ scanner: inout JSONScanner, _ key: JSONKey, _ vote: inout Vote) {
    switch key {
    case .method: vote.method = scanner.word(VoteMethod.self).map { Noted($0, place) }
    case .issued: vote.issued = noted(scanner.integer())
    case .returned: vote.collected = noted(scanner.integer())
    case .valid: vote.valid = noted(scanner.integer())
    case .spoiled: vote.spoiled = noted(scanner.integer())
    case .blank: vote.blank = noted(scanner.integer())
    case .agree: vote.favour = noted(scanner.integer())
    case .oppose: vote.against = noted(scanner.integer())
    case .abstain: vote.abstain = noted(scanner.integer())
    case .silent: vote.silent = noted(scanner.integer())
    case .agreeNames: vote.favourNames = noted(scanner.texts())
    case .opposeNames: vote.againstNames = noted(scanner.texts())
    case .abstainNames: vote.abstainNames = noted(scanner.texts())
    case .scrutineers: vote.scrutineers = noted(scanner.texts())
    case .tellers: vote.tellers = noted(scanner.texts())
    default: vote.round = scanner.integer(1...999) ?? 1
    }
  }

  private func read(_ scanner: inout JSONScanner, _ key: JSONKey, _ meeting: inout Meeting) {
    switch key {
    case .title: meeting.title = Noted(scanner.string() ?? "", place)
    case .venue: meeting.venue = noted(scanner.text())
    case .mode: meeting.mode = noted(scanner.text())
    case .convenor: meeting.convenor = noted(scanner.text())
    case .chair: meeting.chair = noted(scanner.text())
    case .recorder: meeting.recorder = noted(scanner.text())
    case .supervisor: meeting.supervisor = noted(scanner.text())
    case .expected: meeting.expected = noted(scanner.integer())
    case .roster: meeting.roster = noted(scanner.text())
    case .present: meeting.present = noted(scanner.integer())
    case .signIn: meeting.signIn = noted(scanner.text())
    case .absent: meeting.absent = noted(scanner.integer())
    case .householdsExpected: meeting.householdsExpected = noted(scanner.integer())
    case .householdsPresent: meeting.householdsPresent = noted(scanner.integer())
    case .attendees: meeting.attendees = noted(scanner.texts())
    case .observers: meeting.observers = noted(scanner.texts())
    case .observerCount: meeting.observerCount = noted(scanner.integer())
    case .composition: meeting.composition = readComposition(&scanner)
    case .signInCount: meeting.signInCount = noted(scanner.integer())
    case .signInOn: meeting.signInDay = scanner.day().map { Noted($0, place) }
    default: meeting.end = scanner.time()
    }
  }

  private func readComposition(_ scanner: inout JSONScanner) -> [CategoryCount] {
    var counts: [CategoryCount] = []
    scanner.array { scanner in
      var category: String?
      var count: Int?
      scanner.skipBlanks()
      let start = scanner.position
      _ = scanner.object(JSONShape.categoryCount) { scanner, key in
        if key == .category { category = scanner.text() } else { count = scanner.integer() }
      }
      if let category, let count {
        counts.append(CategoryCount(category: Noted(category, place), count: Noted(count, place)))
      } else if !scanner.isBroken {
        scanner.report(.invalidJSON, from: start, [Fact(.wanted, .text("category"))])
      }
    }
    return counts
  }
}
