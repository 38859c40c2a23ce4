/// What a rule rests on: a key of the law tables, a local text, or a parameter still open.
public enum Citation: Hashable, Sendable, Codable {
  /// A key such as `village.representatives.quorum`; article and number depend on the day.
  case law(String)
  /// A local rule in the author's words, such as 《本村议事规则》第四条.
  case local(String)
  /// A parameter that an office must bind.
  case open(String)
}

/// A citation resolved for one day: which text, which article.
public struct ResolvedCitation: Hashable, Sendable, Codable {
  /// The law key, when the citation came from the tables.
  public var key: String?
  /// The instrument's name, or the local text.
  public var instrument: String
  /// The version's label, such as `2018` or `2025`; empty for local texts.
  public var version: String
  /// The article, such as `第三十条`; empty for local texts.
  public var article: String
  /// First day in force of that version, when known.
  public var from: Day?

  /// A citation from its parts.
  public init(key: String?, instrument: String, version: String, article: String, from: Day?) {
    self.key = key
    self.instrument = instrument
    self.version = version
    self.article = article
    self.from = from
  }
}
