internal import SourceText

/// One line of a text, its scalars beside their folded twins, index for index.
///
/// Reading looks at the folded signs; what is kept are the clerk's own.
final class Line: Sendable {
  let file: Int32
  let number: Int32
  let raw: [Unicode.Scalar]
  let folded: [Unicode.Scalar]
  /// The column of each scalar and of the end; empty where every scalar is a character of its own.
  private let columns: [Int32]

  init(_ text: String, file: Int32, number: Int) {
    self.file = file
    self.number = Int32(clamping: number)
    var raw: [Unicode.Scalar] = []
    var signs: [Unicode.Scalar] = []
    let length = text.utf8.count
    raw.reserveCapacity(length)
    signs.reserveCapacity(length)
    var isSimple = true
    var hasPairs = false
    for scalar in text.unicodeScalars {
      let sign = fold(scalar)
      raw.append(scalar)
      signs.append(sign)
      if isSimple, !standsAlone(scalar) { isSimple = false }
      if sign == "(" || sign == ")" || sign == Quoting.open || sign == Quoting.close {
        hasPairs = true
      }
    }
    if hasPairs { disarmStrays(in: &signs) }
    self.raw = raw
    folded = signs
    columns = isSimple ? [] : graphemeColumns(of: text)
  }

  /// The whole line.
  var slice: Slice { Slice(line: self, lower: 0, upper: raw.count) }

  func column(at index: Int) -> Int32 {
    guard !columns.isEmpty else { return Int32(clamping: index + 1) }
    return columns[min(max(index, 0), columns.count - 1)]
  }
}

/// The sign as it is read: half-width, every kind of blank one blank, every colon one colon.
private func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  let value = scalar.value
  if value < 0x80 { return value == 0x0D || value == 0x0B || value == 0x0C ? " " : scalar }
  if value >= 0x4E00, value <= 0x9FFF { return scalar }
  switch value {
  case 0x3000: return "\u{3000}"
  case 0xA0, 0x2000...0x200B, 0x202F, 0xFEFF: return " "
  case 0x2236: return ":"
  default: return Folding.halfWidth(scalar)
  }
}

/// Turns brackets and quotes without a partner into signs that mean nothing, so that one slip of the
/// clerk does not swallow the rest of the line.
private func disarmStrays(in signs: inout [Unicode.Scalar]) {
  var opened: [Int] = []
  var quote: Int?
  for index in signs.indices {
    let sign = signs[index]
    if let start = quote {
      if sign == Quoting.open { signs[start] = "\u{3014}"; quote = index }
      if sign == Quoting.close { quote = nil }
      continue
    }
    switch sign {
    case Quoting.open: quote = index
    case Quoting.close: signs[index] = "\u{3015}"
    case "(": opened.append(index)
    case ")": if opened.popLast() == nil { signs[index] = "\u{FF09}" }
    default: break
    }
  }
  if let quote {
    signs[quote] = "\u{3014}"
    // What looked quoted was not, so its brackets count after all.
    return disarmStrays(in: &signs)
  }
  for index in opened { signs[index] = "\u{FF08}" }
}

/// Whether a scalar next to any other such scalar is a character of its own.
private func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value < 0x300 || (scalar.value >= 0x4E00 && scalar.value <= 0x9FFF) { return true }
  switch scalar.value {
  case 0...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x22FF, 0x2460...0x24FF,
    0x25A0...0x25FF, 0x27E6...0x27EB, 0x2E80...0x3029, 0x3031...0x303C, 0x3041...0x3096,
    0x309D...0x30FF, 0x3105...0x312F, 0x3190...0xA48F, 0xF900...0xFAFF, 0xFE30...0xFE4F,
    0xFF01...0xFF9D, 0xFFE0...0xFFEE, 0x20000...0x323AF:
    return true
  default: return false
  }
}

private func graphemeColumns(of text: String) -> [Int32] {
  var columns: [Int32] = []
  var column: Int32 = 1
  for character in text {
    for _ in character.unicodeScalars { columns.append(column) }
    column = column == .max ? column : column + 1
  }
  columns.append(column)
  return columns
}
