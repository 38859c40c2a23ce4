import Deliberation
import SourceText
@testable import Minutes

/// A small generator of numbers with a seed, the same on every machine.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func upTo(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
  mutating func chance(_ percent: Int) -> Bool { upTo(100) < percent }
  mutating func pick<T>(_ values: [T]) -> T { values[upTo(values.count)] }
}

/// Makes records of every shape the model has, with words that are easy and words that are not.
struct RecordGenerator {
  var random: Seeded

  init(seed: UInt64) { random = Seeded(seed) }

  private let easy = [
    "改造设计方案", "公告栏", "居民代表", "协商会", "周敏", "王某", "第三次会议", "社区", "党员大会", "停车位",
  ]
  private let hard = [
    "同意：张三", "2026年3月1日 方案", "甲  乙", "丙：丁", "（选择）", "甲（乙）", "一、二", "3人", "至3月5日", "开工",
    "通过", "通过；不通过", "王某，树木保留", "a,b;c", "第二轮", "举手", "主持", "主持人张三", "14:30 开会",
    "【表决】举手", "等3人", "未注日期", "标题：x", "  前后  ", "甲（", "）乙", "—3月", "职务：主任", "李四：保留",
    "没有“引号”", "x@y", "０１２", "张　三", "王 伟", "张伟（大）", "1", "无", "全体", "一", "是", "同意", "反对，因为",
    "http://a.b/c", "备注：甲  备注：乙", "对象：乙", "e\u{301}x", "👨‍👩‍👧家", "当日 会议：甲", "腊月廿八", "#", "→", "a→b",
    "候补", "女", "无表决权", "编号：3", "100%", "名册：甲.csv", "原文：甲", "所属：无", "采纳，照办", "不采纳", "竣工验收",
  ]

  mutating func text() -> String { random.chance(60) ? random.pick(easy) : random.pick(hard) }
  mutating func noted() -> Noted<String> { Noted(text()) }
  mutating func maybe() -> Noted<String>? { random.chance(25) ? noted() : nil }
  mutating func count() -> Noted<Int> {
    Noted(random.chance(90) ? random.upTo(200) : random.upTo(999_999_999_999))
  }
  mutating func maybeCount() -> Noted<Int>? { random.chance(40) ? count() : nil }
  mutating func texts(_ most: Int) -> [String] { (0..<random.upTo(most + 1)).map { _ in text() } }
  mutating func names(_ most: Int) -> [Noted<String>] { texts(most).map { Noted($0) } }
  mutating func day() -> Day { Day(number: Int32(18_000 + random.upTo(3000))) }
  mutating func minute() -> Int16? { random.chance(30) ? Int16(random.upTo(1441)) : nil }
  mutating func remarks() -> [String] {
    guard random.chance(15) else { return [] }
    return texts(2).map { text in
      let kept = text.split(separator: " ").joined(separator: " ")
      return kept.isEmpty ? "注" : kept
    }
  }
  mutating func facts(_ most: Int) -> [HeadFact] {
    texts(most).map { HeadFact(name: Noted($0), value: noted()) }
  }

  mutating func record() -> Record {
    var record = Record(title: noted(), scope: random.chance(50) ? .whole : .single)
    if random.chance(60) {
      record.procedure = Noted(
        PlanReference(name: random.pick(easy), version: random.chance(50) ? "2026.1" : nil))
    }
    record.number = maybe()
    record.locality = maybe()
    if random.chance(20) { record.closed = Noted(day()) }
    if random.chance(30) { record.matters = names(3) }
    record.matterClass = maybe()
    if random.chance(40) { record.facts = facts(3) }
    record.remarks = remarks()
    record.acts = acts()
    record.rosters = rosters(record)
    return record
  }

  private mutating func acts() -> [Act] {
    var acts: [Act] = []
    var meetings: [Int] = []
    var items: [Int] = []
    for id in 0..<random.upTo(14) {
      var act = Act(id: id, occurred: Moment(day(), minute: minute()), content: content(items))
      if let last = acts.last, random.chance(60) { act.occurred.day = last.occurred.day }
      if act.kind == .item, meetings.isEmpty { act.content = .open }
      let needsMeeting = act.kind == .item || random.chance(70)
      if act.kind != .meeting, act.kind != .roster, needsMeeting, let meeting = meetings.last {
        act.meeting = random.chance(90) ? meeting : random.pick(meetings)
      }
      if act.kind != .item, let meeting = act.meeting, random.chance(50) {
        act.item = items.last { acts[$0].meeting == meeting }
      }
      fill(&act)
      if act.kind == .resume, random.chance(70), let meeting = meetings.last {
        // What goes on again mostly says which meeting that is.
        act.meeting = random.chance(80) ? meeting : nil
        act.item = nil
        if case .meeting(let named) = acts[meeting].content, !named.title.value.isEmpty {
          act.object = named.title
        }
      }
      if act.kind == .meeting { meetings.append(id) }
      if act.kind == .item { items.append(id) }
      acts.append(act)
    }
    return acts
  }

  private mutating func fill(_ act: inout Act) {
    if random.chance(15) { act.recorded = day() }
    if random.chance(30) { act.actor = noted() }
    act.object = maybe()
    if random.chance(10) { act.matter = noted() }
    if random.chance(15) { act.body = noted() }
    if random.chance(15) { act.steps = names(2) }
    if random.chance(40), act.kind != .item || random.chance(20) { act.wording = text() }
    act.remarks = remarks()
    if random.chance(15) { act.extras = facts(2) }
    if case .roster(var roster) = act.content {
      roster.body =
        act.body ?? (random.chance(50) && !roster.name.value.isEmpty ? roster.name : nil)
      act.content = .roster(roster)
    }
    if case .vote(let vote) = act.content, vote.isSecret {
      // What ties names to a secret ballot is left out when written, so nothing such goes in.
      act.remarks = []
      act.extras = []
      act.wording = ""
    }
  }

  private mutating func content(_ items: [Int]) -> Act.Content {
    switch random.upTo(31) {
    case 27, 28, 29, 30: return .deed(deed())
    case 0:
      return .notice(
        Notice(of: random.chance(80) ? noted() : Noted(""), channels: texts(2), items: texts(2)))
    case 1, 2, 3: return .meeting(meeting())
    case 4: return random.chance(50) ? .open : .suspend
    case 5: return random.chance(30) ? .adjourn : .resume(resumption())
    case 6: return .arrive(Attendance(names: names(2), count: maybeCount()))
    case 7: return .leave(Attendance(names: names(2), count: maybeCount()))
    case 8:
      var proxy = Proxy(principal: noted(), holder: noted(), written: random.chance(50))
      if random.chance(30) { proxy.instruction = Noted(random.pick(Instruction.allCases)) }
      return .proxy(proxy)
    case 9:
      let names = names(2)
      return .recusal(
        Recusal(
          names: names, count: names.isEmpty ? count() : maybeCount(),
          reason: random.chance(40) ? text() : ""))
    case 10, 11, 12:
      return .item(
        Item(number: 1 + random.upTo(120), title: random.chance(90) ? noted() : Noted("")))
    case 13: return .motion(Motion(random.pick(Motion.Form.allCases), mover: maybe()))
    case 14: return .second
    case 15:
      return .speech(
        Speech(
          speaker: noted(), stance: random.chance(30) ? random.pick(Speech.Stance.allCases) : nil,
          minutes: random.chance(20) ? count() : nil))
    case 16, 17: return .vote(vote())
    case 18:
      var claim = Claim(
        Noted(random.pick(Claim.Outcome.allCases)),
        base: random.chance(40) ? Noted(random.pick(Base.allCases)) : nil)
      if random.chance(30) { claim.elected = names(2) }
      return .result(claim)
    case 19:
      return .disclosure(
        Disclosure(
          what: random.chance(80) ? noted() : Noted(""),
          until: random.chance(50) ? Noted(day()) : nil,
          channels: texts(2), opened: random.chance(30)))
    case 20: return random.chance(50) ? .takedown : .objection
    case 21: return .answer(Answer(upheld: random.chance(50) ? random.chance(50) : nil))
    case 22: return .implementation(Implementation(random.pick(Implementation.Phase.allCases)))
    case 23:
      return random.chance(50)
        ? .survey(Survey(sent: maybeCount(), returned: maybeCount())) : .evaluation(evaluation())
    case 24: return .signature(signature())
    case 25:
      return .correction(
        Correction(field: noted(), was: maybe(), now: noted(), evidence: maybe()))
    default:
      if random.chance(50) { return random.chance(50) ? .covenant : .proposal }
      return .roster(Roster(name: random.chance(90) ? noted() : Noted(""), members: members()))
    }
  }

  /// A deed of any kind with any of its fields.
  private mutating func deed() -> Deed {
    let kind = random.pick(DeedKind.all)
    var deed = Deed(kind.act)
    for (position, field) in kind.fields.enumerated() where random.chance(50) {
      if let value = value(field) { deed[position] = Noted(value) }
    }
    return deed
  }

  private mutating func value(_ field: DeedField) -> DeedValue? {
    switch field.form {
    case .text, .name: return .text(text())
    case .names:
      let names = names(2).map(\.value)
      let count = maybeCount()?.value
      return names.isEmpty && count == nil ? nil : .names(names, count: count)
    case .texts:
      let texts = texts(2)
      return texts.isEmpty ? nil : .texts(texts)
    case .count: return .count(count().value)
    case .quantity, .points:
      let units = random.upTo(20_000_000)
      let isNegative = field.form == .points && random.chance(40)
      return Quantity(units: isNegative ? -units : units).map { .quantity($0) }
    case .day: return .day(day())
    case .time: return .time(Int16(random.upTo(1440)))
    case .flag: return .flag(random.chance(50))
    case .choice: return .choice(random.pick(field.choices).slug)
    case .parts: return .parts([random.upTo(9), 1 + random.upTo(9), random.upTo(100)])
    case .tallies:
      let tallies = texts(3).compactMap { label in
        Quantity(units: random.upTo(9_000_000)).map { LabelledNumber(label: label, amount: $0) }
      }
      return tallies.isEmpty ? nil : .tallies(tallies)
    }
  }

  private mutating func resumption() -> Resumption {
    var resumption = Resumption(present: maybeCount())
    resumption.householdsPresent = maybeCount()
    if random.chance(20) { resumption.attendees = names(3) }
    return resumption
  }

  private mutating func meeting() -> Meeting {
    var meeting = Meeting(title: random.chance(90) ? noted() : Noted(""))
    meeting.venue = maybe()
    meeting.mode = maybe()
    meeting.convenor = maybe()
    meeting.chair = maybe()
    meeting.recorder = maybe()
    meeting.supervisor = maybe()
    meeting.expected = maybeCount()
    meeting.roster = maybe()
    meeting.present = maybeCount()
    meeting.signIn = maybe()
    meeting.absent = maybeCount()
    meeting.householdsExpected = maybeCount()
    meeting.householdsPresent = maybeCount()
    if random.chance(20) { meeting.attendees = names(3) }
    if random.chance(20) { meeting.observers = names(3) }
    if random.chance(20) { meeting.observerCount = count() }
    if random.chance(20) {
      meeting.composition = names(2).map { CategoryCount(category: $0, count: count()) }
    }
    if random.chance(20) { meeting.signInCount = count() }
    if random.chance(20) { meeting.signInDay = Noted(day()) }
    meeting.end = minute()
    meeting.parts =
      parts(of: .expected, meeting.expected) + parts(of: .present, meeting.present)
    return meeting
  }

  /// Parts of a count, as a clerk adds them: measures, then groups.
  private mutating func parts(of whole: PartCount.Whole, _ count: Noted<Int>?) -> [PartCount] {
    guard count != nil, random.chance(30) else { return [] }
    var parts: [PartCount] = []
    if random.chance(50) {
      parts.append(PartCount(of: whole, unit: .area, count: Noted(random.upTo(3_000_000))))
    }
    if random.chance(30) {
      parts.append(PartCount(of: whole, unit: .households, count: self.count()))
    }
    var seen: Set<String> = []
    for name in names(2) where seen.insert(name.value).inserted {
      parts.append(PartCount(of: whole, group: name, count: self.count()))
      if random.chance(30) {
        parts.append(
          PartCount(of: whole, group: name, unit: .area, count: Noted(random.upTo(3_000_000))))
      }
    }
    return parts
  }

  private mutating func election() -> Election {
    var election = Election()
    if random.chance(50) { election.seats = count() }
    election.byLot = random.chance(20)
    election.candidates = names(3).map {
      Candidate(name: $0, votes: count(), marks: random.chance(30) ? ["女"] : [])
    }
    return election
  }

  private mutating func vote() -> Vote {
    var vote = plainVote()
    vote.parts =
      parts(of: .participating, vote.participating) + parts(of: .issued, vote.issued)
      + parts(of: .collected, vote.collected) + parts(of: .valid, vote.valid)
      + parts(of: .favour, vote.favour) + parts(of: .against, vote.against)
      + parts(of: .abstain, vote.abstain)
    if random.chance(20) { vote.election = election() }
    if random.chance(20) {
      vote.doubled = maybeCount()
      vote.channels = (0..<1 + random.upTo(2)).map { _ in
        ChannelVote(random.pick(ChannelVote.Channel.allCases), plainVote())
      }
      if vote.isSecret {
        (vote.favourNames, vote.againstNames, vote.abstainNames) = ([], [], [])
        for index in vote.channels.indices {
          var own = vote.channels[index].vote
          (own.favourNames, own.againstNames, own.abstainNames) = ([], [], [])
          vote.channels[index].vote = own
        }
      }
    }
    return vote
  }

  private mutating func plainVote() -> Vote {
    var vote = Vote(method: random.chance(70) ? Noted(random.pick(VoteMethod.allCases)) : nil)
    vote.issued = maybeCount()
    vote.collected = maybeCount()
    vote.valid = maybeCount()
    vote.spoiled = maybeCount()
    vote.blank = maybeCount()
    vote.favour = maybeCount()
    vote.against = maybeCount()
    vote.abstain = maybeCount()
    vote.silent = maybeCount()
    vote.participating = maybeCount()
    if vote.method?.value != .secret {
      vote.favourNames = names(2)
      vote.againstNames = names(1)
      vote.abstainNames = names(1)
    }
    if random.chance(30) { vote.tellers = names(2) }
    if random.chance(30) { vote.scrutineers = names(2) }
    if random.chance(20) { vote.round = 1 + random.upTo(999) }
    return vote
  }

  private mutating func evaluation() -> Evaluation {
    var evaluation = Evaluation()
    evaluation.sent = maybeCount()
    evaluation.returned = maybeCount()
    evaluation.satisfied = maybeCount()
    evaluation.fair = maybeCount()
    evaluation.dissatisfied = maybeCount()
    if random.chance(40) {
      evaluation.rate = Ratio(random.upTo(1001), 1 + random.upTo(1000)).map { Noted($0) }
    }
    return evaluation
  }

  private mutating func signature() -> Signature {
    var signature = Signature()
    signature.signers = names(3).map { name in
      Signature.Signer(
        role: random.chance(50) ? random.pick(["主持", "记录", "村监委", "甲、乙"]) : "", name: name)
    }
    if random.chance(40) { signature.count = count() }
    return signature
  }

  mutating func members() -> [Member] {
    (0..<random.upTo(4)).map { index in
      let name = text()
      var member = Member(key: random.chance(50) ? name : "K\(index)", name: Noted(name))
      member.key += "\(index)"
      if random.chance(70) { member.categories = texts(2) }
      if random.chance(30) { member.offices = texts(2) }
      if random.chance(20) { member.household = text() }
      if random.chance(20) { member.from = day() }
      if random.chance(20) { member.until = day() }
      if random.chance(20) { member.born = day() }
      if random.chance(40) { member.marks = texts(1) + [random.pick(["女", "党员", "候补"])] }
      member.votes = random.chance(80)
      if random.chance(20) { member.represents = random.upTo(40) }
      if random.chance(20) {
        member.units = texts(2).map {
          HeldUnit(
            name: $0, area: random.chance(70) ? random.upTo(20_000) : nil,
            use: random.chance(50) ? random.pick(["住宅", "车位", "商铺/仓库"]) : "")
        }
      }
      if random.chance(20) { member.coOwners = texts(2) }
      return member
    }
  }

  /// Rosters that the acts name, as any reading gives them, and one more.
  private mutating func rosters(_ record: Record) -> [Roster] {
    var dated: Set<String> = []
    for act in record.acts {
      guard case .roster(let roster) = act.content else { continue }
      dated.insert(roster.name.value)
      if let body = act.body { dated.insert(body.value) }
    }
    var rosters: [Roster] = []
    for act in record.acts {
      guard case .meeting(let meeting) = act.content, let name = meeting.roster,
        !dated.contains(name.value), !rosters.contains(where: { $0.name == name })
      else { continue }
      rosters.append(
        Roster(name: name, body: maybe(), members: random.chance(50) ? members() : nil))
    }
    if random.chance(20) {
      let extra = Roster(
        name: Noted("另册.csv"), body: maybe(), members: random.chance(50) ? members() : nil)
      rosters.insert(extra, at: random.upTo(rosters.count + 1))
    }
    return rosters
  }
}
