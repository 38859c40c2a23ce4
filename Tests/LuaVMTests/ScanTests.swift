import Testing

@testable import LuaVM

@Suite("The pre-scan")
struct ScanTests {
  static let accepted = [
    "", "return 1", "-- 注释 ^ 1.5 _ENV\nreturn 1", "--[[ ^ ]] return 1", "--[==[ ]] ^ ]==] return 1",
    "return '^', \"1.5 _ENV <close>\", [[ ^ ]], [=[ ]] ^ ]=]", "return 'a\\'^'", "return 'a\\\n^'",
    "return 'a\\z  \n  ^'", "local x <const> = 1 return x", "return 0x7fffffffffffffff",
    "return 9223372036854775807", "return 0xffffffffffffffffff", "return 1 .. 2", "return a<b",
    "return a . b", "local _ENVx, x_ENV", "goto a ::a::", "return ...", "return {1, 2; 3}",
    "return a // b, a << b, a >> b, a ~= b, a ~ b, a & b, a | b, a % b, #a", "return (f)'x'.y{z}.w",
    "return 0xA, 0XB", "return 'e\u{301}中'", "local close = a < close", "return a[ [[x]] ]",
  ]

  @Test("a source that is only odd passes", arguments: accepted)
  func passes(source: String) {
    #expect(SourceScan.fault(in: Array(source.utf8)) == nil)
  }

  static let refused: [(String, Int, Int, ScanReason)] = [
    ("return 2 ^ 3", 1, 10, .power), ("\n\n  x = 1.5", 3, 7, .float), ("return .5", 1, 8, .float),
    ("return 1.", 1, 8, .float), ("return 1e3", 1, 8, .float), ("return 0x1p4", 1, 8, .float),
    ("return 0x.8", 1, 8, .float), ("return 1e+3", 1, 8, .float), ("return 3..2", 1, 8, .float),
    ("return 9223372036854775808", 1, 8, .largeNumber),
    ("return 99999999999999999999999999", 1, 8, .largeNumber),
    ("return 99999999999999999999.5", 1, 8, .float),
    ("return _ENV", 1, 8, .environment), ("return a._ENV", 1, 10, .environment),
    ("local x <close> = y", 1, 9, .close), ("local x < close > = y", 1, 9, .close),
    ("local x <--[[ ]]close--\n> = y", 1, 9, .close),
    ("local 人 = 1", 1, 7, .unexpectedByte(0xE4)), ("return 1，2", 1, 9, .unexpectedByte(0xEF)),
    ("return @", 1, 8, .unexpectedByte(64)), ("return \u{0}", 1, 8, .unexpectedByte(0)),
    ("return !x", 1, 8, .unexpectedByte(33)), ("'\\\r\n' ^", 2, 3, .power),
    ("\r\n\r\n^", 3, 1, .power), ("\n\r^", 2, 1, .power), ("\r\r^", 3, 1, .power),
    ("--[[\n]]^", 2, 3, .power), ("'中' ^", 1, 7, .power),
  ]

  @Test("a source Lua must not see is refused, with line and column", arguments: refused)
  func isRefused(source: String, line: Int, column: Int, reason: ScanReason) {
    let fault = SourceScan.fault(in: Array(source.utf8))
    #expect(fault?.line == line)
    #expect(fault?.column == column)
    #expect(fault?.reason == reason)
  }

  @Test("bytes that are not UTF-8 are refused, in strings and comments too")
  func notUTF8() {
    for bad: [UInt8] in [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8], [0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xE0, 0x9F, 0xBF],
    ] {
      let fault = SourceScan.fault(in: Array("-- ".utf8) + bad)
      #expect(fault?.reason == .notUTF8)
      #expect(fault?.column == 4)
    }
    for good: [UInt8] in [
      [0xC2, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
      [0xF0, 0x90, 0x80, 0x80], [0xE0, 0xA0, 0x80],
    ] {
      #expect(SourceScan.fault(in: Array("-- ".utf8) + good) == nil)
    }
  }

  @Test("every limit holds at its boundary")
  func boundaries() {
    func reason(_ source: String) -> ScanReason? {
      SourceScan.fault(in: Array(source.utf8))?.reason
    }
    func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    #expect(reason(times(" ", 65536)) == nil)
    #expect(reason(times(" ", 65537)) == .tooLong(limit: 65536))
    for link in [".a", "[1]", ":a()", " . --x\n a", "['a']", ".a()", "{}.a", "'x'.a"] {
      #expect(reason("return t" + times(link, 64)) == nil, "\(link)")
      #expect(reason("return t" + times(link, 65)) == .chainTooLong(limit: 64), "\(link)")
    }
    #expect(reason("return " + times("(", 64) + "1" + times(")", 64)) == nil)
    #expect(
      reason("return " + times("(", 65) + "1" + times(")", 65)) == .bracketsTooDeep(limit: 64))
    #expect(reason(times("do ", 64) + times("end ", 64)) == nil)
    for block in [
      "do ", "if x then ", "while x do ", "for i = 1, 2 do ", "repeat ", "function f() ",
    ] {
      #expect(reason(times(block, 64)) == nil, "\(block)")
      #expect(reason(times(block, 65)) == .blocksTooDeep(limit: 64), "\(block)")
    }
    #expect(reason(times("if x then elseif y then else end ", 500)) == nil)
    #expect(reason(times("x = t.a.a.a.a.a t.a.a.a() ", 500)) == nil)
    #expect(reason(times("return t.a + t.a, ", 500)) == nil)
    let grouped = "return " + times("(", 60) + "t" + times(".a)", 60)
    #expect(reason(grouped + times(".b", 4)) == nil)
    #expect(reason(grouped + times(".b", 5)) == .chainTooLong(limit: 64))
    let keys = times("t[", 60) + "t" + times("]", 60)
    #expect(reason("return " + keys + times(".b", 4)) == nil)
    #expect(reason("return " + keys + times(".b", 5)) == .chainTooLong(limit: 64))
  }

  @Test("no prefix of a source, and no byte put into it, makes the scan fail")
  func robust() {
    let source = Array(
      "local t = { a = 'x\\z\n y', [[z]], --[=[ c ]=] 0x1F, f(1, 2)[3].b:c{} } return t .. '中'".utf8
    )
    for length in 0...source.count {
      _ = SourceScan.fault(in: Array(source.prefix(length)))
      for byte: UInt8 in [0, 10, 13, 34, 39, 45, 46, 48, 58, 60, 61, 91, 92, 93, 101, 128, 255] {
        _ = SourceScan.fault(in: source.prefix(length) + [byte] + source.dropFirst(length))
        _ = SourceScan.fault(in: source.prefix(length) + [byte])
      }
    }
  }

  @Test("what the scan accepts, the compiler sees the same way")
  func agreement() throws {
    // Where the scan takes a string or comment to end sooner or later than Lua does, a float hides.
    for source in [
      "return '\\z\n\n' .. ''", "return '\\\n'", "return [==[]=]]==]", "return '\\\\'",
      "return \"'\" .. '\"'", "--[==\nreturn 'x'", "return [=[\n]=]",
      "return '\\x41\\065\\u{4e2d}'",
    ] {
      guard case .string = try run(source) else { return #expect(Bool(false), "\(source)") }
    }
  }
}
