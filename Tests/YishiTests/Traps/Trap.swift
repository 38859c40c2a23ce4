/// The traps of the field, in their order: where a count, a day, a paper or a word goes wrong most easily.
enum Trap: Int, CaseIterable, Sendable {
  /// T-1: more than half and at least half differ where the number is even.
  case half = 1
  /// T-2: two thirds at least and more than two thirds differ where the number divides by three.
  case twoThirds
  /// T-3: areas add up exactly, in hundredths of a square metre.
  case areas
  /// T-4: the same votes under five denominators.
  case denominators
  /// T-5: committee members, representatives and women are shares of different wholes.
  case composition
  /// T-6: by persons or by households, never half of each.
  case routes
  /// T-7: owners count by heads and by area, and both must hold.
  case heads
  /// T-8: units of one owner are one head; their areas add up.
  case merging
  /// T-9: the roll of the party branch, not those who came.
  case roll
  /// T-10: spoiled, blank and abstaining ballots.
  case spoiled
  /// T-11: ballots in the box against ballots issued and persons who voted.
  case ballots
  /// T-12: a runoff needs a third of the ballots cast in it.
  case runoff
  /// T-13: online and on site, each person once.
  case channels
  /// T-14: proxies within their limits.
  case proxies
  /// T-15: those who stand aside.
  case recusal
  /// T-16: counting days.
  case days
  /// T-17: a quorum lost in the middle.
  case departure
  /// T-18: ties and second ballots.
  case ties
  /// T-19: vacancies and substitutes.
  case vacancies
  /// T-20: an adjourned meeting is the same meeting.
  case adjournment
  /// T-21: who is on the roll on which day.
  case cutoff
  /// T-22: calendar words with two readings.
  case calendarWords
  /// T-23: the text of the day of the act.
  case versions
  /// T-24: shares stated as percentages.
  case shares
  /// T-25: what came in is what was settled, refused and carried over.
  case ledger
  /// T-26: a rate without its numbers.
  case satisfaction
  /// T-27: a state that is lost at one score and regained at another.
  case hysteresis
  /// T-28: advice is no decision.
  case advice
  /// T-29: no more than was authorised.
  case authority
  /// T-30: what is announced and what the counts give.
  case announced
  /// T-31: text as it is typed.
  case noise
  /// T-32: one thing after the other.
  case order

  /// The cases of the trap, on both sides of the line.
  var cases: [WorkedCase] {
    switch self {
    case .half: Self.halfCases
    case .twoThirds: Self.twoThirdsCases
    case .areas: Self.areaCases
    case .denominators: Self.denominatorCases
    case .composition: Self.compositionCases
    case .routes: Self.routeCases
    case .heads: Self.headCases
    case .merging: Self.mergingCases
    case .roll: Self.rollCases
    case .spoiled: Self.spoiledCases
    case .ballots: Self.ballotCases
    case .runoff: Self.runoffCases
    case .channels: Self.channelCases
    case .proxies: Self.proxyCases
    case .recusal: Self.recusalCases
    case .days: Self.dayCases
    case .departure: Self.departureCases
    case .ties: Self.tieCases
    case .vacancies: Self.vacancyCases
    case .adjournment: Self.adjournmentCases
    case .cutoff: Self.cutoffCases
    case .calendarWords: Self.calendarCases
    case .versions: Self.versionCases
    case .shares: Self.shareCases
    case .ledger: Self.ledgerCases
    case .satisfaction: Self.satisfactionCases
    case .hysteresis: Self.hysteresisCases
    case .advice: Self.adviceCases
    case .authority: Self.authorityCases
    case .announced: Self.announcedCases
    case .noise: Self.noiseCases
    case .order: Self.orderCases
    }
  }
}
