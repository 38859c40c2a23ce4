import SourceText

/// What is voted on was announced, where a procedure or the place forbids other items (trap T-20).
extension Machine {
  /// An item that is put to the vote must be one of those its notice announced.
  mutating func checkPosted(_ index: Int, item: Int, _ stage: Int) {
    let meeting = meetings[index]
    guard meeting.items[item].act != nil, meeting.items[item].votes.isEmpty,
      let ground = posting(index)
    else { return }
    // A meeting without any notice has been spoken to already.
    guard let position = meeting.notice else { return }
    let notice = notices[position]
    let title = meeting.items[item].title
    if notice.items.contains(where: { $0.isSame(as: title) || title.holds($0) || $0.holds(title) })
    {
      return
    }
    if notice.items.isEmpty {
      guard reportedFacts.insert(.part("items", notice.place)).inserted else { return }
      find(
        Finding(
          .factMissing, at: notice.place,
          [Fact(.field, .text("议题")), Fact(.meeting, .text(meeting.title))]
        ).with {
          $0.rule = ground.rule
          $0.citation = ground.citation
        })
      return
    }
    find(
      Finding(
        .itemNotPosted, at: meeting.items[item].place,
        [
          Fact(.item, .text(title)), Fact(.meeting, .text(meeting.title)),
          Fact(.options, .names(notice.items)), Fact(.noticeDay, .day(notice.day)),
        ]
      ).with {
        $0.rule = ground.rule
        $0.citation = ground.citation
        $0.related = [Related(notice.place, .notice, .day(notice.day))]
        $0.consultative = meeting.body?.value.authority == .consultative
      })
  }

  /// What forbids items that were not announced: the procedure, or a text in force in the place.
  private mutating func posting(_ index: Int) -> (rule: Place, citation: ResolvedCitation?)? {
    let meeting = meetings[index]
    guard let body = meeting.body?.value else { return nil }
    let entry = body.statute.flatMap { book.entry($0 + ".unposted", on: meeting.day) }
    switch body.posted {
    case .fixed(true): return (body.site.place, entry?.citation)
    case .open(let name) where entry == nil:
      reportGap(
        .parameter(name, body.site.place), at: meeting.place, rule: body.site.place,
        on: meeting.day)
      return nil
    case .fixed, .open, nil: return entry.map { (body.site.place, $0.citation) }
    }
  }
}
