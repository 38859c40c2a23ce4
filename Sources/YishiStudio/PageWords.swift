import Reporting

/// The words on the page itself; what is said of a record is `Reporting`'s.
struct PageWords: Sendable {
  let words: [String: String]

  /// The word of a key; the key itself where there is none, which no test lets pass.
  subscript(_ key: String) -> String { words[key] ?? key }

  /// The words of a language.
  static func of(_ language: Language) -> PageWords {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  private static let chinese = PageWords(words: [
    "language": "zh-CN",
    "code": "zh",
    "title": "议事 · 核验",
    "lead": "粘贴或选取一份案卷，按程序核验。只提意见，不作裁定；内容只在本机处理，不外传，不保存。",
    "switch": "English",
    "switch-to": "en",
    "skip": "跳到核验结果",
    "record": "案卷",
    "record-hint": "在这里粘贴案卷，或选取文件",
    "pick-record": "选取案卷文件",
    "script": "程序脚本（可不填）",
    "script-hint": "填了就按这份脚本核验；不填则按案卷头部写的“程序：”",
    "pick-script": "选取脚本文件",
    "beside": "名册与其他脚本（可不选）",
    "beside-hint": "案卷里提到的名册（.csv）和脚本（.lua），可以多选",
    "as-of": "核验到哪一天（可不填）",
    "judge": "核验",
    "clear": "清空",
    "judging": "正在核验……",
    "result": "核验结果",
    "nothing-yet": "还没有核验。",
    "findings": "发现",
    "no-findings": "没有发现。",
    "line": "第 # 行",
    "nowhere": "不在行内",
    "explain": "说明",
    "close": "关闭",
    "beside-lines": "逐行对照",
    "report": "核验意见书",
    "abridged": "行数太多，只列出有发现的各行。",
    "cut": "内容太多，只显示前面一部分；全文请用 yishi validate。",
    "procedures": "随附的程序",
    "open": "待定的参数",
    "none-open": "没有待定的参数",
    "steps": "步骤",
    "sample": "示例",
    "unnamed-record": "案卷.txt",
    "unnamed-script": "脚本.lua",
    "no-record": "先粘贴或选取一份案卷。",
    "offline": "联系不上本机的服务。它可能已经停止；请在终端里再运行 yishi serve。",
    "needs-script": "这一页要用 JavaScript。不能用时，请在终端里运行 yishi validate。",
    "refused-400": "读不懂这个请求：案卷、脚本或日期的写法不对。",
    "refused-403": "只答复从 http://127.0.0.1 或 http://localhost 打开的本页。",
    "refused-404": "没有这一页。",
    "refused-405": "这里不能这样请求。",
    "refused-413": "太大了：案卷、脚本和名册合在一起，传送时最大 4 MiB（原文约 3 MiB）。更大的请用 yishi validate。",
    "refused-415": "只收 application/json。",
    "refused-503": "超过了时限，没有得出结论。请把案卷分开，或用 yishi validate。",
  ])

  private static let english = PageWords(words: [
    "language": "en",
    "code": "en",
    "title": "Yishi · check minutes",
    "lead":
      "Paste or pick a record and check it against its procedure. Advice, not a ruling. "
      + "Everything stays on this machine; nothing is sent elsewhere or kept.",
    "switch": "中文",
    "switch-to": "zh",
    "skip": "Skip to the result",
    "record": "Record",
    "record-hint": "Paste a record here, or pick a file",
    "pick-record": "Pick a record",
    "script": "Procedure script (optional)",
    "script-hint": "With a script, the record is judged by it; without, by the one its head names",
    "pick-script": "Pick a script",
    "beside": "Rosters and other scripts (optional)",
    "beside-hint": "Rosters (.csv) and scripts (.lua) that the record names; several at once",
    "as-of": "Judge as of (optional)",
    "judge": "Check",
    "clear": "Clear",
    "judging": "Checking…",
    "result": "Result",
    "nothing-yet": "Nothing has been checked yet.",
    "findings": "Findings",
    "no-findings": "Nothing was found.",
    "line": "line #",
    "nowhere": "no line",
    "explain": "Explain",
    "close": "Close",
    "beside-lines": "Line by line",
    "report": "Report",
    "abridged": "Too many lines: only those around findings are shown.",
    "cut": "Too much to show: this is only the beginning. yishi validate prints all of it.",
    "procedures": "Procedures that come with it",
    "open": "open parameters",
    "none-open": "no open parameters",
    "steps": "steps",
    "sample": "sample",
    "unnamed-record": "record.txt",
    "unnamed-script": "script.lua",
    "no-record": "Paste or pick a record first.",
    "offline":
      "The service on this machine does not answer. It may have stopped; run yishi serve again.",
    "needs-script": "This page needs JavaScript. Without it, run yishi validate in a terminal.",
    "refused-400":
      "The request cannot be read: record, script or date are not written as they should be.",
    "refused-403": "Only this page, opened from http://127.0.0.1 or http://localhost, is answered.",
    "refused-404": "There is no such page.",
    "refused-405": "This cannot be asked in this way.",
    "refused-413":
      "Too large: record, script and rosters together may take 4 MiB in transfer, about 3 MiB of text. "
      + "Use yishi validate for more.",
    "refused-415": "Only application/json is accepted.",
    "refused-503": "Out of time, without a conclusion. Split the record, or use yishi validate.",
  ])
}
