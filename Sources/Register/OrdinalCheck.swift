import Deliberation
import SourceText

/// 第N次: the meetings of a body in their order, none left out, none twice.
extension Register {
  private struct Ordinal {
    var series: String
    var number: Int
    var meeting: HeldMeeting
  }

  /// What is wrong with the ordinals in the titles of meetings.
  ///
  /// What stands before the ordinal makes the series: 第二届, 2026年 and 一月 each count anew. A series that
  /// begins again with a lower number in another year is counted by years.
  func checkOrdinals() -> [Finding] {
    guard let body else { return [] }
    var series: [(name: String, meetings: [Ordinal])] = []
    for meeting in meetings(of: body.name) {
      guard let own = Self.ordinal(of: meeting) else { continue }
      let place = series.firstIndex { $0.name == own.series } ?? series.count
      if place == series.count { series.append((own.series, [])) }
      series[place].meetings.append(own)
    }
    return series.flatMap { checkSeries($0.meetings) }
  }

  /// The number between 第 and 次, and what stands before.
  private static func ordinal(of meeting: HeldMeeting) -> Ordinal? {
    let title = Folding.halfWidth(meeting.title)
    for start in title.indices.reversed() where title[start] == "第" {
      guard let number = ChineseNumbers.prefix(of: title[title.index(after: start)...]),
        number.rest.hasPrefix("次"), 1...9999 ~= number.value
      else { continue }
      return Ordinal(
        series: title[..<start].filter { !$0.isWhitespace }, number: number.value,
        meeting: meeting)
    }
    return nil
  }

  private func checkSeries(_ meetings: [Ordinal]) -> [Finding] {
    var rounds: [[Ordinal]] = []
    for one in meetings {
      if let last = rounds.last?.last, let most = rounds.last?.map(\.number).max(),
        one.number > most || last.meeting.day.civil.year == one.meeting.day.civil.year
      {
        rounds[rounds.count - 1].append(one)
      } else {
        rounds.append([one])
      }
    }
    return rounds.enumerated().flatMap { index, round in
      checkRound(round, startsHere: index > 0 || isTermToldWhole)
    }
  }

  /// Whether the register tells of the body's term from its first day on.
  private var isTermToldWhole: Bool {
    guard let term = manifest.term?.days, let span = manifest.span?.days else { return false }
    return span.contains(term.lowerBound)
  }

  private func checkRound(_ round: [Ordinal], startsHere: Bool) -> [Finding] {
    var findings: [Finding] = []
    var first: [Int: Ordinal] = [:]
    var latest: Ordinal?
    for one in round {
      if let known = first[one.number] {
        findings.append(
          finding(.numberRepeated, one, [Fact(.firstDay, .day(known.meeting.day))], known))
        continue
      }
      first[one.number] = one
      if let latest, one.number < latest.number {
        findings.append(
          finding(
            .numberDisorder, one,
            [
              Fact(.doneDay, .day(one.meeting.day)), Fact(.was, .text(latest.meeting.title)),
              Fact(.firstDay, .day(latest.meeting.day)),
            ], latest))
        continue
      }
      latest = one
    }
    var expected = startsHere ? 1 : first.keys.min() ?? 1
    var previous: Ordinal?
    for number in first.keys.sorted() {
      guard let one = first[number] else { continue }
      if number > expected {
        let bounds = [expected, number - 1].map { "\(one.series)第\($0)次" }
        findings.append(
          finding(
            .numberMissing, one,
            [
              Fact(.wanted, .names(number - expected == 1 ? [bounds[0]] : bounds)),
              Fact(.count, .count(number - expected)),
            ], previous))
      }
      expected = number + 1
      previous = one
    }
    return findings
  }

  private func finding(
    _ id: FindingID, _ one: Ordinal, _ facts: [Fact], _ other: Ordinal?
  ) -> Finding {
    var finding = Finding(
      id, at: one.meeting.place,
      [Fact(.meeting, .text(one.meeting.title)), Fact(.found, .text(one.meeting.title))] + facts)
    if let other = other?.meeting {
      finding.related = [
        Related(other.place, id == .numberRepeated ? .firstUse : .earlierStep, .day(other.day))
      ]
    }
    return finding
  }
}
