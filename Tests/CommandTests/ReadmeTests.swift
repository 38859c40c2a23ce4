import Foundation
import Testing

/// The runs that the README shows: `<!-- run: 命令 -->` and, below it, what it prints.
@Suite("README 里的运行结果是真的")
struct ReadmeTests {
  struct Shown: Sendable, CustomTestStringConvertible {
    var file: String
    var command: String
    var output: String
    var testDescription: String { "\(file): \(command)" }
  }

  static let shown: [Shown] = ["README.md", "README.en.md"].flatMap { file -> [Shown] in
    let url = Places.root.appendingPathComponent(file)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var result: [Shown] = []
    for (number, line) in lines.enumerated() {
      guard line.hasPrefix("<!-- run: "), line.hasSuffix(" -->") else { continue }
      let rest = lines[(number + 1)...].drop { !$0.hasPrefix("```") }.dropFirst()
      // The page shows the command itself first.
      let body = rest.prefix { $0 != "```" }.drop { $0.hasPrefix("$ ") }
      result.append(
        Shown(
          file: file, command: String(line.dropFirst(10).dropLast(4)),
          output: body.joined(separator: "\n") + "\n"))
    }
    return result
  }

  @Test("两种语言的 README 各有一次运行")
  func there() { #expect(Set(Self.shown.map(\.file)).count == 2) }

  @Test("照着运行，得到同样的字", arguments: shown)
  func same(shown: Shown) throws {
    let words = shown.command.split(separator: " ").map(String.init)
    #expect(words.first == "yishi")
    #expect(try run(Array(words.dropFirst())).output == shown.output)
  }
}
