import Foundation
import Testing

/// The pages that show runs of the command: the READMEs one by one, the tutorial chapter after chapter.
@Suite("页面里的每一步照着做，得到同样的字")
struct StoryTests {
  static let stories: [Story] =
    ["README.md", "README.en.md"].map { Story(pages: [$0], isFromNothing: false) }
    + [false, true].map { isEnglish in
      let all =
        (try? FileManager.default.contentsOfDirectory(
          atPath: Places.root.appendingPathComponent("docs/tutorial").path)) ?? []
      let pages = all.filter { $0.hasSuffix(".md") && $0.hasSuffix(".en.md") == isEnglish }
      return Story(pages: pages.sorted().map { "docs/tutorial/\($0)" }, isFromNothing: true)
    }

  @Test("两种语言的 README 各有一次运行，教程两种语言各有八章")
  func there() throws {
    for readme in ["README.md", "README.en.md"] {
      let text = try String(contentsOf: Places.root.appendingPathComponent(readme), encoding: .utf8)
      #expect(text.contains("<!-- run: yishi "))
    }
    #expect(Self.stories.suffix(2).map(\.pages.count) == [9, 9])
  }

  @Test("照着做", arguments: stories)
  func same(story: Story) throws {
    for (page, shown, real) in try story.told() {
      if ProcessInfo.processInfo.environment["YISHI_ACCEPT"] == "1", shown != real {
        try real.write(
          to: Places.root.appendingPathComponent(page), atomically: true, encoding: .utf8)
      }
      #expect(shown == real, "\(page)：YISHI_ACCEPT=1 重写以后读一遍差别")
    }
  }

  @Test("教程里每一段脚本、案卷和名册都交给命令跑过")
  func nothingIdle() throws {
    for page in Self.stories.filter(\.isFromNothing).flatMap(\.pages) {
      let text = try String(contentsOf: Places.root.appendingPathComponent(page), encoding: .utf8)
      // What stands in a block of one of these kinds is a file, or a piece put into one.
      let blocks = ["lua", "minutes", "csv"].map {
        text.components(separatedBy: "\n```\($0)").count - 1
      }
      let files = text.components(separatedBy: "\n<!-- file: ").count - 1
      let changes = text.components(separatedBy: "\n<!-- change: ").count - 1
      #expect(blocks.reduce(0, +) == files + 2 * changes, "\(page)")
    }
  }
}
