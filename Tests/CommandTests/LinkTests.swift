import Foundation
import Testing

/// Links between the documents.
@Suite("文档里的链接都通")
struct LinkTests {
  /// README, CONTRIBUTING and every page under docs, by their paths in the repository.
  static let pages: [String] = {
    let docs = FileManager.default.enumerator(
      atPath: Places.root.appendingPathComponent("docs").path)
    let below = (docs?.allObjects ?? []).compactMap { $0 as? String }
    return ["README.md", "README.en.md", "CONTRIBUTING.md"]
      + below.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }()

  /// Where the links of a text lead, those to the web left out.
  static func targets(in text: String) -> [String] {
    text.components(separatedBy: "](").dropFirst().compactMap { rest in
      guard let end = rest.firstIndex(of: ")") else { return nil }
      let target = String(rest[..<end])
      return target.contains("://") || target.contains(" ") ? nil : target
    }
  }

  /// The headings of a page as they are linked to.
  static func anchors(of text: String) -> Set<String> {
    Set(
      text.components(separatedBy: "\n").filter { $0.hasPrefix("#") }.map { line in
        let title = line.drop { $0 == "#" }.dropFirst().lowercased()
        return String(
          title.compactMap { letter -> Character? in
            if letter == " " { return "-" }
            return letter.isLetter || letter.isNumber || letter == "-" || letter == "_"
              ? letter : nil
          })
      })
  }

  @Test("每一个链接都有那个文件，写了小节的也有那一节")
  func reach() throws {
    var dead: [String] = []
    for page in Self.pages {
      let file = Places.root.appendingPathComponent(page)
      let text = try String(contentsOf: file, encoding: .utf8)
      for target in Self.targets(in: text) {
        let parts = target.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let path = (parts.first ?? "").removingPercentEncoding ?? ""
        let aim =
          path.isEmpty ? file : file.deletingLastPathComponent().appendingPathComponent(path)
        guard FileManager.default.fileExists(atPath: aim.standardizedFileURL.path) else {
          dead.append("\(page): \(target)")
          continue
        }
        guard parts.count == 2, aim.pathExtension == "md" else { continue }
        let other = try String(contentsOf: aim, encoding: .utf8)
        if !Self.anchors(of: other).contains(parts[1]) { dead.append("\(page): \(target)") }
      }
    }
    #expect(dead == [])
  }

  @Test("找得到链接和小节的名称")
  func found() {
    #expect(Self.targets(in: "见[甲](a.md#乙)、[外](https://例.中国)") == ["a.md#乙"])
    #expect(Self.anchors(of: "# 甲\n## 3.7 参数和采用\n") == ["甲", "37-参数和采用"])
    #expect(Self.pages.count > 300)
  }
}
