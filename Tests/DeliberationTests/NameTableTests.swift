import Testing

@testable import Deliberation

@Suite("Names of a roster")
struct NameTableTests {
  /// Names that are the same text in other bytes, that share beginnings, that are empty.
  private let names = [
    "周敏", "周敏敏", "敏", "", "a", "\u{E9}", "e\u{301}", "\u{FA1E}", "\u{7FBD}", "e", "周 敏", "周敏",
    "\u{10FFFF}", "羽", "17", "017", "\u{301}", "周敏\u{301}",
  ]

  @Test(
    "A name has the number that a dictionary would give it, in small tables and in large ones",
    arguments: [0, 46, 47, 48, 49, 200], [nil, 0, 1])
  func asDictionary(extra: Int, capacity: Int?) {
    let all = (0..<extra).map { "户\($0)" } + names
    var table = NameTable(capacity: capacity ?? all.count)
    var numbers: [String: Int] = [:]
    for name in all {
      let known = numbers[name]
      let added = table.add(name)
      #expect(added.isNew == (known == nil))
      #expect(added.number == known ?? numbers.count)
      numbers[name] = added.number
    }
    #expect(table.count == numbers.count)
    for name in all + ["周", "周敏敏敏", "é", "\u{212B}", "户x"] {
      #expect(table.number(of: name) == numbers[name])
    }
  }

  @Test("A full small table finds all its names and ends on one that it has not")
  func full() {
    var table = NameTable(capacity: 64)
    for number in 0..<64 { #expect(table.add("第\(number)户") == (number, true)) }
    for number in 0..<64 { #expect(table.number(of: "第\(number)户") == number) }
    #expect(table.number(of: "第64户") == nil)
    #expect(NameTable(capacity: 0).number(of: "") == nil)
  }
}
