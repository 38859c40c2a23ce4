/// Which votes of a holder count who carries more than the limit (trap T-14).
public enum ProxyExcess: String, Hashable, Sendable, Codable, CaseIterable {
  /// Those beyond the limit do not.
  case excess
  /// None of them does.
  case all
}

/// To whom a vote may be given.
public enum ProxyCircle: String, Hashable, Sendable, Codable, CaseIterable {
  /// To any other member.
  case members
  /// To a member of the same household.
  case household
}

/// What the ballots in the box may not exceed (trap T-11).
public enum BallotBound: String, Hashable, Sendable, Codable, CaseIterable {
  /// The ballots handed out.
  case issued
  /// Those who voted, as well.
  case voters
}

/// What falls where one box holds more ballots than were given out for it (trap T-11).
public enum BoxRule: String, Hashable, Sendable, Codable, CaseIterable {
  /// The boxes are counted together; the whole vote falls.
  case together
  /// Each stands by itself; that box falls.
  case apart
}
