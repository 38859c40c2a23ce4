import Deliberation
import Testing

@Suite("门槛：最少人数")
struct ThresholdTests {
  static let rows: [(String, Comparator, Ratio)] = [
    ("过半数", .moreThan, ratio(1, 2)), ("半数以上", .atLeast, ratio(1, 2)),
    ("三分之二以上", .atLeast, ratio(2, 3)), ("超过三分之二", .moreThan, ratio(2, 3)),
    ("四分之三以上", .atLeast, ratio(3, 4)), ("五分之四以上", .atLeast, ratio(4, 5)),
    ("三分之一以上", .atLeast, ratio(1, 3)), ("五分之一以上", .atLeast, ratio(1, 5)),
    ("十分之一以上", .atLeast, ratio(1, 10)), ("百分之六十", .atLeast, ratio(60, 100)),
  ]

  @Test("最少人数恰好满足，少一人就不满足：n 从 1 到 200 全部试过", arguments: rows)
  func boundary(name: String, comparator: Comparator, share: Ratio) {
    for base in 1...200 {
      let least = comparator.least(share, of: base)
      #expect(comparator.holds(least, share, of: base))
      #expect(!comparator.holds(least - 1, share, of: base))
    }
  }

  @Test("分母是零的，没有人同意不算达到；至少要一个人", arguments: rows)
  func nobody(name: String, comparator: Comparator, share: Ratio) {
    #expect(comparator.least(share, of: 0) == 1, "\(name)")
  }

  @Test("除得尽时，过半数与半数以上差一人；除不尽时相同")
  func evenAndOdd() {
    for n in 1...200 {
      let gap = Comparator.moreThan.least(.half, of: n) - Comparator.atLeast.least(.half, of: n)
      #expect(gap == (n % 2 == 0 ? 1 : 0))
      let thirds =
        Comparator.moreThan.least(.twoThirds, of: n) - Comparator.atLeast.least(.twoThirds, of: n)
      #expect(thirds == (n % 3 == 0 ? 1 : 0))
    }
  }

  @Test("极大的数相乘也不溢出，比较仍然精确")
  func hugeNumbers() {
    #expect(Comparator.atLeast.holds(Int.max, ratio(Int.max - 1, Int.max), of: Int.max))
    #expect(!Comparator.moreThan.holds(Int.max / 2, .half, of: Int.max))
    #expect(Comparator.moreThan.least(.half, of: Int.max) == Int.max / 2 + 1)
  }

  @Test("面积按 0.01 平方米的整数算：刚好三分之二算达到，刚好一半不算过半")
  func areas() {
    #expect(Comparator.atLeast.holds(200 * 8002, .twoThirds, of: 300 * 8002))
    #expect(!Comparator.moreThan.holds(20 * 8004, .half, of: 40 * 8004))
  }
}
