import Testing

@testable import LuaVM

/// The libraries by the manual: an expression, and the text of all its values.
@Suite("The libraries")
struct LibraryTests {
  static let base: [(String, String)] = [
    ("select('#')", "0"), ("select('#', nil, nil)", "2"), ("select(2, 'a', 'b', 'c')", "b c"),
    ("select(-1, 'a', 'b')", "b"), ("select(3, 'a', 'b')", ""), ("type(nil)", "nil"),
    ("tonumber('0x10')", "16"), ("tonumber(' 12 ')", "12"), ("tonumber('1x')", "nil"),
    ("tonumber('')", "nil"), ("tonumber('z', 36)", "35"), ("tonumber('-ff', 16)", "-255"),
    ("tonumber('8', 8)", "nil"), ("tonumber('１')", "nil"), ("tonumber(nil)", "nil"),
    ("tonumber('9223372036854775807')", "9223372036854775807"), ("rawequal('a', 'a')", "true"),
    ("pcall(error)", "false nil"), ("pcall(error, 'x', 0)", "false x"),
    ("pcall(error, 'x')", "false x"), ("assert(1, 2)", "1 2"),
    ("pcall(assert, false, 'm')", "false m"),
    ("pcall(assert, nil)", "false assertion failed"), ("math.max(1, 5, 3)", "5"),
    ("math.min(2, -1)", "-1"), ("math.abs(math.mininteger)", "-9223372036854775808"),
    ("math.tointeger(4 / 2)", "2"), ("math.tointeger(1 / 2)", "nil"),
    ("math.tointeger('8')", "nil"),
    ("math.type(1)", "integer"), ("math.type(1 / 1)", "float"), ("math.type('1')", "nil"),
    ("math.ult(1, -1)", "true"), ("math.floor(-7 / 2)", "-4"), ("math.ceil(-7 / 2)", "-3"),
    ("math.floor(5)", "5"),
  ]

  static let strings: [(String, String)] = [
    ("('abc'):sub(2)", "bc"), ("('abc'):sub(-2, -2)", "b"), ("('abc'):sub(0)", "abc"),
    ("('abc'):sub(3, 2)", ""), ("('abc'):sub(math.mininteger, math.maxinteger)", "abc"),
    ("('abc'):byte(1, -1)", "97 98 99"), ("('abc'):byte(4)", ""),
    ("string.char(228, 184, 173)", "中"),
    ("('ab'):rep(3, '-')", "ab-ab-ab"), ("('ab'):rep(0)", ""), ("('ab'):rep(-1)", ""),
    ("(''):rep(1 << 40)", ""), ("('abc'):reverse()", "cba"), ("#'中'", "3"), ("('abc'):len()", "3"),
    ("('a.b'):find('.', 1, true)", "2 2"), ("('abc'):find('b()')", "2 2 3"),
    ("('abc'):find('', 4)", "4 3"), ("('abc'):find('', 5)", "nil"), ("('abc'):find('x')", "nil"),
    ("('2026年3月4日'):match('(%d+)年(%d+)月(%d+)日')", "2026 3 4"),
    ("('k = v'):match('^(%w+)%s*=')", "k"),
    ("('THE (quick) fox'):find('%((%a+)%)')", "5 11 quick"),
    ("('f(a(b)c)'):match('%b()')", "(a(b)c)"),
    ("('THE end'):gsub('%f[%a]%a+', 'w')", "w w 2"), ("('hello'):gsub('', '-')", "-h-e-l-l-o- 6"),
    ("('abc'):gsub('%w', '%0%0')", "aabbcc 3"), ("('abc'):gsub('b', {b = 'x'})", "axc 1"),
    ("('abc'):gsub('b', function() end)", "abc 1"), ("('abc'):gsub('.', 'x', 2)", "xxc 2"),
    ("('aa'):gsub('^a', 'b')", "ba 1"), ("('x=1'):gsub('(%w)=(%w)', '%2=%1')", "1=x 1"),
    ("('abab'):match('(ab)%1')", "ab"), ("('[x]'):match('[]%[]')", "["),
    ("string.format('%5d|%-5d|%05d|%+d', 42, 42, 42, 42)", "   42|42   |00042|+42"),
    ("string.format('%s %10s %-4s| %.2s', 'a', 'b', 'c', 'def')", "a          b c   | de"),
    ("string.format('%x %X %#o %c %%', 255, 255, 8, 65)", "ff FF 010 A %"),
    ("string.format('%q', 'a\\n\"\\0001')", "\"a\\\n\\\"\\0001\""),
    ("string.format('%.1f', 1 / 4)", "0.2"), ("string.format('%d', 6 / 2)", "3"),
  ]

  static let tables: [(String, String)] = [
    ("table.concat({1, 2, 'x'}, ', ')", "1, 2, x"), ("table.concat({}, ',')", ""),
    ("table.concat({1, 2, 3}, '-', 2, 3)", "2-3"), ("table.unpack({1, 2, 3}, 2)", "2 3"),
    ("table.unpack({}, 1, 2)", "nil nil"), ("table.pack(1, nil).n", "2"),
    ("table.concat(table.move({1, 2, 3}, 1, 3, 2), ' ')", "1 1 2 3"),
    ("table.concat(table.move({1, 2, 3}, 2, 3, 1), ' ')", "2 3 3"),
    ("table.remove({1, 2, 3}, 1)", "1"), ("table.remove({})", "nil"), ("table.remove({7})", "7"),
    ("table.count({1, 2, a = 3})", "3"), ("utf8.len('中文')", "2"), ("utf8.len('\\xff')", "nil 1"),
    ("utf8.char(20013, 65)", "中A"), ("utf8.codepoint('中A', 1, -1)", "20013 65"),
    ("utf8.offset('中文', 2)", "4"), ("utf8.offset('中文', -1)", "4"), ("utf8.offset('中文', 4)", "nil"),
    ("('中文'):match(utf8.charpattern)", "中"),
  ]

  @Test("expressions give what the manual says", arguments: base + strings + tables)
  func expression(source: String, expected: String) throws {
    let script = """
      local r = table.pack(\(source))
      for i = 1, r.n do r[i] = tostring(r[i]) end
      return table.concat(r, ' ', 1, r.n)
      """
    #expect(try run(script) == .string(expected))
  }

  @Test("insert and remove keep the other items in order")
  func insertion() throws {
    let source = """
      local t = {}
      for i = 1, 5 do table.insert(t, i) end
      table.insert(t, 1, 0)
      table.insert(t, 7, 6)
      table.remove(t, 3)
      assert(table.remove(t) == 6)
      return table.concat(t, ' ')
      """
    #expect(try run(source) == .string("0 1 3 4 5"))
    for bad in ["table.insert({1}, 3, 0)", "table.insert({1}, 0, 0)", "table.remove({1}, 3)"] {
      guard case .script("a.lua", 1, let message, _) = failure(of: bad) else {
        return #expect(Bool(false))
      }
      #expect(message.contains("out of bounds"))
    }
  }

  @Test("walks over text go character by character")
  func walks() throws {
    #expect(
      try run(
        "local o = '' for p, c in utf8.codes('a中b') do o = o .. p .. ':' .. c .. ' ' end return o")
        == .string("1:97 2:20013 5:98 "))
    #expect(
      try run(
        "local o = '' for k, v in ('a=1, b=2'):gmatch('(%w+)=(%w+)') do o = o .. k .. v end return o"
      )
        == .string("a1b2"))
    #expect(
      try run(
        "local o = '' for i, v in ipairs({'x', 'y', nil, 'z'}) do o = o .. i .. v end return o")
        == .string("1x2y"))
  }

  static let wrong: [(String, String)] = [
    ("string.rep()", "bad argument #1 (string expected, got no value)"),
    ("string.rep('x', 'y')", "bad argument #2 (integer expected, got string)"),
    ("string.rep('x', 1 / 2)", "bad argument #2 (the number is not an integer)"),
    ("ipairs()", "bad argument #1 (table expected, got no value)"),
    ("pairs('x')", "bad argument #1 (table expected, got string)"),
    ("string.format('%d', 'x')", "bad argument #2 (integer expected, got string)"),
    ("string.format('%d')", "bad argument #2 (no value)"),
    ("select(0)", "bad argument #1 (index out of range)"),
    ("tonumber('1', 99)", "bad argument #2 (a base is 2 to 36)"),
    ("string.char(256)", "bad argument #1 (a byte is 0 to 255)"),
    ("utf8.char(0xD800)", "bad argument #1 (no such character)"),
    ("math.max()", "bad argument #1 (number expected, got no value)"),
    ("('x'):gsub('x', '%2')", "there is no such capture"),
    ("('x'):gsub('x', '%a')", "bad use of '%' in the replacement"),
    ("('x'):bad()", "attempt to call a nil value (method 'bad')"),
    ("coroutine.resume(1)", "bad argument #1 (coroutine expected, got number)"),
    ("error('m', 1)", "m"), ("assert(false, 'm')", "m"),
    ("local t = nil; t.x = 1", "attempt to index a nil value (local 't')"),
  ]

  @Test("a wrong argument is an error with its place", arguments: wrong)
  func wrongArgument(source: String, message: String) throws {
    guard case .script("a.lua", 2, let text, _) = failure(of: "\n" + source) else {
      return #expect(Bool(false))
    }
    #expect(text == message)
  }

  @Test("strings and numbers do not turn into each other")
  func coercion() throws {
    for source in ["return '1' + 1", "return -'1'", "return '2' * '3'", "return '1' // 1"] {
      guard case .script(_, 1, let message, _) = failure(of: source) else {
        return #expect(Bool(false))
      }
      #expect(message.contains("arithmetic"))
    }
    #expect(try run("return 1 .. 2") == .string("12"))
  }
}
