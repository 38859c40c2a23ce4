public import Deliberation

/// What an editor sees in a script as it stands, whole or half written: blocks, keys, names, and what may be
/// written at an offset.
///
/// It is read from the author's own text, in either language; offsets count its bytes. It is no parser: a
/// script with errors is seen as well as can be, and any bytes may be given.
public struct ScriptSight: Sendable {
  /// A use of a word: `word`, `word "name"`, `word { … }`, `word "name" { … }`.
  public struct Block: Sendable {
    /// The word of the vocabulary.
    public var word: Word
    /// The word as the author spells it.
    public var spelled: String
    /// Where the word stands.
    public var wordRange: Range<Int>
    /// The text between the word and its table.
    public var name: String?
    /// Where that text stands, its quotes included.
    public var nameRange: Range<Int>?
    /// What lies between its brackets; up to the end of the text while the second is missing.
    public var table: Range<Int>?
    /// The block in whose table it stands.
    public var parent: Int?
    /// The keys of its table, in the order of the text.
    public var entries: [Entry] = []
    /// Where it ends.
    public var end: Int

    /// The entry of a key, by its English name.
    public func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }
  }

  /// One `key = …` of a table.
  public struct Entry: Sendable {
    /// The English name, or what the author wrote where the word has no such key.
    public var key: String
    /// The key as the author spells it.
    public var spelled: String
    /// Where the key stands.
    public var range: Range<Int>
    /// The value, where it is one text.
    public var text: String?
  }

  /// A text between quotes and what it stands for.
  public struct Quoted: Sendable {
    /// The text.
    public var text: String
    /// Where it stands, its quotes included.
    public var range: Range<Int>
    /// The block in whose table it stands.
    public var block: Int?
    /// The key it stands under, by its English name.
    public var key: String?
    /// The block whose name it is.
    public var names: Int?
  }

  /// A name after a point, as in `vote.favour`.
  public struct Field: Sendable {
    /// The name as the author spells it.
    public var name: String
    /// Where it stands.
    public var range: Range<Int>
    /// The block in which the function stands.
    public var block: Int?
  }

  /// The blocks, in the order of the text.
  public internal(set) var blocks: [Block] = []
  /// The texts between quotes, in the order of the text.
  public internal(set) var texts: [Quoted] = []
  /// The names after points, in the order of the text.
  public internal(set) var fields: [Field] = []
  /// What the script is written in, by most of its words; `nil` for a script without any.
  public internal(set) var language: SurfaceLanguage?

  private(set) var tokens: [SurfaceToken]
  /// What is open before each piece, and at the end.
  var states: [SightState] = []
  /// For each bracket or block of statements that is opened: the block whose table it stands in.
  var owners: [Int?] = []
  /// For each of them: whether it is a table, a table of a word, a block of statements.
  var isTable: [Bool] = []
  var isOwnTable: [Bool] = []
  var isFunction: [Bool] = []
  private(set) var bytes: [UInt8]

  /// Looks at a script. One that is larger than scripts may be shows nothing.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes.count <= ScriptLimits.source ? bytes : []
    let all = SurfaceLexer.tokens(of: self.bytes)
    tokens = all.filter(\.isCode)
    comments = all.filter { $0.kind == .comment }.map(\.range)
    var walk = SightWalk(self)
    self = walk.run()
  }

  /// Where comments stand; nothing is offered in them.
  private(set) var comments: [Range<Int>]

  /// Where the `return` of the script ends; `nil` while there is none.
  public var returnEnd: Int? {
    tokens.indices.first { tokens[$0].isKeyword("return") && states[$0].frame < 0 }
      .map { tokens[$0].range.upperBound }
  }

  /// The entry of a key of a block at an offset.
  public func entry(at offset: Int) -> (block: Int, entry: Entry)? {
    for (index, block) in blocks.enumerated() {
      for entry in block.entries where entry.range.touches(offset) { return (index, entry) }
    }
    return nil
  }

  /// The block whose word stands at an offset.
  public func word(at offset: Int) -> Int? { blocks.firstIndex { $0.wordRange.touches(offset) } }

  /// The text between quotes at an offset.
  public func text(at offset: Int) -> Quoted? { texts.first { $0.range.touches(offset) } }

  /// The name after a point at an offset.
  public func field(at offset: Int) -> Field? { fields.first { $0.range.touches(offset) } }

  /// What a text between quotes names, if anything the script or the law declares.
  public func thing(of text: Quoted) -> NamedThing? {
    if let own = text.names {
      let block = blocks[own]
      // `param "…" { … }` gives the name that `param "…"` uses.
      return block.table != nil && block.word.declares != nil ? nil : block.word.refers
    }
    guard let block = text.block else { return nil }
    guard let key = text.key else { return blocks[block].word.itemsRefer }
    return blocks[block].word.key(key)?.refers
  }

  /// The blocks and texts that give a name to a thing: the name itself, or one of its other names.
  public func declarations(of thing: NamedThing) -> [(name: String, range: Range<Int>, block: Int)]
  {
    var found: [(name: String, range: Range<Int>, block: Int)] = []
    for (index, block) in blocks.enumerated() where block.word.declares == thing {
      // `param "…"` without a table only uses what is declared elsewhere.
      guard let name = block.name, let range = block.nameRange, block.table != nil else { continue }
      found.append((name, range, index))
    }
    if thing == .body {
      for text in texts where text.key == "aliases" || text.key == "instances" {
        guard let block = text.block, blocks[block].word.name == "body" else { continue }
        found.append((text.text, text.range, block))
      }
    }
    return found
  }

  /// What functions in a block look at, where the block says it.
  public func view(in block: Int?) -> ViewKind? {
    guard let block else { return nil }
    if blocks[block].word.name == "rule" {
      return blocks[block].entry("over")?.text
        .flatMap { blocks[block].word.key("over")?.choices?.canonical($0) }
        .flatMap(ViewKind.init(rawValue:))
    }
    return blocks[block].word.declares == .stage ? .matter : nil
  }
}

extension Range<Int> {
  /// Whether an offset lies in the range or right behind it.
  func touches(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }
}
