import Authoring
import ProcedureScript
import Testing

@Suite("给编辑器的词表")
struct AnnotationTests {
  private let text = EditorAnnotations.text()

  @Test("每个词、每个键的两种写法都在，每个词只定义一次")
  func words() {
    let lines = text.split(separator: "\n").map(String.init)
    for word in Vocabulary.all {
      for name in Set([word.name, word.chinese]) {
        #expect(lines.count { $0.hasPrefix("function \(name)(") } == 1, "\(name)")
      }
      guard word.form != .text else { continue }
      for key in word.keys {
        #expect(lines.contains { $0.hasPrefix("---@field \(key.name)? ") }, "\(key.name)")
        #expect(lines.contains { $0.hasPrefix("---@field \(key.chinese)? ") }, "\(key.chinese)")
      }
    }
  }

  @Test("选项的两种写法都可以选")
  func choices() {
    for choice in ["\"binding\"", "\"决策性\"", "\"members\"", "\"应到\""] {
      #expect(text.contains(choice), "\(choice)")
    }
  }

  @Test("除了说明，别的行都是定义")
  func shape() {
    for line in text.split(separator: "\n") {
      #expect(line.hasPrefix("--") || line.hasPrefix("function "), "\(line)")
    }
  }
}
