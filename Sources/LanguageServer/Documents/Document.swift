import Minutes
import SourceText

/// A text that an editor has open.
struct Document: Sendable {
  /// What a text is to the server.
  enum Kind: Sendable { case script, record, other }

  /// The address, as the editor writes it.
  let uri: String
  /// The path; a made-up one for a text that has never been saved.
  let path: String
  /// Whether there is a folder beside it.
  let isFile: Bool
  let language: String
  var version: Int?
  private(set) var lines: TextLines
  /// Whether it was judged since it last changed.
  var isSettled = false
  /// What was published of it last.
  var published: JSONValue?

  /// The largest text that is kept.
  static let largest = 32 << 20

  init(uri: String, language: String, version: Int?, text: String) {
    self.uri = uri
    let path = DocumentURI.path(uri)
    self.path = path ?? Self.unsaved(uri, language)
    isFile = path != nil
    self.language = language
    self.version = version
    lines = TextLines(Array(text.utf8))
  }

  /// A path for a text that has never been saved, in a folder that cannot be.
  private static func unsaved(_ uri: String, _ language: String) -> String {
    let name = uri.split(separator: "/").last.map(String.init) ?? "untitled"
    return "/dev/null/" + name + (language == "lua" && !name.hasSuffix(".lua") ? ".lua" : "")
  }

  /// What it is: by its language and name, and a plain text by what it says.
  var kind: Kind {
    if language == "lua" || path.hasSuffix(".lua") { return isAnnotation ? .other : .script }
    switch language {
    case "yishi", "yishi-record": return .record
    case "plaintext", "text", "": break
    default: if !path.hasSuffix(".txt") { return .other }
    }
    return MinutesReader.looksLikeRecord(lines.bytes) ? .record : .other
  }

  /// Whether it only describes other scripts to editors, as `yishi.d.lua` does.
  private var isAnnotation: Bool {
    path.hasSuffix(".d.lua") || lines.bytes.starts(with: Array("---@meta".utf8))
  }

  /// Makes a change; `false` where it is none.
  mutating func apply(_ change: JSONValue, _ encoding: PositionEncoding) -> Bool {
    guard let text = change["text"].text else { return false }
    if change["range"].isNull {
      lines = TextLines(Array(text.utf8))
    } else {
      guard let range = Self.range(change["range"], in: lines, encoding) else { return false }
      guard lines.bytes.count - range.count + text.utf8.count <= Self.largest else { return false }
      lines.replace(range, with: Array(text.utf8))
    }
    isSettled = false
    return true
  }

  /// The bytes of a range of the protocol; one that runs backwards is turned.
  static func range(
    _ value: JSONValue, in lines: TextLines, _ encoding: PositionEncoding
  ) -> Range<Int>? {
    guard let start = position(value["start"]), let end = position(value["end"]) else { return nil }
    let (first, last) = (lines.offset(of: start, encoding), lines.offset(of: end, encoding))
    return min(first, last)..<max(first, last)
  }

  /// A position of the protocol.
  static func position(_ value: JSONValue) -> Position? {
    guard let line = value["line"].number, let character = value["character"].number, line >= 0,
      character >= 0
    else { return nil }
    return Position(line: line, character: character)
  }

  /// The text as it is read: with ends of lines as LF, without a byte order mark; `nil` for what is no text.
  var source: SourceText? {
    guard case .text(let text, .utf8, _, _) = Decoding.decode(lines.bytes, name: path) else {
      return nil
    }
    return text
  }
}
