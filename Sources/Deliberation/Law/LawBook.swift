/// The tables of statutes by date and place: for each key, which text gives which number where, from when to when.
public struct LawBook: Hashable, Sendable, Codable {
  /// The entries, sorted by key, by place (the whole country first, then wide before narrow), by first day.
  public private(set) var entries: [LawEntry]
  /// The places that have texts of their own, sorted, each once.
  public private(set) var places: [String]

  /// A book of entries.
  public init(_ entries: [LawEntry] = []) {
    self.entries = entries.sorted { $0.precedes($1) }
    places = Set(entries.compactMap(\.place)).sorted()
  }

  /// All keys, sorted, each once.
  public var keys: [String] {
    var result: [String] = []
    for entry in entries where result.last != entry.key { result.append(entry.key) }
    return result
  }

  /// Whether any version of the key is in the tables.
  public func contains(_ key: String) -> Bool { !versions(of: key).isEmpty }

  /// All versions of a key: those of the whole country first, then those of places; oldest first.
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

  /// The version in force in the whole country on a day, if there is one.
  public func entry(_ key: String, on day: Day) -> LawEntry? {
    versions(of: key).last { $0.place == nil && $0.inForce(on: day) }
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
  /// The place whose text it is, such as 浙江省 or 浙江省湖州市; `nil` for the whole country.
  public var place: String?
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
  /// The marks of those a share is taken of; all members when empty.
  public var within: [String] = []
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

  /// The order of the tables.
  fileprivate func precedes(_ other: LawEntry) -> Bool {
    if key != other.key { return key < other.key }
    if place != other.place {
      let (own, its) = (place ?? "", other.place ?? "")
      return own.utf8.count != its.utf8.count ? own.utf8.count < its.utf8.count : own < its
    }
    return (from?.number ?? .min) < (other.from?.number ?? .min)
  }

  /// The citation of this version.
  public var citation: ResolvedCitation {
    ResolvedCitation(
      key: key, instrument: instrument, version: version, article: article, from: from)
  }
}
