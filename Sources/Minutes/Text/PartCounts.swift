internal import Deliberation
internal import SourceText

/// A count with what it comes to by other measures and in groups: 169人/16790平方米（甲组6，乙组4）.
struct PartedCount {
  /// The count itself; empty where only parts are stated.
  var main: Slice
  var parts: [PartCount] = []

  init(_ value: Slice, of whole: PartCount.Whole) {
    main = value
    if let (before, inside) = value.endingBracket, let groups = groupParts(inside, of: whole) {
      main = before
      parts = groups
    }
    let pieces = main.split { $0 == "/" }
    guard pieces.count > 1 || pieces.first.map({ measured($0) != nil && !isCount($0) }) ?? false
    else { return }
    var measures: [PartCount] = []
    for (index, piece) in pieces.enumerated() where index > 0 || !isCount(piece) {
      guard let (unit, count) = measured(piece) else { return }
      measures.append(PartCount(of: whole, unit: unit, count: count))
    }
    parts = measures + parts
    main = isCount(pieces[0]) ? pieces[0] : main.prefix(0)
  }
}

/// The parts of a bracket such as （甲组6，乙组4人/50户）; `nil` for a bracket that says anything else.
func groupParts(_ inside: Slice, of whole: PartCount.Whole) -> [PartCount]? {
  var rest = inside
  for lead in ["其中", "含", "包括"] where rest.starts(with: lead) {
    rest = rest.dropFirst(lead.unicodeScalars.count).trimmed
    if rest[0] == ":" { rest = rest.dropFirst(1).trimmed }
    break
  }
  var parts: [PartCount] = []
  for part in rest.split({ $0 == "," || $0 == ";" || $0 == "、" }) {
    guard let read = groupPart(part, of: whole) else { return nil }
    parts += read
  }
  return parts.isEmpty ? nil : parts
}

private func groupPart(_ part: Slice, of whole: PartCount.Whole) -> [PartCount]? {
  let pieces = part.split { $0 == "/" }
  guard let first = pieces.first else { return nil }
  var parts: [PartCount] = []
  var name: Slice
  // 张三、李四 are names and not groups of three and four.
  if let (label, number) = labelledCount(first),
    first.contains({ $0.isDigit }) || isSpelledCount(label, number), let count = countValue(number)
  {
    name = label
    parts.append(PartCount(of: whole, unit: .persons, count: Noted(count, number.place)))
  } else if let keyed = KeyedSegment(first), let (unit, count) = measured(keyed.value) {
    name = keyed.key
    parts.append(PartCount(of: whole, unit: unit, count: count))
  } else {
    return nil
  }
  // （名册：12） names a list.
  if let keyed = KeyedSegment(first), !keyed.isQuoted, listWords.contains(keyed.key.word) {
    return nil
  }
  guard !name.isEmpty, name.quotation != nil || first[0] == Quoting.open || isGroupName(name) else {
    return nil
  }
  for piece in pieces.dropFirst() {
    guard let (unit, count) = measured(piece) else { return nil }
    parts.append(PartCount(of: whole, unit: unit, count: count))
  }
  let group = Noted(name.plain, name.place)
  return parts.map { part in
    var part = part
    part.group = group
    return part
  }
}

/// 甲组六人: a spelled number needs its unit, and a word for a group before it.
private func isSpelledCount(_ label: Slice, _ number: Slice) -> Bool {
  isGroupWord(label) && ["人", "名", "位", "票", "户"].contains { number.ends(with: $0) }
}

/// The words in a bracket behind which a list is named.
let listWords: Set<String> = ["名册", "名单", "花名册", "签到表", "签到", "签到册"]

/// A group's name is a short word: 3人外出 and 因病请假2人 are remarks.
private func isGroupName(_ name: Slice) -> Bool {
  name.count <= 12 && !name.contains { $0.isDigit || $0 == ":" || $0.isBlank }
}

private func isCount(_ piece: Slice) -> Bool {
  !areaUnits.contains { piece.ends(with: $0) } && countValue(piece) != nil
}

private let areaUnits = ["平方米", "㎡", "m²", "m2", "平米"]

/// 16790.5平方米 or 160户.
private func measured(_ piece: Slice) -> (unit: BaseUnit, count: Noted<Int>)? {
  if let unit = areaUnits.first(where: { piece.ends(with: $0) }) {
    let number = piece.prefix(piece.count - unit.unicodeScalars.count).trimmed
    return areaValue(number.folded).map { (.area, Noted($0, piece.place)) }
  }
  guard piece.ends(with: "户"), let count = countValue(piece, units: ["户"]) else { return nil }
  return (.households, Noted(count, piece.place))
}

/// An area in square metres as a whole number of 0.01 m²; `nil` for more than two decimals.
func areaValue(_ text: String) -> Int? {
  var whole = 0
  var decimals = 0
  var isFraction = false
  var digits = 0
  for scalar in text.unicodeScalars {
    if scalar == "," || scalar == " " { continue }
    if scalar == "." {
      guard !isFraction, digits > 0 else { return nil }
      isFraction = true
      continue
    }
    guard scalar.isDigit, digits < 14 else { return nil }
    if isFraction {
      decimals += 1
      // Noughts behind the second decimal say nothing more.
      if decimals > 2 {
        guard scalar == "0" else { return nil }
        continue
      }
    }
    whole = whole * 10 + Int(scalar.value - 0x30)
    digits += 1
  }
  guard digits > 0, !(isFraction && decimals == 0) else { return nil }
  for _ in min(decimals, 2)..<2 { whole *= 10 }
  return whole <= greatestCount * 100 ? whole : nil
}

/// An area as a record writes it: 16790, 16790.5.
func areaText(_ area: Int) -> String {
  let (whole, rest) = area.quotientAndRemainder(dividingBy: 100)
  if rest == 0 { return "\(whole)" }
  return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
}

extension TextWriter {
  /// What stands behind a count: /16790平方米（甲组6，乙组4）.
  func partsText(_ parts: [PartCount], of whole: PartCount.Whole) -> String {
    let own = parts.filter { $0.whole == whole }
    var text = ""
    for part in own where part.group == nil { text += "/" + measureText(part) }
    var groups: [(name: String, parts: [PartCount])] = []
    for part in own {
      guard let group = part.group?.value else { continue }
      if let index = groups.firstIndex(where: { $0.name == group }) {
        groups[index].parts.append(part)
      } else {
        groups.append((group, [part]))
      }
    }
    guard !groups.isEmpty else { return text }
    return text + "（" + groups.map(groupText).joined(separator: "，") + "）"
  }

  private func measureText(_ part: PartCount) -> String {
    switch part.unit {
    case .area: areaText(part.count.value) + "平方米"
    case .households: "\(part.count.value)户"
    case .persons: "\(part.count.value)人"
    }
  }

  private func groupText(_ group: (name: String, parts: [PartCount])) -> String {
    let persons = group.parts.first { $0.unit == .persons }
    let others = group.parts.filter { $0.unit != .persons }.map(measureText)
    let pieces = (persons.map { ["\($0.count.value)"] } ?? []) + others
    let short = group.name + pieces.joined(separator: "/")
    if persons != nil, Plain.isWord(group.name),
      let read = groupParts(Plain.line(short), of: .present), read.count == group.parts.count,
      read.allSatisfy({ $0.group?.value == group.name })
    {
      return short
    }
    return Plain.quoted(group.name) + "：" + pieces.joined(separator: "/")
  }
}
