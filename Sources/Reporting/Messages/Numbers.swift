import Deliberation

/// Numbers written the same way in every language, exactly and without floating point.
enum Numbers {
  /// A count in its base's own unit: areas come in 0.01 m² and are shown in m².
  static func plain(_ count: Int, _ base: Base?) -> String {
    guard base?.unit == .area else { return "\(count)" }
    let (whole, rest) = count.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(count < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A share in per cent where two decimals hold it exactly, such as `66.7％`; else `nil`.
  static func percent(_ ratio: Ratio) -> String? {
    guard 10_000 % ratio.denominator == 0 else { return nil }
    let scaled = ratio.numerator.multipliedReportingOverflow(by: 10_000 / ratio.denominator)
    guard !scaled.overflow else { return nil }
    let (whole, rest) = scaled.partialValue.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)%" }
    if rest % 10 == 0 { return "\(whole).\(rest / 10)%" }
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }

  /// A share in per cent where that is exact, else as a fraction with the per cent cut to one
  /// decimal.
  static func share(_ ratio: Ratio, about: (String, String)) -> String {
    if let exact = percent(ratio) { return exact }
    let scaled = ratio.numerator.multipliedReportingOverflow(by: 1000)
    guard !scaled.overflow else { return ratio.description }
    let (whole, tenth) = (scaled.partialValue / ratio.denominator).quotientAndRemainder(
      dividingBy: 10)
    return "\(ratio)\(about.0)\(whole).\(tenth)%\(about.1)"
  }

  /// Minutes after midnight as a clock shows them; 1440 is `24:00`.
  static func clock(_ minute: Int16) -> String {
    let (hours, minutes) = Int(minute).quotientAndRemainder(dividingBy: 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  /// The least count as a calculation: `⌈45 × 2 ÷ 3⌉` or `⌊44 ÷ 2⌋ + 1`.
  static func calculation(_ comparator: Comparator, _ ratio: Ratio, of base: String) -> String {
    let times = ratio.numerator == 1 ? "" : " × \(ratio.numerator)"
    let over = ratio.denominator == 1 ? "" : " ÷ \(ratio.denominator)"
    let share = base + times + over
    switch comparator {
    case .moreThan: return over.isEmpty ? "\(share) + 1" : "⌊\(share)⌋ + 1"
    case .atLeast: return over.isEmpty ? share : "⌈\(share)⌉"
    }
  }

  /// How a count stands to the least that is asked: `29 < 30` or `30 ≥ 30`.
  static func comparison(_ fact: ThresholdFact) -> String {
    let (count, least) = (
      plain(fact.count, fact.countedIn), plain(fact.least, fact.countedIn)
    )
    return fact.holds ? "\(count) ≥ \(least)" : "\(count) < \(least)"
  }
}
