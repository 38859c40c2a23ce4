/// Colours of a terminal, used only when they are asked for.
struct Paint: Sendable {
  /// Whether to colour at all.
  var isOn: Bool

  /// What a piece of text is.
  enum Part {
    case bad, doubtful, note, good, quiet, strong
  }

  /// The text, coloured when colours are on.
  func callAsFunction(_ text: String, _ part: Part) -> String {
    guard isOn, !text.isEmpty else { return text }
    let code =
      switch part {
      case .bad: "1;31"
      case .doubtful: "1;33"
      case .note: "1;36"
      case .good: "32"
      case .quiet: "34"
      case .strong: "1"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
