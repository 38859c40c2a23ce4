/// The content of a string piece as Lua would have it; escapes that are wrong stay as they stand.
func stringValue(of bytes: [UInt8], _ token: SurfaceToken) -> String {
  let piece = Array(bytes[token.range])
  let isLong = token.kind == .string && piece.first == 0x5B
  let length = token.kind == .foreignString ? quoteLength(piece) : 1
  var (head, tail) = (length, token.isUnfinished ? 0 : length)
  if isLong {
    head = 2 + piece.dropFirst().prefix { $0 == 0x3D }.count
    tail = token.isUnfinished ? 0 : head
    if piece.dropFirst(head).first == 0x0A { head += 1 }
  }
  guard piece.count >= head + tail else { return "" }
  let content = Array(piece[head..<(piece.count - tail)])
  return String(decoding: isLong ? content : unescaped(content), as: UTF8.self)
}

private func quoteLength(_ piece: [UInt8]) -> Int { (piece.first ?? 0) < 0x80 ? 1 : 3 }

private func unescaped(_ content: [UInt8]) -> [UInt8] {
  guard content.contains(0x5C) else { return content }
  var output: [UInt8] = []
  var index = 0
  while index < content.count {
    guard content[index] == 0x5C, index + 1 < content.count else {
      output.append(content[index])
      index += 1
      continue
    }
    let escape = content[index + 1]
    index += 2
    switch escape {
    case 0x61, 0x62, 0x66, 0x6E, 0x72, 0x74, 0x76:
      output.append(simpleEscapes[escape] ?? escape)
    case 0x7A:
      while index < content.count, content[index] == 0x20 || (9...13).contains(content[index]) {
        index += 1
      }
    case 0x78:
      guard let (byte, end) = number(content, index, radix: 16, digits: 2...2), byte <= 255 else {
        output += [0x5C, escape]
        continue
      }
      output.append(UInt8(byte))
      index = end
    case 0x30...0x39:
      guard let (byte, end) = number(content, index - 1, radix: 10, digits: 1...3), byte <= 255
      else {
        output += [0x5C, escape]
        continue
      }
      output.append(UInt8(byte))
      index = end
    case 0x75:
      guard content.dropFirst(index).first == 0x7B,
        let (value, end) = number(content, index + 1, radix: 16, digits: 1...8),
        content.dropFirst(end).first == 0x7D, let scalar = Unicode.Scalar(UInt32(value))
      else {
        output += [0x5C, escape]
        continue
      }
      output += String(Character(scalar)).utf8
      index = end + 1
    default:
      // Quotes, the backslash itself, a line end; before other signs only the sign was meant.
      output.append(escape)
    }
  }
  return output
}

private let simpleEscapes: [UInt8: UInt8] = [
  0x61: 7, 0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9, 0x76: 11,
]

/// The number at an offset and the offset after it; `nil` when there are too few digits.
private func number(
  _ content: [UInt8], _ start: Int, radix: Int, digits: ClosedRange<Int>
) -> (value: Int, end: Int)? {
  var value = 0
  var index = start
  while index < content.count, index - start < digits.upperBound,
    let digit = Character(Unicode.Scalar(content[index])).hexDigitValue, digit < radix
  {
    value = value * radix + digit
    index += 1
  }
  return index - start >= digits.lowerBound ? (value, index) : nil
}
