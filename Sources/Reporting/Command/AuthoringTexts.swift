/// The sentences of help for the commands that write and try procedures.
public struct AuthoringTexts: Hashable, Sendable {
  /// `yishi new`.
  public let new: String
  /// `yishi test`.
  public let test: String
  /// `yishi fmt`.
  public let fmt: String
  /// `yishi watch`.
  public let watch: String
  /// `yishi repl`.
  public let repl: String
  /// `yishi play`.
  public let play: String
  /// The story that `play` takes.
  public let story: String
  /// What kind of value that is.
  public let storyValue: String
  /// `--straight`.
  public let straight: String
  /// `--save`.
  public let save: String
  /// `yishi lsp`.
  public let lsp: String
  /// `--stdio`.
  public let stdio: String
  /// The name that `new` takes.
  public let name: String
  /// What kind of value that is.
  public let nameValue: String
  /// `--surface`.
  public let surface: String
  /// The paths that `test` takes.
  public let samples: String
  /// `--accept`.
  public let accept: String
  /// The files that `fmt` takes.
  public let files: String
  /// `--check`.
  public let check: String
}

extension CommandTexts {
  /// The sentences of help for the commands that write and try procedures.
  public var authoring: AuthoringTexts {
    switch language {
    case .chinese:
      AuthoringTexts(
        new: "新建一套程序：一个文件夹，里面有带注释的脚本、名册、一好一坏两份例子和说明。",
        test: "跑例子：*.good.* 应当没有问题，*.bad.* 应当正好查出它写明的那些。",
        fmt: "排整齐：案卷的标点、数字、对齐，脚本的全角标点和缩进；含义一点不变。",
        watch: "一边改一边看：每次存盘重新核验同一份案卷，说出变了什么。按 Ctrl+C 结束。",
        repl: "把一次会走一遍：一行一行打，看现在可以做什么、别的为什么不可以；可以存成案卷。",
        play: "演一个故事：一步一步看谁做了什么、机器怎样说；不给故事，列出随产品的。",
        story: "故事的名称，或者故事脚本（.lua）。", storyValue: "故事",
        straight: "一口气演完，不等回车。",
        save: "把每一种走法存成案卷，程序存在旁边；yishi validate 可以核验。",
        lsp: "编辑器的语言服务：脚本和案卷一边写一边核验，有提示、补全、跳转、大纲、排整齐。",
        stdio: "经标准输入、标准输出交谈；只有这一种，写不写都一样。",
        name: "程序的名称，也是文件夹的名称，如 居民议事会。", nameValue: "名称",
        surface: "脚本用哪种词：zh 中文，en 英文。不写则同 --language。",
        samples: "文件夹、脚本或例子，可以多个。不写则是当前文件夹；给脚本的，一律依它核验。",
        accept: "照查出的改写各份坏例子里的“应见：”；别的字不动。",
        files: "案卷（.txt）或脚本（.lua），可以多个。",
        check: "只说哪些要改，不动文件；有要改的，退出码是 1。")
    case .english:
      AuthoringTexts(
        new: "Start a procedure: a folder with a commented script, a roster, two samples, a page.",
        test: "Run the samples: *.good.* are clean, *.bad.* have just the findings they name.",
        fmt: "Put files in order: marks, digits, alignment, indentation; no meaning changes.",
        watch: "Write and see: judge a record again at every save, and tell what changed. "
          + "Ctrl+C ends it.",
        repl: "Go through a meeting line by line: what is in order, why not the rest; "
          + "keep it as a record.",
        play: "Play a story: who does what, step by step, and what the machine says of it; "
          + "without a story, list those that ship.",
        story: "The name of a story, or a script of one (.lua).", storyValue: "story",
        straight: "Run through without waiting for Enter.",
        save: "Keep each way of the story as a record, and the rules beside them, "
          + "for yishi validate.",
        lsp: "A language server for editors: findings as you type, hover, completion, "
          + "definitions, outline, formatting.",
        stdio: "Talk over standard input and output; the one way there is.",
        name: "The name of the procedure and of its folder.", nameValue: "name",
        surface: "The words of the script: zh or en. Without it, as --language.",
        samples: "Folders, scripts or samples; without any, this folder. "
          + "A script is what the samples beside it are judged by.",
        accept: "Write the expectations of bad samples anew from what was found.",
        files: "Records (.txt) or scripts (.lua), one or more.",
        check: "Only tell which files would change; exit code 1 if any would.")
    }
  }
}
