/// The texts of one run, each under the number that places carry.
public struct SourceTable: Sendable {
  /// The texts in the order in which they were added.
  public private(set) var texts: [SourceText] = []

  /// Makes an empty table.
  public init() {}

  /// Adds a text and gives the number that places in it carry.
  public mutating func add(_ text: SourceText) -> Int32 {
    texts.append(text)
    return Int32(clamping: texts.count - 1)
  }

  /// The text of a number; `nil` for -1 and for numbers of no text.
  public subscript(file: Int32) -> SourceText? {
    let index = Int(file)
    return texts.indices.contains(index) ? texts[index] : nil
  }

  /// The bytes a place covers; `nil` when the place is not in a text of this table.
  ///
  /// A place without a column covers its line.
  public func range(of place: Place) -> Range<Int>? {
    guard let text = self[place.file] else { return nil }
    let line = Int(place.line)
    guard line >= 1, line <= text.lineCount else { return nil }
    guard place.column >= 1 else { return text.lineRange(line) }
    let column = Int(place.column)
    guard let start = text.offset(line: line, column: column),
      let end = text.offset(line: line, column: column + max(0, Int(place.length)))
    else { return nil }
    return start..<max(start, end)
  }

  /// The offset in bytes at which a place begins; `nil` when it is in no text of this table.
  public func utf8Offset(of place: Place) -> Int? { range(of: place)?.lowerBound }

  /// The text a place covers; `nil` when it is in no text of this table.
  public func text(of place: Place) -> String? {
    guard let range = range(of: place) else { return nil }
    return self[place.file]?.text(in: range)
  }

  /// The line on which a place stands; `nil` when it is in no text of this table.
  public func line(of place: Place) -> String? {
    guard let text = self[place.file], place.line >= 1, place.line <= text.lineCount else {
      return nil
    }
    return text.line(Int(place.line))
  }
}
