import SourceText

/// The composition of a body held against its statute: its size, and the shares of its members.
extension PlanChecks {
  /// Bodies that the statute would not have, in any version in force while the procedure is.
  public static func seats(_ plan: Plan, law: LawBook) -> [Finding] {
    var findings: [Finding] = []
    for body in plan.bodies {
      guard let statute = body.statute else { continue }
      for key in ["\(statute).least", "\(statute).most"] {
        for entry in law.versions(of: key) where plan.overlaps(entry) {
          if let finding = sizeFinding(body, entry) { findings.append(finding) }
        }
      }
      for key in law.keys where key.hasPrefix("\(statute).share.") {
        for entry in law.versions(of: key) where plan.overlaps(entry) {
          findings += shareFindings(body, entry)
        }
      }
    }
    return findings
  }
}

/// The size a body may have, against the least or the greatest the statute gives.
private func sizeFinding(_ body: Body, _ entry: LawEntry) -> Finding? {
  guard case .number(let limit) = entry.content, entry.strength != .variable else { return nil }
  let isCap = entry.key.hasSuffix(".most")
  let sizes = [
    body.least?.value.map { ($0, body.site) }, body.most?.value.map { ($0, body.site) },
    body.seatRange.map { (isCap ? $0.greatest ?? $0.least : $0.least, body.site) },
  ].compactMap { $0 }
  let wrong = sizes.filter { isCap ? $0.0 > limit : $0.0 < limit }
  guard let worst = isCap ? wrong.max(by: { $0.0 < $1.0 }) : wrong.min(by: { $0.0 < $1.0 }) else {
    return nil
  }
  return made(
    .belowFloor, body, entry, worst.1,
    [
      Fact(.localNeeds, .count(worst.0)),
      isCap ? Fact(.most, .count(limit)) : Fact(.statuteNeeds, .count(limit)),
    ])
}

/// Shares of the same group that ask less than the statute's, and seats that cannot make it up.
private func shareFindings(_ body: Body, _ entry: LawEntry) -> [Finding] {
  guard case .threshold(let statute) = entry.content, !entry.labels.isEmpty,
    entry.strength == .floor || entry.strength == .fixed
  else { return [] }
  let category = Fact(.category, .text(entry.labels.joined(separator: "+")))
  var findings: [Finding] = []
  for share in body.shares where share.within.isEmpty && Set(share.labels) == Set(entry.labels) {
    if share.threshold.citation == .law(entry.key) { continue }
    switch share.threshold.strictness(against: statute, size: body.seatTotal) {
    case .laxer:
      findings.append(
        made(
          .belowFloor, body, entry, share.site,
          [category] + leastFacts(share.threshold, statute, body.seatTotal)))
    case .undecided: findings.append(made(.notComparable, body, entry, share.site, [category]))
    case .satisfies, nil: break
    }
  }
  if let finding = seatFinding(body, entry, statute, category) { findings.append(finding) }
  return findings
}

/// As many seats of a category as there can be, among as few others as there can be: still too few.
private func seatFinding(
  _ body: Body, _ entry: LawEntry, _ statute: Threshold, _ category: Fact
) -> Finding? {
  // A member of the group sits in one of the seats whose category is among the group's marks.
  guard let seat = body.seats.first(where: { entry.labels.contains($0.category) }),
    let most = seat.greatest,
    case .share(let comparator, .fixed(let ratio), .members) = statute.form
  else { return nil }
  var total = most
  for other in body.seats where other.category != seat.category {
    total = total +| (other.smallest ?? 0)
  }
  let needed = comparator.least(ratio, of: total)
  guard total > 0, most < needed else { return nil }
  return made(
    .belowFloor, body, entry, seat.site,
    [
      category, Fact(.sampleBase, .count(total)), Fact(.localNeeds, .count(most)),
      Fact(.statuteNeeds, .count(needed)),
    ])
}

private func leastFacts(_ own: Threshold, _ statute: Threshold, _ size: Int?) -> [Fact] {
  for size in (size.map { [$0] } ?? []) + Array(1...300) {
    guard let local = own.leastCount(of: size), let needed = statute.leastCount(of: size),
      local < needed
    else { continue }
    return [
      Fact(.sampleBase, .count(size)), Fact(.localNeeds, .count(local)),
      Fact(.statuteNeeds, .count(needed)),
    ]
  }
  return []
}

private func made(
  _ id: FindingID, _ body: Body, _ entry: LawEntry, _ site: Site, _ facts: [Fact]
) -> Finding {
  var finding = Finding(
    id, at: site.place,
    [Fact(.body, .text(body.name))] + facts + [
      Fact(.instrument, .text(entry.instrument)), Fact(.version, .text(entry.version)),
    ])
  finding.citation = entry.citation
  return finding
}

extension Seat {
  /// The smallest number of its members, when one is set.
  fileprivate var smallest: Int? { count?.value ?? least?.value }
  /// The greatest number of its members, when one is set.
  fileprivate var greatest: Int? { count?.value ?? most?.value }
}

extension Body {
  /// The sizes that the seats allow, where the script says how many there are of every category.
  fileprivate var seatRange: (least: Int, greatest: Int?)? {
    guard !seats.isEmpty, seats.allSatisfy({ $0.smallest != nil }) else { return nil }
    let least = seats.reduce(0) { $0 +| ($1.smallest ?? 0) }
    guard seats.allSatisfy({ $0.greatest != nil }) else { return (least, nil) }
    return (least, seats.reduce(0) { $0 +| ($1.greatest ?? 0) })
  }
}
