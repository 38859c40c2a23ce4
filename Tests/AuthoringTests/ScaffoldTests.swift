import Authoring
import Deliberation
import Foundation
import Minutes
import ProcedureScript
import SourceText
import Testing
import Yishi

@Suite("新建的文件夹")
struct ScaffoldTests {
  static let names = ["居民议事会", "Garden council", "第3楼栋", "五步七规"]
  static let kinds = SurfaceLanguage.allCases.flatMap { surface in
    Scaffold.Language.allCases.map { (surface, $0) }
  }

  @Test("程序没有错，好例子没有问题，坏例子正好是写明的那些", arguments: names, kinds)
  func whole(name: String, kind: (SurfaceLanguage, Scaffold.Language)) throws {
    let scaffold = Scaffold(try FolderName(name), surface: kind.0, language: kind.1)
    let files = Dictionary(uniqueKeysWithValues: scaffold.files.map { ($0.path, $0.text) })
    var office = Office()
    let script = try #require(files["procedure.lua"])
    let procedure = office.load(script: Array(script.utf8), name: "procedure.lua")
    #expect(procedure.isUsable)
    #expect(procedure.findings.map(\.id) == [.sampleSet])
    #expect(procedure.plan?.name == name)
    var seen: Set<Sample> = []
    for (path, text) in files {
      guard let sample = Sample(fileName: path) else { continue }
      seen.insert(sample)
      let reading = office.read(record: Array(text.utf8), name: path) { roster in
        files[roster].map { (Array($0.utf8), roster) }
      }
      let record = try #require(reading.record)
      #expect(record.procedure?.value == PlanReference(name: name, version: "1"))
      let file = record.title.place.file
      let found = reading.findings + procedure.judge(record).findings
      let expectations = Expectations(sample, text: SourceText(name: path, text: text))
      let comparison = expectations.compare(with: found, file: file)
      #expect(comparison.agrees, "\(comparison)")
      #expect(expectations.all.isEmpty == (sample == .good))
      #expect(tidied(text) == text)
    }
    #expect(seen == [.good, .bad])
    #expect(tidied(script: script) == script)
  }

  @Test("两种写法是同一套程序")
  func surfaces() throws {
    let name = try FolderName("居民议事会")
    let texts = SurfaceLanguage.allCases.map { surface in
      Scaffold(name, surface: surface, language: .chinese).files[0].text
    }
    #expect(texts[0] != texts[1])
    var office = Office()
    let stages = texts.map { text in
      office.load(script: Array(text.utf8), name: "procedure.lua").plan?.stages.map(\.name)
    }
    #expect(stages[0] == stages[1])
    #expect(stages[0]?.count == 3)
  }

  @Test("编辑器的设置是 JSON")
  func settings() throws {
    let scaffold = Scaffold(try FolderName("甲"), surface: .chinese, language: .chinese)
    let settings = scaffold.files.filter { $0.path.hasSuffix(".json") }
    #expect(settings.count == 3)
    for file in settings {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(file.text.utf8)) }
    }
  }
}
