/// The sentences of `yishi serve` and of the program behind it.
public struct StudioTexts: Hashable, Sendable {
  /// The language.
  public let language: Language
  /// What `yishi serve` does.
  public let abstract: String
  /// `--port`.
  public let port: String
  /// What kind of value `--port` takes.
  public let number: String
}

/// What can go wrong before the page is served.
public enum StudioProblem: Hashable, Sendable {
  /// The program of the page is neither beside this one nor on the path.
  case missing
  /// The program was built without the page.
  case notBuilt
  /// The port is no number from 0 to 65535.
  case badPort(String)
  /// There is no such language.
  case badLanguage(String)
  /// An argument that is none of the program's.
  case unknownArgument(String)
  /// Nothing can listen on this port.
  case cannotListen(port: Int)
}

extension CommandTexts {
  /// The sentences of `yishi serve`.
  public var studio: StudioTexts {
    switch language {
    case .chinese:
      StudioTexts(
        language: language, abstract: "在浏览器里核验：打开只在本机可见的一页，粘贴或选取案卷。",
        port: "端口，不写则 5757；0 表示由系统挑一个。", number: "端口")
    case .english:
      StudioTexts(
        language: language,
        abstract: "Check in the browser: a page on this machine alone; paste or pick a record.",
        port: "The port, 5757 unless given; 0 lets the system pick one.", number: "port")
    }
  }

  /// The help of `yishi serve`, or of the program behind it under its own name.
  public func studioHelp(command: String) -> HelpPage {
    let texts = studio
    return HelpPage(
      command: command, abstract: texts.abstract,
      usage: "\(command) [--port <\(texts.number)>] [--language <\(values.language)>]",
      options: [
        HelpPage.Entry("--port <\(texts.number)>", texts.port),
        HelpPage.Entry("--language <\(values.language)>", options.language),
        HelpPage.Entry("-h, --help", options.help),
      ])
  }

  /// What is said once the page can be opened, ending in a line feed.
  public func studioListening(at address: String) -> String {
    switch language {
    case .chinese: "请在浏览器里打开 \(address)  （只在本机可见；按 Ctrl+C 结束）\n"
    case .english: "Open \(address) in a browser (visible on this machine alone; Ctrl+C ends it)\n"
    }
  }

  /// The sentence for a problem.
  public func text(_ problem: StudioProblem) -> String {
    switch language {
    case .chinese: chinese(problem)
    case .english: english(problem)
    }
  }

  private func chinese(_ problem: StudioProblem) -> String {
    switch problem {
    case .missing:
      "找不到 yishi-studio：它应当与 yishi 放在同一个文件夹，或在 PATH 里。"
        + "自己构建时运行 swift build --traits Studio；不用浏览器也可以运行 yishi validate"
    case .notBuilt: "这个 yishi-studio 构建时没有带上页面。请用 swift build --traits Studio 重新构建"
    case .badPort(let text): "--port 要 0 到 65535 之间的数；写的是“\(shown(text))”"
    case .badLanguage(let text): "--language 要 zh 或 en；写的是“\(shown(text))”"
    case .unknownArgument(let text): "没有“\(shown(text))”这个选项"
    case .cannotListen(let port): "用不了端口 \(port)：可能已有程序占用。换一个，如 yishi serve --port 0"
    }
  }

  private func english(_ problem: StudioProblem) -> String {
    switch problem {
    case .missing:
      "yishi-studio is missing: it belongs in the folder of yishi, or on the PATH. "
        + "When you build it yourself, run swift build --traits Studio; "
        + "without a browser, yishi validate does the same"
    case .notBuilt:
      "this yishi-studio was built without its page; build it with swift build --traits Studio"
    case .badPort(let text): "--port takes a number from 0 to 65535, not “\(shown(text))”"
    case .badLanguage(let text): "--language takes zh or en, not “\(shown(text))”"
    case .unknownArgument(let text): "there is no option “\(shown(text))”"
    case .cannotListen(let port):
      "port \(port) cannot be used; another program may have it. Try yishi serve --port 0"
    }
  }

  private func shown(_ text: String) -> String { Clean.line(text, limit: 400) }
}
