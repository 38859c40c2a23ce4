import Deliberation

/// Signs of the table of sums, the same in every language.
enum Cells {
  /// The comparator when it holds, its opposite when it does not.
  static func sign(_ comparator: Comparator, _ holds: Bool) -> String {
    switch (comparator, holds) {
    case (.moreThan, true): ">"
    case (.moreThan, false): "≤"
    case (.atLeast, true): "≥"
    case (.atLeast, false): "<"
    }
  }
}
