/// The name of a new procedure, which is also the name of its folder.
public struct FolderName: Hashable, Sendable {
  /// The name.
  public let text: String

  /// Why a text cannot be such a name.
  public enum Problem: Error, Hashable, Sendable {
    /// There is nothing in it.
    case empty
    /// It has more than so many characters.
    case tooLong(limit: Int)
    /// It begins or ends with a blank.
    case blankAtEnd
    /// A sign that cannot stand in a name: of a path, a control, a mark that scripts or records use.
    case sign(Character)
  }

  /// The most characters a name may have.
  public static let limit = 40

  /// Checks a name: letters and digits of any writing, `-`, `_`, `·`, and blanks between words.
  public init(_ text: String) throws(Problem) {
    if text.isEmpty { throw .empty }
    if text.count > Self.limit { throw .tooLong(limit: Self.limit) }
    if text.first == " " || text.last == " " || text.contains("  ") { throw .blankAtEnd }
    for (index, sign) in text.enumerated() {
      // A hyphen at the beginning would be an option to the next command.
      let isMark = sign == "_" || sign == "·" || sign == " " || sign == "-" && index > 0
      guard isMark || (sign.isLetter || sign.isNumber) && Self.isVisible(sign) else {
        throw .sign(sign)
      }
    }
    self.text = text
  }

  /// Whether nothing unseen, such as a mark of joining or direction, hides in a sign.
  private static func isVisible(_ sign: Character) -> Bool {
    sign.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned: false
      default: true
      }
    }
  }
}
