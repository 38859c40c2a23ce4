/// Where something stands: a file of a `SourceTable`, a line, a column and a length.
///
/// Sixteen bytes, so that every node of a plan and every act of a record can carry one. The offset in
/// bytes is not kept; `SourceTable.range(of:)` finds it in the text.
public struct Place: Hashable, Sendable, Codable {
  /// The index of the file in its table; -1 where there is none.
  public var file: Int32
  /// The line from 1; 0 where there is none.
  public var line: Int32
  /// The column from 1, in characters; 0 where only the line is known.
  public var column: Int32
  /// The length in characters; 0 where only the point is known.
  public var length: Int32

  /// Makes a place.
  public init(file: Int32, line: Int32, column: Int32, length: Int32 = 0) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }

  /// No place at all.
  public static let none = Place(file: -1, line: 0, column: 0, length: 0)

  /// Whether there is no place.
  public var isNone: Bool { file < 0 }
}

extension Place: Comparable {
  /// The order of reading: by file, line, column, and the shorter first.
  public static func < (left: Place, right: Place) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    return left.length < right.length
  }
}
