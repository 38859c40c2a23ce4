import Deliberation
import ProcedureScript

/// The page of a key of the law tables: every text of it with article, dates, number and gist, and where a
/// script may write it.
enum LawPages {
  /// The page, Markdown, Chinese with English beside it.
  static func page(of key: String, in law: LawBook) -> String {
    let versions = Array(law.versions(of: key))
    var text = "# \(key)\n"
    for entry in versions { text += section(entry) }
    return text + "\n" + uses(of: key, versions)
  }

  /// 村民委员会组织法，第三十条: one line for an index.
  static func line(of key: String, in law: LawBook) -> String {
    let last = law.versions(of: key).last
    return last.map { " 《\($0.instrument)》\($0.article)：\($0.gist)" } ?? ""
  }

  private static func section(_ entry: LawEntry) -> String {
    let from = entry.from?.description ?? "…"
    let until = entry.until?.description ?? "…"
    var text = "\n## 《\(entry.instrument)》\(entry.version)　\(entry.article)\n\n"
    text += "- 施行 in force: \(from) — \(until)\n"
    if let place = entry.place { text += "- 地区 place: \(place)\n" }
    text += "- 性质 strength: \(strength(entry.strength))\n"
    if let number = number(entry) { text += "- 数字 number: \(number)\n" }
    if !entry.labels.isEmpty { text += "- 对象 of: \(entry.labels.joined(separator: "、"))\n" }
    if !entry.within.isEmpty { text += "- 其中 within: \(entry.within.joined(separator: "、"))\n" }
    if !entry.attested.isEmpty { text += "- 出处 attested: \(entry.attested)\n" }
    return text + "\n\(entry.gist)\n\n\(entry.gistEnglish)\n"
  }

  private static func strength(_ strength: LawEntry.Strength) -> String {
    switch strength {
    case .floor: "底线，本地可以更严，不可以更松 floor: local rules may be stricter, never laxer"
    case .cap: "上限，本地可以更少，不可以更多 cap: local rules may set less, never more"
    case .fixed: "固定，本地不可以改 fixed: local rules may not depart from it"
    case .variable: "由本地规定，这里是通常的数 variable: left to local rules; this is usual"
    }
  }

  private static func number(_ entry: LawEntry) -> String? {
    guard let chinese = number(entry, in: .chinese), let english = number(entry, in: .english)
    else { return nil }
    return chinese == english ? chinese : "\(chinese)；\(english)"
  }

  /// What an entry rules in one line, in one language; `nil` where it only states something.
  static func number(_ entry: LawEntry, in language: Language) -> String? {
    let words = PlanWords(language: language)
    return switch entry.content {
    case .threshold(let threshold): words.term(.threshold(threshold))
    case .period(let period): words.term(.period(period))
    case .number(let number): "\(number)"
    case .names(let names): names.joined(separator: "、")
    case .statement: nil
    }
  }

  // MARK: Where it may be written

  private static func uses(of key: String, _ versions: [LawEntry]) -> String {
    var text = "## 写在哪里 Where it may be written\n\n"
    if let (body, place) = adopted(key) {
      text +=
        "- 机构写了 `法定机构 = \"\(body)\"` 的，\(place.chinese)就依它，不必另写。"
        + "A body with `statute = \"\(body)\"` has its \(place.english) from here.\n"
    }
    if let kind = versions.first.flatMap({ kind($0.content) }) {
      text +=
        "- 直接用它的数，按行为那天的文本 for its number, in the text of the day: "
        + brief(takers(of: kind)) + "\n"
    }
    return text
      + "- 只作依据 as a citation, `依据 = 法条 \"\(key)\"`, `cite = law \"\(key)\"`: "
      + brief(takers(of: .citation)) + "\n"
  }

  /// The keys that take a law, all of them, for the page of the word `law`.
  static func takers() -> String {
    let kinds: [(Key.Kind, String)] = [
      (.threshold, "门槛 thresholds"), (.period, "期限 periods"), (.law, "名单 lists of names"),
      (.citation, "依据 citations"),
    ]
    let lists = kinds.map { kind, name in
      "- \(name)：\(takers(of: kind).map { $0.shown(most: .max, from: "") }.joined(separator: "；"))\n"
    }
    return "## 哪些项可以写法条 Keys that take it\n\n" + lists.joined() + "\n"
  }

  /// Words that share keys which take a law.
  private struct Takers {
    var keys: [Key]
    var words: [Word]

    func shown(most: Int, from folder: String) -> String {
      let links = words.prefix(most).map {
        "[`\($0.chinese)` `\($0.name)`](\(folder)\($0.name).md)"
      }
      let rest = words.count > most ? " … \(words.count)" : ""
      return links.joined(separator: "、") + rest + "："
        + keys.map { "`\($0.chinese)` `\($0.name)`" }.joined(separator: "、")
    }
  }

  private static func takers(of kind: Key.Kind) -> [Takers] {
    var result: [Takers] = []
    for word in Vocabulary.all {
      let keys = word.keys.filter { $0.kind == kind }
      guard !keys.isEmpty else { continue }
      if let same = result.firstIndex(where: { $0.keys.map(\.name) == keys.map(\.name) }) {
        result[same].words.append(word)
      } else {
        result.append(Takers(keys: keys, words: [word]))
      }
    }
    return result
  }

  private static func brief(_ takers: [Takers]) -> String {
    takers.map { $0.shown(most: 6, from: "../words/") }.joined(separator: "；")
      + "（[全部 all](../words/law.md)）"
  }

  private static func kind(_ content: LawEntry.Content) -> Key.Kind? {
    switch content {
    case .threshold: .threshold
    case .period: .period
    case .names: .law
    case .number, .statement: nil
    }
  }

  /// The body that has a key by its `statute` alone, and what of it.
  private static func adopted(
    _ key: String
  ) -> (body: String, place: (chinese: String, english: String))? {
    for (suffix, chinese, english) in [
      (".quorum", "法定人数", "quorum"), (".majority", "通过", "majority"), (".notice", "通知", "notice"),
    ] where key.hasSuffix(suffix) {
      return (String(key.dropLast(suffix.count)), (chinese, english))
    }
    return nil
  }
}
