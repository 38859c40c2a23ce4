import Deliberation
import Reporting
import SourceText

/// Two texts of one run, and places in them found by what stands there.
struct Fixture {
  var sources = SourceTable()
  let record: Int32
  let script: Int32

  init(record: String, name: String = "examples/ditch/记录.txt", script: String = Fixture.script) {
    self.record = sources.add(SourceText(name: name, text: record))
    self.script = sources.add(SourceText(name: "procedures/four-two.lua", text: script))
  }

  /// The place of the first occurrence of a text in the record.
  func place(_ needle: String) -> Place { place(needle, in: record) }

  /// The place of the first occurrence of a text in the script.
  func rule(_ needle: String) -> Place { place(needle, in: script) }

  private func place(_ needle: String, in file: Int32) -> Place {
    guard let text = sources[file], let range = text.string.firstRange(of: needle) else {
      return .none
    }
    let start = text.string.utf8.distance(from: text.string.startIndex, to: range.lowerBound)
    return text.place(file: file, range: start..<start + needle.utf8.count)
  }

  func report(_ findings: [Finding], law: LawBook = LawBook()) -> Report {
    var judgement = Judgement()
    judgement.findings = findings
    judgement.asOf = Day(2026, 4, 2)
    return report(judgement, law: law)
  }

  func report(_ judgement: Judgement, law: LawBook = LawBook()) -> Report {
    let record = RecordReport(
      file: sources[record]?.name ?? "", title: "水渠维修", number: "SQ-01",
      procedure: PlanReference(name: "四议两公开", version: "2026.1"), judgement: judgement)
    return Report(sources: sources, items: [.record(record)], law: law)
  }

  static let script = """
    return procedure "四议两公开" {
      step "决议" {
        quorum = at_least { "2/3", of = "应到" },
      },
    }

    """
}
