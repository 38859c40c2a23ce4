import Deliberation
import Reporting
import SourceText
import Yishi

/// What the server gives for a path: the page, its style and script, and the lists it asks for.
enum Page {
  /// A text and what kind of text it is.
  struct Content: Equatable {
    var kind: String
    var text: String
  }

  /// The content at a path; `nil` when there is none.
  static func content(at path: String, in language: Language) -> Content? {
    switch path {
    case "/": Content(kind: "text/html; charset=utf-8", text: page(language))
    case "/studio.css":
      Content(kind: "text/css; charset=utf-8", text: text(PackageResources.studio_css))
    case "/studio.js":
      Content(kind: "text/javascript; charset=utf-8", text: text(PackageResources.studio_js))
    case "/icon.svg": Content(kind: "image/svg+xml", text: text(PackageResources.icon_svg))
    case "/procedures": Content(kind: "application/json; charset=utf-8", text: procedures)
    default: explanation(at: path, in: language)
    }
  }

  /// The page with its words put in; every word is escaped, wherever it comes from.
  private static func page(_ language: Language) -> String {
    let words = PageWords.of(language)
    let parts = text(PackageResources.index_html).split(
      separator: "{{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts.first ?? "")) { page, part in
      let halves = part.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)
      page += escaped(words[String(halves.first ?? "")]) + (halves.count == 2 ? halves[1] : "")
    }
  }

  /// Text that stands for itself in HTML, in an attribute too.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The shipped procedures as the command's own JSON: what is open has no `bound`.
  ///
  /// Sets of rules are no procedures; they come into one by its script.
  private static let procedures: String = {
    var office = Office()
    let items = Shelf.procedures.compactMap { item -> ReportItem? in
      let procedure = office.load(script: item.bytes, name: item.text.name)
      guard procedure.isUsable else { return nil }
      return ReportItem.procedure(
        ProcedureReport(
          file: item.text.name, plan: procedure.plan, findings: procedure.findings))
    }
    return JSONRenderer().render(Report(sources: office.sources, items: items))
  }()

  /// `/findings/quorum-not-met`: what `yishi explain` prints.
  private static func explanation(at path: String, in language: Language) -> Content? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, parts[1] == "findings",
      let id = FindingID(rawValue: String(parts[2]))
    else { return nil }
    return Content(
      kind: "text/plain; charset=utf-8", text: Explanation.text(for: id, in: language))
  }
}
