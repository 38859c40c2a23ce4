public import Deliberation
internal import SourceText

/// What an editor sees in one line of a record, whole or half written: its date, its noun or tag, its keys, and
/// what may be written at an offset. Offsets count the bytes of the line.
public struct RecordLine: Sendable {
  /// A word of the grammar in the line.
  public struct Word: Sendable {
    /// What the word is.
    public enum Meaning: Sendable {
      /// The noun of a dated heading, or a tag.
      case label(Vocabulary.Label)
      /// A key.
      case key(Vocabulary.Key)
    }
    /// What the word is.
    public var meaning: Meaning
    /// Where it stands.
    public var range: Range<Int>
  }

  /// What may be written at an offset.
  public struct Gap: Sendable {
    /// What is asked for.
    public enum Wanted: Sendable {
      /// The beginning of a line: a key, a tag, a date.
      case line
      /// The noun behind a date.
      case noun
      /// The word of a tag, behind 【.
      case tag
      /// What stands behind a noun or a tag, or another stretch of that line.
      case words(Vocabulary.Label)
      /// The value of a key; `nil` for a key that the grammar does not know.
      case value(Vocabulary.Key?)
    }
    /// What is asked for.
    public var wanted: Wanted
    /// What is already written of it before the offset.
    public var typed: String
  }

  /// The words of the grammar, in the order of the line.
  public private(set) var words: [Word] = []
  /// The noun or the last tag of the line.
  public private(set) var label: Vocabulary.Label?
  /// Whether it begins with a date.
  public private(set) var isDated = false

  private let line: Line
  /// The offset of each sign, and of the end.
  private let offsets: [Int]
  private let kind: Act.Kind?

  /// Looks at a line that belongs to an act of a kind, unless it begins one itself; `nil` in the head.
  ///
  /// Only so much of a long line is looked at as a person may have written.
  public init(_ text: String, of kind: Act.Kind?) {
    line = Line(String(text.prefix(2000)), file: 0, number: 1)
    var offsets = [0]
    offsets.reserveCapacity(line.raw.count + 1)
    for scalar in line.raw { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    self.offsets = offsets
    self.kind = kind
    look()
  }

  private var indent: Int { line.folded.prefix { $0.isBlank }.count }

  private mutating func look() {
    // An indented line is a remark, and none of its words is one of the grammar.
    guard indent == 0 else { return }
    let slice = line.slice
    var start = 0
    if let date = DateToken.read(slice) {
      isDated = true
      start = date.length
      while slice[start]?.isBlank ?? false { start += 1 }
      if let time = TimeToken.read(slice.dropFirst(start)) {
        start += time.length
        while slice[start]?.isBlank ?? false { start += 1 }
      }
      if let (found, _) = headingLabel(slice.dropFirst(start)) {
        label = found
        var end = start
        while let sign = slice[end], sign != ":", !sign.isBlank { end += 1 }
        add(.label(found), start..<end)
        start = end
      }
    }
    while let open = (start..<line.folded.count).first(where: { line.folded[$0] == "【" }),
      let close = (open..<line.folded.count).first(where: { line.folded[$0] == "】" })
    {
      addKeys(start..<open)
      if let tag = Vocabulary.label(WordCode(slice.from(open + 1, to: close).trimmed)) {
        label = tag
        add(.label(tag), open + 1..<close)
      }
      start = close + 1
    }
    addKeys(start..<line.folded.count)
  }

  private mutating func add(_ meaning: Word.Meaning, _ range: Range<Int>) {
    words.append(
      Word(meaning: meaning, range: offsets[range.lowerBound]..<offsets[range.upperBound]))
  }

  /// The keys in a stretch: what stands before a colon or a number at the beginning of a field.
  private mutating func addKeys(_ range: Range<Int>) {
    var start = range.lowerBound
    var depth = 0
    for index in range.lowerBound...range.upperBound {
      let sign = index < range.upperBound ? line.folded[index] : ";"
      if sign == "(" { depth += 1 }
      let isBorder =
        sign == ";" || sign == "," || sign == "、" || sign == "(" || sign == ")"
        || (sign.isBlank && (sign.gap > 1 || (index > start && line.folded[index - 1].isBlank)))
      if isBorder || (sign.isBlank && index == start) {
        if index > start { addKey(start..<index, inBrackets: depth > 0) }
        start = index + 1
      }
      if sign == ")" { depth = max(0, depth - 1) }
    }
  }

  private mutating func addKey(_ range: Range<Int>, inBrackets: Bool) {
    var end = range.lowerBound
    var isColon = false
    while end < range.upperBound {
      let sign = line.folded[end]
      isColon = sign == ":"
      if isColon || sign.isNumeral && end > range.lowerBound { break }
      end += 1
    }
    // A number stands behind a key without a colon only in counts: 同意10.
    guard end < range.upperBound, isColon || countKinds.contains(own) else { return }
    let slice = Slice(line: line, lower: range.lowerBound, upper: end)
    guard let key = Vocabulary.key(slice.word, of: own) else { return }
    add(.key(key), range.lowerBound..<end)
  }

  /// The kind of act whose keys stand in the line.
  private var own: Act.Kind? { label?.kind ?? kind }

  /// The word at an offset.
  public func word(at offset: Int) -> Word? {
    words.first { $0.range.lowerBound <= offset && offset <= $0.range.upperBound }
  }

  /// What may be written at an offset; `nil` in a remark.
  public func gap(at offset: Int) -> Gap? {
    let end = offsets.lastIndex { $0 <= offset } ?? 0
    guard indent == 0 || end <= indent else { return nil }
    let before = Slice(line: line, lower: 0, upper: end)
    if indent > 0 { return Gap(wanted: .line, typed: "") }
    if let open = line.folded[..<end].lastIndex(where: { $0 == "【" || $0 == "】" }) {
      let rest = before.dropFirst(open + 1)
      guard line.folded[open] == "】" else {
        return Gap(wanted: .tag, typed: rest.trimmedStart.text)
      }
      if let tag = words.last(where: { word in
        guard case .label = word.meaning else { return false }
        return word.range.upperBound <= offset
      }), case .label(let label) = tag.meaning {
        return field(rest, label, isFirst: true)
      }
      return field(rest, nil, isFirst: false)
    }
    if let date = DateToken.read(before), date.length <= end {
      var start = date.length
      guard before[start]?.isBlank ?? false else { return nil }
      while before[start]?.isBlank ?? false { start += 1 }
      if let time = TimeToken.read(before.dropFirst(start)) {
        start += time.length
        while before[start]?.isBlank ?? false { start += 1 }
      }
      let rest = before.dropFirst(start)
      guard let (label, body) = headingLabel(rest), rest.contains({ $0 == ":" || $0.isBlank })
      else { return Gap(wanted: .noun, typed: rest.text) }
      return field(body, label, isFirst: true)
    }
    return field(before, nil, isFirst: false)
  }

  /// What is asked for at the end of a stretch.
  private func field(_ stretch: Slice, _ label: Vocabulary.Label?, isFirst: Bool) -> Gap? {
    var start = 0
    for index in 0..<stretch.count {
      guard let sign = stretch[index] else { break }
      let isGap =
        sign.isBlank && (sign.gap > 1 || (index > 0 && stretch[index - 1]?.isBlank ?? false))
      if sign == ";" || isGap { start = index + 1 }
    }
    // The counts of a vote stand behind commas: 同意10，反对1.
    let kind = label?.kind ?? own
    if countKinds.contains(kind) {
      for index in start..<stretch.count
      where stretch[index] == "," && !stretch.from(start, to: index).contains({ $0 == "(" }) {
        start = index + 1
      }
    }
    let piece = stretch.dropFirst(start).trimmedStart
    if let colon = piece.firstIndex({ $0 == ":" }), label == nil || start > 0 || !isFirst {
      var value = piece.dropFirst(colon + 1)
      let marks = (0..<value.count).filter {
        value[$0] == "、" || value[$0] == "," || value[$0] == "；"
      }
      if let last = marks.last { value = value.dropFirst(last + 1) }
      let key = Vocabulary.key(piece.prefix(colon).word, of: kind)
      return Gap(wanted: .value(key), typed: value.trimmedStart.text)
    }
    if let label { return Gap(wanted: .words(label), typed: piece.text) }
    if stretch.lower > 0 { return nil }
    // A key is a few letters; what is longer, or has other signs in it, is prose.
    let isKey = piece.count <= 8 && !piece.contains { !$0.properties.isAlphabetic }
    return isKey && !(start == 0 && itemTitleFollows(stretch))
      ? Gap(wanted: .line, typed: piece.text) : nil
  }
}

/// The acts whose counts may stand behind their keys without a colon.
private let countKinds: Set<Act.Kind?> = [.vote, .survey, .evaluation, .meeting, .resume]

extension Slice {
  fileprivate var trimmedStart: Slice {
    var copy = self
    while copy.lower < copy.upper, line.folded[copy.lower].isBlank { copy.lower += 1 }
    return copy
  }
}
