internal import Deliberation
internal import SourceText

extension TextWriter {
  /// 举手；发票21，收票21；同意16，反对3，弃权2；计票：陈静；第二轮.
  func voteText(_ vote: Vote, wording: String) -> String {
    var groups: [String] = []
    if let method = vote.method?.value, let word = methodWords.first(where: { $0.method == method })
    {
      groups.append(word.word)
    }
    func counts(_ pairs: [(Field, Noted<Int>?)]) {
      let parts = pairs.compactMap { field, count -> String? in
        // Of some only the area or the groups are stated.
        let parts = field.partsWhole.map { partsText(vote.parts, of: $0) } ?? ""
        if count == nil, parts.isEmpty { return nil }
        return Vocabulary.word(field) + (count.map { "\($0.value)" } ?? "") + parts
      }
      if !parts.isEmpty { groups.append(parts.joined(separator: "，")) }
    }
    counts([(.participating, vote.participating)])
    counts([
      (.issued, vote.issued), (.collected, vote.collected), (.valid, vote.valid),
      (.spoiled, vote.spoiled), (.blank, vote.blank),
    ])
    let choices = [
      choice(.favour, vote.favour, vote.favourNames, vote),
      choice(.against, vote.against, vote.againstNames, vote),
      choice(.abstain, vote.abstain, vote.abstainNames, vote),
    ].compactMap { $0 }
    // A list of names would take a name that follows a comma; a semicolon reads better there.
    if !choices.isEmpty { groups.append(choices.joined(separator: vote.hasNames ? "；" : "，")) }
    counts([(.silent, vote.silent)])
    for (field, names) in [(Field.tellers, vote.tellers), (.scrutineers, vote.scrutineers)]
    where !names.isEmpty {
      groups.append(
        Vocabulary.word(field) + "：" + names.map { Plain.voter($0.value) }.joined(separator: "、"))
    }
    if vote.round != 1 { groups.append("第" + ChineseNumbers.format(vote.round) + "轮") }
    if !wording.isEmpty { groups.append(leftWords(wording)) }
    return groups.joined(separator: "；")
  }

  private func choice(
    _ field: Field, _ count: Noted<Int>?, _ names: [Noted<String>], _ vote: Vote
  ) -> String? {
    let parts = field.partsWhole.map { partsText(vote.parts, of: $0) } ?? ""
    let word = Vocabulary.word(field)
    let list = names.map { Plain.voter($0.value) }.joined(separator: "、")
    switch (count, names.isEmpty) {
    case (nil, true): return parts.isEmpty ? nil : word + parts
    case (nil, false): return word + "：" + list
    case (let count?, true): return word + "\(count.value)" + parts
    case (let count?, false): return word + "\(count.value)" + parts + "（" + list + "）"
    }
  }

  /// Words of a vote that no field holds, if reading them alone gives them back.
  private func leftWords(_ wording: String) -> String {
    let text = free(wording, .vote)
    guard text == wording else { return text }
    var probe = TextReader(file: -1)
    probe.drafts = [
      Draft(Act(id: 0, occurred: Moment(Day(number: 0)), content: .vote(Vote())))
    ]
    probe.readVote(Body(spans: [Plain.line(wording)]), 0)
    let clauses = Plain.line(wording).split { $0 == "," || $0 == ";" || $0 == "。" }
    let isPlain =
      probe.drafts[0].act.content == .vote(Vote())
      && probe.drafts[0].act.wording == wording && probe.drafts[0].act.remarks.isEmpty
      && !clauses.contains { looksLikeName($0) }
    return isPlain ? wording : Plain.quoted(wording)
  }
}
