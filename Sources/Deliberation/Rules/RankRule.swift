import SourceText

/// A score that a ranking is made from.
struct ScoreState: Sendable {
  var stage: Int
  var thread: Int
  var name: String
  var score: Quantity?
  var outOf: Quantity?
}

/// Where each of those ranked stands.
private struct Standing {
  /// The keys of those ranked.
  var names: [String] = []
  /// The total of each, then what settles equal totals.
  var marks: [[Ratio]] = []
  /// Whether the totals are in the unit in which the scores were given.
  var isInPoints = true

  func isBefore(_ left: Int, _ right: Int) -> Bool {
    marks[right].lexicographicallyPrecedes(marks[left])
  }

  /// The place, 1 for the best; those who are equal have the same.
  func place(_ position: Int) -> Int {
    1 + names.indices.count { isBefore($0, position) }
  }

  func equals(_ position: Int) -> [Int] { names.indices.filter { marks[$0] == marks[position] } }
}

/// What an act announces of one person.
private struct Announced {
  var name: Noted<String>
  var rank: Noted<Int>?
  var score: Noted<Quantity>?
}

/// Rankings: totals by exact fractions, held against those announced.
extension Machine {
  /// 评分: kept where a ranking is made from its stage.
  mutating func remember(score deed: Deed, _ act: Act, _ stage: Int, _ thread: Int) {
    let name = book.plan.stages[stage].name
    guard book.plan.rankings.contains(where: { $0.stages.contains(name) }),
      let rated = deed.text("rated")
    else { return }
    deeds.scores.append(
      ScoreState(
        stage: stage, thread: thread, name: Self.key(rated.value),
        score: deed.quantity("score")?.value, outOf: deed.quantity("out_of")?.value))
  }

  /// 入选、表彰: held against the last ranking for which every stage has been scored.
  mutating func checkRanking(_ deed: Deed, _ act: Act, _ thread: Int?, _ title: String) {
    guard !book.plan.rankings.isEmpty, let thread = thread ?? self.thread(of: act),
      head.scope.value == .whole, !head.unread.mayHold(.score),
      let ranking = book.plan.rankings.last(where: { isScored($0, thread) })
    else { return }
    var announced: [Announced] = []
    if deed.act == .selection {
      guard !title.isEmpty else { return }
      announced = [
        Announced(
          name: Noted(title, act.site.place), rank: deed.count("rank"),
          score: deed.quantity("score"))
      ]
    } else {
      let place = deed["honoured"]?.place ?? act.site.place
      announced = deed.names("honoured").map { Announced(name: Noted($0, place)) }
    }
    guard !announced.isEmpty, let standing = standing(ranking, thread, act) else { return }
    let keep = settled(ranking.keep, ranking, act)
    for one in announced { check(one, standing, keep, ranking, act) }
    guard deed.act == .honour, let keep else { return }
    let keys = Set(announced.map { Self.key($0.name.value) })
    for position in standing.names.indices where !keys.contains(standing.names[position]) {
      let place = standing.place(position)
      // Of those equal at the last place somebody may rightly be left out.
      guard place <= keep, ranking.tie == .fixed(.shared) || !isAtCut(position, standing, keep)
      else { continue }
      find(
        refuted(
          standing.names[position], at: announced[0].name.place, ranking, act,
          [Fact(.count, .count(place)), Fact(.least, .count(keep))]))
    }
  }

  private func isScored(_ ranking: Ranking, _ thread: Int) -> Bool {
    !ranking.stages.isEmpty
      && ranking.stages.allSatisfy { name in
        deeds.scores.contains {
          $0.thread == thread && book.plan.stages[$0.stage].name == name
        }
      }
  }

  // MARK: The sum

  private mutating func standing(_ ranking: Ranking, _ thread: Int, _ act: Act) -> Standing? {
    var weights: [Ratio] = []
    for weight in ranking.weights {
      guard let weight = settled(weight, ranking, act) else { return nil }
      weights.append(weight)
    }
    guard weights.count == ranking.stages.count, let whole = Ratio(sumOf: weights),
      whole.numerator > 0
    else { return nil }
    let stages = ranking.stages.compactMap { book.plan.stageIndex(named: $0) }
    let scores = deeds.scores.filter { $0.thread == thread && stages.contains($0.stage) }
    let scales = Set(scores.map(\.outOf))
    if scores.contains(where: { $0.score == nil }) { return lacking("分数", nil, ranking, act) }
    if scales.count > 1, scales.contains(where: { $0 == nil || $0 == .zero }) {
      return lacking("满分", nil, ranking, act)
    }
    var standing = Standing()
    standing.isInPoints = scales.count == 1
    for score in scores where !standing.names.contains(score.name) {
      standing.names.append(score.name)
    }
    for name in standing.names {
      var means: [Ratio] = []
      for (index, stage) in stages.enumerated() {
        let own = scores.filter { $0.stage == stage && $0.name == name }
        guard !own.isEmpty else {
          return lacking("评分", (ranking.stages[index], name), ranking, act)
        }
        let parts = own.compactMap { $0.share(isInPoints: standing.isInPoints) }
        guard parts.count == own.count, let total = Ratio(sumOf: parts),
          let mean = product(total, 1, own.count)
        else { return nil }
        means.append(mean)
      }
      let parts = zip(means, weights).compactMap { mean, weight in
        product(mean, weight.numerator, weight.denominator)
      }
      guard parts.count == means.count, let total = Ratio(sumOf: parts),
        let mark = product(total, whole.denominator, whole.numerator)
      else { return nil }
      standing.marks.append([mark] + (ranking.tie == .fixed(.first) ? means : []))
    }
    return standing
  }

  private mutating func lacking(
    _ field: String, _ whose: (stage: String, name: String)?, _ ranking: Ranking, _ act: Act
  ) -> Standing? {
    find(
      Finding(
        .factMissing, at: act.site.place,
        [Fact(.field, .text(field)), Fact(.stage, .text(whose?.stage ?? ranking.name))]
          + (whose.map { [Fact(.person, .text($0.name))] } ?? [])
      ).with { $0.rule = ranking.site.place })
    return nil
  }

  private mutating func settled<Value>(
    _ setting: Setting<Value>?, _ ranking: Ranking, _ act: Act
  ) -> Value? {
    switch setting {
    case .fixed(let value): return value
    case .open(let name):
      reportGap(
        .parameter(name, ranking.site.place), at: act.site.place, rule: ranking.site.place,
        on: act.occurred.day, stage: ranking.name)
      return nil
    case nil: return nil
    }
  }

  // MARK: What is announced

  private mutating func check(
    _ one: Announced, _ standing: Standing, _ keep: Int?, _ ranking: Ranking, _ act: Act
  ) {
    guard let position = standing.names.firstIndex(of: Self.key(one.name.value)) else {
      _ = lacking("评分", (ranking.name, one.name.value), ranking, act)
      return
    }
    let place = standing.place(position)
    let equal = standing.equals(position).count
    if let rank = one.rank {
      // Unless equals share a place, which of theirs each has is not said by the scores.
      let last = ranking.tie == .fixed(.shared) ? place : place +| equal - 1
      if rank.value < place || rank.value > last {
        find(
          refuted(
            one.name.value, at: rank.place.isNone ? one.name.place : rank.place, ranking, act,
            [
              Fact(.field, .text("名次")), Fact(.found, .count(rank.value)),
              Fact(.wanted, .count(place)),
            ]))
      }
    }
    if let score = one.score, standing.isInPoints, let total = standing.marks[position].first,
      let exact = rounded(total, to: 4), !rounds(total, to: score.value)
    {
      find(
        refuted(
          one.name.value, at: score.place.isNone ? one.name.place : score.place, ranking, act,
          [
            Fact(.field, .text("总分")), Fact(.found, .quantity(score.value)),
            Fact(.wanted, .quantity(exact)),
          ]))
    }
    guard let keep else { return }
    if place > keep {
      find(
        refuted(
          one.name.value, at: one.name.place, ranking, act,
          [Fact(.count, .count(place)), Fact(.most, .count(keep))]))
    } else if isAtCut(position, standing, keep) {
      judgeTie(one.name, standing.equals(position).map { standing.names[$0] }, ranking, act)
    }
  }

  /// Whether more are equal to it than places are left.
  private func isAtCut(_ position: Int, _ standing: Standing, _ keep: Int) -> Bool {
    let place = standing.place(position)
    return place <= keep && place - 1 +| standing.equals(position).count > keep
  }

  private mutating func judgeTie(
    _ name: Noted<String>, _ equals: [String], _ ranking: Ranking, _ act: Act
  ) {
    switch ranking.tie {
    case .fixed(.shared): return
    case .fixed(.lot):
      if act.extras.contains(where: { $0.name.value.holds("抽签") || $0.value.value.holds("抽签") })
        || act.remarks.contains(where: { $0.holds("抽签") })
      {
        return
      }
      _ = lacking("抽签", (ranking.name, name.value), ranking, act)
    case .open: _ = settled(ranking.tie, ranking, act)
    case .fixed(.first), nil:
      find(
        Finding(
          .tieUndecided, at: name.place,
          [
            Fact(.stage, .text(ranking.name)), Fact(.person, .text(name.value)),
            Fact(.options, .names(equals)),
          ]
        ).with { $0.rule = ranking.site.place })
    }
  }

  private func refuted(
    _ name: String, at place: Place, _ ranking: Ranking, _ act: Act, _ facts: [Fact]
  ) -> Finding {
    Finding(
      .rankingRefuted, at: place,
      [Fact(.stage, .text(ranking.name)), Fact(.person, .text(name))] + facts
    ).with {
      $0.rule = ranking.site.place
      $0.citation = book.resolve(ranking.citation, on: act.occurred.day)
    }
  }
}

extension ScoreState {
  /// The score in points, or as a share of the highest there is.
  fileprivate func share(isInPoints: Bool) -> Ratio? {
    guard let score else { return nil }
    return isInPoints
      ? Ratio(score.units, Quantity.scale) : outOf.flatMap { Ratio(score.units, $0.units) }
  }
}

// Fractions that leave the range of whole numbers give none.

private func product(_ ratio: Ratio, _ above: Int, _ below: Int) -> Ratio? {
  guard let cross = Ratio(above, ratio.denominator), let other = Ratio(ratio.numerator, below)
  else { return nil }
  let (top, first) = cross.numerator.multipliedReportingOverflow(by: other.numerator)
  let (bottom, second) = cross.denominator.multipliedReportingOverflow(by: other.denominator)
  return first || second ? nil : Ratio(top, bottom)
}

/// The fraction rounded half up to so many decimals.
private func rounded(_ ratio: Ratio, to decimals: Int) -> Quantity? {
  var scale = 1
  for _ in 0..<decimals { scale *= 10 }
  let (doubled, first) = ratio.numerator.multipliedReportingOverflow(by: 2 * scale)
  let (above, second) = doubled.addingReportingOverflow(ratio.denominator)
  let (below, third) = ratio.denominator.multipliedReportingOverflow(by: 2)
  guard !first, !second, !third else { return nil }
  let (units, fourth) = (above / below).multipliedReportingOverflow(by: Quantity.scale / scale)
  return fourth ? nil : Quantity(units: units)
}

/// Whether a stated total is the exact one, rounded at the decimals it was stated with.
private func rounds(_ total: Ratio, to stated: Quantity) -> Bool {
  var decimals = 0
  var unit = Quantity.scale
  while decimals < 4, stated.units % unit != 0 {
    decimals += 1
    unit /= 10
  }
  return rounded(total, to: decimals) == stated
}
