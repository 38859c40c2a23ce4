import Foundation
import Testing

/// Every record of every folder of examples, with the report it is expected to give.
///
/// `YISHI_ACCEPT=1 swift test --filter ExampleTests` writes the reports anew; whoever does reads the diff.
@Suite("示例：每份记录的意见书与留存的一致")
struct ExampleTests {
  static let records: [String] = {
    let examples = Places.root.appendingPathComponent("examples")
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: examples.path)) ?? []
    return folders.sorted().flatMap { folder -> [String] in
      let files =
        (try? FileManager.default.contentsOfDirectory(
          atPath: examples.appendingPathComponent(folder).path)) ?? []
      return files.filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
    }
  }()

  /// What each record is there to show, from the table of its folder's README: `| `file` | `id` | … |`.
  static let shown: [String: [String]] = {
    var result: [String: [String]] = [:]
    for folder in Set(records.map { String($0.split(separator: "/")[0]) }) {
      let readme = Places.root.appendingPathComponent("examples/\(folder)/README.md")
      let text = (try? String(contentsOf: readme, encoding: .utf8)) ?? ""
      for line in text.split(separator: "\n") where line.hasPrefix("| `") {
        let cells = line.split(separator: "|").map { $0.split(separator: "`") }
        guard cells.count > 2, cells[0].count > 1 else { continue }
        let ids = cells[1].map(String.init).filter { $0.contains("-") }
        result["\(folder)/\(cells[0][1])"] = ids
      }
    }
    return result
  }()

  @Test("有十五份以上的示例")
  func there() { #expect(Self.records.count >= 15) }

  @Test("意见书与留存的一致", arguments: records)
  func report(record: String) throws {
    let parts = record.split(separator: "/").map(String.init)
    let folder = "examples/\(parts[0])"
    let result = try yishi("validate", parts[1], in: folder)
    #expect(result.errors == "")
    let expected = Places.root.appendingPathComponent(folder).appendingPathComponent(
      "expected/\(parts[1])")
    if ProcessInfo.processInfo.environment["YISHI_ACCEPT"] == "1" {
      try FileManager.default.createDirectory(
        at: expected.deletingLastPathComponent(), withIntermediateDirectories: true)
      try result.output.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(result.output == (try String(contentsOf: expected, encoding: .utf8)))
  }

  @Test("只有该有的那一处，别的都没有", arguments: records)
  func only(record: String) throws {
    let parts = record.split(separator: "/").map(String.init)
    let result = try yishi("validate", "--format", "one-line", parts[1], in: "examples/\(parts[0])")
    let ids = result.output.split(separator: "\n").compactMap { line -> String? in
      guard line.hasSuffix("]"), let open = line.lastIndex(of: "[") else { return nil }
      return String(line[line.index(after: open)...].dropLast())
    }
    let expected = try #require(Self.shown[record], "README.md 的表里没有这份记录")
    #expect(ids == expected)
    #expect(result.code == (expected.isEmpty ? 0 : 1))
  }
}
