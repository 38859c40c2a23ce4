/// Cuts what an editor sends into messages: a head with `Content-Length`, an empty line, the body.
struct Frames {
  /// What was cut off.
  enum Frame: Equatable {
    case message([UInt8])
    /// Bytes that are no message, or one that is too large; they have been passed over.
    case fault
  }

  /// The longest head.
  static let longestHead = 4096
  /// The largest message: a text of 16 MiB, every byte of it written as an escape.
  static let largest = 112 << 20

  private var buffer: [UInt8] = []
  private var start = 0
  /// The bytes of a message too large that are still to come.
  private var skipped = 0

  /// The bytes that wait to be cut.
  var waiting: Int { buffer.count - start }

  /// Takes bytes as they come.
  mutating func take(_ bytes: [UInt8]) {
    let passed = min(skipped, bytes.count)
    skipped -= passed
    if start > 0, start == buffer.count || start > 1 << 20 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer += bytes[passed...]
  }

  /// The next message; `nil` until more has come.
  mutating func next() -> Frame? {
    guard start < buffer.count else { return nil }
    guard let head = headEnd() else {
      guard waiting > Self.longestHead else { return nil }
      resume()
      return .fault
    }
    guard let length = Self.length(buffer[start..<head.text]) else {
      start = head.body
      return .fault
    }
    if length > Self.largest {
      let here = min(length, buffer.count - head.body)
      start = head.body + here
      skipped = length - here
      return .fault
    }
    guard buffer.count - head.body >= length else { return nil }
    start = head.body + length
    return .message(Array(buffer[head.body..<start]))
  }

  /// Where the text of the head ends and where the body begins.
  private func headEnd() -> (text: Int, body: Int)? {
    let last = min(buffer.count, start + Self.longestHead)
    for index in start..<last where buffer[index] == 0x0A {
      if index + 1 < last, buffer[index + 1] == 0x0A { return (index, index + 2) }
      if index + 2 < last, buffer[index + 1] == 0x0D, buffer[index + 2] == 0x0A {
        return (index, index + 3)
      }
    }
    return nil
  }

  /// After bytes that are no head: goes on where one may begin.
  private mutating func resume() {
    let word = Array("content-length:".utf8)
    var index = start + 1
    while index + word.count <= buffer.count {
      if word.indices.allSatisfy({ buffer[index + $0] | 0x20 == word[$0] | 0x20 }) {
        start = index
        return
      }
      index += 1
    }
    start = max(start, buffer.count - word.count)
  }

  private static func length(_ head: ArraySlice<UInt8>) -> Int? {
    for line in String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
      let digits = parts[1].drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      guard let length = Int(String(digits)), length >= 0 else { return nil }
      return length
    }
    return nil
  }

  /// A message with its head.
  static func framed(_ body: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
