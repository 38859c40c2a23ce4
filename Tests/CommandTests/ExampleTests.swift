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

  /// What each record is there to show; a record without a fault is expected to be clean.
  static let shown: [String: String] = [
    "ditch/wrong-order.txt": "step-out-of-order", "ditch/short-notice.txt": "notice-too-short",
    "ditch/quorum-lost.txt": "quorum-lost", "ditch/exactly-half.txt": "outcome-refuted",
    "ditch/open-objection.txt": "objection-unanswered", "ditch/totals-differ.txt": "totals-differ",
    "ditch/outcome-refuted.txt": "outcome-refuted", "garden/short-display.txt": "display-too-short",
    "garden/wrong-base.txt": "wrong-base", "garden/stage-order.txt": "step-out-of-order",
    "garden/wrong-purpose.txt": "conduct-rule-broken", "samples/B.txt": "quorum-not-met",
    "samples/C.txt": "outcome-refuted", "samples/D.txt": "wrong-base",
  ]

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
    if let id = Self.shown[record] {
      #expect(ids == [id])
      #expect(result.code == 1)
    } else {
      #expect(ids == [])
      #expect(result.code == 0)
    }
  }
}
