import Authoring
import Deliberation
import Foundation
import ProcedureScript
import SourceText
import Yishi

/// The repository's root.
let root = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The paths of the files of a folder of the repository, itself and below, by the end of their names.
func files(in folder: String, ending: String) -> [String] {
  let paths =
    (try? FileManager.default.subpathsOfDirectory(
      atPath: root.appendingPathComponent(folder).path)) ?? []
  return paths.filter { $0.hasSuffix(ending) && !$0.contains(".build") }.sorted()
    .map { "\(folder)/\($0)" }
}

/// A file of the repository.
func source(_ path: String) throws -> SourceText {
  SourceText(name: path, bytes: Array(try Data(contentsOf: root.appendingPathComponent(path))))
}

/// A record put in order; `nil` when it was left as it is.
func tidied(_ text: String) -> String? {
  guard case .tidied(let text) = RecordTidying.tidied(SourceText(name: "案卷", text: text)) else {
    return nil
  }
  return text
}

/// A script put in order.
func tidied(script text: String) -> String {
  ScriptTidying.tidied(SourceText(name: "程序", text: text))
}
