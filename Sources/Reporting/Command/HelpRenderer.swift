import SourceText

/// Renders help pages for a terminal, in either language, with columns that fit wide characters.
public struct HelpRenderer: Sendable {
  /// The language of the headings.
  public var language: Language
  /// The width of the terminal in columns; 40 at least.
  public var width: Int

  /// A renderer for a language and a width in columns.
  public init(_ language: Language, width: Int = 80) {
    self.language = language
    self.width = max(40, width)
  }

  /// The page, ending in a line feed.
  public func render(_ page: HelpPage) -> String {
    let words = headings
    var lines = Wrapping.lines(page.abstract, width: width)
    lines += ["", "\(words.usage) \(page.usage)"]
    if !page.discussion.isEmpty {
      lines.append("")
      for paragraph in page.discussion.split(separator: "\n", omittingEmptySubsequences: false) {
        lines += Wrapping.lines(String(paragraph), width: width)
      }
    }
    let parts = [
      (words.arguments, page.arguments), (words.options, page.options),
      (words.subcommands, page.subcommands),
    ]
    for (heading, entries) in parts where !entries.isEmpty {
      lines += ["", heading] + entries.flatMap(entry)
    }
    if !page.subcommands.isEmpty { lines += ["", more(page.command)] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Only how the command is called, without an end of line.
  public func usage(_ page: HelpPage) -> String { "\(headings.usage) \(page.usage)" }

  private func entry(_ entry: HelpPage.Entry) -> [String] {
    let indent = 26
    let name = "  \(entry.name)"
    let texts = Wrapping.lines(entry.help, width: width - indent)
    let space = String(repeating: " ", count: indent)
    let columns = TerminalWidth.columns(of: name)
    guard let first = texts.first, !first.isEmpty else { return [name] }
    let rest = texts.dropFirst().map { space + $0 }
    if columns + 2 > indent { return [name, space + first] + rest }
    return [name + String(repeating: " ", count: indent - columns) + first] + rest
  }

  private var headings: (usage: String, arguments: String, options: String, subcommands: String) {
    switch language {
    case .chinese: ("用法:", "参数:", "选项:", "子命令:")
    case .english: ("Usage:", "Arguments:", "Options:", "Subcommands:")
    }
  }

  private func more(_ command: String) -> String {
    switch language {
    case .chinese: "用“\(command) help <子命令>”看某个子命令的详细用法。"
    case .english: "See “\(command) help <subcommand>” for more about a subcommand."
    }
  }
}

/// Breaks text into lines by terminal columns: between words, and between Han characters.
enum Wrapping {
  /// The lines of a text; one empty line for an empty text.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for piece in pieces(text) {
      let size = TerminalWidth.columns(of: piece)
      let trimmed = piece == " " && line.isEmpty
      if columns + size > width, !line.isEmpty, !isClosing(piece) {
        lines.append(line.hasSuffix(" ") ? String(line.dropLast()) : line)
        line = piece == " " ? "" : piece
        columns = piece == " " ? 0 : size
      } else if !trimmed || lines.isEmpty {
        line += piece
        columns += size
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Words of narrow characters, and wide characters one by one.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for character in text {
      if character == " " || TerminalWidth().columns(of: character) > 1 {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        pieces.append(String(character))
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { pieces.append(word) }
    return pieces
  }

  /// Marks that must not begin a line.
  private static func isClosing(_ piece: String) -> Bool {
    guard let first = piece.first, piece.count == 1 else { return false }
    return "，。；：、）”》】？！".contains(first)
  }
}
