internal import Deliberation
internal import SourceText

extension Field {
  /// Whether the field stands apart from the clauses of a vote, under a key of its own.
  var isApart: Bool {
    switch self {
    case .candidates, .seats, .lot, .online, .onsite, .mobile, .doubled, .casting: true
    default: false
    }
  }
}

extension TextReader {
  /// Sets what stands apart from the clauses of a vote.
  mutating func setApart(_ field: Field, _ value: Slice, _ vote: inout Vote, _ index: Int) {
    switch field {
    case .candidates: addCandidates(value, &vote)
    case .seats:
      var election = vote.election ?? Election()
      election.seats = readCount(value)
      vote.election = election
    case .lot:
      var election = vote.election ?? Election()
      election.byLot = readFlag(value) ?? false
      vote.election = election
    case .doubled: vote.doubled = readCount(value)
    case .casting:
      switch value.text {
      case "同意", "赞成", "通过": vote.casting = Noted(true, value.place)
      case "反对", "不同意", "不通过": vote.casting = Noted(false, value.place)
      default: report(.unreadableLine, value.place, [Fact(.found, .text(value.text))])
      }
    case .online: addChannel(.online, value, &vote, index)
    case .onsite: addChannel(.onsite, value, &vote, index)
    case .mobile: addChannel(.mobile, value, &vote, index)
    default: break
    }
  }

  /// 张某21，李某（女）19.
  mutating func addCandidates(_ value: Slice, _ vote: inout Vote) {
    var election = vote.election ?? Election()
    for part in value.split({ $0 == "," || $0 == ";" || $0 == "、" }) {
      guard part.contains({ $0.isDigit }), let (label, number) = labelledCount(part),
        let count = countValue(number)
      else {
        report(.unreadableNumber, part.place, [Fact(.found, .text(part.text))])
        continue
      }
      var name = label
      var marks: [String] = []
      if label.quotation == nil, let (before, inside) = label.endingBracket, !before.isEmpty {
        let read = inside.split { $0 == "," || $0 == "、" || $0 == ";" }.map(\.text)
        if read.allSatisfy(personMarks.contains) {
          name = before
          marks = read
        }
      }
      election.candidates.append(
        Candidate(
          name: Noted(personName(name).name, name.place), votes: Noted(count, number.place),
          marks: marks))
    }
    vote.election = election
  }

  /// 线上：参加120，同意90，反对20，弃权10.
  private mutating func addChannel(
    _ channel: ChannelVote.Channel, _ value: Slice, _ vote: inout Vote, _ index: Int
  ) {
    var own = Vote()
    var open: Field?
    var left: [Slice] = []
    // Each channel has its own counts; what the vote itself says is no use of them before.
    let seen = drafts[index].seen
    drafts[index].seen = []
    takeClauses(value, &own, &open, &left, index)
    drafts[index].seen = seen
    for slice in left {
      report(.unreadableLine, slice.place, [Fact(.found, .text(slice.text))])
    }
    vote.channels.append(ChannelVote(channel, own, place: value.place))
  }
}

extension TextWriter {
  /// The fields of a vote that stand apart from its clauses.
  func apartFields(_ vote: Vote) -> [String] {
    var fields: [String] = []
    for channel in vote.channels {
      let field: Field =
        switch channel.channel {
        case .online: .online
        case .onsite: .onsite
        case .mobile: .mobile
        }
      let own = [voteText(channel.vote, wording: "")] + apartFields(channel.vote)
      fields.append(
        Vocabulary.word(field) + "：" + own.filter { !$0.isEmpty }.joined(separator: "；"))
    }
    if let doubled = vote.doubled { fields.append(Vocabulary.word(.doubled) + "：\(doubled.value)") }
    if let casting = vote.casting {
      fields.append(Vocabulary.word(.casting) + "：" + (casting.value ? "同意" : "反对"))
    }
    guard let election = vote.election else { return fields }
    if let seats = election.seats { fields.append(Vocabulary.word(.seats) + "：\(seats.value)") }
    if !election.candidates.isEmpty {
      fields.append(
        Vocabulary.word(.candidates) + "："
          + election.candidates.map(candidateText).joined(separator: "，"))
    }
    if election.byLot { fields.append(Vocabulary.word(.lot) + "：是") }
    return fields
  }

  private func candidateText(_ candidate: Candidate) -> String {
    let marks = candidate.marks.isEmpty ? "" : "（" + candidate.marks.joined(separator: "、") + "）"
    let short = Plain.name(candidate.name.value) + marks
    if let (label, number) = labelledCount(Plain.line(short + "\(candidate.votes.value)")),
      label.text == short, countValue(number) == candidate.votes.value
    {
      return short + "\(candidate.votes.value)"
    }
    return short + "：\(candidate.votes.value)"
  }
}
