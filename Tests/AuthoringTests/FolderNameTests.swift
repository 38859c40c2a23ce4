import Authoring
import Testing

@Suite("新程序的名称")
struct FolderNameTests {
  @Test(
    "汉字、字母、数字和几个连接号可以",
    arguments: ["居民议事会", "五民五共", "第3楼栋", "Garden council", "a-b_c·d", "一", "𠮷村议事会"])
  func good(name: String) throws { #expect(try FolderName(name).text == name) }

  @Test(
    "路径、控制符、引号、藏起来的符号不可以",
    arguments: [
      "", "..", ".", "/tmp", "甲/乙", "甲\\乙", "甲\n乙", "甲\u{0}", "甲\u{202E}乙", "甲\u{200B}",
      "甲\u{200D}", "“甲”", "甲\"", "-rf", ".甲", "甲@1", " 甲", "甲 ", "甲  乙", "甲（试行）", "甲，乙",
    ])
  func bad(name: String) {
    #expect(throws: FolderName.Problem.self) { try FolderName(name) }
  }

  @Test("四十个字可以，四十一个不可以")
  func length() throws {
    let limit = FolderName.limit
    #expect(try FolderName(String(repeating: "议", count: limit)).text.count == limit)
    #expect(throws: FolderName.Problem.tooLong(limit: limit)) {
      try FolderName(String(repeating: "议", count: limit + 1))
    }
  }
}
