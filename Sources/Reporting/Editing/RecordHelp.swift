public import Deliberation
public import Minutes

/// Help over the words of a record, as Markdown.
extension EditorTexts {
  /// Help over a noun or a tag.
  public func help(_ label: Minutes.Vocabulary.Label) -> String {
    var lines = ["**\(label.word)** — \(about(label))"]
    if !label.synonyms.isEmpty { lines += ["", also(label.synonyms)] }
    let keys = Minutes.Vocabulary.keys.filter { $0.contexts.contains(.act(label.kind)) }.map(\.word)
    if !keys.isEmpty {
      lines += ["", "\(pick("可写的项", "Keys")): " + keys.joined(separator: pick("、", ", "))]
    }
    return lines.joined(separator: "\n")
  }

  /// What a noun or a tag means.
  public func about(_ label: Minutes.Vocabulary.Label) -> String {
    pick(label.chinese, label.english)
  }

  /// Help over a key.
  public func help(_ key: Minutes.Vocabulary.Key) -> String {
    var lines = [
      "**\(key.word)** — \(Markdown.plain(about(key)))", "",
      "\(pick("值", "Value")): \(kind(of: key))",
    ]
    if !key.choices.isEmpty { lines.append(key.choices.joined(separator: pick("、", ", "))) }
    if !key.synonyms.isEmpty { lines += ["", also(key.synonyms)] }
    return lines.joined(separator: "\n")
  }

  /// What a key means.
  public func about(_ key: Minutes.Vocabulary.Key) -> String { pick(key.chinese, key.english) }

  /// A procedure in a few lines: its parameters, bodies and steps.
  public func summary(of plan: Plan) -> String {
    language.voice.summary(plan).map { "    " + $0 }.joined(separator: "\n")
  }

  private func also(_ words: [String]) -> String {
    pick("也可写作", "Also written") + ": " + words.joined(separator: pick("、", ", "))
  }

  /// What stands behind a key.
  public func kind(of key: Minutes.Vocabulary.Key) -> String {
    switch key.value {
    case .text: pick("文字", "text")
    case .name: pick("一个名字", "a name")
    case .names: pick("几个名字，用顿号隔开", "names, parted by 、")
    case .count: pick("数，可带单位，如 17人", "number, perhaps with its unit, such as 17人")
    case .day: pick("日期，如 2026年3月1日", "day, such as 2026年3月1日")
    case .time: pick("时刻，如 14:00—15:30", "time, such as 14:00—15:30")
    case .flag: pick("是或否", "是 (yes) or 否 (no)")
    case .share: pick("百分数或成数，如 98%", "share, such as 98%")
    case .list: pick("几项", "list")
    case .words: pick("固定的词", "one of the words")
    case .reference: pick("名称", "name")
    }
  }
}
