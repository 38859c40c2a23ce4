/// A ranking by scores: the mean of each stage's scores, weighted, and who is taken.
public struct Ranking: Hashable, Sendable, Codable {
  /// What settles equal totals.
  public enum Tie: String, Hashable, Sendable, Codable, CaseIterable {
    /// All who are equal are taken.
    case shared
    /// The lot, which the record must tell of.
    case lot
    /// The higher score in the first stage of the list, then in the next.
    case first
  }

  /// The name.
  public var name: String
  /// The stages of scores it is made from.
  public var stages: [String] = []
  /// The weight of each of them, in the same order.
  public var weights: [Setting<Ratio>] = []
  /// How many are taken; all that are ranked where it is silent.
  public var keep: Setting<Int>?
  /// What settles equal totals; silence leaves it open.
  public var tie: Setting<Tie>?
  /// What it rests on.
  public var citation: Citation?
  /// Where the script says it.
  public var site: Site

  /// A ranking of a name.
  public init(name: String, site: Site = .none) {
    self.name = name
    self.site = site
  }
}
