import Testing

@testable import LanguageServer

@Suite("语言服务：消息")
struct ProtocolTests {
  @Test(
    "各种值读进来、写出去是一样的",
    arguments: [
      "null", "true", "false", "0", "-12", "1.5e3", "\"甲\\n\\\"\\\\\"", "[]", "{}",
      "[1,[2,{\"a\":null}]]", "{\"b\":1,\"a\":[true]}",
    ])
  func roundTrip(_ text: String) throws {
    let value = try #require(JSONReader.read(Array(text.utf8)))
    #expect(String(decoding: value.bytes, as: UTF8.self) == text)
  }

  @Test(
    "不是一个值的，不读",
    arguments: [
      "", "{", "[1,", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "tru", "1 2", "\"a", "\"\\x\"",
      "\"\\u12\"", "-", "1e", "+1", "--1", "1-1", "\u{1}",
    ])
  func malformed(_ text: String) {
    #expect(JSONReader.read(Array(text.utf8)) == nil)
  }

  @Test("套得深有限度：127 层读，128 层不读")
  func depth() {
    func nested(_ count: Int) -> [UInt8] {
      Array((String(repeating: "[", count: count) + String(repeating: "]", count: count)).utf8)
    }
    #expect(JSONReader.read(nested(128)) != nil)
    #expect(JSONReader.read(nested(129)) == nil)
    #expect(JSONReader.read(Array(repeating: UInt8(ascii: "["), count: 1 << 20)) == nil)
  }

  @Test("一对代理是一个字，单独的一半读作替代符")
  func surrogates() {
    #expect(JSONReader.read(Array(#""\ud83d\ude00""#.utf8)) == .text("😀"))
    #expect(JSONReader.read(Array(#""\ud83dx""#.utf8)) == .text("\u{FFFD}x"))
    #expect(JSONReader.read(Array(#""\ud83d\u0041""#.utf8)) == .text("\u{FFFD}A"))
    #expect(JSONReader.read(Array(#""\ude00""#.utf8)) == .text("\u{FFFD}"))
  }

  private func expect(
    _ expected: Frames.Frame?, _ frames: inout Frames,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let next = frames.next()
    #expect(next == expected, sourceLocation: sourceLocation)
  }

  @Test("消息一个字节一个字节地来，也切得对")
  func pieces() {
    let bodies = ["{}", "{\"甲\":1}", ""].map { Array($0.utf8) }
    var frames = Frames()
    var found: [Frames.Frame] = []
    for byte in bodies.flatMap(Frames.framed) {
      frames.take([byte])
      while let frame = frames.next() { found.append(frame) }
    }
    #expect(found == bodies.map(Frames.Frame.message))
  }

  @Test(
    "不成样子的头说一声就跳过去，后面的照读",
    arguments: [
      "Content-Length: -1\r\n\r\n", "Content-Length: x\r\n\r\n", "Hello\r\n\r\n",
      String(repeating: "x", count: 9000), "Content-Length: 999999999999999999999999\r\n\r\n",
    ])
  func faults(_ head: String) {
    var frames = Frames()
    frames.take(Array(head.utf8))
    frames.take(Frames.framed(Array("{}".utf8)))
    expect(.fault, &frames)
    var next = frames.next()
    while next == .fault { next = frames.next() }
    #expect(next == .message(Array("{}".utf8)))
  }

  @Test("太大的消息整个跳过去：恰好最大的读")
  func largest() {
    var frames = Frames()
    frames.take(Array("Content-Length: \(Frames.largest + 1)\r\n\r\n".utf8))
    expect(.fault, &frames)
    let block = [UInt8](repeating: 0x20, count: 1 << 20)
    for _ in 0..<Frames.largest >> 20 { frames.take(block) }
    expect(nil, &frames)
    #expect(frames.waiting == 0)
    frames.take([0x20] + Frames.framed(Array("{}".utf8)))
    expect(.message(Array("{}".utf8)), &frames)
    frames.take(Array("Content-Length: \(Frames.largest)\r\n\r\n".utf8))
    expect(nil, &frames)
  }

  @Test("地址与路径来回一样；别处的地址不是路径")
  func addresses() {
    for path in ["/a/b c/议事.lua", "/", "/100%/#?.txt"] {
      #expect(DocumentURI.path(DocumentURI.uri(path)) == path)
    }
    #expect(DocumentURI.path("file:///a/../b/./c%2e") == "/b/c.")
    #expect(DocumentURI.path("file://localhost/a") == "/a")
    for uri in ["untitled:Untitled-1", "http://a/b", "file://host/a", "file:///%zz", "file:///%00"]
    {
      #expect(DocumentURI.path(uri) == nil, "\(uri)")
    }
  }
}
