import Deliberation
import Minutes
import SourceText
import Testing
import Yishi

/// Every class of defect, planted one at a time in valid cases; found under its id, at its place, alone.
@Suite("改坏一处，只报一处")
struct PlantedTests {
  /// What was found, with the text under each caret and its line.
  private struct Found {
    var ids: [String]
    var carets: [String]
    var places: [Place]
    var record: Record?
  }

  private func judge(
    _ bytes: [UInt8], named name: String, in folder: String, original: String
  ) -> Found {
    var office = Office()
    let script = office.load(
      script: Beds.bytes("\(folder)/procedure.lua") ?? [], name: "procedure.lua")
    let reading = office.read(record: bytes, name: name) { file in
      if file == "valid.txt" { return (Array(original.utf8), file) }
      return Beds.bytes("\(folder)/\(file)").map { ($0, file) }
    }
    var findings = reading.findings
    if let record = reading.record { findings += script.judge(record).findings }
    return Found(
      ids: findings.map(\.id.rawValue),
      carets: findings.map { office.sources.text(of: $0.place) ?? "" },
      places: findings.map(\.place), record: reading.record)
  }

  @Test("改法够多，十二类缺陷都有")
  func there() {
    #expect(Beds.plants.count >= 110)
    #expect(Beds.folders.count == 4)
    let classes = [
      "step-missing", "step-out-of-order", "step-repeated", "notice-too-short", "quorum-lost",
      "voter-not-entitled", "voted-twice", "proxy-over-limit", "totals-differ", "wrong-base",
      "outcome-refuted", "display-too-short", "objection-unanswered",
    ]
    #expect(Set(classes).subtracting(Beds.plants.map(\.id)) == [])
  }

  @Test("没有改过的案卷没有一处", arguments: Beds.folders)
  func clean(folder: String) {
    let text = Beds.text("\(folder)/valid.txt")
    let found = judge(Array(text.utf8), named: "valid.txt", in: folder, original: text)
    #expect(found.record != nil)
    #expect(found.ids == [])
  }

  @Test("改坏的一处用它的名字、在它的地方报出来，别的都没有", arguments: Beds.plants)
  func planted(plant: Plant) throws {
    let text = try #require(plant.planted(in: Beds.text("\(plant.folder)/valid.txt")))
    let found = judge(Array(text.utf8), named: "valid.txt", in: plant.folder, original: text)
    #expect(found.ids == [plant.id])
    if !plant.caret.isEmpty { #expect(found.carets == [plant.caret]) }

    // Through case JSON and back: the same finding, and a place in the clerk's own text.
    let record = try #require(found.record)
    let json = CaseJSON.write(record) { $0 == record.title.place.file ? "valid.txt" : nil }
    let back = judge(Array(json.utf8), named: "case.json", in: plant.folder, original: text)
    #expect(back.ids == [plant.id])
    if let told = back.places.first, let first = found.places.first,
      told.file != back.record?.title.place.file
    {
      // The act that holds the finer place of the text: its heading, or the line itself.
      #expect(told.line <= first.line && first.line - told.line <= 6)
    }
    let again = RecordWriter.write(record)
    let reread = judge(Array(again.utf8), named: "again.txt", in: plant.folder, original: text)
    #expect(reread.ids == [plant.id])
  }
}
