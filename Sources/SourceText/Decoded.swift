/// How the bytes of a file were written.
public enum TextEncoding: String, Hashable, Sendable, Codable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// GB 18030, which takes in GBK and GB 2312.
  case gb18030 = "gb18030"
}

/// What became of the bytes of a file.
public enum Decoded: Sendable {
  /// The text, its ends of lines turned into LF and without a byte order mark; how it was written;
  /// whether it had a mark, and whether any line ended in CR or CR LF.
  case text(SourceText, encoding: TextEncoding, hadBOM: Bool, hadCRLF: Bool)
  /// The bytes cannot be read as text.
  case failure(DecodingFailure)
}

/// Why the bytes of a file are not text, and where.
public struct DecodingFailure: Error, Hashable, Sendable {
  /// The kinds of failure.
  public enum Kind: Hashable, Sendable {
    /// More bytes than the limit, which is given.
    case tooLarge(limit: Int)
    /// UTF-16 or UTF-32, told by its mark or by its zero bytes.
    case utf16
    /// A zero byte in what otherwise looks like text.
    case nul
    /// Not a text but a file of another kind.
    case binary(BinaryForm)
    /// The bytes end in the middle of a character of the given encoding.
    case truncated(TextEncoding)
    /// A sequence of bytes that the given encoding does not have.
    case malformed(TextEncoding)
  }

  /// The forms of file that are named, because clerks hand them in.
  public enum BinaryForm: String, Hashable, Sendable, Codable {
    /// A compressed folder, as the newer office documents are.
    case zip
    /// An older office document.
    case compoundDocument = "compound-document"
    /// A page description.
    case pdf
    /// A picture.
    case image
    /// Anything else with many control bytes.
    case other
  }

  /// What is wrong.
  public var kind: Kind
  /// The line from 1.
  public var line: Int
  /// The column from 1, in characters.
  public var column: Int
  /// The offset from 0 in the bytes as they were given, a byte order mark included.
  public var byteOffset: Int
}
