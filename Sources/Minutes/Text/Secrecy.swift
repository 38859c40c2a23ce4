internal import Deliberation
internal import SourceText

// Secrecy: what ties a name to a choice of a secret ballot is told, and reaches no output.

extension TextReader {
  /// Names tied to choices in a secret ballot: reported, and left out of the record.
  mutating func dropSecretNames(_ index: Int) {
    guard case .vote(var vote) = drafts[index].act.content, vote.isSecret else { return }
    if vote.tiesNames {
      let place =
        ([vote] + vote.channels.map(\.vote)).flatMap { vote in
          vote.favourNames + vote.againstNames + vote.abstainNames
        }.first?.place
      report(.secretBallotNamed, place ?? drafts[index].act.site.place)
      vote.dropNames()
      drafts[index].act.content = .vote(vote)
    }
    if vote.election == nil { withholdUnread(on: drafts[index].act.site.place) }
    let act = drafts[index].act
    let line = Line(act.wording, file: file, number: Int(act.site.place.line)).slice
    if tellsSecretVote(line) {
      report(.secretBallotNamed, act.site.place)
      drafts[index].act.wording = ""
    }
    let kept = act.extras.filter { extra in
      !tellsSecretVote(
        Line(extra.name.value + "：" + extra.value.value, file: file, number: 0).slice)
    }
    if kept.count < act.extras.count {
      report(.secretBallotNamed, act.site.place)
      drafts[index].act.extras = kept
    }
    let remarks = act.remarks.filter { !tellsSecretVote(Line($0, file: file, number: 0).slice) }
    if remarks.count < act.remarks.count {
      report(.secretBallotNamed, act.site.place)
      drafts[index].act.remarks = remarks
    }
  }

  /// What could not be read as a number may hold names; then it is not quoted.
  private mutating func withholdUnread(on place: Place) {
    for position in findings.indices
    where findings[position].id == .unreadableNumber
      && findings[position].place.file == place.file && findings[position].place.line == place.line
    {
      guard case .text(let text)? = findings[position][.found],
        namesSomeone(Line(text, file: file, number: 0).slice)
      else { continue }
      findings[position].facts.removeAll { $0.key == .found }
      report(.secretBallotNamed, findings[position].place)
    }
  }
}

extension Vote {
  /// Whether it, or the vote of a channel, was by secret ballot.
  var isSecret: Bool {
    method?.value == .secret || channels.contains { $0.vote.method?.value == .secret }
  }

  /// Whether it, or the vote of a channel, says of persons what they chose.
  var tiesNames: Bool {
    hasNames || parts.contains(where: \.isOnePerson) || channels.contains { $0.vote.tiesNames }
  }

  /// Leaves out who chose what; where no count is stated, the number of names is the count.
  mutating func dropNames() {
    func count(_ names: [Noted<String>], _ stated: Noted<Int>?) -> Noted<Int>? {
      if let stated { return stated }
      return names.first.map { Noted(names.count, $0.place) }
    }
    favour = count(favourNames, favour)
    against = count(againstNames, against)
    abstain = count(abstainNames, abstain)
    favourNames = []
    againstNames = []
    abstainNames = []
    parts.removeAll(where: \.isOnePerson)
    for index in channels.indices { channels[index].vote.dropNames() }
  }
}

extension PartCount {
  /// Whether it says what one person chose: 张三1 is as good as the name alone.
  var isOnePerson: Bool {
    guard whole == .favour || whole == .against || whole == .abstain, unit == .persons,
      count.value <= 1, let group = group?.value
    else { return false }
    let name = Line(group, file: 0, number: 0).slice
    return looksLikeName(name) && !isGroupWord(name)
  }
}

/// Whether a bracket behind a choice names a person among what else it says: 张三，李四2人.
func holdsName(_ inside: Slice) -> Bool {
  inside.split({ $0 == "、" || $0 == "," || $0 == ";" }).contains { part in
    isPerson(part.firstIndex { $0 == "等" }.map { part.prefix($0).trimmed } ?? part)
  }
}

/// Whether what stands at a choice of a secret ballot names a person, a number beside the name or not.
private func namesSomeone(_ text: Slice) -> Bool {
  if let (before, inside) = text.endingBracket {
    return namesSomeone(before) || namesSomeone(inside)
  }
  return holdsName(text)
    || text.split({ $0 == "、" || $0 == "," || $0 == ";" }).contains { part in
      labelledCount(part).map { isPerson($0.label) } ?? false
    }
}

private func isPerson(_ name: Slice) -> Bool {
  looksLikeName(name) && !isCollective(name.word) && !isGroupWord(name) && countValue(name) == nil
}

/// Whether a word is one for a group of members and no person's name: 甲组, 女, 村民代表.
func isGroupWord(_ name: Slice) -> Bool {
  if name.count == 1 { return name[0] == "男" || name[0] == "女" }
  return groupEndings.contains { name.ends(with: $0) } || name.contains { $0 == "=" }
}

private let groupEndings = [
  "组", "队", "社", "村", "寨", "片", "区", "苑", "园", "楼", "栋", "幢", "单元", "院", "代表", "委员", "党员", "团员",
  "群众",
  "居民", "村民", "业主", "车主", "住户", "租户", "商户", "户", "妇女", "青年", "老人", "职工", "一方", "方", "人员", "班", "厂",
  "店",
  "男", "女",
]

/// Whether a remark on a secret ballot ties names to choices: 张三、李四同意；王五反对.
func tellsSecretVote(_ remark: Slice) -> Bool {
  let choices = ["不同意", "同意", "赞成", "反对", "弃权"]
  for clause in remark.split({ $0 == ";" || $0 == "," || $0 == "。" }) {
    for choice in choices {
      if clause.starts(with: choice) {
        var rest = clause.dropFirst(choice.unicodeScalars.count).trimmed
        guard rest[0] == ":" || rest[0] == "(" || rest[0] == "的" else { continue }
        if rest[0] == "(", let (before, inside) = rest.endingBracket, before.isEmpty {
          rest = inside
        }
        if rest[0] == ":" || rest[0] == "的" { rest = rest.dropFirst(1).trimmed }
        if rest[0] == "有" || rest[0] == ":" { rest = rest.dropFirst(1).trimmed }
        if namesPersons(rest) { return true }
      }
      guard clause.ends(with: choice) || clause.ends(with: choice + "票") else { continue }
      let length =
        clause.ends(with: choice) ? choice.unicodeScalars.count : choice.unicodeScalars.count + 1
      var rest = clause.prefix(clause.count - length).trimmed
      if let keyed = KeyedSegment(rest) { rest = keyed.value }
      for verb in ["投了", "投", "表示", "均", "都", ":"] where rest.ends(with: verb) {
        rest = rest.prefix(rest.count - verb.unicodeScalars.count).trimmed
      }
      if namesPersons(rest) { return true }
    }
  }
  return false
}

private func namesPersons(_ slice: Slice) -> Bool {
  guard !slice.isEmpty, countValue(slice) == nil else { return false }
  let parts = slice.split { $0 == "、" || $0 == "和" }
  return !parts.isEmpty
    && parts.allSatisfy { looksLikeName($0) && !isCollective($0.word) && !$0.starts(with: "主持") }
}
