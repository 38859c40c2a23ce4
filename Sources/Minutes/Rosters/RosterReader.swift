public import Deliberation
public import SourceText

/// Reads rosters from tables of comma-separated values.
public enum RosterReader {
  /// What reading a table gave.
  public struct Result: Sendable {
    /// The members; `nil` when the text is no roster.
    public var members: [Member]?
    /// The problems, in the order of the text.
    public var findings: [Finding]
  }

  /// Reads a table; `file` is its number in the table of sources.
  ///
  /// The row that names the columns may follow a title. Fields are parted by commas, semicolons or
  /// tabs and may be quoted. Columns that are not known are not kept. Where there is a column of
  /// areas, the rows are units, and all units of one owner make one member.
  public static func read(_ text: SourceText, file: Int32) -> Result {
    var builder = RosterBuilder(text: text, file: file)
    builder.read()
    return Result(members: builder.members, findings: builder.findings)
  }

  /// The finding for a list that is no text: which list, and what kind of file it is.
  ///
  /// It stands where the record names the list.
  public static func finding(
    for failure: DecodingFailure, name: Noted<String>, file: Int32
  ) -> Finding {
    let place = name.place.isNone ? Place(file: file, line: 1, column: 1) : name.place
    var facts = [Fact(.file, .text(name.value))]
    switch failure.kind {
    case .tooLarge(let limit):
      facts.append(Fact(.limit, .count(limit)))
      return Finding(.fileTooLarge, at: place, facts)
    case .binary(let form): facts.append(Fact(.found, .text(form.rawValue)))
    case .utf16: facts.append(Fact(.encoding, .text("utf-16")))
    case .nul: facts.append(Fact(.found, .text("nul")))
    case .truncated(let encoding), .malformed(let encoding):
      facts.append(Fact(.encoding, .text(encoding.rawValue)))
      facts.append(Fact(.line, .count(failure.line)))
      facts.append(Fact(.offset, .count(failure.byteOffset)))
    }
    return Finding(.unreadableFile, at: place, facts)
  }

  /// What is said of a list that could not be opened, where the record names the list.
  public static func finding(for refusal: Finding, name: Noted<String>) -> Finding {
    var finding = refusal
    finding.place = name.place
    return finding
  }

  /// The names a column may bear, by what it holds; for reference pages.
  public static let columnNames: [(column: String, synonyms: [String])] = RosterColumn.allCases.map
  {
    ($0.names[0], Array($0.names.dropFirst()))
  }
}

/// What a column holds.
enum RosterColumn: CaseIterable {
  case name, key, category, office, household, sex, party, votes, from, until, born, mark
  case area, represents, coOwners, use

  /// The names of the column, the usual one first.
  var names: [String] {
    switch self {
    case .name: ["姓名", "业主", "业主姓名", "产权人", "代表姓名", "成员姓名", "名字"]
    case .key: ["编号", "代表编号", "人员编号"]
    case .category: ["类别", "代表类别", "人员类别", "身份"]
    case .office: ["职务", "岗位"]
    case .household: ["户", "户号", "房号", "门牌号"]
    case .sex: ["性别"]
    case .party: ["政治面貌", "党员"]
    case .votes: ["表决权", "有无表决权", "是否有表决权"]
    case .from: ["起", "任职", "任职日期", "起始日期"]
    case .until: ["止", "离任", "离任日期", "截止日期"]
    case .born: ["出生", "出生日期", "出生年月日", "生日"]
    case .mark: ["标记"]
    case .area: ["面积", "专有部分面积", "建筑面积", "面积（平方米）", "面积(平方米)", "面积㎡"]
    case .represents: ["代表户数", "所代表户数", "户数"]
    case .coOwners: ["共有人", "共同所有人"]
    case .use: ["用途", "房屋用途", "性质"]
    }
  }

  init?(_ header: String) {
    guard let column = RosterColumn.allCases.first(where: { $0.names.contains(header) }) else {
      return nil
    }
    self = column
  }
}
