import Deliberation
import Foundation
import Minutes
import Testing
import Yishi

/// The documents and their blocks of code: what a page shows must work as it stands.
enum Documents {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct Block: Sendable, CustomTestStringConvertible {
    var file: String
    var line: Int
    var text: String
    var testDescription: String { "\(file):\(line)" }
  }

  /// The fenced blocks of a language in the pages of some folders; fragments are marked as such.
  static func blocks(_ language: String) -> [Block] {
    var result: [Block] = []
    for file in pages {
      guard let text = try? String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
      else { continue }
      var open: (line: Int, lines: [String])?
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if let block = open {
          if line == "```" {
            result.append(
              Block(file: file, line: block.line, text: block.lines.joined(separator: "\n") + "\n"))
            open = nil
          } else {
            open?.lines.append(String(line))
          }
        } else if line == "```\(language)" {
          open = (number + 2, [])
        }
      }
    }
    return result
  }

  static let pages: [String] = {
    func folder(_ path: String) -> [String] {
      let files =
        (try? FileManager.default.contentsOfDirectory(
          atPath: root.appendingPathComponent(path).path)) ?? []
      return files.filter { $0.hasSuffix(".md") }.sorted().map { "\(path)/\($0)" }
    }
    let sheets = ["cheatsheet.md", "cheatsheet.en.md"].map { "docs/reference/\($0)" }
    return ["README.md", "README.en.md"] + folder("docs/manual") + sheets
      + folder("docs/reference/words")
  }()
}

@Suite("文档里的每一段都能用")
struct DocumentTests {
  @Test("有足够多的脚本和案卷可试")
  func there() {
    // Of each word of the script one in either writing.
    #expect(Documents.blocks("lua").count >= 130)
    #expect(Documents.blocks("minutes").count >= 4)
  }

  @Test("完整的脚本都能加载", arguments: Documents.blocks("lua"))
  func scripts(block: Documents.Block) {
    var office = Office()
    let procedure = office.load(script: Array(block.text.utf8), name: "doc.lua")
    #expect(procedure.findings.filter { $0.cls != .advice } == [])
    #expect(!procedure.isRefused)
  }

  @Test("完整的案卷都能读，没有读不懂的地方", arguments: Documents.blocks("minutes"))
  func records(block: Documents.Block) {
    var office = Office()
    let reading = office.read(record: Array(block.text.utf8), name: "doc.txt")
    #expect(reading.record != nil)
    #expect(reading.findings.filter { $0.cls == .input } == [])
  }
}
