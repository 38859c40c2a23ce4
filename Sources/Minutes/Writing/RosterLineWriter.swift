internal import Deliberation
internal import SourceText

extension TextWriter {
  /// One line for each run of members of one category.
  mutating func writeMembers(_ members: [Member]) {
    var start = 0
    while start < members.count {
      let category = members[start].categories.first
      var end = start
      while end < members.count, members[end].categories.first == category { end += 1 }
      let label = category.map { categoryKey($0) } ?? memberLabel
      line(label + "：" + members[start..<end].map(memberText).joined(separator: "、"))
      start = end
    }
  }

  private func categoryKey(_ category: String) -> String {
    let slice = Plain.line(category + "：")
    let keyed = KeyedSegment(slice)
    let isPlain =
      keyed?.name == category && keyed?.isQuoted == false && category != memberLabel
      && Vocabulary.field(keyed?.code, for: .roster) == nil
      && TimeToken.read(slice) == nil && DateToken.read(slice) == nil && Plain.isWord(category)
    return isPlain ? category : Plain.quoted(category)
  }

  private func unitText(_ unit: HeldUnit) -> String {
    func word(_ text: String) -> String {
      Plain.isWord(text) && !text.contains("/") && !text.hasSuffix("平方米")
        ? text : Plain.quoted(text)
    }
    var pieces: [String] = []
    // What it is used as stands behind its number.
    if !unit.name.isEmpty || !unit.use.isEmpty { pieces.append(word(unit.name)) }
    if let area = unit.area { pieces.append(areaText(area) + "平方米") }
    if !unit.use.isEmpty { pieces.append(word(unit.use)) }
    return pieces.isEmpty ? Plain.quoted("") : pieces.joined(separator: "/")
  }

  private func memberText(_ member: Member) -> String {
    let shown = member.name.value
    let slice = Plain.line(shown)
    let isPlain =
      Plain.element(shown) == shown && !personName(slice).hasNote
      && slice.quotation == nil
      && slice.endingBracket.map { !personMarks.contains($0.inside.word) } ?? true
    let name = isPlain ? shown : Plain.quoted(shown)
    let key = personName(Plain.line(name)).name
    var marks: [String] = []
    func keyed(_ word: String, _ value: String) { marks.append(word + "：" + Plain.element(value)) }
    if key != member.key { keyed("编号", member.key) }
    for category in member.categories.dropFirst() { keyed("类别", category) }
    for office in member.offices {
      let isOffice = Plain.isWord(office) && !personMarks.contains(office) && office != "无表决权"
      if isOffice { marks.append(office) } else { keyed("职务", office) }
    }
    if let household = member.household { keyed("户", household) }
    if let represents = member.represents { marks.append("代表户数：\(represents)") }
    for unit in member.units { marks.append("房屋：" + unitText(unit)) }
    for name in member.coOwners { keyed("共有人", name) }
    if let from = member.from { marks.append("起：" + Plain.day(from)) }
    if let until = member.until { marks.append("止：" + Plain.day(until)) }
    if let born = member.born { marks.append("出生：" + Plain.day(born)) }
    for mark in member.marks {
      if personMarks.contains(mark), mark != "候补" || !member.votes {
        marks.append(mark)
      } else {
        keyed("标记", mark)
      }
    }
    if !member.votes, !member.marks.contains("候补") { marks.append("无表决权") }
    guard !marks.isEmpty else { return name }
    // A bracket of one sign tells persons apart, so a single short mark is written with its key.
    if marks.count == 1, marks[0].unicodeScalars.count == 1, !personMarks.contains(marks[0]) {
      marks[0] = "职务：" + marks[0]
    }
    return name + "（" + marks.joined(separator: "，") + "）"
  }
}
