import Testing

@testable import SourceText

@Suite("Reading bytes as text")
struct DecodingTests {
  private func decode(_ bytes: [UInt8], limit: Int = 1000) -> Decoded {
    Decoding.decode(bytes, name: "x", limit: limit)
  }

  private func text(_ bytes: [UInt8]) -> (String, TextEncoding, Bool, Bool)? {
    guard case .text(let text, let encoding, let bom, let crlf) = decode(bytes) else { return nil }
    return (text.string, encoding, bom, crlf)
  }

  private func failure(_ bytes: [UInt8], limit: Int = 1000) -> DecodingFailure? {
    guard case .failure(let failure) = decode(bytes, limit: limit) else { return nil }
    return failure
  }

  private func failure(
    _ kind: DecodingFailure.Kind, _ line: Int, _ column: Int, _ offset: Int
  ) -> DecodingFailure {
    DecodingFailure(kind: kind, line: line, column: column, byteOffset: offset)
  }

  @Test("UTF-8 is kept, its mark is dropped, its line ends become LF")
  func utf8() throws {
    #expect(try #require(text(Array("会议\n".utf8))) == ("会议\n", .utf8, false, false))
    #expect(try #require(text([0xEF, 0xBB, 0xBF, 0x61])) == ("a", .utf8, true, false))
    #expect(
      try #require(text(Array("a\r\nb\rc\r\r\nd\n".utf8))) == ("a\nb\nc\n\nd\n", .utf8, false, true)
    )
    #expect(try #require(text([])) == ("", .utf8, false, false))
    #expect(try #require(text([0x0D])) == ("\n", .utf8, false, true))
  }

  @Test("UTF-8 is checked strictly at every border of its table")
  func strictUTF8() {
    let good: [[UInt8]] = [
      [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80],
      [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
    ]
    for bytes in good { #expect(utf8Fault(in: bytes) == nil) }
    let bad: [[UInt8]] = [
      [0xC1, 0xBF], [0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC2, 0x41], [0xE4, 0xBC, 0x41],
    ]
    for bytes in bad {
      #expect(utf8Fault(in: bytes) == UTF8Fault(offset: 0, isTruncated: false, longSequences: 0))
    }
    #expect(utf8Fault(in: [0x61, 0xE4, 0xBC])?.isTruncated == true)
    // The validator of the standard library agrees on random bytes.
    var random = SplitMix(seed: 1)
    for _ in 0..<3000 {
      let bytes = random.bytes(
        upTo: 6, from: [0xC2, 0xE0, 0xE4, 0xED, 0xF0, 0xF4, 0x80, 0x9F, 0xA0, 0xBF, 0x41])
      #expect((utf8Fault(in: bytes) == nil) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  @Test("GB 18030 is read where UTF-8 fails, and said")
  func gb18030() throws {
    // 会议, 𠮷 of four bytes, the euro sign of Windows, 联通 (nearly UTF-8).
    #expect(try #require(text([0xBB, 0xE1, 0xD2, 0xE9])) == ("会议", .gb18030, false, false))
    #expect(
      try #require(text([0x95, 0x34, 0xB2, 0x35, 0x0D, 0x0A, 0x80]))
        == ("𠮷\n€", .gb18030, false, true))
    #expect(try #require(text([0xC1, 0xAA, 0xCD, 0xA8])) == ("联通", .gb18030, false, false))
    #expect(
      try #require(text([0xA8, 0xBC, 0xE3, 0x32, 0x9A, 0x35])) == (
        "ḿ\u{10FFFF}", .gb18030, false, false
      ))
  }

  @Test("The tables agree with an independent mapping, position by position")
  func tables() {
    #expect(GB18030.pairs.count == 23_940)
    #expect(hash(GB18030.pairs) == 0x4f5c70f1b88d05ea)
    var quadruples: [UInt16] = []
    for linear in 0..<39_420 {
      let (high, d) = (linear / 10, linear % 10)
      let scalar = GB18030.scalar(
        UInt8(0x81 + high / 1260), UInt8(0x30 + high / 126 % 10), UInt8(0x81 + high % 126),
        UInt8(0x30 + d))
      quadruples.append(UInt16(truncatingIfNeeded: scalar?.value ?? 0))
    }
    #expect(hash(quadruples) == 0xd5a8bde440564a73)
    #expect(GB18030.scalar(0x84, 0x31, 0xA4, 0x39) == "\u{FFFF}")
    #expect(GB18030.scalar(0x84, 0x31, 0xA5, 0x30) == nil)
    #expect(GB18030.scalar(0x8F, 0x39, 0xFE, 0x39) == nil)
    #expect(GB18030.scalar(0x90, 0x30, 0x81, 0x30) == "\u{10000}")
    #expect(GB18030.scalar(0xE3, 0x32, 0x9A, 0x35) == "\u{10FFFF}")
    #expect(GB18030.scalar(0xE3, 0x32, 0x9A, 0x36) == nil)
  }

  @Test("A cut or broken character is named with line, column and byte")
  func broken() {
    // GB 18030: 会议 LF 会 and half a character; a bad trail byte; a hole of the four-byte area.
    let cut: [UInt8] = [0xBB, 0xE1, 0xD2, 0xE9, 0x0D, 0x0A, 0xBB, 0xE1, 0xD2]
    #expect(failure(cut) == failure(.truncated(.gb18030), 2, 2, 8))
    #expect(failure([0xBB, 0xE1, 0xD2, 0x20]) == failure(.malformed(.gb18030), 1, 2, 2))
    #expect(failure([0xBB, 0xE1, 0xFF]) == failure(.malformed(.gb18030), 1, 2, 2))
    #expect(failure([0x84, 0x31, 0xA5, 0x30]) == failure(.malformed(.gb18030), 1, 1, 0))
    #expect(failure([0x95, 0x35, 0xB6]) == failure(.truncated(.gb18030), 1, 1, 0))
    // Damaged UTF-8 is not read as something else.
    let utf8 = Array("会议\n纪要".utf8)
    #expect(failure(Array(utf8.dropLast())) == failure(.truncated(.utf8), 2, 2, 10))
    #expect(failure(Array("会议".utf8.dropLast())) == failure(.truncated(.utf8), 1, 2, 3))
    #expect(failure(utf8 + [0xFF]) == failure(.malformed(.utf8), 2, 3, 13))
    #expect(failure([0xEF, 0xBB, 0xBF, 0xBB, 0xE1]) == failure(.malformed(.utf8), 1, 1, 3))
  }

  @Test("UTF-16, zero bytes, office documents and noise are told apart")
  func notText() {
    #expect(failure([0xFF, 0xFE, 0x61, 0])?.kind == .utf16)
    #expect(failure([0xFE, 0xFF, 0, 0x61])?.kind == .utf16)
    #expect(failure("quorum".utf8.flatMap { [$0, 0] })?.kind == .utf16)
    #expect(failure("quorum".utf8.flatMap { [0, $0] })?.kind == .utf16)
    #expect(failure(Array("会议\n纪\0要".utf8)) == failure(.nul, 2, 2, 10))
    #expect(failure([0x50, 0x4B, 0x03, 0x04, 9])?.kind == .binary(.zip))
    #expect(failure(Array("%PDF-1.7".utf8))?.kind == .binary(.pdf))
    #expect(failure([0x61, 0x01, 0x02, 0x03, 0x04, 0x62]) == failure(.binary(.other), 1, 2, 1))
    #expect(failure([0x61, 0x01, 0x02, 0x03]) == nil)
  }

  @Test("A file at the limit is read, one byte more is refused")
  func limit() {
    #expect(failure([0x61, 0x62], limit: 2) == nil)
    #expect(failure([0x61, 0x62, 0x63], limit: 2) == failure(.tooLarge(limit: 2), 1, 1, 0))
  }

  @Test("Random bytes are read or refused with a place inside them, never worse")
  func noise() {
    var random = SplitMix(seed: 2)
    var readings = 0
    for round in 0..<4000 {
      let alphabet: [UInt8] =
        round.isMultiple(of: 2)
        ? Array(0...255) : [0x81, 0xBB, 0xE4, 0x30, 0x39, 0x95, 0xFE, 0x0D, 0x0A, 0x41]
      let bytes = random.bytes(upTo: 40, from: alphabet)
      switch decode(bytes) {
      case .text(let text, _, _, _):
        readings += 1
        #expect(utf8Fault(in: text.bytes) == nil)
        #expect(!text.bytes.contains(0x0D))
      case .failure(let failure):
        #expect((0...bytes.count).contains(failure.byteOffset))
        #expect(failure.line >= 1 && failure.column >= 1)
      }
    }
    #expect(readings > 100)
  }

  private func hash(_ units: [UInt16]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for unit in units {
      for byte in [unit >> 8, unit & 0xFF] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }
}

/// A small generator whose numbers are the same on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func bytes(upTo count: Int, from alphabet: [UInt8]) -> [UInt8] {
    let length = Int.random(in: 0...count, using: &self)
    return (0..<length).map { _ in alphabet.randomElement(using: &self) ?? 0 }
  }
}
