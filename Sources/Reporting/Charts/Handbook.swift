public import Deliberation
import Drawing
import Proving
import SourceText

/// The printable handbook of a procedure (宣传手册): the chart for the wall, who decides what by which numbers,
/// the days, what residents can do, the citations, and a worked example.
///
/// One page of HTML that needs nothing else and prints to A4. It is made from the plan, so that it cannot
/// say anything else than the script does; what is open is a blank to be filled in.
public struct Handbook: Sendable {
  private let plan: Plan
  private let law: LawBook
  private let powers: [DecisionPower]
  private let language: Language
  private let words: PlanWords
  private let rules: StageRules

  /// The handbook of a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - law: the tables that the plan's citations stand in.
  ///   - powers: what each decision takes, for the worked example.
  ///   - language: the language of its words.
  public init(_ plan: Plan, law: LawBook, powers: [DecisionPower], _ language: Language) {
    self.plan = plan
    self.law = law
    self.powers = powers
    self.language = language
    words = PlanWords(language: language)
    rules = StageRules(plan, law: law, on: plan.firstDay(nil), language)
  }

  /// The page, ending in a line feed.
  public func page() -> String {
    let code = language == .chinese ? "zh-CN" : "en"
    var html = """
      <!DOCTYPE html>
      <html lang="\(code)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTML.text(plan.name))</title>
      <style>
      \(HandbookStyle.text)
      </style>
      </head>
      <body>
      <header>
      <h1>\(HTML.text(plan.name))</h1>
      <p class="version">\(HTML.text("\(plan.name)@\(plan.version)"))\(validity)</p>

      """
    if plan.sample {
      html +=
        "<p class=\"sample\">\(pick("示例：不是任何机关的文本。", "An example: no authority's text."))</p>\n"
    }
    if !plan.about.isEmpty { html += "<p>\(HTML.text(plan.about))</p>\n" }
    html += "</header>\n"
    let parts = [
      (pick("怎么走", "The way"), chart), (pick("谁决定什么", "Who decides what"), decisions),
      (pick("要等几天", "The days"), days), (pick("居民可以做什么", "What residents can do"), residents),
      (pick("算一个例子", "A worked example"), example),
      (pick("本单位要定的", "What this office settles"), parameters),
      (pick("依据", "Sources"), citations),
    ].filter { !$0.1.isEmpty }
    for (number, part) in parts.enumerated() {
      let ordinal = pick("\(ChineseNumbers.format(number + 1))、", "\(number + 1). ")
      html += section(ordinal + part.0, part.1)
    }
    return html + "</body>\n</html>\n"
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  private var validity: String {
    let from = plan.from.map { pick("　自\($0)起", ", from \($0)") } ?? ""
    let until = plan.until.map { pick("　至\($0)止", ", until \($0)") } ?? ""
    return HTML.text(from + until)
  }

  private func section(_ heading: String, _ content: String) -> String {
    "<section>\n<h2>\(HTML.text(heading))</h2>\n\(content)</section>\n"
  }

  private func table(_ heads: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    func line(_ tag: String, _ cells: [String]) -> String {
      "<tr>" + cells.map { "<\(tag)>\(HTML.text($0))</\(tag)>" }.joined() + "</tr>\n"
    }
    return "<table>\n<thead>\n\(line("th", heads))</thead>\n<tbody>\n"
      + rows.map { line("td", $0) }.joined() + "</tbody>\n</table>\n"
  }

  private func list(_ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    return "<ul>\n" + items.map { "<li>\(HTML.text($0))</li>\n" }.joined() + "</ul>\n"
  }

  private var chart: String {
    if plan.stages.isEmpty { return "" }
    let chart = FlowChart(plan, law: law, on: plan.firstDay(nil), language).chart
    return "<figure>\n\(SVGWriter().write(chart))</figure>\n"
  }

  private var decisions: String {
    let rows = plan.stages.compactMap { stage -> [String]? in
      guard let name = stage.body, let body = plan.body(named: name) else { return nil }
      let numbers = rules.of(stage)
      func value(_ field: String) -> String { numbers.first { $0.name == field }?.value ?? "—" }
      return [
        stage.name, ([name] + stage.otherBodies).joined(separator: pick("、", ", ")),
        words.term(.choice(body.authority.rawValue)), value("quorum"), value("pass"),
      ]
    }
    return table(
      [
        pick("步骤", "Step"), pick("由谁", "Body"), pick("性质", "Kind"), pick("到会", "Quorum"),
        pick("通过", "Majority"),
      ], rows)
  }

  private var days: String {
    let rows =
      plan.stages.flatMap { stage in
        rules.of(stage).filter(\.isPeriod).map { [stage.name, $0.field, $0.value] }
      }
      + plan.pace.compactMap(rules.of).map {
        [pick("全程", "throughout"), $0.field, $0.value]
      }
    return table([pick("步骤", "Step"), pick("期限", "Period"), pick("多久", "How long")], rows)
  }

  private var residents: String {
    list(plan.stages.compactMap(part))
  }

  /// What a step leaves to those who are no members of its body.
  private func part(_ stage: Stage) -> String? {
    let name = stage.name
    switch stage.kind {
    case .proposal: return pick("“\(name)”：可以提出事项。", "“\(name)”: anyone may raise a matter.")
    case .survey: return pick("“\(name)”：会问您的意见。", "“\(name)”: you are asked.")
    case .evaluation:
      return pick("“\(name)”：请您评价满意不满意。", "“\(name)”: say whether you are satisfied.")
    case .disclosure:
      let keep = stage.keep.map { words.term(.period($0)) }
      let answer = stage.answerWithin.map { words.term(.period($0)) }
      let objections = stage.objections?.gate
      if language == .chinese {
        return "“\(name)”：可以看公示\(keep.map { "（\($0)）" } ?? "")"
          + (objections != nil ? "，可以提异议" : "") + (answer.map { "，\($0)内应有答复" } ?? "")
          + (objections == .answered ? "；异议没有答复，事情不往下走" : "") + "。"
      }
      return "“\(name)”: read what is displayed\(keep.map { " (\($0))" } ?? "")"
        + (objections != nil ? ", object to it" : "")
        + (answer.map { ", and be answered within \($0)" } ?? "")
        + (objections == .answered ? "; nothing goes on before every objection is answered" : "")
        + "."
    case .deed(let act) where [.submission, .report, .appeal, .score].contains(act):
      let deed = language.voice.word(act)
      return pick("“\(name)”：可以\(deed)。", "“\(name)”: open to you (\(deed)).")
    default: return nil
    }
  }

  private var example: String {
    list(
      powers.filter {
        $0.obstacle == nil && $0.source != .sample || $0.members == powers.first?.members
      }
      .compactMap { power in
        guard power.obstacle == nil, let row = power.rows.last, let favour = row.favour else {
          return nil
        }
        let quorum = power.quorum ?? row.present
        return pick(
          "“\(power.stage)”由\(power.body)办，设成员 \(power.members) 人：至少 \(quorum) 人到会才能开；"
            + "\(row.present) 人到会、其余都反对时，至少 \(favour) 人同意才通过。",
          "“\(power.stage)” by \(power.body), of \(power.members) members: \(quorum) must be there; "
            + "with \(row.present) present and all others against, it takes \(favour) in favour.")
      })
  }

  private var parameters: String {
    table(
      [pick("参数", "Parameter"), pick("说明", "What it is"), pick("本单位定为", "Settled as")],
      plan.openParameters.map { [$0.name, $0.about, ""] })
  }

  private var citations: String {
    let statutes = plan.bodies.compactMap(\.statute).map { $0 + "." }
    let own = law.keys.filter { key in statutes.contains { key.hasPrefix($0) } }
    let keys = Set(plan.lawKeys + own).sorted()
    let day = plan.firstDay(nil)
    let entries = keys.compactMap { law.entry($0, on: day) ?? law.versions(of: $0).last }
    let lines = entries.map { entry in
      let gist = language == .chinese ? entry.gist : entry.gistEnglish
      let text = "《\(entry.instrument)》\(entry.version) \(entry.article)"
      return gist.isEmpty ? text : "\(text)：\(gist)"
    }
    var seen = Set<String>()
    return list((lines + plan.sources).filter { seen.insert($0).inserted })
  }
}

/// Text within pages.
enum HTML {
  /// Text between tags and in attributes, with nothing that is a tag.
  static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// How the handbook looks, on screen and on A4.
enum HandbookStyle {
  static let text = """
    @page { size: A4; margin: 16mm 14mm; }
    * { box-sizing: border-box; }
    body { font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
      font-size: 11pt; line-height: 1.6; color: #212121; background: #fff; max-width: 182mm;
      margin: 0 auto; padding: 1rem; }
    h1, h2, th, .version, .sample { font-family: "Noto Sans CJK SC", "Source Han Sans SC",
      "Microsoft YaHei", "PingFang SC", sans-serif; }
    h1 { font-size: 22pt; margin: 0 0 .2em; }
    h2 { font-size: 14pt; margin: 1.4em 0 .5em; padding-bottom: .15em; border-bottom: 1.5pt solid #1565c0;
      break-after: avoid; }
    .version { color: #546e7a; margin: 0 0 .8em; }
    .sample { color: #b71c1c; font-weight: bold; }
    figure { margin: 0; text-align: center; }
    figure svg { max-width: 100%; height: auto; max-height: 235mm; }
    table { width: 100%; border-collapse: collapse; break-inside: auto; }
    tr { break-inside: avoid; }
    th, td { border: .6pt solid #90a4ae; padding: .3em .5em; text-align: left; vertical-align: top; }
    th { background: #eceff1; }
    td:empty { min-width: 30mm; height: 2em; }
    li { margin: .2em 0; }
    @media print { body { padding: 0; max-width: none; } }
    """
}
