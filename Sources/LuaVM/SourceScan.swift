/// Where and why the pre-scan refuses a source.
public struct ScanFault: Error, Hashable, Sendable {
  /// The byte the fault is at, from 0.
  public var offset: Int
  /// The line, from 1.
  public var line: Int
  /// The byte within the line, from 1.
  public var column: Int
  /// What is wrong there.
  public var reason: ScanReason
}

/// The look at a source before Lua sees it.
///
/// Debian's Lua 5.4.4 crashes on long chains of fields when it words an error, computes with
/// fractions, and has no limit on the size of a source. The scan walks the tokens once and refuses
/// such sources; it leaves all other mistakes to the compiler. Where a string or comment does not
/// end, it stops: the compiler refuses the same source, and nothing of it runs.
public enum SourceScan {
  /// Gives the first fault of a source, or `nil` when Lua may see it.
  public static func fault(in source: [UInt8], limits: LuaLimits = .standard) -> ScanFault? {
    source.withUnsafeBufferPointer { bytes in
      var walker = TokenWalker(bytes: bytes, limits: limits)
      do throws(Rejection) {
        try walker.walk()
        return nil
      } catch {
        return place(error, in: bytes)
      }
    }
  }
}

/// A fault before its line and column are counted.
struct Rejection: Error {
  var offset: Int
  var reason: ScanReason
}

/// Lines are counted as Lua counts them: a pair of CR and LF, in either order, ends one line.
private func place(_ rejection: Rejection, in bytes: UnsafeBufferPointer<UInt8>) -> ScanFault {
  var line = 1
  var start = 0
  var at = 0
  while at < min(rejection.offset, bytes.count) {
    let byte = bytes[at]
    at += 1
    guard byte == 10 || byte == 13 else { continue }
    if at < bytes.count, bytes[at] != byte, bytes[at] == 10 || bytes[at] == 13 { at += 1 }
    line += 1
    start = at
  }
  return ScanFault(
    offset: rejection.offset, line: line, column: max(1, rejection.offset - start + 1),
    reason: rejection.reason)
}
