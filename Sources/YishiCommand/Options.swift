import ArgumentParser
import Deliberation
import Reporting

#if canImport(Glibc)
  import Glibc
#endif

/// The form of a report.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case full
  case oneLine = "one-line"
  case json, html, sarif, junit
}

/// The forms that every command knows.
enum PlainFormat { case full, oneLine, json }

/// The language of what is printed.
enum Tongue: String, ExpressibleByArgument, CaseIterable {
  case zh, en
  var language: Language { self == .zh ? .chinese : .english }
}

/// When to colour.
enum Tint: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to colour: `auto` does on a terminal.
  var isOn: Bool {
    switch self {
    case .auto: isatty(1) == 1
    case .always: true
    case .never: false
    }
  }
}

/// Options of every command that prints a report.
struct ReportOptions: ParsableArguments {
  @Option var format: Format = .full
  @Option var language: Tongue = .zh
  @Option var color: Tint = .auto

  /// Renders a report in the form asked for.
  func render(_ report: Report) -> String {
    switch format {
    case .full: FullRenderer(language.language, color: color.isOn).render(report)
    case .oneLine: OneLineRenderer(language.language).render(report)
    case .json: JSONRenderer().render(report)
    case .html: HTMLRenderer(language.language).render(report)
    case .sarif: SARIFRenderer(language.language).render(report)
    case .junit: JUnitRenderer(language.language).render(report)
    }
  }

  /// The form of what is no report on records or scripts, and has no form for other tools.
  func plain() throws -> PlainFormat {
    switch format {
    case .full: return .full
    case .oneLine: return .oneLine
    case .json: return .json
    case .html, .sarif, .junit: throw fail(.onlyForReports(format.rawValue))
    }
  }

  /// Says what went wrong with the call, and ends it.
  func fail(_ problem: CommandProblem, _ code: ExitCode = Exit.unusable) -> ExitCode {
    let texts = CommandTexts.of(language.language)
    Output.complain("\(texts.errorLabel)\(texts.text(problem))\n")
    return code
  }
}

/// Days and moments as the command takes them: 2026-03-14, 2026-03-14T14:31.
enum Times {
  /// A day.
  static func day(_ text: String) -> Day? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let date = Int(parts[2])
    else { return nil }
    return Day(year, month, date)
  }

  /// A day, or a minute of a day.
  static func moment(_ text: String) -> Moment? {
    let halves = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "T" || $0 == " "
    }
    guard let first = halves.first, let day = day(String(first)) else { return nil }
    guard halves.count == 2 else { return Moment(day) }
    let clock = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, clock.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }),
      let hour = Int16(clock[0]), let minute = Int16(clock[1]), hour < 24, minute < 60
    else { return nil }
    return Moment(day, minute: hour * 60 + minute)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
