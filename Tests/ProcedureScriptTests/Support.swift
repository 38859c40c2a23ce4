import Deliberation
import Foundation
import ProcedureScript
import SourceText

/// The folder of the package.
let packageFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A file of the package as a text named by its last component.
func file(_ path: String) throws -> SourceText {
  let url = packageFolder.appendingPathComponent(path)
  return SourceText(name: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
}

/// The scripts that others adopt.
func shippedLibrary() throws -> ScriptShelf {
  ScriptShelf([
    try file("procedures/five-steps-seven-rules.lua"),
    try file("procedures/four-deliberations-two-disclosures.lua"),
    try file("procedures/sample-conduct-rules.lua"),
  ])
}

/// The law tables of the package, read once.
func shippedLaw() throws -> LawLoading { try law.get() }

private let law = Result {
  ProcedureLoader().loadLaw(try (lawFiles + placeFiles).map { try file("procedures/law/\($0)") })
}

let lawFiles = [
  "village.lua", "city.lua", "civil-code.lua", "party.lua", "owners.lua", "collective.lua",
  "land.lua", "levy.lua", "mediation.lua", "disclosure.lua",
]

/// The tables of places.
let placeFiles = [
  "beijing.lua", "chongqing.lua", "guangdong.lua", "hainan.lua", "hebei.lua", "henan.lua",
  "shandong.lua", "shanghai.lua", "sichuan.lua", "tianjin.lua", "zhejiang.lua",
].map { "place/\($0)" }

/// Loads a script written in a test.
func load(
  _ text: String, library: any ScriptLibrary = ScriptShelf(), law: LawBook = LawBook()
) -> Loading {
  ProcedureLoader(library: library, law: law).load(SourceText(name: "test.lua", text: text))
}

/// Findings as `line:column id`, for messages of failing tests.
func shown(_ findings: [Finding]) -> [String] {
  findings.map {
    "\($0.place.file):\($0.place.line):\($0.place.column) \($0.id.rawValue) \($0.facts)"
  }
}
