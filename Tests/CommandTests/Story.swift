import Foundation
import Testing

/// Pages that are run: the files they have a reader write, the changes they have made to them, and the
/// commands they show with what these print. The marks are comments, which a reader never sees:
///
///     <!-- in: FOLDER -->             everything below happens in this folder
///     <!-- file: NAME -->             the next block is the whole of this file
///     <!-- change: NAME -->           the first of the next two blocks gives way to the second
///     <!-- remove: NAME -->           the file is deleted
///     <!-- run: yishi … -->           the command is run, and the lines down to
///     <!-- /run -->                   are what it printed, exactly
///
/// `run 3:` expects exit code 3; a plain `run:` takes 0 and 1, since findings are no fault of a page.
/// `YISHI_ACCEPT=1` writes the outputs anew; whoever does reads the difference.
struct Story: Sendable, CustomTestStringConvertible {
  /// The pages in the order in which they are read; each goes on where the last one stopped.
  var pages: [String]
  /// Whether it begins in an empty folder; otherwise commands see the repository, and nothing is written.
  var isFromNothing: Bool

  var testDescription: String { pages.first ?? "" }

  /// What was not as a page shows it.
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// Goes through all pages, and gives each as it ought to be.
  func told() throws -> [(page: String, shown: String, real: String)] {
    let root = isFromNothing ? try scratch() : Places.root
    defer { if isFromNothing { try? FileManager.default.removeItem(at: root) } }
    var folder = root
    return try pages.map { page in
      let shown = try String(
        contentsOf: Places.root.appendingPathComponent(page), encoding: .utf8)
      var teller = Teller(page: page, lines: shown.components(separatedBy: "\n"))
      try teller.tell(root: root, folder: &folder, mayWrite: isFromNothing)
      return (page, shown, teller.told.joined(separator: "\n"))
    }
  }
}

/// One page on its way through.
private struct Teller {
  var page: String
  var lines: [String]
  var next = 0
  var told: [String] = []

  init(page: String, lines: [String]) {
    self.page = page
    self.lines = lines
  }

  mutating func tell(root: URL, folder: inout URL, mayWrite: Bool) throws {
    while next < lines.count {
      let line = lines[next]
      let mark = Mark(line)
      keep()
      switch mark?.verb {
      case nil: continue
      case "in"?: folder = root.appendingPathComponent(mark?.rest ?? "")
      case "run"?, "run 2"?, "run 3"?: try perform(mark, in: folder)
      case let verb? where !mayWrite: throw fault("\(verb)：这一页不从空文件夹开始")
      case "file"?: try write(try block(), to: folder.appendingPathComponent(mark?.rest ?? ""))
      case "remove"?:
        try FileManager.default.removeItem(at: folder.appendingPathComponent(mark?.rest ?? ""))
      case "change"?:
        let file = folder.appendingPathComponent(mark?.rest ?? "")
        let (old, new) = (try block(), try block())
        let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: old)
        guard parts.count == 2 else {
          throw fault("要换掉的一段在 \(mark?.rest ?? "") 里有 \(parts.count - 1) 处")
        }
        try write(parts.joined(separator: new), to: file)
      case let verb?: throw fault("不认得的标记 \(verb)")
      }
    }
  }

  /// Runs a command, and puts what it prints where the page shows something.
  private mutating func perform(_ mark: Mark?, in folder: URL) throws {
    let words = (mark?.rest ?? "").split(separator: " ").map(String.init)
    guard words.first == "yishi" else { throw fault("只跑 yishi") }
    let result = try run(Array(words.dropFirst()), in: folder.path)
    let codes: [Int32] =
      mark?.verb == "run" ? [0, 1] : [Int32(mark?.verb.dropFirst(4) ?? "") ?? 0]
    guard codes.contains(result.code) else { throw fault("退出码 \(result.code)：\(result.errors)") }
    told += ["```text", "$ \(words.joined(separator: " "))"]
    told += (result.output + result.errors).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast().map(String.init)
    told.append("```")
    while next < lines.count, lines[next] != "<!-- /run -->" { next += 1 }
    guard next < lines.count else { throw fault("缺 <!-- /run -->") }
    keep()
  }

  /// The next fenced block, without its fences.
  private mutating func block() throws -> String {
    while next < lines.count, !lines[next].hasPrefix("```") { keep() }
    keep()
    var inside: [String] = []
    while next < lines.count, lines[next] != "```" {
      inside.append(lines[next])
      keep()
    }
    guard next < lines.count else { throw fault("缺一段代码") }
    keep()
    return inside.map { $0 + "\n" }.joined()
  }

  private mutating func keep() {
    guard next < lines.count else { return }
    told.append(lines[next])
    next += 1
  }

  private func write(_ text: String, to file: URL) throws {
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private func fault(_ what: String) -> Story.Fault {
    Story.Fault(description: "\(page):\(next): \(what)")
  }
}

/// `<!-- verb: rest -->`.
private struct Mark {
  var verb: String
  var rest: String

  init?(_ line: String) {
    guard line.hasPrefix("<!-- "), line.hasSuffix(" -->"),
      let colon = line.range(of: ": "), colon.lowerBound < line.index(line.endIndex, offsetBy: -4)
    else { return nil }
    verb = String(line[line.index(line.startIndex, offsetBy: 5)..<colon.lowerBound])
    rest = String(line[colon.upperBound...].dropLast(4))
  }
}
