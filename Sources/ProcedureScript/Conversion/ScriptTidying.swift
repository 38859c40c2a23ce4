public import SourceText

/// The safe repairs of a script: full-width marks outside strings become ASCII, lines are indented by
/// the brackets and blocks they stand in, blanks at the ends of lines go.
///
/// Every word, string and comment stays, so that the script means what it meant; what Lua sees is
/// compared before and after.
public enum ScriptTidying {
  /// The script in order; the script itself where nothing can be mended safely.
  public static func tidied(_ source: SourceText) -> String {
    let rewriter = SurfaceRewriter(
      source, file: 0, target: .plain, dictionary: Vocabulary.surface)
    let marked = rewriter.output
    let laid = ScriptLayout.laid(out: marked)
    for candidate in [laid, marked] where isSame(candidate, as: source) {
      return String(decoding: candidate, as: UTF8.self)
    }
    return source.string
  }

  /// Whether Lua would see the same pieces in both.
  private static func isSame(_ bytes: [UInt8], as source: SourceText) -> Bool {
    let other = SourceText(name: source.name, bytes: bytes)
    return pieces(source) == pieces(other)
  }

  private static func pieces(_ source: SourceText) -> [Piece] {
    let text = Surface(source, dictionary: Vocabulary.surface).text
    return SurfaceLexer.tokens(of: text).filter { $0.kind != .blank }.map { token in
      var bytes = Array(text[token.range])
      // A comment may lose the blanks at its end, and nothing else.
      if token.kind == .comment { while bytes.last.map(isBlank) ?? false { bytes.removeLast() } }
      return Piece(kind: token.kind, bytes: bytes)
    }
  }

  private struct Piece: Equatable {
    var kind: SurfaceToken.Kind
    var bytes: [UInt8]
  }
}

/// Whether a byte is a blank within a line.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
