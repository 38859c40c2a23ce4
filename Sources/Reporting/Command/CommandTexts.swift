/// Every sentence of the command in one language; the command itself has none.
public struct CommandTexts: Hashable, Sendable {
  /// The abstracts of the command and its subcommands.
  public struct Abstracts: Hashable, Sendable {
    /// `yishi`.
    public let root: String
    /// `yishi check`.
    public let check: String
    /// `yishi prove`.
    public let prove: String
    /// `yishi validate`.
    public let validate: String
    /// `yishi replay`.
    public let replay: String
    /// `yishi explain`.
    public let explain: String
    /// `yishi convert`.
    public let convert: String
    /// `yishi draw`.
    public let draw: String
    /// `yishi handbook`.
    public let handbook: String
    /// `yishi diff`.
    public let diff: String
    /// `yishi remedy`.
    public let remedy: String
    /// `yishi what-if`.
    public let whatIf: String
    /// `yishi register`.
    public let register: String
    /// `yishi help`.
    public let help: String
  }

  /// What stands in help beside arguments and options.
  public struct Options: Hashable, Sendable {
    /// The scripts that `check` reads.
    public let scripts: String
    /// The script that `prove` reads.
    public let script: String
    /// `--powers`.
    public let powers: String
    /// `--members`.
    public let members: String
    /// `--max-states`.
    public let maxStates: String
    /// `--from`.
    public let from: String
    /// `--out`.
    public let out: String
    /// The records that `validate` reads.
    public let records: String
    /// The record that `replay` reads.
    public let record: String
    /// The file that `convert` reads.
    public let input: String
    /// The id that `explain` explains.
    public let finding: String
    /// `--procedure`.
    public let procedure: String
    /// `--as-of`.
    public let asOf: String
    /// `--at`.
    public let at: String
    /// `--format`.
    public let format: String
    /// `--language`.
    public let language: String
    /// `--color`.
    public let color: String
    /// `--to`.
    public let to: String
    /// `--as` of `draw`.
    public let drawAs: String
    /// `--output`.
    public let output: String
    /// The old procedure of `diff`.
    public let old: String
    /// The new procedure of `diff`.
    public let new: String
    /// The records that `diff` judges under both.
    public let both: String
    /// `--without`.
    public let without: String
    /// `--recused`.
    public let recused: String
    /// `--distance`.
    public let distance: String
    /// The folder that `register` reads.
    public let folder: String
    /// `--version`.
    public let version: String
    /// `--help`.
    public let help: String
  }

  /// The words in angle brackets: what kind of value an option takes.
  public struct ValueNames: Hashable, Sendable {
    /// A subcommand.
    public let command: String
    /// A file.
    public let file: String
    /// An id of a finding.
    public let finding: String
    /// A date.
    public let date: String
    /// A date and, if wanted, a time.
    public let moment: String
    /// A number.
    public let number: String
    /// A form of output.
    public let format: String
    /// A language.
    public let language: String
    /// When to colour.
    public let color: String
    /// A person.
    public let person: String
    /// A folder.
    public let folder: String
  }

  /// The language.
  public let language: Language
  /// The abstracts.
  public let abstracts: Abstracts
  /// Help for arguments and options.
  public let options: Options
  /// What kind of value an option takes.
  public let values: ValueNames
  /// What the exit codes mean, one a line, for the help of the root command.
  public let exitCodes: String
  /// Before an error of the command.
  public let errorLabel: String

  /// The texts of a language.
  public static func of(_ language: Language) -> CommandTexts {
    switch language {
    case .chinese: .chinese
    case .english: .english
    }
  }
}

/// What can go wrong in the command itself, outside any record or script.
public enum CommandProblem: Hashable, Sendable {
  /// There is no such file.
  case noSuchFile(String)
  /// The path is a folder where a file is asked for.
  case isFolder(String)
  /// The file is there and cannot be opened; the reason is the system's own.
  case cannotRead(String, reason: String)
  /// The output cannot be written.
  case cannotWrite(String, reason: String)
  /// A date was not understood.
  case badDate(String, option: String)
  /// A moment was not understood.
  case badMoment(String, option: String)
  /// A number was not understood, or is out of range.
  case badNumber(String, option: String)
  /// There is no subcommand of this name; the nearest one, if there is one.
  case unknownCommand(String, nearest: String?)
  /// There is no finding of this id; the nearest one, if there is one.
  case unknownFinding(String, nearest: String?)
  /// A file cannot be converted into this form.
  case cannotConvert(String, to: String)
  /// A file of several records cannot be one text; how many there are.
  case severalRecords(String, Int)
  /// Only `validate` and `check` have this form.
  case onlyForReports(String)
  /// Several inputs were given where one output file is named.
  case oneOutputForMany(String)
  /// The moment lies outside the record.
  case outsideRecord(String)
  /// Nobody in the record has this name, or several have; the nearest one, if there is one.
  case unknownPerson(String, nearest: String?)
  /// Neither a person nor a moment is supposed.
  case nothingSupposed
  /// The folder holds no manifest of a register.
  case noManifest(String)
  /// The system does not tell the command line: on Linux it is read from /proc.
  case noCommandLine
  /// A defect of the program itself.
  case ownDefect(String)
}

extension CommandTexts {
  /// The sentence for a problem.
  public func text(_ problem: CommandProblem) -> String {
    switch language {
    case .chinese: chinese(problem)
    case .english: english(problem)
    }
  }

  private func chinese(_ problem: CommandProblem) -> String {
    switch problem {
    case .noSuchFile(let path): "没有这个文件：\(shown(path))"
    case .isFolder(let path): "这是文件夹，不是文件：\(shown(path))"
    case .cannotRead(let path, let reason): "打不开 \(shown(path))：\(shown(reason))"
    case .cannotWrite(let path, let reason): "写不进 \(shown(path))：\(shown(reason))"
    case .badDate(let text, let option): "\(option) 要一个日期，如 2026-03-14；写的是“\(shown(text))”"
    case .badMoment(let text, let option):
      "\(option) 要一个日期或时刻，如 2026-03-14 或 2026-03-14T14:31；写的是“\(shown(text))”"
    case .badNumber(let text, let option): "\(option) 要一个正整数，不能太大；写的是“\(shown(text))”"
    case .unknownCommand(let name, let near):
      "没有“\(shown(name))”这个命令" + (near.map { "。是不是“\($0)”？" } ?? "")
    case .unknownFinding(let id, let near):
      "没有“\(shown(id))”这个编号" + (near.map { "。是不是“\($0)”？" } ?? "；不带编号运行 yishi explain 可以看全部")
    case .cannotConvert(let path, let form): "\(shown(path)) 不能转成 \(form)"
    case .severalRecords(let path, let count):
      "\(shown(path)) 里有 \(count) 个案卷，一份文本只写得下一个；请分开转换，或转成 json"
    case .onlyForReports(let form): "--format \(form) 只有 validate 和 check 有"
    case .oneOutputForMany(let path): "--output 只能写一个文件（\(shown(path))），输入却不止一个"
    case .outsideRecord(let moment): "记录里还没有到 \(shown(moment))"
    case .unknownPerson(let name, let near):
      "记录里没有叫“\(shown(name))”的人，或者不止一个（同名的写“姓名（编号）”）"
        + (near.map { "。是不是“\($0)”？" } ?? "")
    case .nothingSupposed: "what-if 要写 --without 姓名、--recused 姓名，或 --at 时刻"
    case .noManifest(let folder):
      "\(shown(folder)) 里没有“台账.txt”或 register.txt，不是台账"
    case .noCommandLine: "读不到命令行：/proc 没有挂载（在 chroot 里先执行 mount -t proc proc /proc）"
    case .ownDefect(let what): "程序自己出了错（\(shown(what))）。请保留这份输入，报给开发者；结论不要采用"
    }
  }

  private func english(_ problem: CommandProblem) -> String {
    switch problem {
    case .noSuchFile(let path): "no such file: \(shown(path))"
    case .isFolder(let path): "a folder, not a file: \(shown(path))"
    case .cannotRead(let path, let reason): "cannot open \(shown(path)): \(shown(reason))"
    case .cannotWrite(let path, let reason): "cannot write \(shown(path)): \(shown(reason))"
    case .badDate(let text, let option):
      "\(option) takes a date such as 2026-03-14, not “\(shown(text))”"
    case .badMoment(let text, let option):
      "\(option) takes a date or moment such as 2026-03-14 or 2026-03-14T14:31, "
        + "not “\(shown(text))”"
    case .badNumber(let text, let option):
      "\(option) takes a positive number within reason, not “\(shown(text))”"
    case .unknownCommand(let name, let near):
      "there is no command “\(shown(name))”" + (near.map { "; is it “\($0)”?" } ?? "")
    case .unknownFinding(let id, let near):
      "no finding “\(shown(id))”"
        + (near.map { "; did you mean “\($0)”?" } ?? "; yishi explain without an id lists all")
    case .cannotConvert(let path, let form): "\(shown(path)) cannot be converted to \(form)"
    case .severalRecords(let path, let count):
      "\(shown(path)) holds \(count) cases, and a text holds one; convert them one by one, or to json"
    case .onlyForReports(let form): "only validate and check have --format \(form)"
    case .oneOutputForMany(let path):
      "--output names one file (\(shown(path))), and there is more than one input"
    case .outsideRecord(let moment): "the record does not reach \(shown(moment))"
    case .unknownPerson(let name, let near):
      "the record names nobody, or more than one, “\(shown(name))” (namesakes: 姓名（编号）)"
        + (near.map { "; is it “\($0)”?" } ?? "")
    case .nothingSupposed: "what-if takes --without NAME, --recused NAME or --at MOMENT"
    case .noManifest(let folder):
      "\(shown(folder)) holds no 台账.txt or register.txt, so it is no register"
    case .noCommandLine:
      "the command line cannot be read: /proc is not mounted (in a chroot: mount -t proc proc /proc)"
    case .ownDefect(let what):
      "a defect of the program itself (\(shown(what))). Keep this input and report it; "
        + "do not use the answer"
    }
  }

  private func shown(_ text: String) -> String { Clean.line(text, limit: 400) }
}
