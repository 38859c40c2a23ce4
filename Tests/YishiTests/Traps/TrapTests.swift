import Deliberation
import Testing

/// Every trap has its cases; each is judged from its text, as a user would have it judged.
@Suite("陷阱：逐条，两边都试")
struct TrapTests {
  /// A case with the number of its trap.
  struct Row: Sendable, CustomTestStringConvertible {
    let trap: Trap
    let own: WorkedCase
    var testDescription: String { "T-\(trap.rawValue) \(own.sentence)" }
  }

  static let rows = Trap.allCases.flatMap { trap in trap.cases.map { Row(trap: trap, own: $0) } }

  @Test("T-1 到 T-32 一个不少")
  func complete() {
    #expect(Trap.allCases.map(\.rawValue) == Array(1...32))
  }

  @Test("每个陷阱都有踩进去的，也有绕过去的", arguments: Trap.allCases)
  func bothSides(trap: Trap) {
    #expect(trap.cases.contains { !$0.finds.isEmpty })
    #expect(trap.cases.contains { $0.finds.isEmpty })
    #expect(Set(trap.cases.map(\.sentence)).count == trap.cases.count)
  }

  @Test("逐条算例", arguments: rows)
  func judged(row: Row) { row.own.check() }
}
