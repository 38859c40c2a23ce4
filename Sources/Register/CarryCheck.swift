import Deliberation
import SourceText

/// What one ledger hands on to the next: each item by its number, and the closing figure.
///
/// 结转编号 of one record must come up in the next, as taken over, solved, refused, merged or withdrawn;
/// 期初 must be what 期末 was.
extension Register {
  private struct Ledger {
    var entry: Entry
    var carried: Noted<[String]>?
    var takenOver: Noted<[String]>?
    var mentioned: Set<String>
    var opening: Noted<Int>?
    var closing: Noted<Int>?
  }

  func checkCarried() -> [Finding] {
    let ledgers = inOrderOfTime.compactMap(ledger)
    var findings: [Finding] = []
    for (earlier, later) in zip(ledgers, ledgers.dropFirst()) {
      findings += dropped(earlier, later) + added(earlier, later) + figures(earlier, later)
    }
    return findings
  }

  private func ledger(_ entry: Entry) -> Ledger? {
    let ids = { (key: String) in
      entry.record.stated(key).map { Noted(Self.ids($0.value), $0.place) }
    }
    let figure = { (key: String) -> Noted<Int>? in
      entry.record.stated(key).flatMap { text in
        let digits = Folding.halfWidth(text.value).prefix { $0.isASCII && $0.isNumber }
        return Int(digits).map { Noted($0, text.place) }
      }
    }
    var ledger = Ledger(
      entry: entry, carried: ids("结转编号"), takenOver: ids("承接编号"), mentioned: [],
      opening: figure("期初"), closing: figure("期末"))
    for key in ["承接编号", "解决编号", "驳回编号", "合并编号", "撤回编号", "结转编号"] {
      ledger.mentioned.formUnion(ids(key)?.value ?? [])
    }
    let isEmpty = ledger.mentioned.isEmpty && ledger.opening == nil && ledger.closing == nil
    return isEmpty ? nil : ledger
  }

  /// The numbers of a list; of Q-05→Q-03 or Q-05并入Q-03 the one that is merged away.
  private static func ids(_ text: String) -> [String] {
    text.split { "、，,；; \u{3000}".contains($0) }.compactMap { part in
      let id = String(part.split(separator: "→").first ?? part)
      guard let merged = id.ranges(of: "并入").first else { return id.isEmpty ? nil : id }
      return String(id.prefix(upTo: merged.lowerBound))
    }
  }

  private func dropped(_ earlier: Ledger, _ later: Ledger) -> [Finding] {
    guard let carried = earlier.carried else { return [] }
    let lost = carried.value.filter { !later.mentioned.contains($0) }
    guard !lost.isEmpty else { return [] }
    var finding = Finding(
      .itemDropped, at: later.takenOver?.place ?? later.entry.record.title.place,
      [
        Fact(.matter, .names(lost)), Fact(.count, .count(lost.count)),
        Fact(.total, .count(carried.value.count)),
      ])
    finding.related = [Related(carried.place, .earlierStep)]
    return [finding]
  }

  private func added(_ earlier: Ledger, _ later: Ledger) -> [Finding] {
    guard let carried = earlier.carried, let taken = later.takenOver else { return [] }
    let strange = taken.value.filter { !carried.value.contains($0) }
    guard !strange.isEmpty else { return [] }
    var finding = Finding(
      .openingDiffers, at: taken.place,
      [
        Fact(.field, .text("承接编号")), Fact(.matter, .names(strange)),
        Fact(.found, .count(taken.value.count)), Fact(.wanted, .count(carried.value.count)),
      ])
    finding.related = [Related(carried.place, .expected, .count(carried.value.count))]
    return [finding]
  }

  private func figures(_ earlier: Ledger, _ later: Ledger) -> [Finding] {
    guard let closing = earlier.closing, let opening = later.opening,
      closing.value != opening.value
    else { return [] }
    let difference = opening.value.subtractingReportingOverflow(closing.value)
    var finding = Finding(
      .openingDiffers, at: opening.place,
      [
        Fact(.field, .text("期初")), Fact(.found, .count(opening.value)),
        Fact(.wanted, .count(closing.value)),
        Fact(.difference, .count(difference.overflow ? Int.max : difference.partialValue)),
      ])
    finding.related = [Related(closing.place, .expected, .count(closing.value))]
    return [finding]
  }
}

extension Record {
  /// A `键：值` line of the head, else of the first act that has one.
  fileprivate func stated(_ key: String) -> Noted<String>? {
    if let own = fact(key) { return own }
    for act in acts {
      if let extra = act.extras.first(where: { $0.name.value == key }) { return extra.value }
    }
    return nil
  }
}
