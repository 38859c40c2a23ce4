internal import Deliberation

extension JSONWriter {
  /// Writes the keys that belong to an act's kind.
  mutating func write(_ content: Act.Content) {
    switch content {
    case .open, .adjourn, .second, .takedown, .objection, .covenant, .proposal: break
    case .deed(let deed): write(deed)
    case .notice(let notice):
      text(.of, notice.of)
      texts(.channels, notice.channels)
      texts(.items, notice.items)
    case .meeting(let meeting): write(meeting)
    case .arrive(let attendance), .leave(let attendance):
      texts(.names, attendance.names)
      whole(.count, attendance.count)
    case .proxy(let proxy):
      text(.principal, proxy.principal)
      text(.holder, proxy.holder)
      if proxy.written { flag(.written, true) }
      text(.instruction, proxy.instruction?.value.rawValue)
    case .recusal(let recusal):
      texts(.names, recusal.names)
      whole(.count, recusal.count)
      text(.reason, recusal.reason)
    case .item(let item):
      whole(.number, item.number)
      text(.title, item.title)
    case .motion(let motion):
      text(.form, motion.form.rawValue)
      text(.mover, motion.mover)
    case .speech(let speech):
      text(.speaker, speech.speaker)
      text(.stance, speech.stance?.rawValue)
      whole(.minutes, speech.minutes)
    case .vote(let vote): write(vote)
    case .result(let claim):
      text(.claim, claim.outcome.value.rawValue)
      text(.base, claim.base?.value.rawValue)
      texts(.elected, claim.elected)
    case .disclosure(let disclosure):
      text(.what, disclosure.what)
      day(.until, disclosure.until?.value)
      texts(.channels, disclosure.channels)
      if disclosure.opened { flag(.opened, true) }
    case .answer(let answer): flag(.upheld, answer.upheld)
    case .implementation(let implementation): text(.phase, implementation.phase.rawValue)
    case .survey(let survey):
      whole(.sent, survey.sent)
      whole(.returned, survey.returned)
    case .evaluation(let evaluation):
      whole(.sent, evaluation.sent)
      whole(.returned, evaluation.returned)
      whole(.satisfied, evaluation.satisfied)
      whole(.fair, evaluation.fair)
      whole(.dissatisfied, evaluation.dissatisfied)
      text(.rate, evaluation.rate?.value.description)
    case .signature(let signature):
      if !signature.signers.isEmpty {
        array(.signers, signature.signers) { writer, signer in
          writer.object { writer in
            writer.text(.role, signer.role)
            writer.text(.name, signer.name)
          }
        }
      }
      whole(.count, signature.count)
    case .correction(let correction):
      text(.field, correction.field)
      text(.was, correction.was)
      text(.now, correction.now)
      text(.evidence, correction.evidence)
    case .roster(let roster): write(roster)
    }
  }

  mutating func write(_ vote: Vote) {
    text(.method, vote.method?.value.rawValue)
    whole(.issued, vote.issued)
    whole(.returned, vote.collected)
    whole(.valid, vote.valid)
    whole(.spoiled, vote.spoiled)
    whole(.blank, vote.blank)
    whole(.agree, vote.favour)
    whole(.oppose, vote.against)
    whole(.abstain, vote.abstain)
    whole(.silent, vote.silent)
    texts(.agreeNames, vote.favourNames)
    texts(.opposeNames, vote.againstNames)
    texts(.abstainNames, vote.abstainNames)
    texts(.scrutineers, vote.scrutineers)
    texts(.tellers, vote.tellers)
    if vote.round != 1 { whole(.round, vote.round) }
    whole(.participating, vote.participating)
    write(vote.parts)
    whole(.doubled, vote.doubled)
    if let election = vote.election { write(election) }
    write(vote.channels)
  }

  private mutating func write(_ meeting: Meeting) {
    text(.title, meeting.title)
    text(.venue, meeting.venue)
    text(.mode, meeting.mode)
    text(.convenor, meeting.convenor)
    text(.chair, meeting.chair)
    text(.recorder, meeting.recorder)
    text(.supervisor, meeting.supervisor)
    whole(.expected, meeting.expected)
    text(.roster, meeting.roster)
    whole(.present, meeting.present)
    text(.signIn, meeting.signIn)
    whole(.absent, meeting.absent)
    whole(.householdsExpected, meeting.householdsExpected)
    whole(.householdsPresent, meeting.householdsPresent)
    texts(.attendees, meeting.attendees)
    texts(.observers, meeting.observers)
    whole(.observerCount, meeting.observerCount)
    if !meeting.composition.isEmpty {
      array(.composition, meeting.composition) { writer, count in
        writer.object { writer in
          writer.text(.category, count.category)
          writer.whole(.count, count.count)
        }
      }
    }
    whole(.signInCount, meeting.signInCount)
    day(.signInOn, meeting.signInDay?.value)
    time(.end, meeting.end)
    write(meeting.parts)
  }
}
