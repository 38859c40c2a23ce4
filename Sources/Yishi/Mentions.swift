import ProcedureScript

/// What a script mentions: other scripts, and tables of statutes.
///
/// Its text is walked once, however many scripts and tables there are to be mentioned.
struct Mentions {
  /// The scripts mentioned, as positions among those given, in the order of the text.
  private(set) var scripts: [Int] = []

  private let bytes: [UInt8]

  /// Looks for the scripts of an index in the bytes of a script.
  init(_ bytes: [UInt8], of index: NameIndex) {
    self.bytes = bytes
    for piece in pieces(of: bytes) where piece.count < index.byLength.count {
      for entry in index.byLength[piece.count] where !scripts.contains(entry.position) {
        if entry.name.elementsEqual(piece) { scripts.append(entry.position) }
      }
    }
  }

  /// Whether a key of law may be cited at all: the word stands somewhere by itself.
  var mayCite: Bool {
    let (word, han) = (Array("law".utf8), Array("法条".utf8))
    return bytes.indices.contains { start in
      if bytes[start] == han[0] { return stands(han, at: start) }
      guard bytes[start] == word[0], stands(word, at: start) else { return false }
      let end = start + word.count
      return !(start > 0 && isLetter(bytes[start - 1]))
        && !(end < bytes.count && isLetter(bytes[end]))
    }
  }

  /// Which of the tables hold keys of the kind that is mentioned, by what their keys begin with.
  func tables(_ prefixes: [[UInt8]]) -> [Int] {
    var found: [Int] = []
    for point in bytes.indices where bytes[point] == UInt8(ascii: ".") {
      for (index, prefix) in prefixes.enumerated() where prefix.count <= point + 1 {
        if stands(prefix, at: point + 1 - prefix.count), !found.contains(index) {
          found.append(index)
        }
      }
    }
    return found
  }

  private func stands(_ word: [UInt8], at start: Int) -> Bool {
    word.count <= bytes.count - start
      && word.indices.allSatisfy { bytes[start + $0] == word[$0] }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}

/// The names and ids of scripts, to be found in what stands between quotation marks.
struct NameIndex {
  /// By length. They are few, and making a dictionary of a new kind costs more than looking at them.
  fileprivate private(set) var byLength: [[(name: [UInt8], position: Int)]] = []

  init(_ scripts: [ShelvedScript]) {
    for (position, script) in scripts.enumerated() {
      add(script.header.name, position)
      if let id = script.header.id { add(id, position) }
    }
  }

  /// A name that has quotation marks in it is cut at them just as the text is.
  private mutating func add(_ name: String, _ position: Int) {
    guard let first = pieces(of: Array(name.utf8)).first else { return }
    while byLength.count <= first.count { byLength.append([]) }
    byLength[first.count].append((Array(first), position))
  }
}

/// What stands between the marks around names: quotation marks of all kinds, brackets, the `@` before a
/// version, ends of lines. Empty pieces are left out.
private func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var pieces: [ArraySlice<UInt8>] = []
  var start = 0
  var offset = 0
  while offset < bytes.count {
    let length = markLength(bytes, at: offset)
    guard length > 0 else {
      offset += 1
      continue
    }
    if start < offset { pieces.append(bytes[start..<offset]) }
    offset += length
    start = offset
  }
  if start < bytes.count { pieces.append(bytes[start...]) }
  return pieces
}

/// The bytes of the mark at an offset; 0 where there is none.
private func markLength(_ bytes: [UInt8], at offset: Int) -> Int {
  switch bytes[offset] {
  case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "]"),
    UInt8(ascii: "@"), 0x0A, 0x0D:
    return 1
  case 0xE2, 0xE3, 0xEF:
    guard offset + 2 < bytes.count else { return 0 }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x80, 0x98...0x9F): return 3  // ‘ ’ “ ”
    case (0xE3, 0x80, 0x8C...0x8F): return 3  // 「 」 『 』
    case (0xEF, 0xBC, 0x82), (0xEF, 0xBC, 0x87), (0xEF, 0xBC, 0xA0): return 3  // ＂ ＇ ＠
    case (0xEF, 0xBC, 0xBB), (0xEF, 0xBC, 0xBD): return 3  // ［ ］
    default: return 0
    }
  default: return 0
  }
}
