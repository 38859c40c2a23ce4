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

  /// 席位: seats of a category that nobody fills on the day, and who may succeed.
  func checkVacancies(on day: Day) -> [Finding] {
    guard let body, let roster, let members = roster.members else { return [] }
    return body.seats.compactMap { seat in
      guard let needed = seat.count?.value ?? seat.least?.value else { return nil }
      let own = members.filter { $0.carries(seat.category) }
      let found = own.count { $0.votes && $0.serves(on: day) }
      guard found < needed else { return nil }
      let left = own.filter { member in member.votes && member.until.map { $0 < day } ?? false }
        .max { ($0.until ?? day) < ($1.until ?? day) }
      let successors = members.filter {
        !$0.votes && $0.serves(on: day) && $0.carries(seat.category)
      }
      var facts = [
        Fact(.body, .text(body.name)), Fact(.category, .text(seat.category)),
        Fact(.needed, .count(needed)), Fact(.count, .count(found)),
        Fact(.short, .count(needed - found)),
      ]
      if let last = left?.until { facts.append(Fact(.firstDay, .day(last.advanced(by: 1)))) }
      if !successors.isEmpty {
        facts.append(Fact(.options, .names(successors.map(\.name.value))))
      }
      var finding = Finding(.seatVacant, at: roster.name.place, facts)
      finding.least = needed
      if let left, let until = left.until {
        finding.related = [Related(left.name.place, .roster, .day(until))]
      }
      finding.rule = seat.site.place
      return finding
    }
  }

  /// The body of the register: as stated, else the only one of the procedure.
  private var body: Body? {
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
