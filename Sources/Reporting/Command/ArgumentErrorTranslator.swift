/// Turns the messages of ArgumentParser (as of 1.8.2) about wrong arguments into Chinese.
///
/// A message of a shape it does not know is left as it is, so nothing is ever lost.
public enum ArgumentErrorTranslator {
  /// The Chinese of one message, or of a whole printed error with its help and usage lines.
  ///
  /// Value names in angle brackets that the command is known to use are told in Chinese too.
  public static func chinese(_ text: String) -> String { named(translated(text)) }

  /// What the command calls its values, as the parser derives it from the names of properties.
  private static let valueNames: [(String, String)] = {
    let values = CommandTexts.chinese.values
    return [
      ("scripts", values.file), ("script", values.file), ("paths", values.folder),
      ("name", CommandTexts.chinese.authoring.nameValue), ("surface", values.language),
      ("records", values.file), ("record", values.file),
      ("input", values.file), ("inputs", values.file), ("file", values.file),
      ("files", values.file), ("procedure", values.file), ("output", values.file),
      ("finding", values.finding), ("id", values.finding), ("as-of", values.date),
      ("date", values.date), ("at", values.moment), ("moment", values.moment),
      ("format", values.format), ("to", values.format), ("language", values.language),
      ("color", values.color),
    ]
  }()

  private static func named(_ text: String) -> String {
    guard text.contains("<") else { return text }
    var text = text
    for (name, word) in valueNames { text = text.replacing("<\(name)>", with: "<\(word)>") }
    return text
  }

  private static func translated(_ text: String) -> String {
    if let message = message(text) { return message }
    // A printed error: the message first, then its help, then how the command is called.
    var head: [String] = []
    var tail: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if !tail.isEmpty || isFrame(line) { tail.append(line) } else { head.append(line) }
    }
    let prefix = "Error: "
    var lead = head.joined(separator: "\n")
    let isError = lead.hasPrefix(prefix)
    if isError { lead = String(lead.dropFirst(prefix.count)) }
    let told = message(lead) ?? lead
    let first = head.isEmpty ? [] : [(isError ? "错误：" : "") + told]
    return (first + tail.map(frame)).joined(separator: "\n")
  }

  private static func isFrame(_ line: String) -> Bool {
    line.hasPrefix("Help:  ") || line.hasPrefix("Usage: ") || line.hasPrefix("  See '")
  }

  private static func frame(_ line: String) -> String {
    if let rest = after("Help:  ", line) { return "说明：\(rest)" }
    if let rest = after("Usage: ", line) { return "用法：\(rest)" }
    if let name = between("  See '", "' for more information.", line) {
      return "详细用法请看 \(name)"
    }
    return line
  }

  /// The Chinese of one message; `nil` when its shape is not known.
  static func message(_ text: String) -> String? {
    option(text) ?? value(text) ?? argument(text) ?? command(text) ?? shell(text)
  }

  private static func option(_ text: String) -> String? {
    let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
    if lines.count == 2, let unknown = option(lines[0]), let rest = after("   or: ", lines[1]),
      let range = lastRange(of: " in '", in: rest), rest.hasSuffix("'"),
      let missing = option(String(rest[..<range.lowerBound]))
    {
      return "\(unknown)\n  或者：“\(rest[range.upperBound...].dropLast())”里\(missing)"
    }
    if let rest = after("Unknown option '", text) {
      if let range = lastRange(of: "'. Did you mean '", in: rest), rest.hasSuffix("'?") {
        let near = rest[range.upperBound...].dropLast(2)
        return "没有“\(rest[..<range.lowerBound])”这个选项。是不是“\(near)”？"
      }
      return rest.hasSuffix("'") ? "没有“\(rest.dropLast())”这个选项" : nil
    }
    if let name = between("Missing value for '", "'", text) { return "“\(name)”后面缺一个值" }
    if let rest = between("The option '", "' was specified.", text),
      let range = firstRange(of: "' does not take any value, but '", in: rest)
    {
      return "选项“\(rest[..<range.lowerBound])”不带值，却写了“\(rest[range.upperBound...])”"
    }
    if let name = after("Invalid option: ", text) { return "不能用作选项：\(name)" }
    if let rest = after("Value to be set with ", text),
      let range = lastRange(of: " had already been set with ", in: rest)
    {
      let (late, early) = (String(rest[..<range.lowerBound]), String(rest[range.upperBound...]))
      return "\(flag(late))与前面的\(flag(early))设的是同一项，只能用一个"
    }
    return nil
  }

  /// `flag '-v' in '-qv'`, or a position.
  private static func flag(_ text: String) -> String {
    guard let rest = between("flag '", "'", text) else { return text }
    if let range = firstRange(of: "' in '", in: rest) {
      return "“\(rest[range.upperBound...])”里的“\(rest[..<range.lowerBound])”"
    }
    return "“\(rest)”"
  }

  private static func value(_ text: String) -> String? {
    guard let rest = after("The value '", text) else { return nil }
    if let range = firstRange(of: "' is invalid for '", in: rest) {
      let value = rest[..<range.lowerBound]
      let tail = rest[range.upperBound...]
      guard let end = tail.firstIndex(of: "'") else { return nil }
      return "“\(value)”不能用作“\(tail[..<end])”的值" + reason(String(tail[end...].dropFirst()))
    }
    if let range = firstRange(of: "' is invalid.", in: rest) {
      return "“\(rest[..<range.lowerBound])”这个值不能用" + reason(String(rest[range.upperBound...]))
    }
    return nil
  }

  /// What follows a refused value: its choices, or the reason its type gives.
  private static func reason(_ text: String) -> String {
    if let list = after(". Please provide one of the following:\n", text) {
      let choices = list.split(separator: "\n").map { line in
        line.hasPrefix("  - ") ? String(line.dropFirst(4)) : String(line)
      }
      return "，可用：" + choices.joined(separator: "、")
    }
    if let list = between(". Please provide one of '", "'.", text) {
      var choices = list
      for joint in ["' and '", "' or '", "', '"] {
        choices = choices.split(joint).joined(separator: "、")
      }
      return "，可用：\(choices)"
    }
    if let told = after(": ", text) { return "：\(told)" }
    return text
  }

  private static func argument(_ text: String) -> String? {
    if let name = between("Unexpected argument '", "'", text) { return "多了一个参数“\(name)”" }
    if let range = firstRange(of: " unexpected arguments: '", in: text), text.hasSuffix("'"),
      let count = Int(text[..<range.lowerBound])
    {
      let names = String(text[range.upperBound...].dropLast()).split("', '")
      return "多了 \(count) 个参数：" + names.map { "“\($0)”" }.joined(separator: "、")
    }
    if let name = between("Missing expected argument '", "'", text) { return "缺参数“\(name)”" }
    if let names = between("Missing one of: '", "'", text) {
      return "要写其中一个：" + names.split("', '").map { "“\($0)”" }.joined(separator: "、")
    }
    if let rest = after("No value set for non-argument var ", text) {
      let end = rest.firstRange(of: ". Replace with")?.lowerBound ?? rest.endIndex
      return "程序内部有一项没有值：\(rest[..<end])"
    }
    return nil
  }

  private static func command(_ text: String) -> String? {
    if text == "Missing required subcommand." { return "要写一个子命令" }
    if let name = between("Command '", "' is not a parent of the current command.", text) {
      return "“\(name)”不是这个命令的上级命令"
    }
    if text.hasPrefix("Internal error. Parsing command-line arguments hit unimplemented") {
      return "程序内部出错：读命令行时走到了没有写完的地方"
    }
    if text == "Internal error. Invalid state while parsing command-line arguments." {
      return "程序内部出错：读命令行时状态不对"
    }
    return nil
  }

  private static func shell(_ text: String) -> String? {
    let please = "\nPlease use --generate-completion-script=<shell> with one of:\n"
    guard let range = firstRange(of: please, in: text) else { return nil }
    let names = text[range.upperBound...].split(separator: " ").joined(separator: "、")
    let advice = "请写 --generate-completion-script=<shell>，可用：\(names)"
    let lead = String(text[..<range.lowerBound])
    if lead == "Can't autodetect a supported shell." { return "认不出用的是哪种 shell。\(advice)" }
    if let name = between("Can't generate completion scripts for '", "'.", lead) {
      return "不能为“\(name)”生成补全脚本。\(advice)"
    }
    return nil
  }
}

/// What follows a beginning; `nil` when the text does not begin so.
private func after(_ prefix: String, _ text: String) -> String? {
  text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : nil
}

/// What stands between a beginning and an end.
private func between(_ prefix: String, _ suffix: String, _ text: String) -> String? {
  guard let rest = after(prefix, text), rest.hasSuffix(suffix) else { return nil }
  return String(rest.dropLast(suffix.count))
}

private func firstRange(of needle: String, in text: String) -> Range<String.Index>? {
  text.firstRange(of: needle)
}

/// The last place of a text in another: what a user typed may itself contain the words around it.
private func lastRange(of needle: String, in text: String) -> Range<String.Index>? {
  text.ranges(of: needle).last
}

extension String {
  /// The parts between each occurrence of a separator.
  fileprivate func split(_ separator: String) -> [String] {
    var parts: [String] = []
    var start = startIndex
    for range in ranges(of: separator) {
      parts.append(String(self[start..<range.lowerBound]))
      start = range.upperBound
    }
    parts.append(String(self[start...]))
    return parts
  }
}
