import Deliberation
import SourceText

/// Terms that are over and seats that are empty.
extension Register {
  /// 届期: meetings held after the body's term was over.
  func checkTerm(on day: Day) -> [Finding] {
    guard let term = manifest.term, let body = self.body else { return [] }
    let late = meetings(of: body.name).filter { $0.day > term.days.upperBound && $0.day <= day }
    guard let first = late.first else { return [] }
    var finding = Finding(
      .termOver, at: first.place,
      [
        Fact(.body, .text(body.name)), Fact(.lastDay, .day(term.days.upperBound)),
        Fact(.meetingDay, .day(first.day)), Fact(.count, .count(late.count)),
        Fact(.lateBy, .count(first.day.days(since: term.days.upperBound))),
      ])
    finding.related = [Related(term.place, .declared)]
    return [finding]
  }

  /// 任期: members who still serve although their own term is over.
  func checkMembers(on day: Day) -> [Finding] {
    guard let months = manifest.memberMonths, let roster else { return [] }
    return (roster.members ?? []).compactMap { member in
      guard let from = member.from, member.serves(on: day) else { return nil }
      // Three years from 1 March 2023 end with 28 February 2026.
      let last = from.advanced(byMonths: months.value).advanced(by: -1)
      guard day > last else { return nil }
      var finding = Finding(
        .termOver, at: member.name.place,
        [
          Fact(.person, .text(member.name.value)), Fact(.firstDay, .day(from)),
          Fact(.lastDay, .day(last)), Fact(.lateBy, .count(day.days(since: last))),
        ])
      finding.related = [Related(months.place, .declared)]
      return finding
    }
  }

  /// The terms of members that are still to end, those of one day together.
  func memberTerms(on day: Day) -> [DueEntry] {
    guard let months = manifest.memberMonths, let roster else { return [] }
    var ending: [Day: [String]] = [:]
    for member in roster.members ?? [] where member.votes && member.serves(on: day) {
      guard let from = member.from else { continue }
      let last = from.advanced(byMonths: months.value).advanced(by: -1)
      if day <= last, member.until.map({ $0 > last }) ?? true {
        ending[last, default: []].append(member.name.value)
      }
    }
    return ending.map { last, names in
      DueEntry(
        kind: .member, file: manifest.file, name: manifest.body?.value ?? manifest.title.value,
        matter: names.joined(separator: "、"), due: last, overdue: false)
    }
  }

  /// 席位: seats of a category that nobody fills on the day, and who may succeed.
  ///
  /// Where the procedure gives a time for filling them, a vacancy is found once that time is over;
  /// until then the seat is listed among what falls due.
  func checkVacancies(on day: Day, _ judgement: inout RegisterJudgement) {
    guard let body, let roster, let members = roster.members else { return }
    for seat in body.seats {
      guard let needed = seat.count?.value ?? seat.least?.value else { continue }
      let own = members.filter { $0.carries(seat.category) }
      let found = own.count { $0.votes && $0.serves(on: day) }
      guard found < needed else { continue }
      // Of those who left last, as many as there are seats empty: the first has waited longest.
      let left = own.filter { member in member.votes && member.until.map { $0 < day } ?? false }
        .sorted { ($0.until ?? day) > ($1.until ?? day) }
        .prefix(needed - found).last
      let since = left?.until.map { $0.advanced(by: 1) }
      var due: Day?
      if let fill = body.fill, let left = left?.until {
        switch fill.amount {
        case .fixed(let amount): due = calendar.lastDay(of: amount, fill.unit, after: left)
        case .open(let name):
          var finding = Finding(
            .parameterOpen, at: roster.name.place,
            [Fact(.parameter, .text(name)), Fact(.rule, .text(body.name))])
          finding.rule = fill.site.place
          judgement.findings.append(finding)
          continue
        }
      }
      if let due {
        judgement.due.append(
          DueEntry(
            kind: .seat, file: manifest.file, name: body.name, matter: seat.category, due: due,
            overdue: day > due))
        if day <= due { continue }
      }
      let successors = members.filter {
        !$0.votes && $0.serves(on: day) && $0.carries(seat.category)
      }
      var facts = [
        Fact(.body, .text(body.name)), Fact(.category, .text(seat.category)),
        Fact(.needed, .count(needed)), Fact(.count, .count(found)),
        Fact(.short, .count(needed - found)),
      ]
      if let since { facts.append(Fact(.firstDay, .day(since))) }
      if let due {
        facts += [Fact(.deadline, .day(due)), Fact(.lateBy, .count(day.days(since: due)))]
      }
      if !successors.isEmpty {
        facts.append(Fact(.options, .names(successors.map(\.name.value))))
      }
      var finding = Finding(.seatVacant, at: roster.name.place, facts)
      finding.least = needed
      if let left, let until = left.until {
        finding.related = [Related(left.name.place, .roster, .day(until))]
      }
      finding.rule = seat.site.place
      if due != nil, let fill = body.fill {
        finding.rule = fill.site.place
        finding.citation = resolve(fill.citation, on: day)
      }
      if seat.advice || due != nil && body.fill?.advice == true { finding.soften() }
      judgement.findings.append(finding)
    }
  }

  /// The body of the register: as stated, else the only one of the procedure.
  var body: Body? {
    guard let plan else { return nil }
    if let name = manifest.body?.value { return plan.body(named: name) }
    return plan.bodies.count == 1 ? plan.bodies[0] : nil
  }

  private var roster: Roster? {
    let own = manifest.rosters.first { roster in
      roster.body.map { $0.value == body?.name || body?.aliases.contains($0.value) == true }
        ?? false
    }
    return own ?? manifest.rosters.first
  }
}
