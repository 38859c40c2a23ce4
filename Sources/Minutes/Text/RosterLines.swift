internal import Deliberation
internal import SourceText

/// The label of members that have no category.
let memberLabel = "成员"

/// Marks that speak of the person and not of an office.
let personMarks: Set<String> = [
  "女", "男", "党员", "中共党员", "预备党员", "群众", "团员", "民主党派", "候补", "少数民族", "妇女",
]

extension TextReader {
  /// Takes `居民代表：张三（女，党员）、李四` below the heading of a roster.
  mutating func takeRosterLine(_ line: Slice) -> Bool {
    guard let current, case .roster(var roster) = drafts[current].act.content,
      let keyed = KeyedSegment(line)
    else { return false }
    let word = keyed.key.word
    // 机构： below a roster is a field as anywhere; every other key is a category.
    if !keyed.isQuoted, let field = Vocabulary.field(keyed.code, for: .roster) {
      set(field, keyed, on: current)
      return true
    }
    let category = !keyed.isQuoted && word == memberLabel ? nil : keyed.name
    var members = roster.members ?? []
    for part in keyed.value.split({ $0 == "、" || $0 == "," || $0 == ";" }) {
      if let member = rosterMember(part, category) { members.append(member) }
    }
    roster.members = members
    drafts[current].act.content = .roster(roster)
    return true
  }

  private mutating func rosterMember(_ part: Slice, _ category: String?) -> Member? {
    var shown = part
    var brackets: [Slice] = []
    // 张三（组长）（党员） says as much as 张三（组长，党员）.
    while part.quotation == nil, let (before, inside) = shown.endingBracket, !before.isEmpty,
      inside.count > 1 || personMarks.contains(inside.word)
    {
      shown = before
      brackets.insert(inside, at: 0)
    }
    let name = personName(shown).name
    guard !name.isEmpty else { return nil }
    var member = Member(key: name, name: Noted(shown.plain, shown.place))
    if let category { member.categories = [category] }
    for mark in brackets.flatMap({ $0.split { $0 == "," || $0 == ";" || $0 == "、" } }) {
      takeMark(mark, &member)
    }
    if let first = memberKeys[member.key] {
      var finding = Finding(
        .rosterDuplicate, at: part.place, [Fact(.person, .text(member.name.value))])
      finding.related.append(Related(first, .firstUse))
      findings.append(finding)
    } else {
      memberKeys[member.key] = part.place
    }
    return member
  }

  private mutating func takeMark(_ mark: Slice, _ member: inout Member) {
    if let keyed = KeyedSegment(mark), !keyed.isQuoted {
      let value = keyed.value.plain
      switch keyed.key.word {
      case "编号": member.key = value
      case "类别": member.categories.append(value)
      case "职务": member.offices.append(value)
      case "标记": member.marks.append(value)
      case "户", "户号": member.household = value
      case "代表户数": member.represents = readCount(keyed.value, units: ["户"])?.value
      case "共有人": member.coOwners.append(value)
      case "房屋": member.units.append(unit(keyed.value))
      case "起", "任职": member.from = readDay(keyed.value, from: nil)?.value
      case "止", "离任": member.until = readDay(keyed.value, from: nil)?.value
      case "出生", "出生日期": member.born = readDay(keyed.value, from: nil)?.value
      default:
        report(.unknownKey, keyed.key.place, [Fact(.key, .text(keyed.name))])
        member.marks.append(mark.text)
      }
      return
    }
    if mark.quotation == nil {
      if mark.word == "无表决权" {
        member.votes = false
        return
      }
      if mark.word == "候补" { member.votes = false }
      if personMarks.contains(mark.word) {
        member.marks.append(mark.text)
        return
      }
    }
    member.offices.append(mark.plain)
  }

  /// 1-101/89.5平方米/住宅.
  private mutating func unit(_ value: Slice) -> HeldUnit {
    var unit = HeldUnit(name: "")
    var words: [String] = []
    for piece in value.split({ $0 == "/" }) {
      if piece.quotation == nil, piece.ends(with: "平方米") {
        unit.area = areaValue(piece.prefix(piece.count - 3).folded)
        if unit.area == nil {
          report(.unreadableNumber, piece.place, [Fact(.found, .text(piece.text))])
        }
      } else {
        words.append(piece.plain)
      }
    }
    unit.name = words.first ?? ""
    unit.use = words.count > 1 ? words[1] : ""
    return unit
  }

  /// 应到17人，实到13人，缺席4人（3人外出，1人生病）: counts in a sentence.
  mutating func takeCountsInProse(_ line: Slice) -> Bool {
    let clauses = line.split { $0 == "," || $0 == ";" || $0 == "。" }
    var found: [(field: Field, key: Slice, value: Slice)] = []
    for clause in clauses {
      var core = clause
      if let (before, _) = clause.endingBracket, !before.isEmpty { core = before }
      guard let (label, _) = labelledCount(core),
        let field = Vocabulary.field(WordCode(label), for: .meeting), field.isPresence
      else { return false }
      found.append((field, label, clause.dropFirst(label.upper - clause.lower).trimmed))
    }
    guard !found.isEmpty, meeting != nil || isHead else { return false }
    let index = meeting ?? openImpliedMeeting(at: line.place)
    for (field, key, value) in found {
      set(field, KeyedSegment(key: key, value: value), on: index)
    }
    return true
  }
}

extension Field {
  /// Whether the field counts who is there.
  var isPresence: Bool {
    switch self {
    case .expected, .present, .absent, .householdsExpected, .householdsPresent: true
    default: false
    }
  }
}

extension KeyedSegment {
  /// A key and a value that no colon parts.
  init(key: Slice, value: Slice) {
    self.key = key
    self.value = value
  }
}
