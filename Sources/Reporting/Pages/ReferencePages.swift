public import Deliberation
import Minutes
import ProcedureScript

/// The pages generated from the code: one for each word, finding and statute key, and one for the record.
///
/// Every page is Chinese first with English below; the same code gives the same bytes.
public enum ReferencePages {
  /// One page.
  public struct Page: Hashable, Sendable {
    /// The path within the reference.
    public var path: String
    /// The text, Markdown.
    public var text: String

    /// A page.
    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// All pages, by path.
  ///
  /// - Parameter procedures: the shipped procedures and the files they came from, within `procedures/`.
  public static func all(law: LawBook, procedures: [(plan: Plan, script: String)] = []) -> [Page] {
    let own = procedures.map { plan, script in
      Page(
        path: "procedures/\(plan.id).md",
        text: note + ProcedurePages.page(plan, script: script))
    }
    let pages =
      own + words + findings + statutes(law) + [views, record, index(law, procedures.map(\.plan))]
    return pages.sorted { $0.path < $1.path }
  }

  private static let note = "<!-- 由程序生成，不要手改；generated, do not edit -->\n\n"

  // MARK: Words

  private static var words: [Page] {
    ProcedureScript.Vocabulary.all.map { word in
      var text =
        note + "# \(word.name)（\(word.chinese)）\n\n\(word.about)\n\n\(word.aboutEnglish)\n\n"
      text += "## 写法 Form\n\n`\(form(word))`\n\n"
      text += "## 可写在哪里 Where\n\n"
      text +=
        word.inside.isEmpty
        ? "脚本的返回值，或作为值 — as what a script returns, or as a value\n\n"
        : word.inside.map { "[`\($0)`](\($0).md)" }.joined(separator: "、") + "\n\n"
      text += "## 起始版本 Since\n\n\(word.since)\n\n"
      switch word.items {
      case .none: break
      case .values(let chinese, let english):
        text += "## 无名的值 Values without a name\n\n\(chinese) — \(english)\n\n"
      case .blocks(let names):
        text +=
          "## 可含的块 Blocks\n\n" + names.map { "[`\($0)`](\($0).md)" }.joined(separator: "、") + "\n\n"
      }
      if !word.keys.isEmpty {
        text += "## 各项 Keys\n\n| 英文 English | 中文 Chinese | 值 value | 必写 required | 说明 | meaning |\n"
        text += "| --- | --- | --- | --- | --- | --- |\n"
        for key in word.keys {
          text +=
            "| `\(key.name)` | `\(key.chinese)` | \(kind(key)) | \(key.isRequired ? "是 yes" : "") "
            + "| \(cell(key.about)) | \(cell(key.aboutEnglish)) |\n"
        }
        text += "\n"
      }
      text += "## 例 Example\n\n```lua\n\(word.example)\n```\n"
      return Page(path: "words/\(word.name).md", text: text)
    }
  }

  private static func form(_ word: Word) -> String {
    switch word.form {
    case .named: "\(word.name) \"…\" { … }"
    case .table: "\(word.name) { … }"
    case .text: "\(word.name) \"…\""
    case .both: "\(word.name) \"…\"  |  \(word.name) \"…\" { … }"
    case .optionalName: "\(word.name) { … }  |  \(word.name) \"…\" { … }"
    }
  }

  private static func kind(_ key: Key) -> String {
    guard let choices = key.choices else { return "`\(key.kind.rawValue)`" }
    return choices.entries.map { choice in
      "`\"\(choice.value)\"`" + (choice.chinese.first.map { " `\"\($0)\"`" } ?? "")
    }.joined(separator: "<br>")
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  // MARK: Views

  private static var views: Page {
    var text = note + "# 谓词能看到什么 What a predicate can read\n\n"
    text += "视图只读；读没有登记的字段是脚本错误。Views are read only; any other field is an error.\n"
    for kind in ViewKind.allCases {
      text += "\n## \(kind.rawValue)\n\n| 英文 | 中文 | 说明 | meaning |\n| --- | --- | --- | --- |\n"
      for field in kind.fields {
        text +=
          "| `\(field.name)` | `\(field.chinese)` | \(cell(field.about)) | \(cell(field.aboutEnglish)) |\n"
      }
    }
    return Page(path: "views.md", text: text)
  }

  // MARK: Findings

  private static var findings: [Page] {
    FindingID.allCases.map { id in
      Page(
        path: "findings/\(id.rawValue).md",
        text: note + Explanation.markdown(for: id, in: .chinese) + "\n---\n\n"
          + Explanation.markdown(for: id, in: .english))
    }
  }

  // MARK: Statutes

  private static func statutes(_ law: LawBook) -> [Page] {
    law.keys.map { key in
      var text = note + "# \(key)\n"
      for entry in law.versions(of: key) {
        let from = entry.from?.description ?? "…"
        let until = entry.until?.description ?? "…"
        text += "\n## 《\(entry.instrument)》\(entry.version)　\(entry.article)\n\n"
        text += "- 施行 in force: \(from) — \(until)\n"
        if let place = entry.place { text += "- 地区 place: \(place)\n" }
        text += "- 性质 strength: `\(entry.strength.rawValue)`\n"
        if let number = number(entry) { text += "- 数字 number: \(number)\n" }
        if !entry.labels.isEmpty { text += "- 对象 of: \(entry.labels.joined(separator: "、"))\n" }
        if !entry.within.isEmpty { text += "- 其中 within: \(entry.within.joined(separator: "、"))\n" }
        if !entry.attested.isEmpty { text += "- 出处 attested: \(entry.attested)\n" }
        text += "\n\(entry.gist)\n\n\(entry.gistEnglish)\n"
      }
      return Page(path: "law/\(key).md", text: text)
    }
  }

  static func number(_ entry: LawEntry) -> String? {
    switch entry.content {
    case .threshold(let threshold): shown(threshold)
    case .period(let period): period.amount.value.map { "\($0) \(period.unit.rawValue)" }
    case .number(let number): "\(number)"
    case .names(let names): names.joined(separator: "、")
    case .statement: nil
    }
  }

  private static func shown(_ threshold: Threshold) -> String {
    let measure = threshold.measure.map { " (\($0.rawValue))" } ?? ""
    let group = threshold.group.isEmpty ? "" : " [" + threshold.group.joined(separator: "+") + "]"
    return form(threshold) + measure + group
  }

  private static func form(_ threshold: Threshold) -> String {
    switch threshold.form {
    case .share(let comparator, let share, let base):
      "\(comparator == .moreThan ? ">" : "≥") \(share.value?.description ?? "?") × \(base.rawValue)"
    case .number(let comparator, let number):
      "\(comparator == .moreThan ? ">" : "≥") \(number.value.map { "\($0)" } ?? "?")"
    case .every(let base): "= \(base.rawValue)"
    case .all(let parts): parts.map(shown).joined(separator: " ∧ ")
    case .any(let parts): parts.map(shown).joined(separator: " ∨ ")
    case .formula(_, let base): "formula(\(base.rawValue))"
    case .statute(let key): key
    case .open(let name): name
    }
  }

  // MARK: The record

  private static var record: Page {
    var text = note + "# 案卷里的词 The words of the record\n\n## 名目与标签 Nouns and tags\n\n"
    text += "| 词 | 也可写作 | 标题 heading | 【】 | 说明 | meaning |\n| --- | --- | --- | --- | --- | --- |\n"
    for label in Minutes.Vocabulary.labels {
      text +=
        "| \(label.word) | \(label.synonyms.joined(separator: "、")) | \(label.isHeading ? "✓" : "") "
        + "| \(label.isEvent ? "✓" : "") | \(cell(label.chinese)) | \(cell(label.english)) |\n"
    }
    text +=
      "\n## 键 Keys\n\n| 词 | 也可写作 | 写在 in | 值 value | 说明 | meaning |\n| --- | --- | --- | --- | --- | --- |\n"
    for key in Minutes.Vocabulary.keys {
      text +=
        "| \(key.word) | \(key.synonyms.joined(separator: "、")) | \(key.contexts.map(context).joined(separator: "、")) "
        + "| `\(key.value.rawValue)` | \(cell(key.chinese)) | \(cell(key.english)) |\n"
    }
    return Page(path: "record.md", text: text)
  }

  private static func context(_ context: Minutes.Vocabulary.Context) -> String {
    switch context {
    case .head: "案卷头 head"
    case .anyAct: "任何一条 any act"
    case .act(let kind): Language.chinese.voice.word(kind)
    default: ""
    }
  }

  // MARK: Index

  private static func index(_ law: LawBook, _ procedures: [Plan]) -> Page {
    var text = note + "# 参考 Reference\n\n"
    if !procedures.isEmpty {
      text += "## 现成的程序 Procedures\n\n"
      for plan in procedures {
        text += "- [\(plan.name)](procedures/\(plan.id).md) \(plan.about)\n"
      }
      text += "\n"
    }
    text += "## 脚本的词 Words of the script\n\n"
    for word in ProcedureScript.Vocabulary.all {
      text += "- [`\(word.name)` `\(word.chinese)`](words/\(word.name).md) \(word.about)\n"
    }
    text += "\n[谓词能看到什么 What a predicate can read](views.md)\n"
    text += "\n## 案卷的词 Words of the record\n\n[案卷里的词](record.md)\n\n## 核验发现 Findings\n\n"
    for id in FindingID.allCases {
      text +=
        "- [`\(id.rawValue)`](findings/\(id.rawValue).md) \(Explanation.title(for: id, in: .chinese))\n"
    }
    text += "\n## 法条表的键 Statute keys\n\n"
    for key in law.keys { text += "- [`\(key)`](law/\(key).md)\n" }
    return Page(path: "README.md", text: text)
  }
}
