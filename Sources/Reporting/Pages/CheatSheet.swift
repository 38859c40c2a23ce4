import Minutes
import ProcedureScript

/// One A4 page to keep at hand: the words and keys used most, the labels of records, the commands.
///
/// Which ones are on it is said here; what is said of them comes from the vocabularies and from help.
enum CheatSheet {
  /// The words of a script, each with the keys used most.
  static let words: [(word: String, keys: [String])] = [
    ("procedure", ["id", "version", "from", "reserved", "sources"]),
    ("body", ["kind", "statute", "recusal", "proxies"]),
    ("seats", ["least", "most"]),
    (
      "step",
      [
        "body", "after", "otherwise", "notice", "quorum", "pass", "methods", "classes",
        "signatures",
      ]
    ),
    ("disclose", ["what", "after", "keep", "objections", "answer", "back"]),
    ("survey", ["returned"]),
    ("implement", ["after", "within"]),
    ("evaluate", ["after", "satisfied"]),
    ("at_least", ["of", "abstentions", "tie", "cite"]),
    ("more_than", ["of", "abstentions", "cite"]),
    ("unanimous", ["of"]),
    ("days", ["count", "cite"]),
    ("working_days", ["count"]),
    ("months", []),
    ("param", []),
    ("law", []),
    ("adopt", ["id", "version"]),
    ("rule", ["over", "check"]),
  ]

  /// What begins a dated line of a record.
  static let headings = [
    "通知", "会议", "公示", "异议", "答复", "调查", "实施", "评议", "更正", "名册",
  ]

  /// What happens at a meeting.
  static let events = [
    "开会", "提出", "修正", "发言", "表决", "结果", "离席", "到席", "委托", "回避", "签字", "散会",
  ]

  /// What stands in the head of a record.
  static let head = ["程序", "编号", "范围", "类别", "地区", "名册", "结案"]

  /// The page, Markdown.
  static func page(in language: Language) -> String {
    let isChinese = language == .chinese
    func pick(_ chinese: String, _ english: String) -> String { isChinese ? chinese : english }
    var text = pick(
      "# 一页纸\n\n[English](cheatsheet.en.md) · [教程](../tutorial/README.md) · [全部的词](README.md)\n\n",
      "# One page\n\n[中文](cheatsheet.md) · [tutorial](../tutorial/README.en.md) · [every word](README.md)\n\n"
    )
    text += pick(
      "## 程序：词和常用的项\n\n| 词 | | 常用的项 |\n",
      "## The script: words, and the keys used most\n\n| Word | | Keys |\n")
    text += "| --- | --- | --- |\n"
    for row in words {
      guard let word = ProcedureScript.Vocabulary.word(row.word) else { continue }
      let keys = row.keys.compactMap { name in word.keys.first { $0.name == name } }
      text +=
        "| `\(form(word, language))` | \(cell(brief(isChinese ? word.about : word.aboutEnglish, until: "。.;"))) "
        + "| \(keys.map { "`\(isChinese ? $0.chinese : $0.name)`" }.joined(separator: " ")) |\n"
    }
    text += "\n" + choices(language)
    text += pick("## 案卷\n\n", "## The record\n\n")
    text += sample(language)
    text += pick("- 头部：", "- The head: ") + listed(head, language) + "\n"
    text += pick("- 日期后面：", "- After a date: ") + listed(headings, language) + "\n"
    text += pick("- 会上【】：", "- At a meeting, in 【】: ") + listed(events, language) + "\n\n"
    text += pick("## 命令\n\n| | |\n", "## Commands\n\n| | |\n") + "| --- | --- |\n"
    let texts = CommandTexts.of(language)
    let (a, w, v) = (texts.abstracts, texts.authoring, texts.values)
    for (command, about) in [
      ("new <\(w.nameValue)>", w.new), ("check <\(v.file)>.lua", a.check), ("test", w.test),
      ("validate <\(v.file)>.txt", a.validate), ("remedy <\(v.file)>.txt", a.remedy),
      ("explain <\(v.finding)>", a.explain), ("watch <\(v.file)>.lua <\(v.file)>.txt", w.watch),
      ("repl <\(v.file)>.lua", w.repl), ("fmt <\(v.file)>", w.fmt),
      ("draw <\(v.file)>.lua", a.draw), ("handbook <\(v.file)>.lua", a.handbook),
      ("prove <\(v.file)>.lua", a.prove), ("diff <\(v.file)> <\(v.file)>", a.diff),
      ("convert <\(v.file)> --to …", a.convert),
    ] {
      text += "| `yishi \(command)` | \(cell(brief(about, until: "：:,("))) |\n"
    }
    return text
  }

  /// What stands before the first of some marks: the rest is for help and the reference.
  private static func brief(_ about: String, until marks: String) -> String {
    let text = about.prefix { !marks.contains($0) }
    return text.hasSuffix(" ") ? String(text.dropLast()) : String(text)
  }

  /// Of whom: the one list of choices that no one knows by heart.
  private static func choices(_ language: Language) -> String {
    let key = ProcedureScript.Vocabulary.word("at_least")?.keys.first { $0.name == "of" }
    let bases = (key?.choices?.entries ?? []).map { choice in
      "`\"\(language == .chinese ? choice.chinese.first ?? choice.value : choice.value)\"`"
    }.joined(separator: " ")
    return (language == .chinese ? "`基数` 是分母：" : "`of` says of whom: ") + bases + "\n\n"
  }

  /// What a record looks like; the tests read it.
  private static func sample(_ language: Language) -> String {
    """
    ```minutes
    楼道照明改造  议事案卷
    程序：楼道议事@2026.1
    范围：全程

    2026年3月3日 通知：楼道会第一次会议   公告栏

    2026年3月12日 会议：楼道会第一次会议
    主持：王建国    记录：李敏
    应到：12人    实到：9人
    一、楼道照明改为声控
    14:30 【表决】举手；同意8，反对0，弃权1
    【结果】通过
        \(language == .chinese ? "（缩进的行是随手记，不核对）" : "(an indented line is a remark, never checked)")
    ```


    """
  }

  private static func listed(_ names: [String], _ language: Language) -> String {
    names.map { name in
      guard language == .english else { return name }
      let label = Minutes.Vocabulary.labels.first { $0.word == name }
      let key = Minutes.Vocabulary.keys.first { $0.word == name }
      let about = label?.english ?? key?.english ?? ""
      return
        "\(name) (\(cell(brief(about.prefix(1).lowercased() + about.dropFirst(), until: ":,;"))))"
    }.joined(separator: language == .chinese ? "、" : "; ")
  }

  private static func form(_ word: Word, _ language: Language) -> String {
    ReferencePages.form(word, language)
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
