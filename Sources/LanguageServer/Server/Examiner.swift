public import Deliberation
public import Minutes
public import Reporting
public import SourceText
public import Yishi

/// A text that is to be examined, with what stands beside it.
public struct Examinee: Sendable {
  /// Its path; made up for a text that has never been saved.
  public var path: String
  /// The folder whose scripts and rosters stand beside it; `nil` for a text that has never been saved.
  public var folder: String?
  /// The folder the editor was opened on, if the text lies in it.
  public var root: String?
  /// The texts that are open, by path: they go before what is on the disk.
  public var open: [String: [UInt8]]

  /// A text.
  public init(path: String, folder: String?, root: String?, open: [String: [UInt8]]) {
    self.path = path
    self.folder = folder
    self.root = root
    self.open = open
  }
}

/// What came of examining a text as `yishi check` and `yishi validate` do.
public struct Examined: Sendable {
  /// The texts that places point into; the text itself is the one under its path.
  public var sources = SourceTable()
  /// The law tables that were read.
  public var law = LawBook()
  /// What was found, the reader's findings first.
  public var findings: [Finding] = []
  /// The procedure: the script's own, or the one the record is judged by.
  public var procedure: Procedure?
  /// The record as far as it could be read; `nil` for a script.
  public var record: Record?
  /// The sums, duties and progress of the record.
  public var judgement = Judgement()
  /// The scripts that the record means and that cannot be used.
  public var faults: [ProcedureReport] = []
  /// What a record may name behind 程序: name and version.
  public var procedures: [String] = []
  /// The names of the lists of members that stand beside the record.
  public var rosters: [String] = []

  /// Nothing yet.
  public init() {}
}

/// Whoever has the files: examines texts for the server, which opens none itself.
public struct Examiner: Sendable {
  /// Examines a script as `yishi check` does.
  public var script: @Sendable (Examinee) -> Examined
  /// Examines a record as `yishi validate` does.
  public var record: @Sendable (Examinee) -> Examined
  /// All tables of statutes.
  public var law: @Sendable () -> LawBook

  /// An examiner.
  public init(
    script: @escaping @Sendable (Examinee) -> Examined,
    record: @escaping @Sendable (Examinee) -> Examined,
    law: @escaping @Sendable () -> LawBook
  ) {
    self.script = script
    self.record = record
    self.law = law
  }
}
