/// Reads one value of JSON; depth and number of values are bounded, and nothing traps.
struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var values = 0

  /// How deep lists and objects may stand in each other.
  static let deepest = 128
  /// How many values one message may hold.
  static let most = 1_000_000

  private struct Fault: Error {}

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The value that the bytes are; `nil` where they are none, or more than one.
  static func read(_ bytes: [UInt8]) -> JSONValue? {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      guard let value = try? reader.value(depth: 0) else { return nil }
      reader.skipBlanks()
      return reader.position == bytes.count ? value : nil
    }
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) {
      position += 1
    }
  }

  private mutating func peek() throws(Fault) -> UInt8 {
    skipBlanks()
    guard position < bytes.count else { throw Fault() }
    return bytes[position]
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    values += 1
    guard depth < Self.deepest, values <= Self.most else { throw Fault() }
    switch try peek() {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Fault) -> JSONValue {
    for byte in word.utf8 {
      guard position < bytes.count, bytes[position] == byte else { throw Fault() }
      position += 1
    }
    return value
  }

  private mutating func object(depth: Int) throws(Fault) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    if try peek() == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      guard try peek() == UInt8(ascii: "\"") else { throw Fault() }
      let name = try text()
      guard try peek() == UInt8(ascii: ":") else { throw Fault() }
      position += 1
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
      let next = try peek()
      position += 1
      if next == UInt8(ascii: "}") { return .object(members) }
      guard next == UInt8(ascii: ",") else { throw Fault() }
    }
  }

  private mutating func list(depth: Int) throws(Fault) -> JSONValue {
    position += 1
    var list: [JSONValue] = []
    if try peek() == UInt8(ascii: "]") {
      position += 1
      return .list(list)
    }
    while true {
      list.append(try value(depth: depth + 1))
      let next = try peek()
      position += 1
      if next == UInt8(ascii: "]") { return .list(list) }
      guard next == UInt8(ascii: ",") else { throw Fault() }
    }
  }

  private mutating func number() throws(Fault) -> JSONValue {
    let start = position
    var isWhole = true
    scan: while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        isWhole = false
      default: break scan
      }
      position += 1
    }
    let numeral = String(decoding: bytes[start..<position], as: UTF8.self)
    // What is kept as it stands is written back as it stands, so it must be a number.
    guard position - start <= 64, numeral.utf8.last.map({ (0x30...0x39).contains($0) }) ?? false,
      let first = numeral.utf8.first, first == 0x2D || (0x30...0x39).contains(first),
      !numeral.dropFirst().contains("-") || !isWhole
    else { throw Fault() }
    if isWhole, let number = Int(numeral) { return .number(number) }
    return .numeral(numeral)
  }

  /// A string; halves of surrogate pairs that stand alone are read as U+FFFD.
  private mutating func text() throws(Fault) -> String {
    position += 1
    var start = position
    var decoded: [UInt8] = []
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        if decoded.isEmpty { return String(decoding: bytes[start..<position], as: UTF8.self) }
        decoded += bytes[start..<position]
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += bytes[start..<position]
        position += 1
        try escape(&decoded)
        start = position
      case 0..<0x20: throw Fault()
      default: position += 1
      }
    }
    throw Fault()
  }

  private mutating func escape(_ decoded: inout [UInt8]) throws(Fault) {
    guard position < bytes.count else { throw Fault() }
    let sign = bytes[position]
    position += 1
    switch sign {
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(sign)
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if (0xD800...0xDBFF).contains(unit), position + 1 < bytes.count,
        bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
      {
        let before = position
        position += 2
        let low = try hexadecimal()
        if (0xDC00...0xDFFF).contains(low) {
          unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        } else {
          position = before
        }
      }
      decoded += String(Character(Unicode.Scalar(unit) ?? "\u{FFFD}")).utf8
    default: throw Fault()
    }
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    guard position + 4 <= bytes.count else { throw Fault() }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw Fault() }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }
}
