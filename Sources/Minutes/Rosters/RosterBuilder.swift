internal import Deliberation
internal import SourceText

/// Turns the rows of a table into members.
struct RosterBuilder {
  private let file: Int32
  private var rows: TableRows
  private var finder: PlaceFinder
  private var columns: [RosterColumn?] = []
  private var firstUse: [String: Place] = [:]
  /// The rows are units and not persons.
  private var isOfUnits = false
  /// The position of each owner among the members, for lists of units.
  private var owners: [String: Int] = [:]
  var members: [Member]?
  var findings: [Finding] = []

  init(text: SourceText, file: Int32) {
    self.file = file
    rows = TableRows(text)
    finder = PlaceFinder(text)
  }

  mutating func read() {
    readRows()
    // A quote left open swallows rows: what was read is not the list.
    guard let fault = rows.fault else { return }
    members = nil
    let here = finder.place(file: file, range: fault)
    findings = [
      Finding(
        .unreadableFile, at: here,
        [Fact(.reason, .text("open-quote")), Fact(.line, .count(Int(here.line)))])
    ]
  }

  private mutating func readRows() {
    guard findHeader() else {
      findings.append(
        Finding(
          .unreadableFile, at: Place(file: file, line: 1, column: 1),
          [Fact(.wanted, .names(RosterColumn.name.names))]))
      return
    }
    var read: [Member] = []
    isOfUnits = columns.contains(.area)
    while let row = rows.next() {
      guard let member = member(row) else { continue }
      if let owner = owners[member.key] {
        read[owner].add(member)
      } else {
        if isOfUnits { owners[member.key] = read.count }
        read.append(member)
      }
    }
    members = read
  }

  private mutating func place(_ cell: TableCell) -> Place {
    finder.place(file: file, range: cell.range)
  }

  /// The row that names the columns is among the first six, below a title perhaps.
  private mutating func findHeader() -> Bool {
    for _ in 0..<6 {
      guard let row = rows.next() else { return false }
      let found = row.map { RosterColumn(headerWord($0.text)) }
      guard found.contains(.name) else { continue }
      var used: [(column: RosterColumn, place: Place)] = []
      for (cell, column) in zip(row, found) {
        let here = place(cell)
        guard let column else {
          reportNearMiss(cell, here)
          columns.append(nil)
          continue
        }
        if let before = used.first(where: { $0.column == column }) {
          var finding = Finding(.duplicateKey, at: here, [Fact(.key, .text(cell.text))])
          finding.related.append(Related(before.place, .firstUse))
          findings.append(finding)
          columns.append(nil)
        } else {
          used.append((column, here))
          columns.append(column)
        }
      }
      return true
    }
    return false
  }

  private func headerWord(_ text: String) -> String {
    String(Folding.halfWidth(text).filter { !$0.isWhitespace })
  }

  private mutating func reportNearMiss(_ cell: TableCell, _ here: Place) {
    let known = RosterColumn.allCases.flatMap(\.names).filter { $0.count >= 2 }
    guard let near = Suggestion.nearest(to: headerWord(cell.text), among: known),
      Suggestion.distance(headerWord(cell.text), near, limit: 1) != nil
    else { return }
    findings.append(
      Finding(
        .unknownKey, at: here, [Fact(.key, .text(cell.text)), Fact(.suggestion, .text(near))]))
  }

  private mutating func member(_ row: [TableCell]) -> Member? {
    var member = Member(key: "", name: Noted(""))
    var nameCell = row[0]
    var unit = HeldUnit(name: "")
    for (cell, column) in zip(row, columns) {
      guard let column else { continue }
      switch column {
      case .household: unit.name = cell.text
      case .use: unit.use = cell.text
      case .area: unit.area = area(cell)
      default: break
      }
      if column == .name { nameCell = cell }
      if !cell.isEmpty { fill(&member, column, cell) }
    }
    if isOfUnits { member.units = [unit] }
    let here = place(nameCell)
    guard !member.name.value.isEmpty else {
      findings.append(Finding(.unreadableLine, at: here, [Fact(.wanted, .text("姓名"))]))
      return nil
    }
    if member.key.isEmpty { member.key = personName(Plain.line(member.name.value)).name }
    let use = isOfUnits ? member.key + "\u{1F}" + (member.units.first?.name ?? "") : member.key
    if let first = firstUse[use] {
      var finding = Finding(.rosterDuplicate, at: here, [Fact(.person, .text(member.name.value))])
      finding.related.append(Related(first, .firstUse))
      findings.append(finding)
      // A unit that is there twice would count twice.
      if isOfUnits { return nil }
    } else {
      firstUse[use] = here
    }
    return member
  }

  private mutating func fill(_ member: inout Member, _ column: RosterColumn, _ cell: TableCell) {
    switch column {
    case .name: member.name = Noted(cell.text, place(cell))
    case .key: member.key = cell.text
    case .category: member.categories += parts(cell.text)
    case .office: member.offices += parts(cell.text)
    case .household: member.household = cell.text
    case .sex: member.marks.append(cell.text)
    case .party: fillParty(&member, cell)
    case .votes: fillVotes(&member, cell)
    case .from: member.from = day(cell)
    case .until: member.until = day(cell)
    case .born: member.born = day(cell)
    case .mark: member.marks += parts(cell.text)
    case .coOwners: member.coOwners += parts(cell.text)
    case .represents: member.represents = count(cell)
    case .area, .use: break
    }
  }

  /// An empty cell says nothing; anything but an area is told.
  private mutating func area(_ cell: TableCell) -> Int? {
    if cell.isEmpty { return nil }
    var text = headerWord(cell.text)
    for unit in ["平方米", "㎡", "m2", "m²"] where text.hasSuffix(unit) {
      text.removeLast(unit.count)
    }
    if let area = areaValue(text) { return area }
    findings.append(Finding(.unreadableNumber, at: place(cell), [Fact(.found, .text(cell.text))]))
    return nil
  }

  private mutating func count(_ cell: TableCell) -> Int? {
    if let count = countValue(Plain.line(cell.text), units: ["户"]) { return count }
    findings.append(Finding(.unreadableNumber, at: place(cell), [Fact(.found, .text(cell.text))]))
    return nil
  }

  private func parts(_ text: String) -> [String] {
    Plain.line(text).split { $0 == "、" || $0 == "," || $0 == ";" || $0 == "/" }.map(\.text)
  }

  /// 中共党员 and 党员 are one mark; in a column 党员 the cells say 是 or 否.
  private func fillParty(_ member: inout Member, _ cell: TableCell) {
    switch cell.text {
    case "是", "党员", "中共党员", "√": member.marks.append("党员")
    case "否", "×": break
    default: member.marks.append(cell.text)
    }
  }

  private mutating func fillVotes(_ member: inout Member, _ cell: TableCell) {
    switch cell.text {
    case "是", "有", "√": member.votes = true
    case "否", "无", "×": member.votes = false
    case "候补":
      member.votes = false
      member.marks.append("候补")
    default:
      findings.append(
        Finding(
          .unknownLabel, at: place(cell),
          [Fact(.word, .text(cell.text)), Fact(.wanted, .names(["是", "否", "无", "候补"]))]))
    }
  }

  private mutating func day(_ cell: TableCell) -> Day? {
    let slice = Plain.line(cell.text)
    if let token = DateToken.read(slice), token.length == slice.count,
      case .full(let year, let month, let date) = token.form, let day = Day(year, month, date)
    {
      return day
    }
    findings.append(Finding(.unreadableDate, at: place(cell), [Fact(.found, .text(cell.text))]))
    return nil
  }
}

extension Member {
  /// Takes in another unit of the same owner; what it says of the person is added.
  fileprivate mutating func add(_ row: Member) {
    units += row.units
    for name in row.coOwners where !coOwners.contains(name) { coOwners.append(name) }
    for mark in row.marks where !marks.contains(mark) { marks.append(mark) }
    for category in row.categories where !categories.contains(category) {
      categories.append(category)
    }
  }
}
