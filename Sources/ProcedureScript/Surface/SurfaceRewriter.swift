import SourceText

/// What a script is rewritten for.
enum SurfaceTarget: Sendable, Equatable {
  /// For Lua: all names and marks become ASCII.
  case lua
  /// For readers of English: vocabulary and marks become ASCII, the author's names stay.
  case english
  /// For readers of Chinese: English words of the vocabulary become Han; marks stay.
  case chinese
  /// For whoever wrote it: marks, blanks, letters and quotes become ASCII, every word stays.
  case plain
}

/// Writes a script anew piece by piece, and keeps account of what it changed.
struct SurfaceRewriter {
  private let source: SourceText
  private let target: SurfaceTarget
  private let dictionary: SurfaceDictionary
  private let turnsKeys: Bool
  private let file: Int32
  private var finder: PlaceFinder
  private var copied = 0

  private(set) var output: [UInt8] = []
  private(set) var map = SurfaceMap()
  private(set) var names: SurfaceNames
  private(set) var notes: [SurfaceNote] = []

  init(
    _ source: SourceText, file: Int32, target: SurfaceTarget,
    dictionary: @autoclosure () -> SurfaceDictionary, turnsKeys: Bool = true
  ) {
    self.turnsKeys = turnsKeys
    self.source = source
    self.file = file
    self.target = target
    finder = PlaceFinder(source)
    let tokens = SurfaceLexer.tokens(of: source.bytes)
    if target != .chinese, tokens.allSatisfy(\.isStock) {
      self.dictionary = .empty
      names = SurfaceNames(prefix: SurfaceNames.usualPrefix)
      output = source.bytes
      return
    }
    let dictionary = dictionary()
    self.dictionary = dictionary
    names = SurfaceNames(prefix: SurfaceNames.freePrefix(in: source.bytes))
    output.reserveCapacity(source.bytes.count)

    let roles = SurfaceRoles(tokens) { name in
      target == .chinese ? dictionary.chinese(name, .global) : dictionary.english(name, .global)
    }
    for (index, token) in tokens.enumerated() {
      copy(to: token.range.lowerBound)
      if token.kind == .name, index > 0, tokens[index - 1].kind == .number,
        tokens[index - 1].range.upperBound == token.range.lowerBound
      {
        note(.gluedName, token.range, "")
      }
      write(token, roles.roles[index], isCaptured: roles.captured.contains(index))
    }
    copy(to: source.bytes.count)
  }

  private mutating func write(_ token: SurfaceToken, _ role: NameRole?, isCaptured: Bool) {
    switch token.kind {
    case .name: name(token, role ?? .global, isCaptured: isCaptured)
    case .keyword, .number:
      if token.isFolded { replace(token, by: token.text, .letters) }
    case .symbol: symbol(token)
    case .blank: replace(token, by: " ", .blank)
    case .foreignString: foreignString(token)
    case .comment: comment(token)
    case .string:
      if token.isUnfinished, source.bytes[token.range.lowerBound] != 0x5B {
        note(.unfinishedString, token.range.lowerBound..<token.range.lowerBound + 1, "")
      }
    case .stray: note(.stray, token.range, "")
    case .shebang: break
    }
    copy(to: token.range.upperBound)
  }

  // MARK: Names

  private mutating func name(_ token: SurfaceToken, _ role: NameRole, isCaptured: Bool) {
    let isASCII = token.text.utf8.allSatisfy { $0 < 0x80 }
    if token.isFolded { note(.letters, token.range, token.text) }
    if target == .chinese {
      // Where the Han word is the author's own variable, the English one must stay.
      guard isASCII, !isCaptured, isTurned(role), let word = dictionary.chinese(token.text, role)
      else { return }
      return put(word, for: token.range)
    }
    if isASCII {
      if target == .lua { names.noteEnglish(token.text) }
      if token.isFolded { put(token.text, for: token.range) }
      return
    }
    if target == .plain {
      if token.isFolded { put(token.text, for: token.range) }
    } else if isTurned(role), let word = dictionary.english(token.text, role) {
      if isCaptured { note(.capturedWord, token.range, word) }
      if isCaptured, target == .english { return }
      names.note(word: word, spelled: token.text)
      put(word, for: token.range)
    } else if target == .lua {
      put(names.mangle(token.text), for: token.range)
    } else if token.isFolded {
      put(token.text, for: token.range)
    }
  }

  /// Whether names in a role are turned. Lua is given all of them; for readers a field stays, since
  /// it may be that of a table of the author's own.
  private func isTurned(_ role: NameRole) -> Bool {
    switch role {
    case .field: target == .lua
    case .key: target == .lua || turnsKeys
    case .global, .local, .label: true
    }
  }

  // MARK: Marks, strings, comments

  private mutating func symbol(_ token: SurfaceToken) {
    guard target != .chinese else {
      if token.isFolded { note(.mark, token.range, token.text) }
      return
    }
    // Folding must not make a long bracket of marks that were none: t［［1］］ is t[ [1]].
    // In plain ASCII such marks would have been cut as a long bracket, so nothing changes there.
    if token.text == "[", endsInBracket {
      put(" ", for: token.range.lowerBound..<token.range.lowerBound)
    }
    if token.isFolded { replace(token, by: token.text, .mark) }
  }

  /// Whether one more `[` would open a long bracket: the output ends in `[`, `[=`, `[==` …
  private var endsInBracket: Bool {
    output.last { $0 != 0x3D } == 0x5B
  }

  private mutating func comment(_ token: SurfaceToken) {
    guard token.isFolded else { return }
    let reader = SurfaceReader(bytes: source.bytes)
    var end = token.range.lowerBound
    for _ in 0..<2 { end += reader.unit(at: end)?.length ?? 0 }
    let marks = token.range.lowerBound..<min(end, token.range.upperBound)
    note(.mark, marks, "--")
    if target != .chinese { put("--", for: marks) }
  }

  /// A string in “…” and the like: the quotes become ASCII, ASCII quotes inside are escaped.
  private mutating func foreignString(_ token: SurfaceToken) {
    let reader = SurfaceReader(bytes: source.bytes)
    let start = token.range.lowerBound
    guard let opening = reader.unit(at: start), let scalar = opening.scalar else { return }
    let isSingle = scalar == "‘" || scalar == "’" || scalar == "\u{FF07}"
    let quote: UInt8 = isSingle ? 0x27 : 0x22
    let text = isSingle ? "'" : "\""
    let content = start + opening.length
    if token.isUnfinished {
      note(.unfinishedString, start..<content, text)
    } else {
      note(.quotes, start..<content, text)
    }
    guard target != .chinese else { return }
    put(text, for: start..<content)
    var index = content
    let closingLength = token.isUnfinished ? 0 : 3
    let end = token.range.upperBound - closingLength
    while index < end, let unit = reader.unit(at: index) {
      if unit.scalar == "\\", let next = reader.unit(at: index + 1) {
        // Lua knows no escape before a sign that is not ASCII; the author only meant the sign.
        if next.length > 1 { put("", for: index..<index + 1) }
        index += 1 + next.length
      } else {
        if unit.length == 1, unit.ascii == quote { put("\\", for: index..<index) }
        index += unit.length
      }
    }
    if !token.isUnfinished { put(text, for: end..<token.range.upperBound) }
  }

  // MARK: Writing

  private mutating func replace(
    _ token: SurfaceToken, by text: String, _ kind: SurfaceNote.Kind
  ) {
    note(kind, token.range, text)
    if target != .chinese { put(text, for: token.range) }
  }

  private mutating func put(_ text: String, for range: Range<Int>) {
    copy(to: range.lowerBound)
    let start = output.count
    output += text.utf8
    map.add(range, start..<output.count)
    copied = max(copied, range.upperBound)
  }

  private mutating func copy(to offset: Int) {
    guard offset > copied else { return }
    output += source.bytes[copied..<offset]
    copied = offset
  }

  private mutating func note(_ kind: SurfaceNote.Kind, _ range: Range<Int>, _ text: String) {
    notes.append(
      SurfaceNote(
        kind: kind, found: source.text(in: range), replacement: text,
        place: finder.place(file: file, range: range)))
  }
}
