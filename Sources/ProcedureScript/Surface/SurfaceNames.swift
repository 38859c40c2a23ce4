/// The names that the surface pass gave Lua in place of the author's, and the way back.
///
/// A Han name becomes `_u` and its scalars in hexadecimal, parted by low lines; stretches of ASCII
/// letters and digits are kept behind a 0, which no such scalar begins with: 甲A_1 is
/// `_u7532_0A_5f_01`. Different names so never meet. If the script itself spells such a name, another
/// beginning is taken.
public struct SurfaceNames: Sendable, Equatable {
  /// What changed names begin with in nearly every script.
  static let usualPrefix = "_u"

  /// What every changed name begins with.
  public let prefix: String
  /// The author's names by those that Lua sees.
  public private(set) var originals: [String: String] = [:]
  /// The Han words by the vocabulary's words that stand for them, where the script has one spelling.
  public private(set) var words: [String: String] = [:]
  private var unclear: Set<String> = []

  init(prefix: String) { self.prefix = prefix }

  /// The name Lua sees for one of the author's.
  mutating func mangle(_ name: String) -> String {
    let mangled = Self.encode(name, prefix: prefix)
    originals[mangled] = name
    return mangled
  }

  /// Notes that a vocabulary word was spelled so in the script.
  mutating func note(word: String, spelled: String) {
    guard !unclear.contains(word) else { return }
    if let held = words[word], held != spelled {
      unclear.insert(word)
      words[word] = nil
    } else {
      words[word] = spelled
    }
  }

  /// Notes that the script spells a vocabulary word in English, too.
  mutating func noteEnglish(_ word: String) {
    unclear.insert(word)
    words[word] = nil
  }

  /// A text with the author's names in place of Lua's, as in messages and in keys of tables.
  ///
  /// Names are exchanged wherever they stand. With `words`, words of the vocabulary are given back
  /// too, but only alone between single quotes, as Lua quotes names: `'quorum'` becomes `'法定人数'`.
  public func unmangle(_ text: String, words restoresWords: Bool = true) -> String {
    if originals.isEmpty, words.isEmpty { return text }
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard isNameByte(bytes[index]) else {
        output.append(bytes[index])
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
      let run = String(decoding: bytes[start..<index], as: UTF8.self)
      let isQuoted =
        start > 0 && bytes[start - 1] == 0x27 && index < bytes.count && bytes[index] == 0x27
      if restoresWords, isQuoted, let word = words[run] {
        output += word.utf8
      } else {
        output += restore(run).utf8
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The author's name in a run of name characters, which may have digits glued before it.
  private func restore(_ run: String) -> String {
    if let name = originals[run] { return name }
    guard let first = run.utf8.first, !isNameStart(first) else { return run }
    // Lua quotes a malformed number with the name that follows it: 3_u6b65.
    for index in run.indices where run[index] == "_" {
      if let name = originals[String(run[index...])] { return run[..<index] + name }
    }
    return run
  }

  /// The ASCII name of a name.
  static func encode(_ name: String, prefix: String) -> String {
    var parts: [String] = []
    var isRun = false
    for scalar in name.unicodeScalars {
      if scalar.isASCII, scalar != "_" {
        if isRun, let last = parts.popLast() {
          parts.append(last + String(scalar))
        } else {
          parts.append("0" + String(scalar))
        }
        isRun = true
      } else {
        parts.append(String(scalar.value, radix: 16))
        isRun = false
      }
    }
    return prefix + parts.joined(separator: "_")
  }

  /// The name that `encode` was given; `nil` for what it never gives.
  static func decode(_ mangled: String, prefix: String) -> String? {
    guard mangled.hasPrefix(prefix) else { return nil }
    var name = String.UnicodeScalarView()
    for part in mangled.dropFirst(prefix.count).split(
      separator: "_", omittingEmptySubsequences: false)
    {
      if part.first == "0", part.count > 1 {
        name.append(contentsOf: part.dropFirst().unicodeScalars)
      } else if let value = UInt32(part, radix: 16), let scalar = Unicode.Scalar(value) {
        name.append(scalar)
      } else {
        return nil
      }
    }
    let text = String(name)
    return encode(text, prefix: prefix) == mangled ? text : nil
  }

  /// The first beginning that no name and no string of the script has before a hexadecimal digit.
  static func freePrefix(in bytes: [UInt8]) -> String {
    let folded = foldedForSearch(bytes)
    var number = 0
    while true {
      let prefix = number == 0 ? usualPrefix : "_u\(number)u"
      if !occurs(Array(prefix.utf8), in: folded) { return prefix }
      number += 1
    }
  }

  /// The script as Lua may see it: folded, other letters as 80, other signs as blanks.
  private static func foldedForSearch(_ bytes: [UInt8]) -> [UInt8] {
    let reader = SurfaceReader(bytes: bytes)
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var offset = 0
    while let unit = reader.unit(at: offset) {
      folded.append(unit.ascii ?? (unit.isNamePart ? 0x80 : 0x20))
      offset += unit.length
    }
    return folded
  }

  private static func occurs(_ prefix: [UInt8], in bytes: [UInt8]) -> Bool {
    guard bytes.count > prefix.count else { return false }
    for start in 0..<(bytes.count - prefix.count) where bytes[start] == 0x5F {
      let end = start + prefix.count
      guard bytes[end] < 0x80, Character(Unicode.Scalar(bytes[end])).isHexDigit,
        bytes[start..<end].elementsEqual(prefix)
      else { continue }
      if start == 0 || !(isNameByte(bytes[start - 1]) || bytes[start - 1] == 0x80) { return true }
    }
    return false
  }
}
