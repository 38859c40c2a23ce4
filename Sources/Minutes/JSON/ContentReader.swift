internal import Deliberation
internal import SourceText

/// Reads the keys that belong to an act's kind.
struct ContentReader {
  /// The content as far as it has been read.
  var content: Act.Content {
    if let meeting { return .meeting(meeting.value) }
    if let vote { return .vote(vote.value) }
    if let evaluation { return .evaluation(evaluation.value) }
    return other
  }
  /// A value the kind cannot be without was there and could not be read.
  var isUnusable = false
  /// Where the values are placed that are read from now on.
  var place: Place

  /// A large content stands apart while it is read; the others are put back after each key.
  private final class Large<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
  }

  private var meeting: Large<Meeting>?
  private var vote: Large<Vote>?
  private var evaluation: Large<Evaluation>?
  private var other: Act.Content

  /// A reader for acts of a kind.
  static func of(_ kind: Act.Kind, at place: Place) -> ContentReader {
    switch kind {
    case .meeting:
      ContentReader(place: place, meeting: Large(Meeting(title: Noted(""))), other: .open)
    case .vote: ContentReader(place: place, vote: Large(Vote()), other: .open)
    case .evaluation: ContentReader(place: place, evaluation: Large(Evaluation()), other: .open)
    default: ContentReader(place: place, other: kind.emptyContent)
    }
  }

  private func noted(_ text: String?) -> Noted<String>? { text.map { Noted($0, place) } }
  private func noted(_ texts: [String]) -> [Noted<String>] { texts.map { Noted($0, place) } }
  private func noted(_ count: Int?) -> Noted<Int>? { count.map { Noted($0, place) } }

  mutating func read(_ scanner: inout JSONScanner, _ key: JSONKey) {
    if let meeting { return meeting.value.read(&scanner, key, at: place) }
    if let vote { return vote.value.read(&scanner, key, at: place) }
    if let evaluation { return evaluation.value.read(&scanner, key, at: place) }
    switch other {
    case .notice(var notice):
      switch key {
      case .of: notice.of = Noted(scanner.string() ?? "", place)
      case .channels: notice.channels = scanner.texts()
      default: notice.items = scanner.texts()
      }
      other = .notice(notice)
    case .arrive(var attendance):
      read(&scanner, key, &attendance)
      other = .arrive(attendance)
    case .leave(var attendance):
      read(&scanner, key, &attendance)
      other = .leave(attendance)
    case .proxy(var proxy):
      switch key {
      case .principal: proxy.principal = Noted(required(scanner.text()), place)
      case .holder: proxy.holder = Noted(required(scanner.text()), place)
      case .instruction:
        proxy.instruction = scanner.word(JSONWords.instructions).map { Noted($0, place) }
      default: proxy.written = scanner.boolean() ?? false
      }
      other = .proxy(proxy)
    case .recusal(var recusal):
      switch key {
      case .names: recusal.names = noted(scanner.texts())
      case .count: recusal.count = noted(scanner.integer())
      default: recusal.reason = scanner.string() ?? ""
      }
      other = .recusal(recusal)
    case .item(var item):
      if key == .number {
        item.number = required(scanner.integer(1...greatestItem), or: 1)
      } else {
        item.title = Noted(scanner.string() ?? "", place)
      }
      other = .item(item)
    case .motion(var motion):
      if key == .form {
        motion.form = required(scanner.word(JSONWords.forms), or: .proposed)
      } else {
        motion.mover = noted(scanner.text())
      }
      other = .motion(motion)
    case .speech(var speech):
      switch key {
      case .speaker: speech.speaker = Noted(required(scanner.text()), place)
      case .stance: speech.stance = scanner.word(JSONWords.stances)
      default: speech.minutes = noted(scanner.integer())
      }
      other = .speech(speech)
    default: readLess(&scanner, key)
    }
  }

  private mutating func readLess(_ scanner: inout JSONScanner, _ key: JSONKey) {
    switch other {
    case .result(var claim):
      if key == .claim {
        claim.outcome = Noted(required(scanner.word(JSONWords.outcomes), or: .carried), place)
      } else if key == .elected {
        claim.elected = noted(scanner.texts())
      } else {
        claim.base = scanner.word(JSONWords.bases).map { Noted($0, place) }
      }
      other = .result(claim)
    case .disclosure(var disclosure):
      switch key {
      case .what: disclosure.what = Noted(scanner.string() ?? "", place)
      case .until: disclosure.until = scanner.day().map { Noted($0, place) }
      case .channels: disclosure.channels = scanner.texts()
      default: disclosure.opened = scanner.boolean() ?? false
      }
      other = .disclosure(disclosure)
    case .answer: other = .answer(Answer(upheld: scanner.boolean()))
    case .implementation:
      let phase = required(scanner.word(JSONWords.phases), or: .progress)
      other = .implementation(Implementation(phase))
    case .survey(var survey):
      if key == .sent {
        survey.sent = noted(scanner.integer())
      } else {
        survey.returned = noted(scanner.integer())
      }
      other = .survey(survey)
    case .signature(var signature):
      if key == .count {
        signature.count = noted(scanner.integer())
      } else {
        signature.signers = readSigners(&scanner)
      }
      other = .signature(signature)
    case .correction(var correction):
      switch key {
      case .field: correction.field = Noted(scanner.string() ?? "", place)
      case .was: correction.was = noted(scanner.text())
      case .now: correction.now = Noted(scanner.string() ?? "", place)
      default: correction.evidence = noted(scanner.text())
      }
      other = .correction(correction)
    case .deed(var deed):
      scanner.deedFields(&deed, at: place)
      other = .deed(deed)
    case .roster(var roster):
      readRoster(&scanner, key, &roster, place)
      other = .roster(roster)
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
}

extension Vote {
  mutating func read(_ scanner: inout JSONScanner, _ key: JSONKey, at place: Place) {
    switch key {
    case .method: method = scanner.word(JSONWords.methods).map { Noted($0, place) }
    case .issued: issued = noted(scanner.integer(), place)
    case .returned: collected = noted(scanner.integer(), place)
    case .valid: valid = noted(scanner.integer(), place)
    case .spoiled: spoiled = noted(scanner.integer(), place)
    case .blank: blank = noted(scanner.integer(), place)
    case .agree: favour = noted(scanner.integer(), place)
    case .oppose: against = noted(scanner.integer(), place)
    case .abstain: abstain = noted(scanner.integer(), place)
    case .silent: silent = noted(scanner.integer(), place)
    case .agreeNames: favourNames = noted(scanner.texts(), place)
    case .opposeNames: againstNames = noted(scanner.texts(), place)
    case .abstainNames: abstainNames = noted(scanner.texts(), place)
    case .scrutineers: scrutineers = noted(scanner.texts(), place)
    case .tellers: tellers = noted(scanner.texts(), place)
    case .participating: participating = noted(scanner.integer(), place)
    case .parts: parts = readParts(&scanner, place)
    case .doubled: doubled = noted(scanner.integer(), place)
    case .candidates, .seats, .lot: readElection(&scanner, key, at: place)
    case .channels: channels = readChannels(&scanner, place)
    default: round = scanner.integer(1...999) ?? 1
    }
  }
}

extension Meeting {
  fileprivate mutating func read(_ scanner: inout JSONScanner, _ key: JSONKey, at place: Place) {
    switch key {
    case .title: title = Noted(scanner.string() ?? "", place)
    case .venue: venue = noted(scanner.text(), place)
    case .mode: mode = noted(scanner.text(), place)
    case .convenor: convenor = noted(scanner.text(), place)
    case .chair: chair = noted(scanner.text(), place)
    case .recorder: recorder = noted(scanner.text(), place)
    case .supervisor: supervisor = noted(scanner.text(), place)
    case .expected: expected = noted(scanner.integer(), place)
    case .roster: roster = noted(scanner.text(), place)
    case .present: present = noted(scanner.integer(), place)
    case .signIn: signIn = noted(scanner.text(), place)
    case .absent: absent = noted(scanner.integer(), place)
    case .householdsExpected: householdsExpected = noted(scanner.integer(), place)
    case .householdsPresent: householdsPresent = noted(scanner.integer(), place)
    case .attendees: attendees = noted(scanner.texts(), place)
    case .observers: observers = noted(scanner.texts(), place)
    case .observerCount: observerCount = noted(scanner.integer(), place)
    case .composition: composition = readComposition(&scanner, place)
    case .signInCount: signInCount = noted(scanner.integer(), place)
    case .parts: parts = readParts(&scanner, place)
    case .signInOn: signInDay = scanner.day().map { Noted($0, place) }
    default: end = scanner.time()
    }
  }
}

extension Evaluation {
  fileprivate mutating func read(_ scanner: inout JSONScanner, _ key: JSONKey, at place: Place) {
    switch key {
    case .sent: sent = noted(scanner.integer(), place)
    case .returned: returned = noted(scanner.integer(), place)
    case .satisfied: satisfied = noted(scanner.integer(), place)
    case .fair: fair = noted(scanner.integer(), place)
    case .dissatisfied: dissatisfied = noted(scanner.integer(), place)
    default: rate = scanner.share().map { Noted($0, place) }
    }
  }
}

private func noted(_ text: String?, _ place: Place) -> Noted<String>? {
  text.map { Noted($0, place) }
}
private func noted(_ count: Int?, _ place: Place) -> Noted<Int>? { count.map { Noted($0, place) } }
private func noted(_ texts: [String], _ place: Place) -> [Noted<String>] {
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
