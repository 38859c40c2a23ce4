/// The addresses by which editors name files: `file:///…` with what is no plain letter in percents.
enum DocumentURI {
  /// The path of a file on this machine; `nil` for other addresses.
  static func path(_ uri: String) -> String? {
    let lead = "file://"
    guard uri.utf8.count <= 16_384, uri.hasPrefix(lead) else { return nil }
    var rest = Substring(uri.dropFirst(lead.count))
    if rest.hasPrefix("localhost/") { rest = rest.dropFirst("localhost".count) }
    guard rest.hasPrefix("/") else { return nil }
    if let end = rest.firstIndex(where: { $0 == "?" || $0 == "#" }) { rest = rest[..<end] }
    var bytes: [UInt8] = []
    var codes = Array(rest.utf8)[...]
    while let byte = codes.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = codes.popFirst().flatMap(digit), let low = codes.popFirst().flatMap(digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    // A name with a zero byte in it names another file to whoever opens it.
    guard !bytes.contains(0) else { return nil }
    return normal(String(decoding: bytes, as: UTF8.self))
  }

  /// The address of a path.
  static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes = Array("file://".utf8)
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }

  /// A path without `.`, `..` and doubled slashes, so that one file has one name.
  private static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }
}
