import Deliberation
import Testing

@Suite("门槛：最少人数")
struct ThresholdTests {
  static let bases = [
    1, 2, 3, 5, 7, 9, 15, 16, 17, 18, 20, 21, 23, 25, 35, 40, 60, 99, 100, 134, 210, 259, 300, 512,
    1830,
  ]
  static let rows: [(String, Comparator, Ratio, [Int])] = [
    (
      "过半数", .moreThan, ratio(1, 2),
      [
        1, 2, 2, 3, 4, 5, 8, 9, 9, 10, 11, 11, 12, 13, 18, 21, 31, 50, 51, 68, 106, 130, 151, 257,
        916,
      ]
    ),
    (
      "半数以上", .atLeast, ratio(1, 2),
      [
        1, 1, 2, 3, 4, 5, 8, 8, 9, 9, 10, 11, 12, 13, 18, 20, 30, 50, 50, 67, 105, 130, 150, 256,
        915,
      ]
    ),
    (
      "三分之二以上", .atLeast, ratio(2, 3),
      [
        1, 2, 2, 4, 5, 6, 10, 11, 12, 12, 14, 14, 16, 17, 24, 27, 40, 66, 67, 90, 140, 173, 200,
        342, 1220,
      ]
    ),
    (
      "超过三分之二", .moreThan, ratio(2, 3),
      [
        1, 2, 3, 4, 5, 7, 11, 11, 12, 13, 14, 15, 16, 17, 24, 27, 41, 67, 67, 90, 141, 173, 201,
        342, 1221,
      ]
    ),
    (
      "四分之三以上", .atLeast, ratio(3, 4),
      [
        1, 2, 3, 4, 6, 7, 12, 12, 13, 14, 15, 16, 18, 19, 27, 30, 45, 75, 75, 101, 158, 195, 225,
        384, 1373,
      ]
    ),
    (
      "五分之四以上", .atLeast, ratio(4, 5),
      [
        1, 2, 3, 4, 6, 8, 12, 13, 14, 15, 16, 17, 19, 20, 28, 32, 48, 80, 80, 108, 168, 208, 240,
        410, 1464,
      ]
    ),
    (
      "三分之一以上", .atLeast, ratio(1, 3),
      [1, 1, 1, 2, 3, 3, 5, 6, 6, 6, 7, 7, 8, 9, 12, 14, 20, 33, 34, 45, 70, 87, 100, 171, 610]
    ),
    (
      "五分之一以上", .atLeast, ratio(1, 5),
      [1, 1, 1, 1, 2, 2, 3, 4, 4, 4, 4, 5, 5, 5, 7, 8, 12, 20, 20, 27, 42, 52, 60, 103, 366]
    ),
    (
      "十分之一以上", .atLeast, ratio(1, 10),
      [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 6, 10, 10, 14, 21, 26, 30, 52, 183]
    ),
    (
      "百分之六十", .atLeast, ratio(60, 100),
      [
        1, 2, 2, 3, 5, 6, 9, 10, 11, 11, 12, 13, 14, 15, 21, 24, 36, 60, 60, 81, 126, 156, 180, 308,
        1098,
      ]
    ),
  ]

  @Test("条文 → 最少人数，逐列与算表一致", arguments: rows)
  func least(name: String, comparator: Comparator, share: Ratio, expected: [Int]) {
    #expect(expected.count == Self.bases.count)
    for (base, least) in zip(Self.bases, expected) {
      #expect(comparator.least(share, of: base) == least, "\(name) of \(base)")
    }
  }

  @Test("最少人数恰好满足，少一人就不满足：n 从 1 到 200 全部试过", arguments: rows)
  func boundary(name: String, comparator: Comparator, share: Ratio, expected: [Int]) {
    for base in 1...200 {
      let least = comparator.least(share, of: base)
      #expect(comparator.holds(least, share, of: base))
      #expect(!comparator.holds(least - 1, share, of: base))
    }
  }

  @Test("分母是零的，没有人同意不算达到；至少要一个人", arguments: rows)
  func nobody(name: String, comparator: Comparator, share: Ratio, expected: [Int]) {
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
