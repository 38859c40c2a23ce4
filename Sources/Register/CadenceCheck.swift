import Deliberation
import SourceText

/// A meeting, or another step, as some record of a register has it.
struct HeldMeeting: Hashable {
  var title: String
  var day: Day
  var place: Place
}

/// Whether a body met, or a step was done, as often as it has to, and on the days fixed for it.
extension Register {
  func check(
    _ cadence: Cadence, _ book: Rulebook?, on day: Day, _ judgement: inout RegisterJudgement
  ) {
    let meetings = cadence.body.map(meetings(of:)) ?? performances(of: cadence, book)
    guard let stated = cadence.least.value else {
      judgement.findings.append(open(cadence.least, cadence))
      return
    }
    // More meetings than days have no meaning; nothing is counted beyond.
    let least = min(max(stated, 1), 366)
    guard let span = span(meetings, cadence, until: day) else { return }
    switch cadence.counting {
    case .calendar: calendar(cadence, least, meetings, span, on: day, &judgement)
    case .rolling: rolling(cadence, least, meetings, span, on: day, &judgement)
    }
    checkDays(cadence, meetings, &judgement)
  }

  /// The times a step was done, each day once however many records tell of it.
  private func performances(of cadence: Cadence, _ book: Rulebook?) -> [HeldMeeting] {
    guard let step = cadence.step, let book else { return [] }
    var seen = Set<Day>()
    return cases.flatMap { book.performances(in: $0.record) }
      .filter { $0.stage == step && seen.insert($0.day).inserted }
      .map { HeldMeeting(title: step, day: $0.day, place: $0.place) }
      .sorted { $0.day < $1.day }
  }

  /// The meetings of a body, each once however many records tell of it, in the order of their days.
  func meetings(of body: String) -> [HeldMeeting] {
    var seen = Set<HeldMeeting>()
    var result: [HeldMeeting] = []
    for entry in cases {
      for act in entry.record.acts {
        guard case .meeting(let meeting) = act.content,
          holds(act, meeting.title.value, body: body)
        else { continue }
        let key = HeldMeeting(title: meeting.title.value, day: act.occurred.day, place: .none)
        guard seen.insert(key).inserted else { continue }
        result.append(
          HeldMeeting(title: key.title, day: key.day, place: meeting.title.place))
      }
    }
    return result.sorted { ($0.day, $0.title) < ($1.day, $1.title) }
  }

  /// Whether a meeting is one of a body: as stated, else by the name its title has last, else as the only body.
  private func holds(_ act: Act, _ title: String, body: String) -> Bool {
    guard let plan else { return false }
    if let stated = act.body?.value {
      return (plan.body(named: stated)?.name ?? stated) == body
    }
    var best: (end: String.Index, length: Int, name: String)?
    for own in plan.bodies {
      for name in [own.name] + own.aliases {
        guard let end = title.ranges(of: name).last?.upperBound else { continue }
        if best.map({ (end, name.count) > ($0.end, $0.length) }) ?? true {
          best = (end, name.count, own.name)
        }
      }
    }
    if let best { return best.name == body }
    return plan.bodies.count == 1 && plan.bodies[0].name == body
  }

  /// The days that count: those of the manifest, else from the month of the first meeting on.
  ///
  /// Without a manifest's word the calendar goes on: what is due next lies in it.
  private func span(
    _ meetings: [HeldMeeting], _ cadence: Cadence, until day: Day
  ) -> ClosedRange<Day>? {
    if let days = manifest.span?.days { return days }
    guard let first = meetings.first?.day, first <= day else { return nil }
    let civil = first.civil
    let last = cadence.counting == .calendar ? day.advanced(byMonths: 2 * cadence.months) : day
    return (Day(civil.year, civil.month, 1) ?? first)...last
  }

  private func calendar(
    _ cadence: Cadence, _ least: Int, _ meetings: [HeldMeeting], _ span: ClosedRange<Day>,
    on day: Day, _ judgement: inout RegisterJudgement
  ) {
    var previous: (last: HeldMeeting, alone: Bool)?
    var isListed = false
    for period in periods(of: cadence.months, in: span) {
      let held = meetings.filter { period.contains($0.day) && $0.day <= day }
      var status = MeetingPeriod.Status.met
      if held.count < least {
        if manifest.recesses.contains(where: {
          $0.days.lowerBound <= period.lowerBound && $0.days.upperBound >= period.upperBound
        }) {
          status = .recess
        } else {
          status = period.upperBound < day ? .missing : .running
        }
      }
      // A period that has not begun says nothing yet, but when the next time is due.
      if period.lowerBound > day {
        if status == .recess { continue }
        if !isListed { judgement.due.append(entry(cadence, period.upperBound, on: day)) }
        break
      }
      isListed = isListed || status == .running
      judgement.periods.append(
        MeetingPeriod(
          cadence: cadence.name, subject: cadence.subject, isStep: cadence.step != nil,
          first: period.lowerBound,
          last: period.upperBound, days: held.map(\.day), needed: least, status: status))
      if status == .running {
        judgement.due.append(entry(cadence, period.upperBound, on: day))
      }
      if status == .missing {
        judgement.findings.append(
          missing(
            cadence, from: period.lowerBound, to: period.upperBound, found: held.count, least,
            near: meetings))
      }
      if let previous, previous.alone, held.count == 1, least == 1 {
        judgement.findings += close(cadence, previous.last, held[0])
      }
      previous = held.last.map { ($0, held.count == 1) }
    }
  }

  /// The months, quarters or years that lie in a span whole.
  private func periods(of months: Int, in span: ClosedRange<Day>) -> [ClosedRange<Day>] {
    guard 1...12 ~= months else { return [] }
    let civil = span.lowerBound.civil
    guard var first = Day(civil.year, (civil.month - 1) / months * months + 1, 1) else { return [] }
    var result: [ClosedRange<Day>] = []
    while first <= span.upperBound, result.count < 1200 {
      let next = first.advanced(byMonths: months)
      let last = next.advanced(by: -1)
      guard last >= first else { break }
      if first >= span.lowerBound, last <= span.upperBound { result.append(first...last) }
      first = next
    }
    return result
  }

  /// From each meeting to the next: never longer than so many months for so many meetings.
  private func rolling(
    _ cadence: Cadence, _ least: Int, _ meetings: [HeldMeeting], _ span: ClosedRange<Day>,
    on day: Day, _ judgement: inout RegisterJudgement
  ) {
    let days = meetings.map(\.day).filter { span.contains($0) && $0 <= day }
    // Before the first meeting the days of the register count from their first.
    let starts = [span.lowerBound.advanced(by: -1)] + days
    for (index, start) in starts.enumerated() {
      let due = start.advanced(byMonths: cadence.months)
      let target = index + least - 1
      let next = days.indices.contains(target) ? days[target] : nil
      let end = min(next ?? due, due)
      if due > span.upperBound, next == nil {
        if index + least == starts.count || index == starts.count - 1, day <= span.upperBound {
          judgement.due.append(entry(cadence, due, on: day))
        }
        continue
      }
      let isOver = next.map { $0 > due } ?? (day > due)
      let held = days.filter { $0 > start && $0 <= end }
      let isRecess = manifest.recesses.contains { $0.days.contains(due) }
      let status: MeetingPeriod.Status =
        isOver ? (isRecess ? .recess : .missing) : next == nil ? .running : .met
      judgement.periods.append(
        MeetingPeriod(
          cadence: cadence.name, subject: cadence.subject, isStep: cadence.step != nil,
          first: start.advanced(by: 1), last: due,
          days: held, needed: least, status: status))
      if status == .running {
        judgement.due.append(entry(cadence, due, on: day))
        break
      }
      if status == .missing {
        judgement.findings.append(
          missing(
            cadence, from: start, to: due, found: held.count, least, near: meetings, next: next))
        if next == nil { break }
      }
    }
  }

  private func entry(_ cadence: Cadence, _ due: Day, on day: Day) -> DueEntry {
    DueEntry(
      kind: cadence.step == nil ? .meeting : .recurrence, file: manifest.file, name: cadence.name,
      matter: cadence.subject, due: due, overdue: day > due)
  }

  private func missing(
    _ cadence: Cadence, from first: Day, to last: Day, found: Int, _ least: Int,
    near meetings: [HeldMeeting], next: Day? = nil
  ) -> Finding {
    var finding = Finding(
      cadence.step == nil ? .meetingMissing : .recurrenceMissing,
      at: manifest.span?.place ?? manifest.title.place,
      [
        cadence.subjectFact, Fact(.rule, .text(cadence.name)),
        Fact(.firstDay, .day(first)), Fact(.lastDay, .day(last)), Fact(.count, .count(found)),
        Fact(.needed, .count(least)), Fact(.short, .count(least - found)),
        Fact(.mode, .text(cadence.counting.rawValue)),
      ]
        + (next.map { [Fact(.doneDay, .day($0)), Fact(.lateBy, .count($0.days(since: last)))] }
          ?? []))
    finding.least = least
    let before = meetings.last { $0.day <= (cadence.counting == .rolling ? first : last) }
    let after = meetings.first { $0.day > last }
    finding.related =
      [before.map { Related($0.place, .earlierStep, .day($0.day)) }].compactMap { $0 }
      + [after.map { Related($0.place, .laterStep, .day($0.day)) }].compactMap { $0 }
    finding.rule = cadence.site.place
    finding.citation = resolve(cadence.citation, on: last)
    if cadence.advice { finding.soften() }
    return finding
  }

  /// Two meetings on either side of the turn of a period, hardly apart: lawful for both, and worth a look.
  private func close(_ cadence: Cadence, _ first: HeldMeeting, _ second: HeldMeeting) -> [Finding] {
    let apart = second.day.days(since: first.day)
    guard apart * 4 < cadence.months * 30 else { return [] }
    var finding = Finding(
      .meetingsClose, at: second.place,
      [
        cadence.subjectFact, Fact(.rule, .text(cadence.name)),
        Fact(.firstDay, .day(first.day)), Fact(.meetingDay, .day(second.day)),
        Fact(.given, .count(apart)),
      ])
    finding.related = [Related(first.place, .earlierStep, .day(first.day))]
    finding.rule = cadence.site.place
    return [finding]
  }

  /// Meetings on another day than the one that is fixed.
  private func checkDays(
    _ cadence: Cadence, _ meetings: [HeldMeeting], _ judgement: inout RegisterJudgement
  ) {
    guard let on = cadence.on else { return }
    guard let rule = on.value else {
      judgement.findings.append(open(on, cadence))
      return
    }
    let regular = meetings.filter { isOn($0.day, rule) }
    for meeting in meetings where !isOn(meeting.day, rule) {
      let civil = meeting.day.civil
      guard let wanted = rule.day(ofMonth: civil.month, year: civil.year) else { continue }
      // One held besides the regular one of its month is an extra meeting.
      if regular.contains(where: { $0.day == wanted }) { continue }
      var finding = Finding(
        .meetingOffDay, at: meeting.place,
        [
          cadence.subjectFact, Fact(.rule, .text(cadence.name)),
          Fact(.meetingDay, .day(meeting.day)), Fact(.wanted, .day(wanted)),
          Fact(.mode, .text(rule.spelling)),
        ])
      finding.rule = cadence.site.place
      finding.citation = resolve(cadence.citation, on: meeting.day)
      if cadence.advice { finding.soften() }
      judgement.findings.append(finding)
    }
  }

  /// Whether a day is the one fixed for its month, or for the month after, whose first week it may be in.
  private func isOn(_ day: Day, _ rule: MonthDay) -> Bool {
    let civil = day.civil
    let next = day.advanced(byMonths: 1).civil
    return rule.day(ofMonth: civil.month, year: civil.year) == day
      || rule.day(ofMonth: next.month, year: next.year) == day
  }

  private func open<Value>(_ setting: Setting<Value>, _ cadence: Cadence) -> Finding {
    var facts = [Fact(.rule, .text(cadence.name))]
    if case .open(let name) = setting { facts.insert(Fact(.parameter, .text(name)), at: 0) }
    var finding = Finding(
      .parameterOpen, at: manifest.span?.place ?? manifest.title.place, facts)
    finding.rule = cadence.site.place
    return finding
  }

  /// What a citation means on a day.
  func resolve(_ citation: Citation?, on day: Day) -> ResolvedCitation? {
    switch citation {
    case .law(let key): law.entry(key, on: day)?.citation
    case .local(let text):
      ResolvedCitation(key: nil, instrument: text, version: "", article: "", from: nil)
    case .open, nil: nil
    }
  }
}

extension Cadence {
  /// The body that meets, or the step that recurs.
  fileprivate var subject: String { body ?? step ?? name }

  fileprivate var subjectFact: Fact {
    step == nil ? Fact(.body, .text(subject)) : Fact(.step, .text(subject))
  }
}
