/// The tables of statutes by date: for each key, which text gives which number from when to when.
public struct LawBook: Hashable, Sendable, Codable {
  /// The entries, sorted by key and then by first day.
  public private(set) var entries: [LawEntry]

  /// A book of entries.
  public init(_ entries: [LawEntry] = []) {
    self.entries = entries.sorted {
      $0.key != $1.key ? $0.key < $1.key : ($0.from?.number ?? .min) < ($1.from?.number ?? .min)
    }
  }

  /// All keys, sorted, each once.
  public var keys: [String] {
    var result: [String] = []
    for entry in entries where result.last != entry.key { result.append(entry.key) }
    return result
  }

  /// Whether any version of the key is in the tables.
  public func contains(_ key: String) -> Bool { !versions(of: key).isEmpty }

  /// All versions of a key, oldest first.
  public func versions(of key: String) -> ArraySlice<LawEntry> {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < entries.count, entries[end].key == key { end += 1 }
    return entries[low..<end]
  }

  /// The shares that the members of a body must make up on a day: entries `<prefix>.share.…`.
  public func shares(of prefix: String, on day: Day) -> [LawEntry] {
    let lead = "\(prefix).share."
    return keys.filter { $0.hasPrefix(lead) }.compactMap { entry($0, on: day) }
  }

  /// The version in force on a day, if there is one.
  public func entry(_ key: String, on day: Day) -> LawEntry? {
    versions(of: key).last { $0.inForce(on: day) }
  }
}

/// One version of one item of law.
public struct LawEntry: Hashable, Sendable, Codable {
  /// How far local rules may depart from the item.
  public enum Strength: String, Hashable, Sendable, Codable, CaseIterable {
    /// Local rules may be stricter, never laxer.
    case floor
    /// Local rules may set less, never more.
    case cap
    /// Local rules may not depart from it.
    case fixed
    /// The statute leaves it to local rules; the number is what is usual.
    case variable
  }

  /// What the item says.
  public enum Content: Hashable, Sendable, Codable {
    /// A quorum, majority or share.
    case threshold(Threshold)
    /// A length of time.
    case period(Period)
    /// A number.
    case number(Int)
    /// A list of names, such as classes of matter.
    case names([String])
    /// A duty or a permission without a number.
    case statement
  }

  /// The key, such as `village.representatives.quorum`.
  public var key: String
  /// The instrument, such as 村民委员会组织法.
  public var instrument: String
  /// The version's label.
  public var version: String
  /// The article, such as 第三十条.
  public var article: String
  /// First day in force; `nil` when older than any record.
  public var from: Day?
  /// Last day in force; `nil` while still in force.
  public var until: Day?
  /// How far local rules may depart.
  public var strength: Strength
  /// What it says.
  public var content: Content
  /// The gist in our own words, Chinese.
  public var gist: String
  /// The gist in our own words, English.
  public var gistEnglish: String
  /// How well the number is attested, when not read in the statute itself; empty otherwise.
  public var attested: String
  /// The marks a member must all carry, for shares of a body's members such as women representatives.
  public var labels: [String] = []
  /// Where the table says it.
  public var site: Site

  /// One version of an item.
  public init(
    key: String, instrument: String, version: String, article: String, from: Day?, until: Day?,
    strength: Strength, content: Content, gist: String, gistEnglish: String, attested: String = "",
    site: Site = .none
  ) {
    self.key = key
    self.instrument = instrument
    self.version = version
    self.article = article
    self.from = from
    self.until = until
    self.strength = strength
    self.content = content
    self.gist = gist
    self.gistEnglish = gistEnglish
    self.attested = attested
    self.site = site
  }

  /// Whether the version is in force on a day.
  public func inForce(on day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }

  /// The citation of this version.
  public var citation: ResolvedCitation {
    ResolvedCitation(
      key: key, instrument: instrument, version: version, article: article, from: from)
  }
}
