/// A key and its value in one stretch of a line: `主持：周敏`.
struct KeyedSegment {
  var key: Slice
  var value: Slice
  /// The key stands between the quotes that keep it from being read: it is no field of the grammar.
  var isQuoted = false
  /// The key as the vocabulary looks it up; `nil` when it is too long for any word there.
  var code: WordCode? { WordCode(key) }

  /// Reads `键：值`; `nil` when what stands before the colon cannot be a key.
  init?(_ slice: Slice) {
    guard let colon = slice.firstIndex({ $0 == ":" }) else { return nil }
    key = slice.prefix(colon).trimmed
    value = slice.dropFirst(colon + 1).trimmed
    if let quoted = key.quotation {
      key = quoted
      isQuoted = true
      return
    }
    // A bracket behind a name, such as an office or how long one spoke, may be longer.
    let core = key.endingBracket?.before ?? key
    guard !core.isEmpty, core.word.unicodeScalars.count <= 12, key.count <= 40,
      key.contains({ !$0.isDigit && !$0.isBlank })
    else { return nil }
    guard !key.contains({ isSentenceMark($0) }), !value.starts(with: "//") else { return nil }
  }

  /// The key as written, without the quotes that keep it from being read.
  var name: String { key.text }
}

/// Whether a sign cannot stand in a key.
private func isSentenceMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case ",", ";", "。", "、", "!", "?", "…", "→", "[", "]", "【", "】", "“", "”", "=", "|", "~", "/":
    true
  default: false
  }
}

extension Slice {
  /// The stretches between gaps of two or more blanks, a tab or a wide blank.
  var segments: [Slice] {
    var parts: [Slice] = []
    var nesting = Nesting()
    var start: Int?
    var end = lower
    var gap = 0
    for index in lower..<upper {
      let scalar = line.folded[index]
      let isOutside = nesting.isOutside(scalar)
      if scalar.isBlank, isOutside {
        gap += scalar.gap
        continue
      }
      if let begun = start, gap >= 2 {
        parts.append(Slice(line: line, lower: begun, upper: end))
        start = index
      }
      if start == nil { start = index }
      end = index + 1
      gap = 0
    }
    if let start { parts.append(Slice(line: line, lower: start, upper: end)) }
    return parts
  }

  /// Whether the whole slice is one bracket.
  var isBracketed: Bool { endingBracket?.before.isEmpty ?? false }

  /// The slice from this one's beginning to the end of a later one of the same line.
  func joined(to later: Slice) -> Slice { Slice(line: line, lower: lower, upper: later.upper) }
}

/// Segments of a field line: what has no key of its own belongs to the value before it.
func fieldSegments(_ slice: Slice) -> [Slice] {
  var merged: [Slice] = []
  for segment in slice.segments {
    let isOwn = KeyedSegment(segment) != nil || segment.isBracketed
    if let last = merged.last, !isOwn, !last.isBracketed {
      merged[merged.count - 1] = last.joined(to: segment)
    } else {
      merged.append(segment)
    }
  }
  return merged
}

/// The body of an event or a heading: the words that are free, and the fields among them.
struct Body {
  /// The free stretches, in order.
  var free: [Slice] = []
  /// The fields.
  var fields: [KeyedSegment] = []
  /// The free words with the gaps between them as the clerk set them.
  var spans: [Slice] = []

  /// Parts a body; `isField` tells for a key whether it is a field there, the first segment or a later.
  init(_ slice: Slice, isField: (KeyedSegment, _ isFirst: Bool) -> Bool) {
    var lastWasFree = false
    for segment in slice.segments {
      let isFirst = free.isEmpty && fields.isEmpty
      if let keyed = KeyedSegment(segment), isField(keyed, isFirst) {
        fields.append(keyed)
        lastWasFree = false
        continue
      }
      free.append(segment)
      if lastWasFree, let last = spans.popLast() {
        spans.append(last.joined(to: segment))
      } else {
        spans.append(segment)
      }
      lastWasFree = true
    }
  }

  /// The free words as one text.
  var wording: String { wording(of: spans) }

  /// The words to look at for what they say: the only span, without its quotes, or the first.
  var said: Slice? { spans.first.map { $0.quotation ?? $0 } }

  func wording(of spans: [Slice]) -> String {
    if spans.count == 1 { return spans[0].plain }
    return spans.map(\.text).joined(separator: "  ")
  }
}
