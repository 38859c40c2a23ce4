import Testing

/// Every decision vector is judged from its text.
@Suite("算例：逐条")
struct DecisionTests {
  /// A case with the number of its vector.
  struct Row: Sendable, CustomTestStringConvertible {
    let vector: Decision
    let own: WorkedCase
    var testDescription: String { "\(vector.rawValue) \(own.sentence)" }
  }

  static let rows = Decision.allCases.flatMap { vector in
    vector.cases.map { Row(vector: vector, own: $0) }
  }

  @Test("D01 到 D49 的单号一个不少")
  func complete() {
    let numbers = stride(from: 1, through: 49, by: 2).map { $0 < 10 ? "D0\($0)" : "D\($0)" }
    #expect(Decision.allCases.map(\.rawValue) == numbers)
  }

  @Test("每条算例和它的邻居，一边有话一边没有", arguments: Decision.allCases)
  func bothSides(vector: Decision) {
    #expect(vector.cases.contains { $0.finds.isEmpty })
    #expect(vector.cases.contains { !$0.finds.isEmpty })
  }

  @Test("逐条算例", arguments: rows)
  func judged(row: Row) { row.own.check() }
}
