/// Turns the bytes of a file into text.
///
/// UTF-8 is tried first and strictly; what is not UTF-8 is read as GB 18030, unless so much of it was
/// UTF-8 that it must be a damaged UTF-8 file: then nothing is guessed. Other encodings and files that
/// are no text are named, not read.
public enum Decoding {
  /// The largest file that is read unless the caller says otherwise: 16 MiB.
  public static let defaultLimit = 16 << 20

  /// Reads bytes as the text called `name`; files above `limit` bytes are refused.
  public static func decode(
    _ bytes: [UInt8], name: String, limit: Int = defaultLimit
  ) -> Decoded {
    if bytes.count > limit { return fail(.tooLarge(limit: limit), bytes, at: 0) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0, 0, 0xFE, 0xFF])
    {
      return fail(.utf16, bytes, at: 0)
    }
    if let form = knownForm(of: bytes) { return fail(.binary(form), bytes, at: 0) }
    let isClean = bytes.withUnsafeBufferPointer { ByteScan($0).isCleanText() }
    if !isClean, let failure = controlFailure(in: bytes) { return failure }

    let hadBOM = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var encoding = TextEncoding.utf8
    var text = bytes
    if !isClean, let fault = utf8Fault(in: bytes) {
      // Chinese text in GBK hardly ever holds two long UTF-8 sequences before its first bad one.
      let isDamagedUTF8 = hadBOM || fault.longSequences >= 2
      let kind: DecodingFailure.Kind = fault.isTruncated ? .truncated(.utf8) : .malformed(.utf8)
      if isDamagedUTF8 { return fail(kind, bytes, at: fault.offset) }
      switch decodeGB18030(bytes) {
      case .success(let decoded): (text, encoding) = (decoded, .gb18030)
      case .failure(let other):
        // Neither fits; one long sequence is then the better sign of the two.
        if fault.longSequences > 0 { return fail(kind, bytes, at: fault.offset) }
        return fail(
          other.isTruncated ? .truncated(.gb18030) : .malformed(.gb18030), bytes, at: other.offset,
          before: other.before)
      }
    }
    if hadBOM { text.removeFirst(3) }
    let hadCRLF = normalizeLineEnds(&text)
    return .text(
      SourceText(name: name, bytes: text), encoding: encoding, hadBOM: hadBOM, hadCRLF: hadCRLF)
  }
}

/// A failure at an offset of the bytes; `before` is the decoded text before it, where it is not the
/// bytes themselves.
private func fail(
  _ kind: DecodingFailure.Kind, _ bytes: [UInt8], at offset: Int, before: [UInt8]? = nil
) -> Decoded {
  var head = before ?? Array(bytes.prefix(offset))
  if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
  _ = normalizeLineEnds(&head)
  let place = SourceText(name: "", bytes: head).place(atOffset: head.count)
  return .failure(
    DecodingFailure(kind: kind, line: place.line, column: place.column, byteOffset: offset))
}

/// Turns CR LF and CR into LF; tells whether there were any.
private func normalizeLineEnds(_ bytes: inout [UInt8]) -> Bool {
  let first = bytes.withUnsafeBufferPointer { ByteScan($0).offset(of: 0x0D) }
  guard first < bytes.count else { return false }
  var target = first
  var source = first
  while source < bytes.count {
    var byte = bytes[source]
    if byte == 0x0D {
      byte = 0x0A
      if source + 1 < bytes.count, bytes[source + 1] == 0x0A { source += 1 }
    }
    bytes[target] = byte
    target += 1
    source += 1
  }
  bytes.removeSubrange(target...)
  return true
}

/// The form of file that the first bytes announce.
private func knownForm(of bytes: [UInt8]) -> DecodingFailure.BinaryForm? {
  let heads: [([UInt8], DecodingFailure.BinaryForm)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundDocument),
    (Array("%PDF-".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image),
    ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
  ]
  return heads.first { bytes.starts(with: $0.0) }?.1
}

/// The failure that zero bytes and other control bytes point to.
///
/// More than one byte in thirty that no text has makes a file binary; a single stray zero byte is
/// named with its place, and zero bytes in every other position are UTF-16 without a mark.
private func controlFailure(in bytes: [UInt8]) -> Decoded? {
  var controls = 0
  var zeros = (even: 0, odd: 0)
  var firstZero: Int?
  var firstControl: Int?
  bytes.withUnsafeBufferPointer { bytes in
    let scan = ByteScan(bytes)
    var offset = scan.control(from: 0)
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x09, 0x0A, 0x0B, 0x0C, 0x0D: break
      case 0:
        if firstZero == nil { firstZero = offset }
        if offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        fallthrough
      default:
        if firstControl == nil { firstControl = offset }
        controls += 1
      }
      offset = scan.control(from: offset + 1)
    }
  }
  guard let firstControl else { return nil }
  let (few, many) = (min(zeros.even, zeros.odd), max(zeros.even, zeros.odd))
  if many >= 2, few * 20 <= many, many * 8 >= bytes.count {
    return fail(.utf16, bytes, at: firstZero ?? 0)
  }
  // Counted from four on, so that one slip in a very short note keeps its own message.
  if controls >= 4, controls * 30 > bytes.count {
    return fail(.binary(.other), bytes, at: firstControl)
  }
  guard let firstZero else { return nil }
  return fail(.nul, bytes, at: firstZero)
}
