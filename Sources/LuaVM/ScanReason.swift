/// Why the pre-scan refuses a source.
public enum ScanReason: Hashable, Sendable {
  /// More bytes than allowed; the number is the limit.
  case tooLong(limit: Int)
  /// A byte that begins no token, outside strings and comments.
  case unexpectedByte(UInt8)
  /// The source is not UTF-8.
  case notUTF8
  /// The source is compiled code.
  case bytecode
  /// A chain of fields and indices with more links than allowed.
  case chainTooLong(limit: Int)
  /// Brackets nested deeper than allowed.
  case bracketsTooDeep(limit: Int)
  /// Blocks nested deeper than allowed.
  case blocksTooDeep(limit: Int)
  /// A number with a fraction or an exponent.
  case float
  /// A whole number beyond 64 bits.
  case largeNumber
  /// The operator `^`, which computes with fractions.
  case power
  /// A variable marked `<close>`.
  case close
  /// The name `_ENV`.
  case environment
}
