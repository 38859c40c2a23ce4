/// The vocabulary as the surface pass needs it: Han words and keys with their English twins.
///
/// A word is what stands as a variable (`step`), a key what stands in a table or after a point
/// (`quorum`). Several Han spellings may have one English twin.
public struct SurfaceDictionary: Sendable, Equatable {
  /// English words by their Han spellings.
  public let words: [String: String]
  /// English keys by their Han spellings.
  public let keys: [String: String]

  private let chineseWords: [String: String]
  private let chineseKeys: [String: String]

  /// Makes a dictionary.
  ///
  /// `preferred` names, by English word, the Han spelling to write where there are several; without
  /// it the shortest is taken, then the first by its bytes. Entries whose English side is no Lua name,
  /// or whose Han side is plain ASCII, are left out.
  public init(
    words: [String: String], keys: [String: String], preferred: [String: String] = [:]
  ) {
    self.words = words.filter(isUsable)
    self.keys = keys.filter(isUsable)
    chineseWords = inverse(self.words, preferred)
    chineseKeys = inverse(self.keys, preferred)
  }

  /// Makes a dictionary in which every entry is both a word and a key.
  public init(_ entries: [String: String]) { self.init(words: entries, keys: entries) }

  /// A dictionary without entries.
  public static let empty = SurfaceDictionary([:])

  /// The English twin of a Han name in a role; `nil` when it is the author's own.
  func english(_ name: String, _ role: NameRole) -> String? {
    switch role {
    case .global: words[name]
    case .field, .key: keys[name] ?? words[name]
    case .local, .label: nil
    }
  }

  /// The Han twin of an English name in a role; fields are never turned, as they may be anything's.
  func chinese(_ name: String, _ role: NameRole) -> String? {
    switch role {
    case .global: chineseWords[name]
    case .key: chineseKeys[name]
    case .field, .local, .label: nil
    }
  }
}

private func isUsable(_ entry: (key: String, value: String)) -> Bool {
  isLuaName(entry.value) && entry.key.utf8.contains { $0 >= 0x80 }
    && entry.key.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
    && entry.key.unicodeScalars.first?.properties.isXIDStart == true
}

private func inverse(_ entries: [String: String], _ preferred: [String: String]) -> [String: String]
{
  var inverse: [String: String] = [:]
  for (han, english) in entries {
    guard let held = inverse[english] else {
      inverse[english] = han
      continue
    }
    let isBetter = han.count != held.count ? han.count < held.count : isFirst(han, held)
    if isBetter { inverse[english] = han }
  }
  for (english, han) in preferred where entries[han] == english { inverse[english] = han }
  return inverse
}

private func isFirst(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
