import SourceText

/// A line of a text as it is shown: made safe, tabs widened, cut where it is too long, with the
/// terminal column of every character.
struct Shown {
  /// The text to print.
  let text: String
  /// The terminal column, from 0, at which each shown character begins; one more for the end.
  private let starts: [Int]
  /// How many characters were cut at the front.
  private let skipped: Int
  private let lead: Int

  /// Shows a line so that the character at `focus` (from 1) is in sight.
  init(_ line: String, focus: Int, widest: Int = 120) {
    // A place deep in a line of a machine's making must not cost a walk over megabytes of output.
    let characters = Array(line)
    var first = 0
    let wanted = min(max(0, focus - 1), characters.count)
    if Shown.width(characters[0..<wanted], isOver: widest * 2 / 3) { first = max(0, wanted - 30) }
    var text = first > 0 ? "…" : ""
    var column = first > 0 ? 1 : 0
    lead = column
    var starts: [Int] = []
    var index = first
    while index < characters.count {
      let (piece, width) = Shown.piece(characters[index])
      if column + width > widest { break }
      starts.append(column)
      text += piece
      column += width
      index += 1
    }
    starts.append(column)
    if index < characters.count { text += "…" }
    self.text = text
    self.starts = starts
    skipped = first
  }

  /// The terminal column at which a character (from 1) begins, held within what is shown.
  func column(of character: Int) -> Int {
    let index = character - 1 - skipped
    if index < 0 { return lead }
    return starts[min(index, starts.count - 1)]
  }

  /// The carets for `length` characters from `character` on: where they begin and how many.
  func carets(from character: Int, length: Int) -> (start: Int, count: Int) {
    let start = column(of: character)
    let end = character.addingReportingOverflow(max(length, 1))
    return (start, max(1, column(of: end.overflow ? Int.max : end.partialValue) - start))
  }

  private static func piece(_ character: Character) -> (String, Int) {
    if character == "\t" { return ("    ", 4) }
    let shown = Clean.shown(character)
    return (String(shown), TerminalWidth().columns(of: shown))
  }

  private static func width(_ characters: ArraySlice<Character>, isOver limit: Int) -> Bool {
    var sum = 0
    for character in characters {
      sum += piece(character).1
      if sum > limit { return true }
    }
    return false
  }
}
