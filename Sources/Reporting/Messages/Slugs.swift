/// Words for the stable names that other parts of the project put into facts instead of sentences:
/// why a script was refused, what kind of value was wanted, why somebody has no vote.
enum Slugs {
  /// The words for a name in a language; `nil` when it is not one of these names.
  ///
  /// `script` says that an example of what to write is for a script in the Chinese words.
  static func word(_ slug: String, in language: Language, script isChinese: Bool = false)
    -> String?
  {
    guard let pair = words[slug] else { return nil }
    if isChinese, language == .chinese, let example = chineseScript[slug] { return example }
    return language == .chinese ? pair.zh : pair.en
  }

  /// Examples of what to write, in the Chinese words.
  private static let chineseScript: [String: String] = [
    "threshold": "门槛，如 至少 { \"2/3\", 基数 = \"应到\" }",
    "period": "期限，如 天 { 10 }",
    "citation": "依据：法条 \"…\" 或一段文字",
    "rules": "规则集，规则集 \"…\" { … }",
    "merge": "合并 { … }",
    "law": "法条 \"…\"",
    "statute": "法律文本 \"…\" { … }",
    "procedure": "程序 \"…\" { … }",
  ]

  private static let words: [String: (zh: String, en: String)] = [
    // Who may not vote.
    "absent": ("当时不在场", "not in the room"),
    "without-vote": ("在名册上，但没有表决权", "on the roster without a vote"),
    "observer": ("只是列席", "an observer"),
    "not-on-roster": ("名册上没有", "not on the roster"),
    "candidate": ("候选人不能接受委托", "a candidate may hold no proxy"),
    "unpublished": ("委托名单没有公布", "the list of proxies was not published"),
    "principal-present": ("委托的人自己在场", "the principal is there"),
    "holder-away": ("受托的人不在场", "the holder is not there"),
    "household": ("不是同一户的", "of another household"),
    // How a mandate tells to vote.
    "favour": ("同意", "for"),
    "against": ("反对", "against"),
    "abstain": ("弃权", "abstaining"),
    // Why a file gave no text.
    "missing": ("没有这个文件", "there is no such file"),
    "directory": ("这是文件夹", "it is a folder"),
    "denied": ("没有读它的权限", "no permission to read it"),
    "unreadable": ("读到一半出了错", "reading it failed"),
    "empty": ("文件是空的", "it is empty"),
    "open-quote": ("引号没有配成对", "a quotation mark has no partner"),
    "truncated": ("断在一个字的中间，可能没有传完", "it ends in the middle of a character, perhaps cut short"),
    "malformed": ("有不成字的内容", "it holds bytes that are no characters"),
    "utf-16": ("是 UTF-16，请另存为 UTF-8", "it is UTF-16; save it as UTF-8"),
    "nul": ("里面有空字符，不是纯文本", "it holds zero bytes, so it is no plain text"),
    "zip": ("是工作簿、文档（xlsx、docx）或压缩包", "it is a workbook, a document (xlsx, docx) or an archive"),
    "compound-document": ("是旧版的工作簿或文档（xls、doc）", "it is an old workbook or document (xls, doc)"),
    "pdf": ("是 PDF", "it is a PDF"),
    "image": ("是图片", "it is a picture"),
    "other": ("不是纯文本", "it is no plain text"),
    // Before a script runs.
    "too-long": ("脚本太长", "the script is too long"),
    "unexpected-byte": ("有不该出现的字符", "a character that may not stand here"),
    "not-utf8": ("不是 UTF-8", "not UTF-8"),
    "bytecode": ("是编译过的代码，不是脚本", "compiled code, not a script"),
    "chain-too-long": ("一连串的式子太长", "the chain of expressions is too long"),
    "brackets-too-deep": ("括号套得太深", "brackets are nested too deep"),
    "blocks-too-deep": ("语句套得太深", "blocks are nested too deep"),
    "float": ("用了小数；比例写成“2/3”", "a number with a fraction; write shares as \"2/3\""),
    "large-number": (
      "整数太大，最大是 9223372036854775807", "a whole number too large; the largest is 9223372036854775807"
    ),
    "power": ("用了乘方", "exponentiation"),
    "close": ("用了 <close>", "<close>"),
    "environment": ("用了 _ENV", "_ENV"),
    "global-assignment": ("赋值前没有用 local 写明", "assigned without local"),
    "unfinished-string": ("引号没有收尾", "a quotation mark is not closed"),
    // While a script runs.
    "call": ("当作词来用，但它不是", "called, and it is no function"),
    "index": ("取它的一项，但它没有内容", "indexed, and it holds nothing"),
    "arithmetic": ("拿来计算，但它不是数", "used in arithmetic, and it is no number"),
    "compare": ("拿来比较，但两边种类不同", "compared, and the two are of different kinds"),
    "concatenate": ("拿来连接，但它不是文字", "joined as text, and it is none"),
    "length": ("取长度，但它没有长度", "measured, and it has no length"),
    "returned-string": (
      "返回了一段文字，应为 true、false 或 nil", "it returned a text; wanted true, false or nil"
    ),
    "returned-integer": (
      "返回了一个数，应为 true、false 或 nil", "it returned a number; wanted true, false or nil"
    ),
    "returned-number": (
      "返回了一个数，应为 true、false 或 nil", "it returned a number; wanted true, false or nil"
    ),
    "returned-table": (
      "返回了一张表，应为 true、false 或 nil", "it returned a table; wanted true, false or nil"
    ),
    "returned-function": (
      "返回了一个函数，应为 true、false 或 nil", "it returned a function; wanted true, false or nil"
    ),
    "returned-nil": ("没有 return", "it has no return"),
    "end-of-file": ("到了文件末尾", "at the end of the file"),
    "error-without-text": ("脚本自己报了错，没有说明", "the script raised an error without a text"),
    // Allowances.
    "fuel": ("步数", "steps"),
    "memory": ("内存", "memory"),
    "block": ("单块内存", "one block of memory"),
    "string": ("文字长度", "the length of a text"),
    "churn": ("前后用过的内存", "memory used in all"),
    "deadline": ("时间", "time"),
    "engine-memory": ("开不出内存", "no memory for the engine"),
    "engine-layout": ("Lua 的版本不对", "another build of Lua"),
    "engine-order": ("Lua 的次序不对", "Lua's order is not as expected"),
    "engine-locale": ("系统的语言环境不对", "the system's locale is not as expected"),
    "engine-busy": ("正在用", "in use"),
    // What crosses the border.
    "fraction": ("小数", "a number with a fraction"),
    "too-deep": ("套得太深的表", "a table nested too deep"),
    "too-large": ("太大的表", "a table too large"),
    "mixed-keys": ("不能用作键的值", "a value that can be no key"),
    "gap": ("中间有空的列表", "a list with a gap"),
    "coroutine": ("不能交给程序的值", "a value that cannot be handed over"),
    "unfinished": ("没有写完的词", "a word left unfinished"),
    "other-kind": ("另一种值", "a value of another kind"),
    // Kinds of value.
    "text": ("文字", "a text"),
    "texts": ("文字的列表", "a list of texts"),
    "integer": ("整数，如 10", "a whole number such as 10"),
    "flag": ("true 或 false", "true or false"),
    "day": ("日期，如 \"2026-03-14\"", "a date such as \"2026-03-14\""),
    "threshold": (
      "门槛，如 at_least { \"2/3\", of = \"members\" }",
      "a threshold such as at_least { \"2/3\", of = \"members\" }"
    ),
    "period": ("期限，如 days { 10 }", "a period such as days { 10 }"),
    "citation": ("依据：law \"…\" 或一段文字", "a citation: law \"…\" or a text"),
    "choice": ("可选的一个词", "one of the choices"),
    "choices": ("可选的词的列表", "a list of choices"),
    "function": ("函数", "a function"),
    "rules": ("规则集，rules \"…\" { … }", "a set of rules, rules \"…\" { … }"),
    "merge": ("merge { … }", "merge { … }"),
    "law": ("law \"…\"", "law \"…\""),
    "value": ("门槛、期限、数或名单", "a threshold, a period, a number or a list of names"),
    "share-or-number": (
      "分数，如 \"2/3\"；或人数，如 5", "a fraction such as \"2/3\", or a number such as 5"
    ),
    "ratio": ("分数，如 \"2/3\"", "a fraction such as \"2/3\""),
    "nested-block": ("这里可以放的一段", "one of the blocks that may stand here"),
    "monotone": (
      "人数够了再多也够的条件", "a condition that still holds with a greater count"
    ),
    "category": ("引号里的类别", "a category in quotation marks"),
    "number": ("数目", "a number"),
    "share": ("比例，如 \"2/3\"", "a share such as \"2/3\""),
    "failed": ("函数运行出错", "the function failed"),
    "unknown-label": ("goto 的去处没有写明", "goto leads to no label"),
    "bad-argument": ("给函数的值不对", "a function was given a wrong value"),
    "key": ("“名称 = 值”", "name = value"),
    "table": ("花括号里的一段，{ … }", "a block in braces, { … }"),
    "name": ("引号里的名称", "a name in quotation marks"),
    "statute": ("statute \"…\" { … }", "statute \"…\" { … }"),
    "procedure": ("procedure \"…\" { … }", "procedure \"…\" { … }"),
    // Encodings and methods.
    "gb18030": ("GB 18030（GBK）", "GB 18030 (GBK)"),
    "utf-8": ("UTF-8", "UTF-8"),
    "hands": ("举手", "a show of hands"),
    "secret": ("无记名投票", "a secret ballot"),
    "named": ("记名投票", "a vote by name"),
    "voice": ("口头", "a voice vote"),
    "acclamation": ("鼓掌", "acclamation"),
    "electronic": ("线上投票", "an online vote"),
    "written": ("书面", "a written vote"),
    "undecided": ("没有算完", "not settled in time"),
  ]
}
