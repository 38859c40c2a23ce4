import Testing

@testable import LanguageServer

@Suite("语言服务：开始与结束")
struct LifeTests {
  @Test("没有打过招呼的，什么都不答；招呼只打一次")
  func greeting() {
    let client = Client(greets: false)
    let early = client.answer(
      "textDocument/hover", client.at("a.txt", Position(line: 0, character: 0)))
    #expect(early["error"]["code"].number == -32002)
    let greeted = client.ask("initialize", .members(["capabilities": .null]))
    #expect(greeted["capabilities"]["hoverProvider"] == .flag(true))
    #expect(greeted["capabilities"]["positionEncoding"].text == "utf-16")
    #expect(client.answer("initialize")["error"]["code"].number == -32600)
  }

  @Test("编辑器会数字节的，就数字节")
  func encoding() {
    let client = Client(
      capabilities: .members([
        "general": .members(["positionEncodings": .list([.text("utf-16"), .text("utf-8")])])
      ]))
    #expect(client.server.encoding == .utf8)
  }

  @Test("先 shutdown 再 exit 是 0，径自 exit 是 1；shutdown 以后不再答")
  func leaving() {
    let client = Client()
    #expect(client.answer("shutdown")["result"] == .null)
    #expect(client.answer("textDocument/hover")["error"]["code"].number == -32600)
    client.tell("exit")
    #expect(client.server.exitCode == 0)
    let hasty = Client()
    hasty.tell("exit")
    #expect(hasty.server.exitCode == 1)
    let early = Client(greets: false)
    early.tell("exit")
    #expect(early.server.exitCode == 1)
  }

  @Test("不认得的请求说不认得，不认得的通知不理，参数不对的说不对")
  func unknown() {
    let client = Client()
    #expect(client.answer("foo/bar")["error"]["code"].number == -32601)
    let count = client.heard.count
    client.tell("$/foo")
    client.tell("foo/bar", .list([]))
    #expect(client.heard.count == count)
    #expect(client.answer("textDocument/hover", .list([]))["error"]["code"].number == -32602)
    #expect(
      client.answer("textDocument/hover", client.at("没有.txt", Position(line: 0, character: 0)))[
        "result"] == .null)
  }

  @Test("不是消息的，答一句解析不了，接着照常")
  func garbage() {
    let client = Client()
    client.server.take(
      Array("垃圾\r\n\r\nContent-Length: 3\r\n\r\n{{{Content-Length: 2\r\n\r\n[]".utf8))
    client.run()
    let codes = client.heard.compactMap { $0["error"]["code"].number }
    #expect(codes == [-32700, -32700, -32600])
    #expect(client.answer("shutdown")["error"] == .null)
  }

  @Test("排着队时撤回的，答已撤回；没有撤回的照答")
  func cancelling() {
    let client = Client()
    client.open("a.lua", "return nil")
    for id in ["甲", "乙"] {
      client.feed(
        .members([
          "jsonrpc": .text("2.0"), "id": .text(id), "method": .text("textDocument/hover"),
          "params": client.at("a.lua", Position(line: 0, character: 0)),
        ]))
    }
    client.feed(
      .members([
        "jsonrpc": .text("2.0"), "method": .text("$/cancelRequest"),
        "params": .members(["id": .text("甲")]),
      ]))
    client.run()
    let answers = client.heard.suffix(2)
    #expect(answers.first?["error"]["code"].number == -32800)
    #expect(answers.last?["error"] == .null && answers.last?["id"].text == "乙")
  }

  @Test("磁盘上的变动，编辑器会盯的就请它盯着")
  func watching() {
    let client = Client(
      capabilities: .members([
        "workspace": .members([
          "didChangeWatchedFiles": .members(["dynamicRegistration": .flag(true)])
        ])
      ]))
    #expect(client.heard.contains { $0["method"].text == "client/registerCapability" })
    #expect(!Client().heard.contains { $0["method"].text == "client/registerCapability" })
  }
}
