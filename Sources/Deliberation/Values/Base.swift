/// The set a share is taken of; each word names a different denominator (domain lexicon, trap T-4).
public enum Base: String, Hashable, Sendable, Codable, CaseIterable {
  /// 应到: the members on the roll with a vote, on the day.
  case members
  /// 实到: the members present at the moment of the vote.
  case present
  /// 投票: those who voted for or against, and abstentions where the rule counts them.
  case cast
  /// 参加表决: those who took part in the vote, abstentions included.
  case participating
  /// 有效票: valid ballots only.
  case valid
  /// 收回票: all ballots found in the box, spoiled ones included.
  case collected
  /// 户: households of the area, one representative each.
  case households
  /// 面积: exclusive area in units of 0.01 m².
  case area

  /// What one unit of this base is, so that the count above the line is taken of the same kind.
  public var unit: BaseUnit {
    switch self {
    case .households: .households
    case .area: .area
    default: .persons
    }
  }
}

/// What is being counted.
public enum BaseUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// Persons, one head each.
  case persons
  /// Households, one representative each.
  case households
  /// Area in 0.01 m².
  case area
}
