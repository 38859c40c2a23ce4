public import SourceText

/// The languages a script can be written in; both mean the same to the machine.
public enum SurfaceLanguage: String, Sendable, Codable, CaseIterable {
  /// Stock Lua with English words.
  case english = "en"
  /// Han words and keys.
  case chinese = "zh"
}

/// A script as Lua sees it, with the way back to what its author wrote.
public struct Surface: Sendable {
  /// The script as its author wrote it.
  public let source: SourceText
  /// The rewritten script; the same bytes as the source for stock Lua.
  public let text: [UInt8]
  /// Which bytes stand for which.
  public let map: SurfaceMap
  /// The names that were changed.
  public let names: SurfaceNames
  /// What was read another way than it stands, or could not be read, in the order of the script.
  public let notes: [SurfaceNote]

  /// Rewrites a script for Lua.
  ///
  /// Outside strings and comments, Han words and keys of the dictionary become English, other names
  /// that are not ASCII become reversible ASCII names, full-width marks, letters and blanks their
  /// twins, and “…” string quotes. Lines stay; the inside of strings and comments stays. Any bytes may be
  /// given; what Lua cannot read is left for Lua to refuse.
  ///
  /// The dictionary is not asked for where the script is stock Lua.
  public init(
    _ source: SourceText, file: Int32 = 0, dictionary: @autoclosure () -> SurfaceDictionary
  ) {
    let rewriter = SurfaceRewriter(source, file: file, target: .lua, dictionary: dictionary())
    self.source = source
    text = rewriter.output
    map = rewriter.map
    names = rewriter.names
    notes = rewriter.notes
  }

  /// Whether Lua sees the very bytes of the source.
  public var isIdentity: Bool { map.isIdentity }

  /// The bytes to load: the rewritten script, with a first line that begins with # blanked, because
  /// Lua skips such a line in files but not in buffers.
  public var chunk: [UInt8] {
    guard text.first == 0x23 else { return text }
    var chunk = text
    for index in chunk.indices {
      if chunk[index] == 0x0A || chunk[index] == 0x0D { break }
      chunk[index] = 0x20
    }
    return chunk
  }

  /// A text of Lua's with the author's own names and words, for messages and keys.
  public func unmangle(_ text: String) -> String { names.unmangle(text) }

  /// The place in the source of bytes of the rewritten script.
  public func place(ofRewritten range: Range<Int>, file: Int32 = 0) -> Place {
    let start = map.originalOffset(of: range.lowerBound)
    let last = map.originalOffset(of: max(range.lowerBound, range.upperBound))
    return source.place(file: file, range: start..<max(start, last))
  }
}

/// A script in the other language: its vocabulary words and keys turned, everything else kept.
///
/// To English, full-width marks and quotes become ASCII, too. Words that the author uses for variables
/// of their own and fields after a point stay. A word stays as well where its twin is a local variable,
/// so that both scripts mean the same. Without `turnsKeys`, the keys of tables stay like the fields.
public func renderSurface(
  _ source: SourceText, to language: SurfaceLanguage, dictionary: SurfaceDictionary,
  turnsKeys: Bool = true
) -> String {
  let target: SurfaceTarget = language == .english ? .english : .chinese
  let rewriter = SurfaceRewriter(
    source, file: 0, target: target, dictionary: dictionary, turnsKeys: turnsKeys)
  return String(decoding: rewriter.output, as: UTF8.self)
}
