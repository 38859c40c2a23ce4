public import Deliberation
public import SourceText

/// The functions of a script as texts, by which two scripts are compared.
public enum FunctionText {
  /// The text of each predicate of a plan, without comments and layout, in their order.
  ///
  /// A function that is only named stands for the whole script: what it does may hang on any of it.
  public static func all(of plan: Plan, in sources: SourceTable) -> [String] {
    var tokens: [Int32: [Piece]] = [:]
    return plan.predicates.map { predicate in
      let place = predicate.site.place
      guard let source = sources[place.file], let start = sources.utf8Offset(of: place) else {
        return ""
      }
      let pieces = tokens[place.file] ?? Piece.all(of: source.bytes)
      tokens[place.file] = pieces
      return text(from: start, pieces)
    }
  }

  /// A piece of code with its text as it stands.
  private struct Piece {
    var token: SurfaceToken
    var text: String

    static func all(of bytes: [UInt8]) -> [Piece] {
      SurfaceLexer.tokens(of: bytes).filter(\.isCode).map { token in
        Piece(
          token: token,
          text: token.text.isEmpty
            ? String(decoding: bytes[token.range], as: UTF8.self) : token.text)
      }
    }
  }

  private static func text(from start: Int, _ pieces: [Piece]) -> String {
    let rest = pieces.drop { $0.token.range.lowerBound < start }
    guard let first = rest.first, first.token.isKeyword("function") else {
      return pieces.map(\.text).joined(separator: " ")
    }
    var depth = 0
    var words: [String] = []
    for piece in rest {
      words.append(piece.text)
      if piece.token.kind == .keyword {
        switch piece.token.text {
        case "function", "if", "do", "repeat": depth += 1
        case "end", "until": depth -= 1
        default: break
        }
      }
      if depth == 0 { break }
    }
    return words.joined(separator: " ")
  }
}
