import Deliberation
import SourceText

/// A mark under a place: the place itself, a second place, or the place of a rule.
struct Mark {
  var place: Place
  var label: String
  var isPrimary: Bool
}

/// Draws places in their text, with carets that stand right under wide characters.
struct Snippet {
  let sources: SourceTable
  let paint: Paint
  /// Lines that are not shown because they tie names to a secret ballot.
  let withheld: Withheld
  /// What stands in place of such a line.
  let excuse: String

  /// The lines of one block: `--> file:line:column`, the marked lines and their marks.
  ///
  /// All marks must be in one file; the block is named by the first of them.
  func lines(_ marks: [Mark], gutter: Int) -> [String] {
    guard let first = marks.first, let text = sources[first.place.file] else { return [] }
    let margin = String(repeating: " ", count: gutter)
    let arrow = paint("\(margin)-->", .quiet)
    var lines = ["\(arrow) \(Position.text(first.place, in: text))"]
    let bar = paint("\(margin) |", .quiet)
    let numbers = Set(marks.map { Int($0.place.line) }).filter { 1...text.lineCount ~= $0 }.sorted()
    guard !numbers.isEmpty else { return lines }
    lines.append(bar)
    for number in numbers {
      let here = marks.filter { Int($0.place.line) == number }.sorted(by: Snippet.order)
      lines += drawn(number, of: text, file: first.place.file, marks: here, gutter: gutter)
    }
    return lines
  }

  private func drawn(
    _ number: Int, of text: SourceText, file: Int32, marks: [Mark], gutter: Int
  ) -> [String] {
    let margin = String(repeating: " ", count: gutter)
    let bar = paint("\(margin) |", .quiet)
    let label = String(repeating: " ", count: max(0, gutter - "\(number)".count)) + "\(number)"
    let head = paint("\(label) |", .quiet)
    if withheld.contains(file: file, line: Int32(clamping: number)) {
      let told = marks.map { paint($0.label, $0.isPrimary ? .bad : .quiet) }
      return ["\(head) \(excuse)"] + told.map { "\(bar) \($0)" }
    }
    let focus = marks.first { $0.isPrimary } ?? marks.first
    let shown = Shown(text.line(number), focus: Int(focus?.place.column ?? 1))
    var lines = [shown.text.isEmpty ? head : "\(head) \(shown.text)"]
    for mark in marks {
      guard mark.place.column >= 1 else {
        lines.append("\(bar) \(paint(mark.label, mark.isPrimary ? .bad : .quiet))")
        continue
      }
      let carets = shown.carets(from: Int(mark.place.column), length: Int(mark.place.length))
      let space = String(repeating: " ", count: carets.start)
      let line = String(repeating: mark.isPrimary ? "^" : "-", count: carets.count)
      lines.append(
        "\(bar) \(space)\(paint("\(line) \(mark.label)", mark.isPrimary ? .bad : .quiet))")
    }
    return lines
  }

  private static func order(_ left: Mark, _ right: Mark) -> Bool {
    if left.place.column != right.place.column { return left.place.column < right.place.column }
    return left.isPrimary && !right.isPrimary
  }
}

/// Writes places as `file:line:column`.
enum Position {
  /// A place in its text; line and column are left out where they are not known.
  static func text(_ place: Place, in text: SourceText) -> String {
    let name = Clean.line(text.name, limit: 400)
    guard place.line >= 1 else { return name }
    return place.column >= 1 ? "\(name):\(place.line):\(place.column)" : "\(name):\(place.line)"
  }
}

/// The lines that tie a name to a secret ballot; no output may show them.
struct Withheld {
  private var lines: Set<Key> = []

  private struct Key: Hashable {
    var file: Int32
    var line: Int32
  }

  /// The lines named by findings of a report.
  init(_ findings: [Finding]) {
    for finding in findings where finding.id == .secretBallotNamed {
      let places = [finding.place] + finding.related.map(\.place)
      for place in places { lines.insert(Key(file: place.file, line: place.line)) }
    }
  }

  /// Whether a line is left out.
  func contains(file: Int32, line: Int32) -> Bool { lines.contains(Key(file: file, line: line)) }
}
