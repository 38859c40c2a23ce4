/// One character of a script as the surface pass reads it outside strings and comments.
struct SurfaceUnit {
  /// The ASCII byte it is or stands for; `nil` for all other characters.
  var ascii: UInt8?
  /// The scalar; `nil` for a byte that is not UTF-8.
  var scalar: Unicode.Scalar?
  /// The bytes it takes.
  var length: Int

  /// Whether it is another character than the ASCII one it stands for.
  var isFolded: Bool { length > 1 && ascii != nil }

  /// Whether it is of the block that holds nearly all Han characters; spares a look at properties.
  private var isHan: Bool {
    guard let scalar else { return false }
    return (0x4E00...0x9FFF).contains(scalar.value)
  }

  /// Whether it can stand inside a name.
  var isNamePart: Bool {
    if let ascii { return isNameByte(ascii) }
    if isHan { return true }
    return scalar?.properties.isXIDContinue ?? false
  }

  /// Whether it can begin a name.
  var isNameHead: Bool {
    if let ascii { return isNameStart(ascii) }
    if isHan { return true }
    return scalar?.properties.isXIDStart ?? false
  }
}

/// Reads characters out of bytes that may be anything.
struct SurfaceReader {
  let bytes: [UInt8]

  /// The character at an offset; `nil` at the end.
  func unit(at offset: Int) -> SurfaceUnit? {
    guard offset >= 0, offset < bytes.count else { return nil }
    let first = bytes[offset]
    if first < 0x80 {
      return SurfaceUnit(ascii: first, scalar: Unicode.Scalar(first), length: 1)
    }
    var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      return SurfaceUnit(ascii: nil, scalar: nil, length: 1)
    }
    return SurfaceUnit(ascii: twin(of: scalar), scalar: scalar, length: UTF8.width(scalar))
  }

  /// The ASCII byte that the character at an offset is or stands for.
  func ascii(at offset: Int) -> UInt8? { unit(at: offset)?.ascii }

  /// The byte at an offset; `nil` at the end.
  func byte(at offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }
}

/// The ASCII twin of a scalar in code: full-width signs, blanks of other widths, 【 and 】.
private func twin(of scalar: Unicode.Scalar) -> UInt8? {
  switch scalar.value {
  case 0xFF01...0xFF5E: UInt8(scalar.value - 0xFEE0)
  case 0x3010: 0x5B
  case 0x3011: 0x5D
  // Pages and chats paste in blanks that cannot be seen; none of them means anything in code.
  case 0x3000, 0xA0, 0x2002...0x200B, 0x202F, 0x205F, 0x2060, 0xFEFF: 0x20
  default: nil
  }
}
