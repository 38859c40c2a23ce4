extension Deed {
  /// Puts the right value in the place of the stated one, when the old value is what the deed says.
  mutating func apply(_ correction: Correction) -> CorrectionOutcome {
    guard let kind, let position = kind.position(named: correction.field.value) else {
      return .unknownField
    }
    let field = kind.fields[position]
    guard let now = field.value(of: correction.now.value) else { return .mismatch }
    if let was = correction.was, field.value(of: was.value) != self[position]?.value {
      return .mismatch
    }
    self[position] = Noted(now, correction.now.place)
    return .applied
  }
}

extension DeedField {
  /// What a text says for the field, where one value can be told from it.
  fileprivate func value(of text: String) -> DeedValue? {
    switch form {
    case .text, .name: return .text(text)
    case .choice: return choice(named: text).map { .choice($0) }
    case .count: return number(in: text)?.whole.map { .count($0) }
    case .quantity, .points: return number(in: text).map { .quantity($0) }
    default: return nil
    }
  }

  /// The digits may carry a unit such as 分.
  private func number(in text: String) -> Quantity? {
    Quantity(text.filter { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == "+") })
  }
}
