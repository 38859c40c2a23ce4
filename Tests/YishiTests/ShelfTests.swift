import Deliberation
import Foundation
import ProcedureScript
import SourceText
import Testing

@testable import Yishi

@Suite("The shelf")
struct ShelfTests {
  private let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("procedures")

  private func files(_ path: String, _ ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(path).path
    ).filter { $0.hasSuffix(ending) }.sorted()
  }

  @Test("Every file under procedures is in its table, in the order of the names, and no other is")
  func everyFile() throws {
    #expect(Shelf.procedures.map(\.item.name) == (try files("", ".lua")))
    #expect(Shelf.law.map(\.item.name) == (try files("law", ".lua").map { "law/\($0)" }))
    #expect(try files("law", ".csv").map { "law/\($0)" } == [Shelf.calendar.name])
  }

  @Test(
    "What is embedded are the files",
    arguments: Shelf.procedures.map(\.item) + Shelf.law.map(\.item) + [Shelf.calendar])
  func bytes(item: Shelf.Item) throws {
    let data = try Data(contentsOf: folder.appendingPathComponent(item.name))
    #expect(item.bytes == Array(data))
  }

  @Test("The table says of each script what the script says of itself", arguments: Shelf.procedures)
  func header(script: Shelf.Script) throws {
    #expect(ScriptHeader(script.item.text) == script.header)
  }

  @Test("The keys of each table of statutes begin with its prefix", arguments: Shelf.law)
  func prefix(table: Shelf.Table) {
    let loading = ProcedureLoader().loadLaw([table.item.text])
    #expect(!loading.book.keys.isEmpty && loading.findings.isEmpty)
    #expect(loading.book.keys.filter { !$0.hasPrefix(table.prefix) } == [])
    let sharing = Shelf.law.filter { table.prefix.hasPrefix($0.prefix) }
    #expect(sharing.map(\.item.name) == [table.item.name], "no table's keys pass for another's")
  }

  @Test("A script loads as it would with all law at hand", arguments: Shelf.procedures)
  func enoughLaw(script: Shelf.Script) throws {
    var office = Office()
    let loaded = office.load(script: script.item.bytes, name: script.item.path)
    let number = try #require(
      office.sources.texts.firstIndex { $0.name == script.item.path })
    let library = ScriptShelf(Shelf.procedures.map(\.item.text))
    let law = ProcedureLoader().loadLaw(Shelf.law.map(\.item.text)).book
    let plain = ProcedureLoader(library: library, law: law)
      .load(script.item.text, file: Int32(clamping: number))
    #expect(loaded.plan == plain.plan)
    #expect(loaded.findings == plain.findings)
  }

  @Test("A script is mentioned by its whole name or id between quotation marks of any kind")
  func mentions() {
    let index = NameIndex(shelved)
    func found(_ text: String) -> [Int] { Mentions(Array(text.utf8), of: index).scripts }
    #expect(found(#"return adopt "甲法@2026.1" {}"#) == [0])
    #expect(found("return adopt '甲法' {}") == [0])
    #expect(found("return adopt [[\n甲法]] {}") == [0])
    #expect(found("return 采用 “甲法＠1” {}") == [0])
    #expect(found(#"adopt("甲法" .. "@1"), rules_of "second""#) == [0, 1])
    #expect(found(#"return adopt "甲" {}"#).isEmpty)
    #expect(found(#"return adopt "甲法二" {} -- 甲法"#).isEmpty)
    #expect(found(#"return adopt "“三问”议事" {}"#) == [2])
    #expect(found("").isEmpty)
  }

  private var shelved: [ShelvedScript] {
    [("甲法", nil), ("乙法", "second"), ("“三问”议事", nil)].map { name, id in
      ShelvedScript(
        ScriptHeader(kind: .procedure, name: name, id: id, version: "1"), name: "\(name).lua"
      ) { SourceText(name: "", text: "") }
    }
  }

  @Test("A table is needed where the beginning of its keys stands, at the very ends too")
  func tables() {
    let prefixes = ["city.", "village."].map { Array($0.utf8) }
    func found(_ text: String) -> [Int] {
      Mentions(Array(text.utf8), of: NameIndex([])).tables(prefixes)
    }
    #expect(found(#"law "village.representatives.quorum""#) == [1])
    #expect(found(#"statute = "city.assembly", law "village.x" city."#) == [0, 1])
    #expect(found("city.") == [0])
    #expect(found("city") == [])
    #expect(found("ity.") == [])
    #expect(found("village .x") == [])
  }

  @Test("Law may be cited where its word stands by itself, in either language")
  func mayCite() {
    func cites(_ text: String) -> Bool { Mentions(Array(text.utf8), of: NameIndex([])).mayCite }
    #expect(cites(#"cite = law "x""#) && cites("law") && cites("cite = 法条 “x”"))
    #expect(cites("local l = law; l'x'") && cites("法law条"))
    #expect(!cites("flaw") && !cites("lawn") && !cites("law_1") && !cites("法律") && !cites("la"))
  }
}
