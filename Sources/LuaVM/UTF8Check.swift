/// The offset of the first byte that is not part of well-formed UTF-8.
func firstInvalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var at = 0
  while at < bytes.count {
    let first = bytes[at]
    if first < 0x80 {
      at += 1
      continue
    }
    guard let length = sequenceLength(bytes, at: at, first: first) else { return at }
    at += length
  }
  return nil
}

private func sequenceLength(
  _ bytes: UnsafeBufferPointer<UInt8>, at: Int, first: UInt8
) -> Int? {
  let length: Int
  let second: ClosedRange<UInt8>
  switch first {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return nil
  }
  guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return nil }
  for next in bytes[(at + 2)..<(at + length)] where next & 0xC0 != 0x80 { return nil }
  return length
}
