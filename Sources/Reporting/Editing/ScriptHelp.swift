public import Deliberation
public import ProcedureScript

/// Help over what stands in a script, as Markdown.
extension EditorTexts {
  /// Help over a word: both spellings, what it means, what may stand in it, an example.
  public func help(_ word: Word) -> String {
    var lines = ["**`\(word.name)`** · **`\(word.chinese)`**", "", about(word), ""]
    if !word.keys.isEmpty {
      let keys = word.keys.map { "`\(language == .chinese ? $0.chinese : $0.name)`" }
      lines += ["\(pick("各项", "Keys")): " + keys.joined(separator: pick("、", ", ")), ""]
    }
    switch word.items {
    case .none: break
    case .values(let chinese, let english):
      lines += ["\(pick("无名的值", "Values without a key")): \(pick(chinese, english))", ""]
    case .blocks(let names):
      let words = names.compactMap { ProcedureScript.Vocabulary.word($0) }
      let shown = words.map { "`\(language == .chinese ? $0.chinese : $0.name)`" }
      lines += ["\(pick("可含", "May hold")): " + shown.joined(separator: pick("、", ", ")), ""]
    }
    return (lines + ["```lua", word.example, "```"]).joined(separator: "\n")
  }

  /// What a word means.
  public func about(_ word: Word) -> String { pick(word.about, word.aboutEnglish) }

  /// Help over a key: both spellings, what stands under it, an example.
  public func help(_ key: Key, of word: Word, in surface: SurfaceLanguage) -> String {
    var lines = ["**`\(key.name)`** · **`\(key.chinese)`** — \(about(key))", ""]
    let required = key.isRequired ? pick("，必写", ", required") : ""
    lines.append("\(pick("值", "Value")): \(kind(of: key))\(required)")
    if let choices = key.choices {
      lines.append("")
      lines += choices.entries.map { choice in
        "- `\"\(choice.value)\"`" + choice.chinese.map { " · `\"\($0)\"`" }.joined()
      }
    }
    if let example = example(key, surface) {
      lines += [
        "", "```lua", "\(surface == .chinese ? key.chinese : key.name) = \(example)", "```",
      ]
    }
    return lines.joined(separator: "\n")
  }

  /// What a key means.
  public func about(_ key: Key) -> String { pick(key.about, key.aboutEnglish) }

  /// What stands under a key.
  public func kind(of key: Key) -> String {
    switch key.kind {
    case .text: pick("文字", "text")
    case .texts: pick("文字，或 { 几个 }", "a text, or { several }")
    case .integer: pick("整数", "whole number")
    case .flag: pick("true（是）或 false（否）", "true or false")
    case .day: pick("日期，如 \"2026-03-01\"", "day, such as \"2026-03-01\"")
    case .threshold: pick("门槛", "threshold")
    case .period: pick("期限，单位是日、工作日或月", "period, in days, working days or months")
    case .citation: pick("法条键、文字或参数", "law key, text or parameter")
    case .choice: pick("下面的一种", "one of these")
    case .choices: pick("下面的一种或几种", "one or several of these")
    case .function: pick("函数", "function")
    case .rules: pick("规则集、引用或参数", "set of rules, reference or parameter")
    case .merge: pick("合并的许可", "permission to merge")
    case .law: pick("名单或法条键", "list or law key")
    case .value: pick("值，见说明", "value, see above")
    }
  }

  /// How a value of a kind is written.
  private func example(_ key: Key, _ surface: SurfaceLanguage) -> String? {
    let isChinese = surface == .chinese
    switch key.kind {
    case .threshold:
      return isChinese ? "至少 { \"2/3\", 基数 = \"应到\" }" : "at_least { \"2/3\", of = \"members\" }"
    case .period:
      return isChinese ? "天 { 3, 计日 = \"整日\" }" : "days { 3, count = \"clear\" }"
    case .citation, .law:
      return isChinese
        ? "法条 \"village.representatives.quorum\"" : "law \"village.representatives.quorum\""
    case .integer: return "5"
    case .flag: return "true"
    case .day: return "\"2026-03-01\""
    case .choice, .choices:
      return key.choices?.entries.first.map { choice in
        "\"\(isChinese ? choice.chinese.first ?? choice.value : choice.value)\""
      }
    case .function: return "function(v) return true end"
    case .text, .texts, .rules, .merge, .value: return nil
    }
  }

  /// Help over one of the choices of a key.
  public func help(_ choice: Choices.Choice, of key: Key) -> String {
    let spellings = ([choice.value] + choice.chinese).map { "`\"\($0)\"`" }
    return spellings.joined(separator: " · ")
      + "\n\n`\(key.name)` · `\(key.chinese)` — \(about(key))"
  }

  /// Help over a field of what a function is given.
  public func help(_ field: ViewField, of kinds: [ViewKind]) -> String {
    let of = kinds.map { "`\($0.rawValue)`" }.joined(separator: pick("、", ", "))
    return "**`\(field.name)`** · **`\(field.chinese)`** — \(about(field))\n\n"
      + "\(pick("属于", "Of")): \(of)"
  }

  /// What a field of a view means.
  public func about(_ field: ViewField) -> String { pick(field.about, field.aboutEnglish) }

  /// What stands behind a key of the law tables: every version, with article, days, number and gist.
  public func help(law entries: [LawEntry]) -> String {
    entries.map { entry in
      let from = entry.from?.description ?? "…"
      let until = entry.until?.description ?? "…"
      var lines = [
        "**《\(Markdown.plain(entry.instrument))》\(Markdown.plain(entry.version))** \(Markdown.plain(entry.article))",
        "", "- \(pick("施行", "In force")): \(from) — \(until)",
      ]
      if let place = entry.place { lines.append("- \(pick("地区", "Place")): \(place)") }
      if let number = LawPages.number(entry, in: language) {
        lines.append("- \(pick("数字", "Number")): \(Markdown.plain(number))")
      }
      let gist = language == .chinese ? entry.gist : entry.gistEnglish
      if !gist.isEmpty { lines += ["", Markdown.plain(gist)] }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n---\n\n")
  }

  /// A law key in one line.
  public func about(law entries: [LawEntry]) -> String {
    guard let last = entries.last(where: { $0.place == nil }) ?? entries.last else { return "" }
    let number = LawPages.number(last, in: language).map { "  \($0)" } ?? ""
    return "《\(last.instrument)》\(last.article)\(number)"
  }

  /// Help over a name that the script gives to something.
  public func help(
    named name: String, word: Word, at line: Int
  ) -> String {
    let title = language == .chinese ? word.chinese : word.name
    return "`\(title)` **\(Markdown.plain(Clean.line(name)))** — \(about(word))\n\n"
      + pick("写在第 \(line) 行", "declared on line \(line)")
  }

  /// Help over a parameter: what it is for, and what is bound to it.
  public func help(_ parameter: Parameter) -> String {
    let bound =
      parameter.bound.map { pick("已定为 ", "bound to ") + "`\(Clean.line($0))`" }
      ?? pick("没有定", "not bound yet")
    return "`param` · `参数` **\(Markdown.plain(Clean.line(parameter.name)))** — "
      + "\(Markdown.plain(Clean.line(parameter.about, limit: 300)))\n\n\(bound)"
  }
}
