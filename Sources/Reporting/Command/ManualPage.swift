/// The manual page of the command in the language of roff, made of the same pages as `--help`.
public struct ManualPage: Sendable {
  /// The language of the headings.
  public var language: Language
  /// The version shown at the foot.
  public var version: String

  /// A manual page in a language.
  public init(_ language: Language, version: String) {
    self.language = language
    self.version = version
  }

  /// The page, ending in a line feed.
  ///
  /// - Parameters:
  ///   - root: what `yishi --help` says.
  ///   - commands: what each subcommand's help says.
  public func render(_ root: HelpPage, _ commands: [HelpPage]) -> String {
    let words = headings
    let name = root.command
    var lines = [
      ".\\\" Made from the texts of --help; do not edit.",
      ".TH \(quoted(name.uppercased())) 1 \"\" \(quoted("\(name) \(version)")) \"\"",
      ".SH \(words.name)", "\(escaped(name)) \\- \(escaped(root.abstract))",
      ".SH \(words.synopsis)", ".B \(quoted(root.usage))",
    ]
    for command in commands { lines += [".br", ".B \(quoted(command.usage))"] }
    if !root.options.isEmpty { lines += [".SH \(words.options)"] + root.options.flatMap(entry) }
    lines.append(".SH \(words.commands)")
    for command in commands {
      lines += [".SS \(quoted(command.usage))", escaped(command.abstract)]
      if !command.discussion.isEmpty { lines += [".PP"] + verbatim(command.discussion) }
      lines += (command.arguments + command.options).flatMap(entry)
    }
    if !root.discussion.isEmpty {
      lines += [".SH \(words.status)"] + verbatim(root.discussion)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ entry: HelpPage.Entry) -> [String] {
    [".TP", ".B \(quoted(entry.name))", escaped(entry.help)]
  }

  private func verbatim(_ text: String) -> [String] {
    [".nf"] + text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped($0) }
      + [".fi"]
  }

  /// A line of text: no backslash is a command, no point or quotation mark at its start is a request.
  private func escaped(_ text: some StringProtocol) -> String {
    var line = ""
    for character in text {
      switch character {
      case "\\": line += "\\e"
      case "-": line += "\\-"
      case "\n": line += " "
      default: line.append(character)
      }
    }
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  /// An argument of a request.
  private func quoted(_ text: String) -> String {
    let inner = escaped(text).split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\(dq")
    return "\"\(inner)\""
  }

  private var headings:
    (name: String, synopsis: String, options: String, commands: String, status: String)
  {
    switch language {
    case .chinese: ("名称", "用法", "选项", "子命令", "退出码")
    case .english: ("NAME", "SYNOPSIS", "OPTIONS", "COMMANDS", "EXIT STATUS")
    }
  }
}
