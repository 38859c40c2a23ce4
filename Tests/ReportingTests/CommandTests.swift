import Reporting
import SourceText
import Testing

@Suite("The command's words")
struct CommandTests {
  /// Messages of ArgumentParser 1.8.2 and what they become.
  static let messages: [(String, String)] = [
    ("Unknown option '--porcedure'", "没有“--porcedure”这个选项"),
    (
      "Unknown option '--porcedure'. Did you mean '--procedure'?",
      "没有“--porcedure”这个选项。是不是“--procedure”？"
    ),
    ("Unknown option '-x'", "没有“-x”这个选项"),
    ("Missing value for '--as-of <日期>'", "“--as-of <日期>”后面缺一个值"),
    ("Missing value for '--as-of'", "“--as-of”后面缺一个值"),
    (
      "Unknown option '-fo'\n   or: Missing value for '-f <format>' in '-fo'",
      "没有“-fo”这个选项\n  或者：“-fo”里“-f <样子>”后面缺一个值"
    ),
    (
      "The option '--help' does not take any value, but 'x' was specified.",
      "选项“--help”不带值，却写了“x”"
    ),
    ("Unexpected argument 'b.txt'", "多了一个参数“b.txt”"),
    ("2 unexpected arguments: 'a', 'b'", "多了 2 个参数：“a”、“b”"),
    (
      "Value to be set with flag '--b' had already been set with flag '--a'",
      "“--b”与前面的“--a”设的是同一项，只能用一个"
    ),
    (
      "Value to be set with flag 'b' in '-ab' had already been set with flag 'a' in '-ab'",
      "“-ab”里的“b”与前面的“-ab”里的“a”设的是同一项，只能用一个"
    ),
    ("Missing expected argument '<文件> ...'", "缺参数“<文件> ...”"),
    ("Missing expected argument '--to <to>'", "缺参数“--to <样子>”"),
    ("Missing one of: '--a', '--b'", "要写其中一个：“--a”、“--b”"),
    (
      "No value set for non-argument var cache. Replace with a static variable, or let constant.",
      "程序内部有一项没有值：cache"
    ),
    ("The value 'x' is invalid for '--as-of <date>'", "“x”不能用作“--as-of <日期>”的值"),
    (
      "The value 'x' is invalid for '--as-of <date>': 不是日期",
      "“x”不能用作“--as-of <日期>”的值：不是日期"
    ),
    (
      "The value 'xml' is invalid for '--format <format>'. "
        + "Please provide one of 'full', 'one-line' or 'json'.",
      "“xml”不能用作“--format <样子>”的值，可用：full、one-line、json"
    ),
    (
      "The value 'fr' is invalid for '--language <language>'. Please provide one of 'zh' and 'en'.",
      "“fr”不能用作“--language <语言>”的值，可用：zh、en"
    ),
    (
      "The value 'x' is invalid for '--a <a>'. Please provide one of 'zh'.",
      "“x”不能用作“--a <a>”的值，可用：zh"
    ),
    (
      "The value 'x' is invalid for '<id>'. Please provide one of the following:\n  - a\n  - b",
      "“x”不能用作“<编号>”的值，可用：a、b"
    ),
    ("The value 'x' is invalid for '--a'", "“x”不能用作“--a”的值"),
    ("The value 'x' is invalid.", "“x”这个值不能用"),
    ("The value 'x' is invalid.: 不行", "“x”这个值不能用：不行"),
    ("The value 'it's' is invalid for '--a'", "“it's”不能用作“--a”的值"),
    ("Invalid option: -é", "不能用作选项：-é"),
    ("Missing required subcommand.", "要写一个子命令"),
    ("Command 'x' is not a parent of the current command.", "“x”不是这个命令的上级命令"),
    (
      "Internal error. Parsing command-line arguments hit unimplemented code path.",
      "程序内部出错：读命令行时走到了没有写完的地方"
    ),
    (
      "Internal error. Invalid state while parsing command-line arguments.",
      "程序内部出错：读命令行时状态不对"
    ),
    (
      "Can't autodetect a supported shell.\n"
        + "Please use --generate-completion-script=<shell> with one of:\n    zsh bash fish",
      "认不出用的是哪种 shell。请写 --generate-completion-script=<shell>，可用：zsh、bash、fish"
    ),
    (
      "Can't generate completion scripts for 'cmd'.\n"
        + "Please use --generate-completion-script=<shell> with one of:\n    zsh bash fish",
      "不能为“cmd”生成补全脚本。请写 --generate-completion-script=<shell>，可用：zsh、bash、fish"
    ),
  ]

  @Test("Every shape of message about wrong arguments has its Chinese", arguments: messages)
  func translated(english: String, chinese: String) {
    #expect(ArgumentErrorTranslator.chinese(english) == chinese)
  }

  @Test("The printed error is translated with its help and usage lines")
  func printed() {
    let english = """
      Error: Missing value for '--format <format>'
      Help:  --format <format>  输出的样子。
      Usage: yishi check [--format <format>] <files> ...
        See 'yishi check --help' for more information.
      """
    #expect(
      ArgumentErrorTranslator.chinese(english) == """
        错误：“--format <样子>”后面缺一个值
        说明：--format <样子>  输出的样子。
        用法：yishi check [--format <样子>] <文件> ...
        详细用法请看 yishi check --help
        """)
  }

  @Test("A message of several lines keeps them, and one that is not known stays whole")
  func unknown() {
    let list =
      "Error: The value 'x' is invalid for '<id>'. Please provide one of the following:\n  - a\n  - b\nUsage: yishi"
    #expect(ArgumentErrorTranslator.chinese(list) == "错误：“x”不能用作“<编号>”的值，可用：a、b\n用法：yishi")
    #expect(ArgumentErrorTranslator.chinese("Error: 自己的话\nUsage: yishi") == "错误：自己的话\n用法：yishi")
    for odd in [
      "", "'", "The value '", "Unknown option '", "Something else", "\n\n",
      "x unexpected arguments: 'a'",
    ] {
      #expect(ArgumentErrorTranslator.chinese(odd) == odd)
    }
  }

  @Test("Help stands in two columns that fit wide characters, and wraps inside its column")
  func help() {
    let texts = CommandTexts.of(.chinese)
    let page = HelpPage(
      command: "yishi check", abstract: texts.abstracts.check,
      usage: "yishi check [--format <样子>] <文件> ...",
      arguments: [HelpPage.Entry("<文件>", texts.options.scripts)],
      options: [
        HelpPage.Entry("--format <样子>", texts.options.format),
        HelpPage.Entry("--procedure-with-a-long-name <文件>", texts.options.procedure),
      ])
    let text = HelpRenderer(.chinese).render(page)
    #expect(
      text == """
        检查程序脚本：写法、名称、期限、与法定要求的比较，并列出待定的参数。

        用法: yishi check [--format <样子>] <文件> ...

        参数:
          <文件>                  程序脚本（.lua），可以多个。

        选项:
          --format <样子>         full 全文，one-line 一条一行，json 给程序读；核验和检
                                  查另有 html 可印的网页，sarif、junit 给别的工具。
          --procedure-with-a-long-name <文件>
                                  依哪个程序核验：脚本文件，或随附程序的“名称@版本”。不
                                  写则依记录头部的“程序：”。

        """)
    for line in text.split(separator: "\n") { #expect(TerminalWidth.columns(of: line) <= 82) }
    let root = HelpPage(
      command: "yishi", abstract: "x", usage: "yishi <子命令>",
      subcommands: [HelpPage.Entry("check", texts.abstracts.check)])
    #expect(HelpRenderer(.chinese).render(root).hasSuffix("用“yishi help <子命令>”看某个子命令的详细用法。\n"))
    #expect(HelpRenderer(.english).render(root).contains("\nSubcommands:\n  check"))
  }

  @Test("Every problem has a sentence in both languages that names what it is about")
  func problems() {
    let problems: [(CommandProblem, String)] = [
      (.noSuchFile("a.txt"), "a.txt"), (.isFolder("dir"), "dir"),
      (.cannotRead("a.txt", reason: "权限"), "权限"), (.cannotWrite("b.txt", reason: "满"), "b.txt"),
      (.badDate("x", option: "--as-of"), "--as-of"), (.badMoment("x", option: "--at"), "--at"),
      (.unknownFinding("quorom", nearest: "quorum-not-met"), "quorum-not-met"),
      (.unknownFinding("zzz", nearest: nil), "zzz"), (.cannotConvert("a.lua", to: "json"), "json"),
      (.oneOutputForMany("o.txt"), "o.txt"), (.outsideRecord("2026-03-14"), "2026-03-14"),
      (.ownDefect("E1"), "E1"),
    ]
    for (problem, word) in problems {
      for language in Language.allCases {
        let text = CommandTexts.of(language).text(problem)
        #expect(text.contains(word) && !text.contains("\n"))
      }
    }
  }

  @Test("Both languages have every text, and they differ")
  func texts() {
    let (zh, en) = (CommandTexts.of(.chinese), CommandTexts.of(.english))
    func strings(_ value: Any) -> [String] {
      Mirror(reflecting: value).children.flatMap { child -> [String] in
        if let text = child.value as? String { return [text] }
        return strings(child.value)
      }
    }
    let (left, right) = (strings(zh), strings(en))
    #expect(left.count == right.count && left.count > 30)
    for (a, b) in zip(left, right) { #expect(!a.isEmpty && !b.isEmpty && a != b) }
  }
}
