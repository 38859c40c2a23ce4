public import Deliberation
import SourceText

/// The files of a folder put together into cases: a case may have several volumes (卷次).
public struct CaseFiles: Sendable {
  /// The positions of the records of each case, the first volume first, in the order of the files.
  public private(set) var cases: [[Int]] = []
  /// Volumes that are left out, and those that cannot be read.
  public private(set) var findings: [Finding] = []

  /// Groups records: those with one number, one procedure and a volume each are one case.
  ///
  /// One record of a number without a volume is the first. Two files of one number that do not say
  /// which volumes they are stay apart: the number is used twice.
  public init(_ records: [Record]) {
    let volumes = records.map { record -> Int? in
      guard let text = record.fact(Manifest.volumeKey) else { return nil }
      if let volume = Self.volume(text.value) { return volume }
      findings.append(
        Finding(
          .unreadableNumber, at: text.place,
          [Fact(.field, .text(Manifest.volumeKey)), Fact(.found, .text(text.value))]))
      return nil
    }
    for (index, record) in records.enumerated() {
      let fitting = cases.firstIndex { files in
        guard let number = record.number?.value, records[files[0]].number?.value == number,
          records[files[0]].procedure?.value == record.procedure?.value
        else { return false }
        return !files.contains { (volumes[$0] ?? 1) == (volumes[index] ?? 1) }
      }
      if let fitting { cases[fitting].append(index) } else { cases.append([index]) }
    }
    for position in cases.indices {
      cases[position].sort { (volumes[$0] ?? 1) < (volumes[$1] ?? 1) }
      let files = cases[position]
      guard files.contains(where: { volumes[$0] != nil }) else { continue }
      findings += Self.gaps(files.map { (volumes[$0] ?? 1, records[$0]) })
    }
  }

  /// 第二卷, 二, 2.
  private static func volume(_ text: String) -> Int? {
    var rest = Substring(Folding.halfWidth(text))
    if rest.hasPrefix("第") { rest = rest.dropFirst() }
    guard let number = ChineseNumbers.prefix(of: rest), 1...999 ~= number.value,
      ["", "卷", "册"].contains(String(number.rest))
    else { return nil }
    return number.value
  }

  private static func gaps(_ volumes: [(number: Int, record: Record)]) -> [Finding] {
    var expected = 1
    var findings: [Finding] = []
    var previous: Record?
    for (number, record) in volumes {
      if number > expected {
        let name = record.number?.value ?? record.title.value
        let bounds = [expected, number - 1].map { "\(name) 第\($0)卷" }
        var finding = Finding(
          .numberMissing, at: record.fact(Manifest.volumeKey)?.place ?? record.title.place,
          [
            Fact(.wanted, .names(number - expected == 1 ? [bounds[0]] : bounds)),
            Fact(.count, .count(number - expected)),
          ])
        if let previous { finding.related = [Related(previous.title.place, .earlierStep)] }
        findings.append(finding)
      }
      expected = number + 1
      previous = record
    }
    return findings
  }
}
