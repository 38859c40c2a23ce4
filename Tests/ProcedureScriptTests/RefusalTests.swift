import Deliberation
import Foundation
import ProcedureScript
import SourceText
import Testing

/// Chunks of scripts, parted by `---` lines. A line that ends in `--! id text` must be refused
/// there with that id and with the text among the facts; a chunk without marks must not be refused
/// at all.
struct RefusalChunk: CustomTestStringConvertible, Sendable {
  struct Mark: Sendable {
    var line: Int
    var id: String
    var text: String
  }

  var name: String
  var source: String
  var marks: [Mark]

  var testDescription: String { name }

  static func all(of word: String) throws -> [RefusalChunk] {
    let url = packageFolder.appendingPathComponent(
      "Tests/ProcedureScriptTests/Refusals/\(word).lua")
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    return text.components(separatedBy: "\n---\n").enumerated().map { index, source in
      var marks: [Mark] = []
      for (number, line) in source.components(separatedBy: "\n").enumerated() {
        for mark in line.components(separatedBy: "--! ").dropFirst() {
          let parts = mark.split(separator: " ", maxSplits: 1).map {
            $0.trimmingCharacters(in: .whitespaces)
          }
          guard let id = parts.first else { continue }
          marks.append(Mark(line: number + 1, id: id, text: parts.count > 1 ? parts[1] : ""))
        }
      }
      return RefusalChunk(name: "\(word) \(index + 1)", source: source, marks: marks)
    }
  }
}

@Suite("Scripts that must be refused, and their twins that must not")
struct RefusalTests {
  static let words = Vocabulary.all.map(\.name) + ["language"]

  @Test("Each word has good and bad chunks", arguments: words)
  func complete(word: String) throws {
    let chunks = try RefusalChunk.all(of: word)
    #expect(chunks.contains { $0.marks.isEmpty })
    #expect(chunks.contains { !$0.marks.isEmpty })
  }

  @Test("A mistake is told on its line, with what was probably meant", arguments: words)
  func chunks(word: String) throws {
    let loader = ProcedureLoader(library: try shippedLibrary(), law: try shippedLaw().book)
    for chunk in try RefusalChunk.all(of: word) {
      let loading = loader.load(SourceText(name: "chunk.lua", text: chunk.source))
      var left = loading.findings.filter { $0.cls == .procedure || $0.cls == .input }
      for mark in chunk.marks {
        let index = left.firstIndex {
          $0.place.line == mark.line && $0.place.file == 0 && $0.id.rawValue == mark.id
            && texts($0).contains { text in mark.text.isEmpty || text.contains(mark.text) }
        }
        let message = "\(chunk.name): \(mark) in \(brief(loading.findings))"
        #expect(index != nil, Comment(rawValue: message))
        if let index { left.remove(at: index) }
      }
      let rest = "\(chunk.name): \(brief(left))"
      #expect(left.isEmpty, Comment(rawValue: rest))
    }
  }

  private func texts(_ finding: Finding) -> [String] {
    finding.facts.flatMap { fact -> [String] in
      switch fact.value {
      case .text(let text): [text]
      case .names(let names): names
      default: []
      }
    } + [""]
  }

  private func brief(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.place.line):\($0.place.column) \($0.id.rawValue) \(texts($0).dropLast())" }
  }
}
