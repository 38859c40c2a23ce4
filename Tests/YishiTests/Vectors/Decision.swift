/// The decision vectors: a body, a day, the facts, and what must come of them.
///
/// Odd numbers are the vectors as published; each stands beside its neighbour on the other side of the line.
enum Decision: String, CaseIterable, Sendable {
  case d01 = "D01"
  case d03 = "D03"
  case d05 = "D05"
  case d07 = "D07"
  case d09 = "D09"
  case d11 = "D11"
  case d13 = "D13"
  case d15 = "D15"
  case d17 = "D17"
  case d19 = "D19"
  case d21 = "D21"
  case d23 = "D23"
  case d25 = "D25"
  case d27 = "D27"
  case d29 = "D29"
  case d31 = "D31"
  case d33 = "D33"
  case d35 = "D35"
  case d37 = "D37"
  case d39 = "D39"
  case d41 = "D41"
  case d43 = "D43"
  case d45 = "D45"
  case d47 = "D47"
  case d49 = "D49"

  /// The vector and its neighbour.
  var cases: [WorkedCase] {
    switch self {
    case .d01, .d03, .d05, .d07, .d09, .d11: Self.villages[self] ?? []
    case .d13, .d15, .d17, .d33, .d35: Self.votes[self] ?? []
    case .d19, .d21, .d23, .d25, .d27, .d29, .d31: Self.assemblies[self] ?? []
    case .d37, .d39, .d41, .d43, .d45, .d47, .d49: Self.afterwards[self] ?? []
    }
  }
}
