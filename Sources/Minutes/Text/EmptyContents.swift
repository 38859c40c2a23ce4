internal import Deliberation
internal import SourceText

extension Vocabulary.Label {
  /// The content of an act of this label before anything has been read into it.
  var emptyContent: Act.Content {
    switch kind {
    case .motion:
      .motion(
        Motion(form == .amendment ? .amendment : form == .procedural ? .procedural : .proposed))
    case .disclosure: .disclosure(Disclosure(what: Noted(""), opened: form == .opened))
    case .vote:
      .vote(form == .election ? Vote.electing : Vote())
    default: kind.emptyContent
    }
  }
}

extension Act.Kind {
  /// The content of an act of this kind before anything has been read into it.
  var emptyContent: Act.Content {
    switch self {
    case .notice: .notice(Notice(of: Noted("")))
    case .meeting: .meeting(Meeting(title: Noted("")))
    case .open: .open
    case .adjourn: .adjourn
    case .arrive: .arrive(Attendance())
    case .leave: .leave(Attendance())
    case .proxy: .proxy(Proxy(principal: Noted(""), holder: Noted("")))
    case .recusal: .recusal(Recusal(names: []))
    case .item: .item(Item(number: 1, title: Noted("")))
    case .motion: .motion(Motion(.proposed))
    case .second: .second
    case .speech: .speech(Speech(speaker: Noted("")))
    case .vote: .vote(Vote())
    case .result: .result(Claim(Noted(.carried)))
    case .disclosure: .disclosure(Disclosure(what: Noted("")))
    case .takedown: .takedown
    case .objection: .objection
    case .answer: .answer(Answer())
    case .implementation: .implementation(Implementation(.progress))
    case .survey: .survey(Survey())
    case .evaluation: .evaluation(Evaluation())
    case .signature: .signature(Signature())
    case .covenant: .covenant
    case .correction:
      .correction(Correction(field: Noted(""), was: nil, now: Noted(""), evidence: nil))
    case .roster: .roster(Roster(name: Noted("")))
    case .proposal: .proposal
    default: .deed(Deed(self))
    }
  }
}

extension Vote {
  /// A vote on persons, without candidates yet.
  static var electing: Vote {
    var vote = Vote()
    vote.election = Election()
    return vote
  }
}
