/// How many columns of a terminal a text takes.
///
/// Carets under Chinese text stand right only when widths are counted and not characters.
public struct TerminalWidth: Hashable, Sendable {
  /// The columns of a character of ambiguous width, such as “ or ①: 1 or 2, by the terminal.
  public var ambiguous: Int

  /// Makes a rule of measuring; most terminals show ambiguous characters in one column.
  public init(ambiguous: Int = 1) { self.ambiguous = min(max(ambiguous, 1), 2) }

  /// The columns of a text, with ambiguous characters in one.
  public static func columns(of text: some StringProtocol) -> Int {
    TerminalWidth().columns(of: text)
  }

  /// The columns of a text; a tab counts as a control character, so expand tabs first.
  public func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one character, 0 to 2 in all scripts but those that stack many letters in one.
  public func columns(of character: Character) -> Int {
    var sum = 0
    var isJoined = false
    for scalar in character.unicodeScalars {
      // What asks for the coloured form of a sign, joins signs, or gives one a skin colour.
      if scalar == "\u{FE0F}" || scalar == "\u{200D}" || (0x1F3FB...0x1F3FF).contains(scalar.value)
      {
        isJoined = true
      }
      sum += columns(of: scalar)
    }
    guard isJoined, sum > 0, character.unicodeScalars.first?.isASCII != true else { return sum }
    return 2
  }

  /// The columns of one scalar: 0 for control, combining and format characters, 2 for wide ones.
  public func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || (0x7F...0x9F).contains(value) { return 0 }
    if value < 0x7F { return 1 }
    if Self.contains(value, in: zeroRanges) { return 0 }
    if Self.contains(value, in: wideRanges) { return 2 }
    if ambiguous == 2, Self.contains(value, in: ambiguousRanges) { return 2 }
    return 1
  }

  private static func contains(_ value: UInt32, in ranges: [ClosedRange<UInt32>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = low + (high - low) / 2
      let range = ranges[middle]
      if range.contains(value) { return true }
      if value < range.lowerBound { high = middle } else { low = middle + 1 }
    }
    return false
  }
}
