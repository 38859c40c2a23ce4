/// Names and articles of statutes as authors write them in their own words: 《民法典》第二百零一条.
public enum Instrument {
  /// An instrument's name without its marks and without the name of the state.
  public static func bare(_ name: String) -> String {
    var bare = name.filter { $0 != "《" && $0 != "》" && $0 != " " }
    let state = "中华人民共和国"
    if bare.hasPrefix(state) { bare.removeFirst(state.count) }
    return bare
  }

  /// The instruments and articles that a text names: every 《…》 that 第…条 follows.
  public static func citations(in text: String) -> [(instrument: String, article: String)] {
    var result: [(String, String)] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "《") {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "》") else { break }
      rest = inside[inside.index(after: close)...]
      let after = rest.drop { $0 == " " || $0 == "\u{3000}" }
      guard after.first == "第", let end = after.firstIndex(of: "条") else { continue }
      let article = after[...end]
      guard article.count <= 12, !article.contains("《") else { continue }
      result.append((bare(String(inside[..<close])), String(article)))
    }
    return result
  }
}

extension LawBook {
  /// The articles that the tables have of an instrument, sorted by where they first stand; empty if it is unknown.
  public func articles(of instrument: String) -> [String] {
    let name = Instrument.bare(instrument)
    var seen: Set<String> = []
    return entries.filter {
      Instrument.bare($0.instrument) == name && seen.insert($0.article).inserted
    }
    .map(\.article)
  }
}
