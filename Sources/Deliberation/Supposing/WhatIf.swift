public import SourceText

/// One judgement beside another: the sums that differ, and what became of the votes.
public struct WhatIf: Sendable {
  /// A sum on both sides; `nil` where only one has it.
  public struct Change: Hashable, Sendable {
    /// The sum as it was.
    public var before: Sum?
    /// The sum as it would have been.
    public var after: Sum?

    /// Whether the sum comes out otherwise.
    public var flips: Bool { before?.holds != after?.holds }
  }

  /// How a vote came out by the count.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// The count carries it.
    case carried
    /// The count does not carry it.
    case lost
    /// It does not come to a vote that counts, or it cannot be said.
    case none
  }

  /// One vote on both sides.
  public struct Vote: Hashable, Sendable {
    /// The stage.
    public var stage: String
    /// The item, where there are several.
    public var item: String?
    /// The day.
    public var day: Day
    /// How it came out.
    public var before: Outcome
    /// How it would have come out.
    public var after: Outcome

    /// Whether the outcome is another.
    public var changes: Bool { before != after }
  }

  /// The judgement as it is.
  public var before: Judgement
  /// The judgement as it would be.
  public var after: Judgement
  /// The sums that are not the same, in the order of the record.
  public var sums: [Change]
  /// Every vote of either side.
  public var votes: [Vote]

  /// Holds a judgement against another one of the same record.
  public init(before: Judgement, after: Judgement) {
    self.before = before
    self.after = after
    let pairs = Self.pairs(before.sums, after.sums)
    sums = pairs.filter { change in
      change.before?.threshold != change.after?.threshold
        || change.before?.days != change.after?.days
        || change.flips
    }
    votes = pairs.compactMap { change in
      guard let sum = change.before ?? change.after, sum.subject == .majority else { return nil }
      return Vote(
        stage: sum.stage, item: sum.item, day: sum.day, before: Self.outcome(change.before),
        after: Self.outcome(change.after))
    }
  }

  /// Whether any vote comes out otherwise.
  public var changesOutcome: Bool { votes.contains(where: \.changes) }

  private static func outcome(_ sum: Sum?) -> Outcome {
    sum.map { $0.holds ? .carried : .lost } ?? .none
  }

  private struct Key: Hashable {
    var subject: Sum.Subject
    var stage: String
    var item: String?
    var day: Day
    var turn: Int
  }

  private static func keyed(_ sums: [Sum]) -> [(key: Key, sum: Sum)] {
    var turns: [Key: Int] = [:]
    return sums.map { sum in
      var key = Key(subject: sum.subject, stage: sum.stage, item: sum.item, day: sum.day, turn: 0)
      key.turn = turns[key, default: 0]
      turns[Key(subject: key.subject, stage: key.stage, item: key.item, day: key.day, turn: 0)] =
        key.turn + 1
      return (key, sum)
    }
  }

  private static func pairs(_ before: [Sum], _ after: [Sum]) -> [Change] {
    let (old, new) = (keyed(before), keyed(after))
    let later = Dictionary(new.map { ($0.key, $0.sum) }, uniquingKeysWith: { first, _ in first })
    let known = Set(old.map(\.key))
    return old.map { Change(before: $0.sum, after: later[$0.key]) }
      + new.filter { !known.contains($0.key) }.map { Change(before: nil, after: $0.sum) }
  }
}
