import SourceText

/// Tables of numbers: totals that are not the sum of their parts, shares that are not what a ratio gives.
extension Machine {
  /// 台账: the total is the sum of its parts (trap T-25).
  mutating func checkSums(_ deed: Deed, _ act: Act, _ title: String) {
    let tallies = deed.tallies("tallies")
    func tally(_ label: String) -> LabelledNumber? { tallies.first { $0.label.isSame(as: label) } }
    let fitting = book.plan.tableSums.filter { tally($0.total) != nil }
    let named = fitting.filter { title.holds($0.name) }
    for sum in named.isEmpty ? fitting : named {
      guard let total = tally(sum.total) else { continue }
      let parts = sum.parts.compactMap(tally)
      guard !parts.isEmpty else { continue }
      let added = parts.reduce(Quantity.zero) { $0 +| $1.amount }
      let brought = sum.brings.flatMap(tally)
      let whole = total.amount +| (brought?.amount ?? .zero)
      guard added != whole else { continue }
      let place = total.site.place.isNone ? act.site.place : total.site.place
      find(
        Finding(
          .totalsDiffer, at: place,
          [
            Fact(
              .field, .text([brought?.label, sum.total].compactMap { $0 }.joined(separator: " + "))),
            Fact(.found, added.fact), Fact(.wanted, whole.fact),
            Fact(.difference, (added -| whole).fact),
            Fact(.chain, .names(parts.map { "\($0.label) \($0.amount)" })),
          ]
        ).with {
          $0.rule = sum.site.place
          $0.citation = book.resolve(sum.citation, on: act.occurred.day)
          $0.related = parts.filter { !$0.site.place.isNone }.map {
            Related($0.site.place, .expected, $0.amount.fact)
          }
        })
    }
  }

  /// 分配: each share is what the ratio gives, the remainder where the rule puts it.
  mutating func checkSplit(_ deed: Deed, _ act: Act, _ title: String) {
    let named = book.plan.splits.filter { title.holds($0.name) }
    guard let rule = named.first ?? (book.plan.splits.count == 1 ? book.plan.splits[0] : nil)
    else { return }
    if case .parts(let stated)? = deed["ratio"]?.value, stated != rule.parts {
      find(
        Finding(
          .totalsDiffer, at: deed["ratio"]?.place ?? act.site.place,
          [
            Fact(.field, .text("比例")), Fact(.found, .text(stated.ratio)),
            Fact(.wanted, .text(rule.parts.ratio)),
          ]
        ).with { $0.rule = rule.site.place })
      return
    }
    let shares = deed.tallies("shares")
    guard !shares.isEmpty else { return }
    let total = deed.quantity("total")?.value ?? shares.reduce(.zero) { $0 +| $1.amount }
    guard shares.count == rule.parts.count, let wanted = shared(total, rule, act) else { return }
    for (share, amount) in zip(shares, wanted) where share.amount != amount {
      find(
        Finding(
          .totalsDiffer, at: share.site.place.isNone ? act.site.place : share.site.place,
          [
            Fact(.field, .text(share.label)), Fact(.found, share.amount.fact),
            Fact(.wanted, amount.fact), Fact(.difference, (share.amount -| amount).fact),
            Fact(.chain, .names(["\(total) × \(rule.parts.ratio)"])),
          ]
        ).with {
          $0.rule = rule.site.place
          $0.citation = book.resolve(rule.citation, on: act.occurred.day)
        })
    }
  }

  /// The shares of a total in hundredths; `nil` where the remainder has no owner yet.
  private mutating func shared(_ total: Quantity, _ rule: Split, _ act: Act) -> [Quantity]? {
    let whole = rule.parts.reduce(0, +|)
    guard whole > 0, total >= .zero else { return nil }
    // Parts are small; a total that leaves the range with them is no sum of money.
    var shares: [Int] = []
    for part in rule.parts {
      let (product, overflow) = (total.units / 100).multipliedReportingOverflow(by: part)
      if overflow { return nil }
      shares.append(product / whole * 100)
    }
    let rest = total.units -| shares.reduce(0, +|)
    if rest != 0, !shares.isEmpty {
      switch rule.remainder {
      case .fixed(.first): shares[0] = shares[0] +| rest
      case .fixed(.last): shares[shares.count - 1] = shares[shares.count - 1] +| rest
      case .fixed(.largest):
        let largest = rule.parts.indices.max { rule.parts[$0] < rule.parts[$1] } ?? 0
        shares[largest] = shares[largest] +| rest
      case .open(let name):
        reportGap(
          .parameter(name, rule.site.place), at: act.site.place, rule: rule.site.place,
          on: act.occurred.day, stage: rule.name)
        return nil
      case nil:
        find(
          Finding(.factMissing, at: act.site.place, [Fact(.rule, .text(rule.name))]).with {
            $0.rule = rule.site.place
          })
        return nil
      }
    }
    return shares.compactMap(Quantity.init(units:))
  }
}

extension Quantity {
  /// The number as a fact: a count where it is whole.
  var fact: FactValue { whole.map { .count($0) } ?? .quantity(self) }
}

extension [Int] {
  /// The parts as records write them.
  fileprivate var ratio: String { map(String.init).joined(separator: ":") }
}
