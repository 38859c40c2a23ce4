import Deliberation
import SourceText

/// 编号: each number once, none left out, in the order of the days.
extension Register {
  private struct Numbered {
    var entry: Entry
    var number: Noted<String>
    var parts: NumberPattern.Parts
  }

  private struct Series: Hashable {
    var year: Int?
    var month: Int?
  }

  /// What is wrong with the numbers of the records, where the manifest states a rule.
  func checkNumbers() -> [Finding] {
    var findings = checkRepeated()
    guard let pattern = manifest.numbering else { return findings }
    var series: [Series: [Numbered]] = [:]
    for entry in cases {
      guard let number = entry.record.number else {
        findings.append(
          Finding(.factMissing, at: entry.record.title.place, [Fact(.field, .text("编号"))]))
        continue
      }
      guard let parts = pattern.parts(of: number.value) else {
        findings.append(
          Finding(.numberMalformed, at: number.place, [Fact(.found, .text(number.value))]))
        continue
      }
      series[Series(year: parts.year, month: parts.month), default: []].append(
        Numbered(entry: entry, number: number, parts: parts))
    }
    let keys = series.keys.sorted { ($0.year ?? 0, $0.month ?? 0) < ($1.year ?? 0, $1.month ?? 0) }
    for key in keys {
      let sorted = (series[key] ?? []).sorted { $0.parts.sequence < $1.parts.sequence }
      findings += gaps(sorted, startsHere: startsHere(key), pattern) + disorder(sorted)
    }
    return findings
  }

  /// Whether a series began within the days of the register, so that it begins with 1.
  private func startsHere(_ series: Series) -> Bool {
    guard let span = manifest.span?.days, let year = series.year,
      let first = Day(year, series.month ?? 1, 1)
    else { return false }
    return span.contains(first)
  }

  private func checkRepeated() -> [Finding] {
    var first: [String: Place] = [:]
    return cases.compactMap { entry in
      guard let number = entry.record.number else { return nil }
      guard let known = first[number.value] else {
        first[number.value] = number.place
        return nil
      }
      var finding = Finding(
        .numberRepeated, at: number.place, [Fact(.found, .text(number.value))])
      finding.related = [Related(known, .firstUse)]
      return finding
    }
  }

  private func gaps(
    _ sorted: [Numbered], startsHere: Bool, _ pattern: NumberPattern
  ) -> [Finding] {
    var findings: [Finding] = []
    var expected = startsHere ? 1 : sorted.first?.parts.sequence ?? 1
    var previous: Place?
    for one in sorted {
      if one.parts.sequence > expected {
        let lacking = one.parts.sequence - expected
        let bounds = [expected, one.parts.sequence - 1].map { sequence in
          var parts = one.parts
          parts.sequence = sequence
          return pattern.number(parts)
        }
        var finding = Finding(
          .numberMissing, at: one.number.place,
          [
            Fact(.wanted, .names(lacking == 1 ? [bounds[0]] : bounds)),
            Fact(.count, .count(lacking)), Fact(.found, .text(one.number.value)),
          ])
        finding.related = previous.map { [Related($0, .earlierStep)] } ?? []
        findings.append(finding)
      }
      expected = one.parts.sequence + 1
      previous = one.number.place
    }
    return findings
  }

  /// A case with a later number that began earlier.
  private func disorder(_ sorted: [Numbered]) -> [Finding] {
    zip(sorted, sorted.dropFirst()).compactMap { earlier, later in
      guard earlier.parts.sequence != later.parts.sequence, let first = earlier.entry.firstDay,
        let second = later.entry.firstDay, second < first
      else { return nil }
      var finding = Finding(
        .numberDisorder, at: later.number.place,
        [
          Fact(.found, .text(later.number.value)), Fact(.doneDay, .day(second)),
          Fact(.was, .text(earlier.number.value)), Fact(.firstDay, .day(first)),
        ])
      finding.related = [Related(earlier.number.place, .earlierStep, .day(first))]
      return finding
    }
  }
}
