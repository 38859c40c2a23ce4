import Foundation
import Testing

/// A defect planted in a valid record: how the text is changed, and the one finding that must follow.
struct Plant: Sendable, CustomTestStringConvertible {
  /// A run of lines and what stands in its place.
  struct Change: Sendable {
    var old: [String] = []
    var new: [String] = []
  }

  var folder: String
  var title: String
  var id: String
  /// What the finding's caret covers; empty where that does not matter.
  var caret: String
  var changes: [Change]

  var testDescription: String { "\(folder.split(separator: "/").last ?? "")：\(title) → \(id)" }

  /// The changed text; `nil` where a change does not fit exactly once.
  func planted(in text: String) -> String? {
    var lines = text.components(separatedBy: "\n")
    // From the end, so that earlier lines keep their places.
    for change in changes.reversed() {
      let starts = lines.indices.filter { start in
        start + change.old.count <= lines.count
          && Array(lines[start..<start + change.old.count]) == change.old
      }
      guard starts.count == 1, let start = starts.first else { return nil }
      lines.replaceSubrange(start..<start + change.old.count, with: change.new)
    }
    return lines.joined(separator: "\n")
  }

  /// Reads a page of plants: a heading each, the finding and its caret, and the change.
  static func read(_ page: String) -> [Plant] {
    var plants: [Plant] = []
    var folder = ""
    var isInside = false
    for line in page.components(separatedBy: "\n") {
      if isInside {
        if line == "```" { isInside = false } else { take(line, into: &plants) }
      } else if line.hasPrefix("# ") {
        folder = String(line.dropFirst(2))
      } else if line.hasPrefix("## ") {
        plants.append(
          Plant(folder: folder, title: String(line.dropFirst(3)), id: "", caret: "", changes: []))
      } else if line.hasPrefix("`"), line != "```diff", var plant = plants.popLast() {
        let parts = line.components(separatedBy: "`")
        plant.id = parts[1]
        plant.caret = parts.count > 3 ? parts[3] : ""
        plants.append(plant)
      } else if line == "```diff" {
        isInside = true
      }
    }
    return plants
  }

  private static func take(_ line: String, into plants: inout [Plant]) {
    guard var plant = plants.popLast() else { return }
    let text = String(line.dropFirst())
    if line == "@" {
      plant.changes.append(Change())
    } else if var change = plant.changes.popLast() {
      if !line.hasPrefix("+") { change.old.append(text) }
      if !line.hasPrefix("-") { change.new.append(text) }
      plant.changes.append(change)
    }
    plants.append(plant)
  }
}

/// The valid cases that defects are planted in.
enum Beds {
  static let pages = ["ditch", "garden", "lift", "well"]

  static let plants: [Plant] = pages.flatMap { page in
    Plant.read(text("Tests/YishiTests/Planted/\(page).md"))
  }

  static let folders: [String] = Array(Set(plants.map(\.folder))).sorted()

  static func text(_ path: String) -> String {
    (try? String(contentsOf: Documents.root.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }

  static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: Documents.root.appendingPathComponent(path))).map { Array($0) }
  }
}
