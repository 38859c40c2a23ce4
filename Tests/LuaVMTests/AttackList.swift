@testable import LuaVM

private let links = String(repeating: ".a", count: 65)
private let longLines = "local s = ('x'):rep(60000)\n"

private func tree(of depth: Int) -> String {
  depth == 0 ? "k.a" : tree(of: depth - 1) + "[" + tree(of: depth - 1) + "]"
}

/// The tables of threats, one script each. Lines are those of the script.
let attacks: [Attack] = loops + patterns + strings + tables + memory + stacks + refusals

private let loops = [
  Attack("a loop without end", 2, .fuel, "\nwhile true do end"),
  Attack("a loop to the largest integer", 1, .fuel, "for i = 1, math.maxinteger do end"),
  Attack("a goto without end", 2, .fuel, "::again::\ngoto again"),
  Attack("a loop in a coroutine", 1, .fuel, "coroutine.wrap(function() while true do end end)()"),
  Attack(
    "many short coroutines", 2, .fuel,
    "local function w() for i = 1, 300 do end end\nfor i = 1, 1000000 do coroutine.wrap(w)() end"),
  Attack(
    "pcall around a loop", 1, .fuel,
    "while true do pcall(function() while true do end end) end"),
  Attack("pcall of itself", 0, .fuel, "local function f() while true do pcall(f) end end f()"),
  Attack(
    "pcall around errors", 0, .fuel, "while true do pcall(error) pcall(error, {}) end"),
  Attack(
    "resume around a loop", 1, .fuel,
    "while true do coroutine.resume(coroutine.create(function() while true do end end)) end"),
  Attack(
    "a loop in pcall in a coroutine in pcall", 1, .fuel,
    "pcall(coroutine.wrap(function() pcall(function() while true do end end) end))"),
  Attack(
    "a loop in a comparator", 1, .fuel,
    "table.sort({3, 2, 1}, function(a, b) while true do end end)"),
  Attack(
    "a loop in a replacement", 1, .fuel, "('x'):gsub('x', function() while true do end end)"),
  Attack(
    "two coroutines that wake each other", 0, .fuel,
    """
    local co = coroutine.wrap(function() while true do coroutine.yield() end end)
    while true do co() end
    """),
]

private let patterns = [
  Attack(
    "many optional letters", 1, .error("too many steps"),
    "('a'):rep(34):find(('a?'):rep(34) .. ('a'):rep(34))"),
  Attack(
    "lazy items in a row", 1, .error("too many steps"), "('a'):rep(20000):find('.-.-.-.-b')"),
  Attack(
    "greedy items in a row", 1, .error("too many steps"), "('a'):rep(20000):gsub('a*a*a*b', '')"),
  Attack(
    "a backtracking gmatch", 1, .error("too many steps"),
    "for w in ('a'):rep(20000):gmatch('.-.-.-b') do end"),
  Attack(
    "a pattern tried for ever", 1, .fuel,
    "while true do pcall(string.find, ('a'):rep(20000), '.-.-.-.-b') end"),
  Attack("a long pattern", 1, .error("pattern is too long"), "('a'):find(('a*'):rep(600))"),
  Attack("a deep pattern", 1, .error("too complex"), "('a'):rep(300):find(('a?'):rep(300))"),
  Attack(
    "plain search in long strings", 2, .fuel,
    "local s, n = ('a'):rep(60000), ('a'):rep(30000) .. 'b'\nfor i = 1, 1000 do s:find(n, 1, true) end"
  ),
  Attack("an unfinished set", 1, .error("without its ']'"), "('a'):find('[a')"),
  Attack("an unfinished escape", 1, .error("ends with '%'"), "('a'):find('%')"),
  Attack("an unfinished capture", 1, .error("without its ')'"), "('a'):match('(a')"),
  Attack("a capture that is not there", 1, .error("not there"), "('a'):find('%1')"),
  Attack("too many captures", 1, .error("too many captures"), "('a'):find(('()'):rep(33))"),
]

private let strings = [
  Attack("a long repetition", 1, .error("too long"), "return #('x'):rep(1 << 30)"),
  Attack(
    "a repetition that overflows", 1, .error("too long"), "return ('xx'):rep(math.maxinteger)"),
  Attack(
    "a string that doubles", 2, .undecided([.string]),
    "local s = 'xy'\nwhile true do s = s .. s end"),
  Attack(
    "copies of a long string", 2, .undecided([.churn]),
    longLines + "while true do local t = s .. 'y' end"),
  Attack("a replacement that grows", 1, .error("too long"), "('x'):rep(60000):gsub('x', '%0%0')"),
  Attack(
    "comparison of long strings", 2, .anyOf([.deadline]),
    "local a, b = ('x'):rep(60000), ('x'):rep(59999) .. 'x'\nwhile a == b do end"),
  Attack("arithmetic on a string", 2, .error("arithmetic"), longLines + "return s + 1"),
  Attack(
    "a long numeral read again and again", 2, .fuel,
    "local s = ('1'):rep(60000)\nwhile true do tonumber(s) end"),
  Attack("lengths of a long string", 2, .fuel, longLines + "while true do utf8.len(s) end"),
  Attack(
    "upper case of a long string", 2, .anyOf([.churn]), longLines + "while true do s:upper() end"),
  Attack(
    "formatting of long fractions", 1, .fuel, "while true do string.format('%99.99f', 1 / 3) end"),
  Attack("a width of three digits", 1, .error("two digits"), "string.format('%100d', 1)"),
  Attack("an address", 1, .error("unknown format '%p'"), "string.format('%p', {})"),
  Attack(
    "a format of long strings", 1, .error("too long"),
    "string.format(('%s'):rep(9), " + "('x'):rep(60000), 1, 2, 3, 4, 5, 6, 7, ('x'):rep(60000))"),
  Attack("many bytes at once", 1, .error("at most 255"), "return ('x'):rep(300):byte(1, -1)"),
  Attack(
    "many characters at once", 1, .error("at most 255"), "utf8.codepoint(('x'):rep(300), 1, -1)"),
  Attack("text that is not UTF-8", 1, .error("not UTF-8"), "for _ in utf8.codes('\\xff') do end"),
]

private let tables = [
  Attack("a long move", 1, .fuel, "table.move({}, 1, 1 << 61, 2)"),
  Attack(
    "a move that overflows", 1, .error("too many elements"), "table.move({}, math.mininteger, 1, 2)"
  ),
  Attack("a long unpacking", 1, .error("too many values"), "table.unpack({}, 1, 999000)"),
  Attack(
    "an unpacking that overflows", 1, .error("too many values"),
    "table.unpack({}, math.mininteger, math.maxinteger)"),
  Attack(
    "a long concatenation", 1, .error("too long"),
    "local t = {} for i = 1, 50000 do t[i] = '12' end table.concat(t)"),
  Attack(
    "a concatenation of nothing", 1, .error("no string or number"),
    "table.concat({}, '', 1, 1 << 40)"),
  Attack(
    "insertion at the front", 1, .fuel, "local t = {} while true do table.insert(t, 1, 0) end"),
  Attack(
    "a comparator that is no function", 1, .error("function"),
    "table.sort({2, 1}, rawequal or 1, 2) table.sort({2, 1}, 1)"),
  Attack("a comparison of mixed items", 1, .error("compare"), "table.sort({1, 'a', {}})"),
  Attack("pairs over odd keys", 1, .error("no order"), "for k in pairs({[{}] = 1}) do end"),
  Attack(
    "sorting again and again", 0, .anyOf([.churn]),
    "local t = {} for i = 1, 1000 do t[i] = i * 7919 % 1000 end\nwhile true do table.sort(t) end"),
  Attack(
    "walking again and again", 0, .anyOf([.churn]),
    "local t = {} for i = 1, 1000 do t['k' .. i] = i end\nwhile true do for k in pairs(t) do end end"
  ),
  Attack(
    "yield in a comparator", 0, .error("yield across a C-call boundary"),
    "coroutine.wrap(function() table.sort({2, 1}, coroutine.yield) end)()"),
  Attack(
    "yield in a replacement", 0, .error("yield across a C-call boundary"),
    "coroutine.wrap(function() ('x'):gsub('x', coroutine.yield) end)()"),
  Attack("yield outside a coroutine", 1, .error("outside a coroutine"), "coroutine.yield()"),
]

private let memory = [
  Attack(
    "a table without end", 0, .undecided([.memory, .block]),
    "local t = {}\nfor i = 1, 1000000 do t[i] = {i} end"),
  Attack(
    "a table without end under pcall", 0, .undecided([.memory, .block]),
    "while true do pcall(function() local t = {} for i = 1, 1000000 do t[i] = {i} end end) end"),
  Attack(
    "memory held by a coroutine", 0, .anyOf([.memory, .block]),
    "local t = {} coroutine.wrap(function() for i = 1, 1000000 do t[i] = {i} end end)()"),
  Attack(
    "recursion without end", 0, .undecided([.memory, .block]),
    "local function f() return 1 + f() end f()"),
  Attack(
    "a life at the limit of memory", 0, .anyOf([.memory, .block, .churn, .deadline]),
    """
    local t = {}
    while pcall(function() t[#t + 1] = ('x'):rep(60000) .. #t end) do end
    while true do pcall(function() return ('y'):rep(60000) end) end
    """),
  Attack(
    "many names", 0, .anyOf([.memory, .block, .churn]),
    "local t = {} for i = 1, 1000000 do t['k' .. i] = true end"),
  Attack(
    "many coroutines kept", 0, .anyOf([.memory]),
    "local t = {} while true do t[#t + 1] = coroutine.create(function() end) end"),
]

private let stacks = [
  Attack(
    "recursion through gsub", 0, .error("stack overflow"),
    "local function f() return (('x'):gsub('x', f)) end f()"),
  Attack(
    "recursion through sort", 0, .error("stack overflow"),
    "local function f() table.sort({1, 2}, f) return true end f()"),
  Attack(
    "recursion through pcall", 0, .error("stack overflow"),
    "local function f() local ok, e = pcall(f) if not ok then error(e, 0) end end f()"),
  Attack(
    "coroutines in coroutines", 0, .error("stack overflow"),
    "local function f() coroutine.wrap(f)() end f()"),
  Attack(
    "a coroutine that resumes itself", 1, .error("non-suspended"),
    "local co co = coroutine.wrap(function() co() end) co()"),
  Attack(
    "a dead coroutine", 1, .error("dead coroutine"),
    "local co = coroutine.wrap(function() end) co() co()"),
  Attack("an error without text", 1, .error("the error is a table"), "error({})"),
  Attack("an error of nothing", 1, .error("the error is a nil"), "error()"),
  Attack("a tail call without end", 1, .fuel, "local function f() return f() end f()"),
]

private let refusals = [
  Attack(
    "a chain of fields", 2, .rejected(.chainTooLong(limit: 64)),
    "local t = {} t.a = t\nlocal b = t\(links).nope.x"),
  Attack(
    "a chain through parentheses", 1, .rejected(.chainTooLong(limit: 64)),
    "local t = {} local b = ((t\(links.dropFirst(2 * 33))).a)\(links.dropFirst(2 * 33))"),
  Attack(
    "a chain through keys", 1, .rejected(.chainTooLong(limit: 64)),
    "local t = {} local b = t[t\(links.dropFirst(2))]"),
  Attack(
    "a tree of keys", 1, .rejected(.chainTooLong(limit: 64)),
    "local k = {} local b = " + tree(of: 8)),
  Attack(
    "deep parentheses", 1, .rejected(.bracketsTooDeep(limit: 64)),
    "return " + String(repeating: "(", count: 65) + "1" + String(repeating: ")", count: 65)),
  Attack(
    "deep tables", 1, .rejected(.bracketsTooDeep(limit: 64)),
    "return " + String(repeating: "{", count: 10_000)),
  Attack(
    "deep blocks", 1, .rejected(.blocksTooDeep(limit: 64)),
    String(repeating: "do ", count: 65) + String(repeating: "end ", count: 65)),
  Attack(
    "a huge source", 1, .rejected(.tooLong(limit: 65536)), String(repeating: " ", count: 65537)),
  Attack("compiled code", 1, .rejected(.bytecode), "\u{1B}Lua"),
  Attack("a variable to be closed", 2, .rejected(.close), "\nlocal x <close> = nil"),
  Attack("the environment", 1, .rejected(.environment), "local e = _ENV"),
  Attack("a power", 1, .rejected(.power), "return 2 ^ 3"),
  Attack("a fraction", 1, .rejected(.float), "return 0.5"),
]
