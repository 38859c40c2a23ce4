/// The mapping of GB 18030 to Unicode.
///
/// The two-byte area is built from three short lists, because the rest of it follows rules: the Han
/// characters that GB 2312 does not have stand in the order of Unicode, and the areas for private use
/// count up. The four-byte area is a count over what the two-byte area leaves out. Where editions of
/// the standard differ, both readings end in the character of the newest edition.
enum GB18030 {
  /// The code unit of each two-byte position, by lead byte from 81 and trail byte from 40 without 7F.
  static let pairs: [UInt16] = makePairs()

  /// The code points of the basic plane from U+0080 that no pair had in the first edition, in order.
  private static let quadruples: [UInt16] = makeQuadruples()

  /// The index of a pair in `pairs`; `nil` for bytes that are not a lead and a trail byte.
  static func index(lead: UInt8, trail: UInt8) -> Int? {
    guard (0x81...0xFE).contains(lead), trail >= 0x40, trail != 0x7F, trail != 0xFF else {
      return nil
    }
    let cell = Int(trail) - (trail > 0x7F ? 0x41 : 0x40)
    return (Int(lead) - 0x81) * 190 + cell
  }

  /// The scalar of four bytes, of which the first and third are 81 to FE and the others digits.
  static func scalar(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> Unicode.Scalar? {
    guard (0x81...0xFE).contains(a), (0x30...0x39).contains(b), (0x81...0xFE).contains(c),
      (0x30...0x39).contains(d)
    else { return nil }
    let high = (Int(a) - 0x81) * 10 + Int(b) - 0x30
    let linear = (high * 126 + Int(c) - 0x81) * 10 + Int(d) - 0x30
    if linear < quadruples.count { return Unicode.Scalar(quadruples[linear]) }
    let plane = linear - 189_000
    guard plane >= 0 else { return nil }
    return Unicode.Scalar(UInt32(plane + 0x10000))
  }
}

private let lowCells = Array(0x40...0x7E) + Array(0x80...0xA0)
private let highCells = Array(0xA1...0xFE)

/// Where later editions replaced a code point of the private use area by a true character.
private let laterPairs: [(pair: UInt16, unit: UInt16)] = [
  (0xA6D9, 0xFE10), (0xA6DA, 0xFE12), (0xA6DB, 0xFE11), (0xA6DC, 0xFE13), (0xA6DD, 0xFE14),
  (0xA6DE, 0xFE15), (0xA6DF, 0xFE16), (0xA6EC, 0xFE17), (0xA6ED, 0xFE18), (0xA6F3, 0xFE19),
  (0xA8BC, 0x1E3F), (0xFE59, 0x9FB4), (0xFE61, 0x9FB5), (0xFE66, 0x9FB6), (0xFE67, 0x9FB7),
  (0xFE6D, 0x9FB8), (0xFE7E, 0x9FB9), (0xFE90, 0x9FBA), (0xFEA0, 0x9FBB),
]

private func makePairs() -> [UInt16] {
  var pairs = makeFirstPairs()
  for (pair, unit) in laterPairs {
    if let index = GB18030.index(lead: UInt8(pair >> 8), trail: UInt8(pair & 0xFF)) {
      pairs[index] = unit
    }
  }
  return pairs
}

/// The two-byte area as the first edition had it, from which the four-byte area is counted.
private func makeFirstPairs() -> [UInt16] {
  var table = [UInt16](repeating: 0, count: 126 * 190)
  func fill(_ rows: ClosedRange<Int>, _ cells: [Int], _ units: inout some IteratorProtocol<UInt16>)
  {
    for row in rows {
      for cell in cells {
        guard let index = GB18030.index(lead: UInt8(row), trail: UInt8(cell)),
          let unit = units.next()
        else { return }
        table[index] = unit
      }
    }
  }
  let hanzi = units(of: gb2312Hanzi, privateFrom: 0)
  let known = Set(hanzi)
  let tail = units(of: gbkTail, privateFrom: 0xE815 - 21)

  var others = ((0x4E00 as UInt16)...0x9FA5).filter { !known.contains($0) }.makeIterator()
  fill(0x81...0xA0, lowCells + highCells, &others)
  var rest = (Array(IteratorSequence(others)) + tail).makeIterator()
  fill(0xAA...0xFE, lowCells, &rest)

  let free = Array((0xE810 as UInt16)...0xE814)
  var han = (hanzi.prefix(3755) + free + hanzi.dropFirst(3755)).makeIterator()
  fill(0xB0...0xF7, highCells, &han)

  let marks = markUnits()
  var early = marks.prefix(7 * 94).makeIterator()
  fill(0xA1...0xA7, highCells, &early)
  var late = marks.dropFirst(7 * 94).makeIterator()
  fill(0xA8...0xA9, lowCells + highCells, &late)

  var first = ((0xE000 as UInt16)...0xE233).makeIterator()
  fill(0xAA...0xAF, highCells, &first)
  var second = ((0xE234 as UInt16)...0xE4C5).makeIterator()
  fill(0xF8...0xFE, highCells, &second)
  var third = ((0xE4C6 as UInt16)...0xE765).makeIterator()
  fill(0xA1...0xA7, lowCells, &third)
  return table
}

/// The units of a list; a low line becomes the private use code point of its position.
private func units(of list: String, privateFrom start: UInt16) -> [UInt16] {
  var units: [UInt16] = []
  for scalar in list.unicodeScalars where scalar != "\n" {
    let unit = UInt16(truncatingIfNeeded: scalar.value)
    units.append(scalar == "_" ? start + UInt16(units.count) : unit)
  }
  return units
}

/// The marks of rows A1 to A9; positions that were free in GBK count through the private use area,
/// also those that GB 18030 filled before its first edition.
private func markUnits() -> [UInt16] {
  var units: [UInt16] = []
  var next: UInt16 = 0xE766
  for scalar in gbkMarks.unicodeScalars where scalar != "\n" {
    let filledLater =
      scalar == "\u{20AC}" || scalar == "\u{1F9}" || scalar == "\u{303E}"
      || (0x2FF0...0x2FFB).contains(scalar.value)
    units.append(scalar == "_" ? next : UInt16(truncatingIfNeeded: scalar.value))
    if scalar == "_" || filledLater { next += 1 }
  }
  return units
}

private func makeQuadruples() -> [UInt16] {
  var taken = [Bool](repeating: false, count: 0x10000)
  for unit in makeFirstPairs() { taken[Int(unit)] = true }
  return ((0x80 as UInt16)...0xFFFF).filter { unit in
    !taken[Int(unit)] && !(0xD800...0xDFFF).contains(unit)
  }
}
