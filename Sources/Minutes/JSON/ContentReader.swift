internal import Deliberation
internal import SourceText

/// Reads the keys that belong to an act's kind.
struct ContentReader {
  private var content: Act.Content
  /// The large contents, filled where they stand instead of being taken out and put back.
  private var vote: Vote?
  private var meeting: Meeting?
  /// A value the kind cannot be without was there and could not be read.
  var isUnusable = false
  /// Where the values are placed that are read from now on.
  var place: Place

  init(_ kind: Act.Kind, _ place: Place) {
    self.place = place
    content = kind.emptyContent
    if kind == .vote { vote = Vote() }
    if kind == .meeting { meeting = Meeting(title: Noted("", place)) }
  }

  /// The content with all that has been read into it.
  var finished: Act.Content {
    if let vote { return .vote(vote) }
    if let meeting { return .meeting(meeting) }
    return content
  }

  private func noted(_ text: String?) -> Noted<String>? { text.map { Noted($0, place) } }
  private func noted(_ texts: [String]) -> [Noted<String>] { texts.map { Noted($0, place) } }
  private func noted(_ count: Int?) -> Noted<Int>? { count.map { Noted($0, place) } }

  mutating func read(_ scanner: inout JSONScanner, _ key: JSONKey) {
    if vote != nil { return readVote(&scanner, key) }
    if meeting != nil { return readMeeting(&scanner, key) }
    switch content {
    case .notice(var notice):
      switch key {
      case .of: notice.of = Noted(scanner.string() ?? "", place)
      case .channels: notice.channels = scanner.texts()
      default: notice.items = scanner.texts()
      }
      content = .notice(notice)
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
      if key == .sent {
        survey.sent = noted(scanner.integer())
      } else {
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
      if key == .count {
        signature.count = noted(scanner.integer())
      } else {
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
    case .resume(var resumption):
      switch key {
      case .present: resumption.present = noted(scanner.integer())
      case .householdsPresent: resumption.householdsPresent = noted(scanner.integer())
      default: resumption.attendees = noted(scanner.texts())
      }
      content = .resume(resumption)
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
    if key == .names {
      attendance.names = noted(scanner.texts())
    } else {
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
        if key == .role {
          signer.role = scanner.string() ?? ""
        } else {
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

  private mutating func readVote(_ scanner: inout JSONScanner, _ key: JSONKey) {
    let place = place
    switch key {
    case .method: vote?.method = scanner.word(VoteMethod.self).map { Noted($0, place) }
    case .issued: vote?.issued = placed(scanner.integer(), place)
    case .returned: vote?.collected = placed(scanner.integer(), place)
    case .valid: vote?.valid = placed(scanner.integer(), place)
    case .spoiled: vote?.spoiled = placed(scanner.integer(), place)
    case .blank: vote?.blank = placed(scanner.integer(), place)
    case .agree: vote?.favour = placed(scanner.integer(), place)
    case .oppose: vote?.against = placed(scanner.integer(), place)
    case .abstain: vote?.abstain = placed(scanner.integer(), place)
    case .silent: vote?.silent = placed(scanner.integer(), place)
    case .agreeNames: vote?.favourNames = placed(scanner.texts(), place)
    case .opposeNames: vote?.againstNames = placed(scanner.texts(), place)
    case .abstainNames: vote?.abstainNames = placed(scanner.texts(), place)
    case .scrutineers: vote?.scrutineers = placed(scanner.texts(), place)
    case .tellers: vote?.tellers = placed(scanner.texts(), place)
    default: vote?.round = scanner.integer(1...999) ?? 1
    }
  }

  private mutating func readMeeting(_ scanner: inout JSONScanner, _ key: JSONKey) {
    let place = place
    switch key {
    case .title: meeting?.title = Noted(scanner.string() ?? "", place)
    case .venue: meeting?.venue = placed(scanner.text(), place)
    case .mode: meeting?.mode = placed(scanner.text(), place)
    case .convenor: meeting?.convenor = placed(scanner.text(), place)
    case .chair: meeting?.chair = placed(scanner.text(), place)
    case .recorder: meeting?.recorder = placed(scanner.text(), place)
    case .supervisor: meeting?.supervisor = placed(scanner.text(), place)
    case .expected: meeting?.expected = placed(scanner.integer(), place)
    case .roster: meeting?.roster = placed(scanner.text(), place)
    case .present: meeting?.present = placed(scanner.integer(), place)
    case .signIn: meeting?.signIn = placed(scanner.text(), place)
    case .absent: meeting?.absent = placed(scanner.integer(), place)
    case .householdsExpected: meeting?.householdsExpected = placed(scanner.integer(), place)
    case .householdsPresent: meeting?.householdsPresent = placed(scanner.integer(), place)
    case .attendees: meeting?.attendees = placed(scanner.texts(), place)
    case .observers: meeting?.observers = placed(scanner.texts(), place)
    case .observerCount: meeting?.observerCount = placed(scanner.integer(), place)
    case .composition: meeting?.composition = readComposition(&scanner, place)
    case .signInCount: meeting?.signInCount = placed(scanner.integer(), place)
    case .signInOn: meeting?.signInDay = scanner.day().map { Noted($0, place) }
    default: meeting?.end = scanner.time()
    }
  }

}

private func placed<Value>(_ value: Value?, _ place: Place) -> Noted<Value>? {
  value.map { Noted($0, place) }
}

private func placed(_ texts: [String], _ place: Place) -> [Noted<String>] {
  texts.map { Noted($0, place) }
}

private func readComposition(_ scanner: inout JSONScanner, _ place: Place) -> [CategoryCount] {
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
