/// Where bytes stop being GB 18030.
struct GB18030Fault: Error {
  /// The offset of the first byte of the bad sequence.
  var offset: Int
  /// Whether the bytes end in the middle of a sequence that is good so far.
  var isTruncated: Bool
  /// The text before it, in UTF-8.
  var before: [UInt8]
}

/// Turns GB 18030 into UTF-8. A lone 80 is the euro sign, as Windows writes it.
func decodeGB18030(_ bytes: [UInt8]) -> Result<[UInt8], GB18030Fault> {
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count + bytes.count / 2)
  var index = 0
  func fault(_ isTruncated: Bool) -> Result<[UInt8], GB18030Fault> {
    .failure(GB18030Fault(offset: index, isTruncated: isTruncated, before: output))
  }
  let pairs = GB18030.pairs
  while index < bytes.count {
    let lead = bytes[index]
    if lead < 0x80 {
      output.append(lead)
      index += 1
      continue
    }
    if lead == 0x80 {
      output.append(contentsOf: UTF8.encode("\u{20AC}") ?? .init())
      index += 1
      continue
    }
    guard lead != 0xFF else { return fault(false) }
    guard index + 1 < bytes.count else { return fault(true) }
    let trail = bytes[index + 1]
    if let pair = GB18030.index(lead: lead, trail: trail) {
      guard let scalar = Unicode.Scalar(pairs[pair]) else { return fault(false) }
      output.append(contentsOf: UTF8.encode(scalar) ?? .init())
      index += 2
      continue
    }
    guard (0x30...0x39).contains(trail) else { return fault(false) }
    guard index + 2 < bytes.count else { return fault(true) }
    guard (0x81...0xFE).contains(bytes[index + 2]) else { return fault(false) }
    guard index + 3 < bytes.count else { return fault(true) }
    guard let scalar = GB18030.scalar(lead, trail, bytes[index + 2], bytes[index + 3]) else {
      return fault(false)
    }
    output.append(contentsOf: UTF8.encode(scalar) ?? .init())
    index += 4
  }
  return .success(output)
}
