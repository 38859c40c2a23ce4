public import Deliberation

/// Writes a record as canonical text.
///
/// Reading the text gives the record again, and writing that gives the same text. Names tied to a
/// secret ballot are left out. A text that holds an end of a line loses it, for a line has none.
public enum RecordWriter {
  /// What becomes of rosters that were read from files of their own.
  public enum RosterStyle: Sendable {
    /// The members are written into the text, which then needs no other file.
    case carried
    /// The text names the file.
    case referred
  }

  /// The text of a record.
  public static func write(_ record: Record, rosters: RosterStyle = .carried) -> String {
    var writer = TextWriter(record: record, rosters: rosters)
    writer.write()
    return writer.output
  }
}

/// Writes line after line and follows what the reader will take for the open meeting, item and day.
struct TextWriter {
  let record: Record
  let rosters: RecordWriter.RosterStyle
  var output = ""
  /// The id of the meeting that is open where the next act is written.
  var meeting: Int?
  /// The id of the open item.
  var item: Int?
  var day: Day?
  /// The fields of the open meeting are being written, so that a name and a colon are no speech yet.
  var isMeetingHead = false
  /// Which meeting of the record an act is, from 1; and which item of its meeting.
  var ordinals: [Int: Int] = [:]
  /// How many items of a meeting have a number.
  var itemCounts: [ItemNumber: Int] = [:]

  init(record: Record, rosters: RecordWriter.RosterStyle) {
    self.record = record
    self.rosters = rosters
    var meetings = 0
    var items: [Int: Int] = [:]
    for act in record.acts {
      switch act.kind {
      case .meeting:
        meetings += 1
        ordinals[act.id] = meetings
      case .item:
        guard let meeting = act.meeting, case .item(let content) = act.content else { continue }
        items[meeting, default: 0] += 1
        itemCounts[ItemNumber(meeting: meeting, number: content.number), default: 0] += 1
        ordinals[act.id] = items[meeting]
      default: break
      }
    }
  }

  mutating func line(_ text: String) {
    output += text
    output += "\n"
  }

  mutating func write() {
    writeTitle()
    writeHead()
    for act in record.acts { write(act) }
    for roster in record.rosters where roster.members != nil && rosters == .carried {
      output += "\n"
      var heading = "\(undatedWord) 名册：" + free(roster.name.value, .roster)
      if let body = roster.body { heading += gap + "机构：" + Plain.value(body.value) }
      line(heading)
      writeMembers(roster.members ?? [])
    }
  }

  private mutating func writeTitle() {
    let title = record.title.value
    let slice = Plain.line(title)
    let isPlain =
      !title.isEmpty && slice.trimmed.count == slice.count && slice.plain == title
      && !slice.contains { $0 == "\n" } && !TextReader(file: -1).startsWithoutTitle(slice)
    line(isPlain ? title : "标题：" + (title.isEmpty ? "" : Plain.quoted(title)))
  }

  private mutating func writeHead() {
    func field(_ field: Field, _ value: String?) {
      if let value { line(Vocabulary.word(field) + "：" + value) }
    }
    field(.procedure, record.procedure.map { planText($0.value) })
    field(.number, record.number.map { Plain.value($0.value) })
    field(.locality, record.locality.map { Plain.value($0.value) })
    field(.scope, record.scope.value == .whole ? "全程" : "单次会议")
    field(.closed, record.closed.map { Plain.day($0.value) })
    if !record.matters.isEmpty {
      field(.matters, record.matters.map { Plain.clause($0.value) }.joined(separator: "；"))
    }
    field(.matterClass, record.matterClass.map { Plain.value($0.value) })
    writeRosterNames()
    for fact in record.facts {
      line(Plain.key(fact.name.value) + "：" + Plain.value(fact.value.value))
    }
    for remark in record.remarks { write(remark: remark) }
  }

  private func planText(_ plan: PlanReference) -> String {
    if let version = plan.version { return plan.name + "@" + version }
    return plan.name.contains("@") ? Plain.quoted(plan.name) : Plain.value(plan.name)
  }

  /// Names the rosters in the head, unless the acts name them in the same order anyway.
  private mutating func writeRosterNames() {
    var found: [String] = []
    if rosters == .carried {
      found = record.rosters.filter { $0.members != nil }.map(\.name.value)
    }
    var dated: Set<String> = []
    for act in record.acts {
      guard case .roster(let roster) = act.content else { continue }
      dated.insert(roster.name.value)
      if let body = act.body { dated.insert(body.value) }
    }
    for act in record.acts {
      guard case .meeting(let meeting) = act.content, let name = meeting.roster?.value,
        !found.contains(name), !dated.contains(name)
      else { continue }
      found.append(name)
    }
    let hasOwnBody = record.rosters.contains { roster in
      roster.body != nil && (roster.members == nil || rosters == .referred)
    }
    guard found != record.rosters.map(\.name.value) || hasOwnBody else { return }
    let names = record.rosters.map { roster in
      guard let body = roster.body, roster.members == nil || rosters == .referred else {
        return rosterName(roster.name.value)
      }
      return Plain.isWord(body.value)
        ? body.value + "（" + Plain.bracket(roster.name.value) + "）"
        : Plain.quoted(body.value) + "（" + Plain.bracket(roster.name.value) + "）"
    }
    line("名册：" + names.joined(separator: "、"))
  }

  private func rosterName(_ name: String) -> String {
    Plain.line(name).endingBracket == nil ? Plain.element(name) : Plain.quoted(name)
  }

  mutating func write(remark: String) {
    let flat =
      remark.unicodeScalars.contains("\n")
      ? String(String.UnicodeScalarView(remark.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
      : remark
    line("    " + flat)
  }
}

/// An item of a meeting by its number.
struct ItemNumber: Hashable {
  var meeting: Int
  var number: Int
}

/// What stands between the fields of a line.
let gap = "   "
