public import Authoring

/// What can go wrong in the commands that write and try procedures.
public enum AuthoringProblem: Hashable, Sendable {
  /// The name cannot be the name of a procedure and its folder.
  case badName(String, FolderName.Problem)
  /// There is something of that name already.
  case exists(String)
  /// There is no sample at a path.
  case noSamples(String)
  /// The file is no text of a record or script.
  case notText(String)
  /// The file is in another encoding than UTF-8, and stays as it is.
  case otherEncoding(String)
  /// The file cannot be put in order without changing what it says.
  case leftAsIs(String)
}

extension CommandTexts {
  /// The sentence for a problem.
  public func text(_ problem: AuthoringProblem) -> String {
    switch language {
    case .chinese: chinese(problem)
    case .english: english(problem)
    }
  }

  private func chinese(_ problem: AuthoringProblem) -> String {
    switch problem {
    case .badName(let name, let why): "“\(shown(name))”不能作名称：\(chinese(why))"
    case .exists(let path): "已经有“\(shown(path))”了，什么也没有写；换一个名称，或先把它移开"
    case .noSamples(let path):
      "\(shown(path)) 里没有例子；例子的文件名里有 .good. 或 .bad.，如 会议.good.txt"
    case .notText(let path): "\(shown(path)) 不是案卷（.txt）或脚本（.lua）的文本"
    case .otherEncoding(let path): "\(shown(path)) 不是 UTF-8，没有动；请先另存为 UTF-8"
    case .leftAsIs(let path): "\(shown(path)) 排整齐会改变读出来的意思，没有动"
    }
  }

  private func chinese(_ problem: FolderName.Problem) -> String {
    switch problem {
    case .empty: "里面没有字"
    case .tooLong(let limit): "最多 \(limit) 个字"
    case .blankAtEnd: "空格只能单个写在字与字之间"
    case .sign(let sign): "不能有“\(shown(String(sign)))”，只用汉字、字母、数字、“-”“_”“·”"
    }
  }

  private func english(_ problem: AuthoringProblem) -> String {
    switch problem {
    case .badName(let name, let why): "“\(shown(name))” cannot be a name: \(english(why))"
    case .exists(let path):
      "“\(shown(path))” is there already, and nothing was written; take another name or move it away"
    case .noSamples(let path):
      "no samples in \(shown(path)); a sample has .good. or .bad. in its name, as meeting.good.txt"
    case .notText(let path): "\(shown(path)) is no text of a record (.txt) or script (.lua)"
    case .otherEncoding(let path):
      "\(shown(path)) is not UTF-8 and stays as it is; save it as UTF-8 first"
    case .leftAsIs(let path):
      "\(shown(path)) would read differently when put in order, so it stays as it is"
    }
  }

  private func english(_ problem: FolderName.Problem) -> String {
    switch problem {
    case .empty: "there is nothing in it"
    case .tooLong(let limit): "at most \(limit) characters"
    case .blankAtEnd: "blanks stand one at a time, between words"
    case .sign(let sign): "“\(shown(String(sign)))” cannot stand in it; use letters, digits, - _ ·"
    }
  }

  private func shown(_ text: String) -> String { Clean.line(text, limit: 400) }
}
