/// The first place at which bytes are not UTF-8.
struct UTF8Fault: Equatable {
  /// The offset of the first byte of the bad sequence.
  var offset: Int
  /// Whether the bytes end in the middle of a sequence that is good so far.
  var isTruncated: Bool
  /// The number of sequences of three or four bytes before it.
  var longSequences: Int
}

/// Checks bytes by the table of well-formed sequences: no overlong forms, no surrogates, nothing
/// beyond U+10FFFF. Gives `nil` for good bytes.
func utf8Fault(in bytes: [UInt8]) -> UTF8Fault? {
  bytes.withUnsafeBufferPointer { utf8Fault(in: $0) }
}

private func utf8Fault(in bytes: UnsafeBufferPointer<UInt8>) -> UTF8Fault? {
  let scan = ByteScan(bytes)
  var index = 0
  var long = 0
  while index < bytes.count {
    let lead = bytes[index]
    if lead < 0x80 {
      index = scan.beyondASCII(from: index + 1)
      continue
    }
    // Nearly every Chinese character: three bytes whose lead leaves the second free.
    if lead >= 0xE1, lead <= 0xEC, index + 2 < bytes.count, bytes[index + 1] & 0xC0 == 0x80,
      bytes[index + 2] & 0xC0 == 0x80
    {
      long += 1
      index += 3
      continue
    }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return UTF8Fault(offset: index, isTruncated: false, longSequences: long)
    }
    for step in 1..<length {
      guard index + step < bytes.count else {
        return UTF8Fault(offset: index, isTruncated: true, longSequences: long)
      }
      let allowed = step == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[index + step]) else {
        return UTF8Fault(offset: index, isTruncated: false, longSequences: long)
      }
    }
    if length > 2 { long += 1 }
    index += length
  }
  return nil
}
