/// Why a script did not run, or did not end.
///
/// Scripts are named as the host named them, without a path. Lines count from 1; line 0 means that
/// the failure belongs to no line of a script.
public enum LuaFailure: Error, Hashable, Sendable {
  /// The pre-scan refuses the source. The column counts bytes, from 1.
  case rejected(script: String, line: Int, column: Int, reason: ScanReason)
  /// The source is no Lua.
  case syntax(script: String, line: Int, message: String)
  /// The script's own error. The traceback is a list of `script:line`, innermost first.
  case script(script: String, line: Int, message: String, traceback: [String])
  /// An error thrown by a host function and not caught by the script.
  case host(script: String, line: Int, error: HostError, traceback: [String])
  /// A value the script gave back cannot cross.
  case value(script: String, line: Int, reason: BorderError)
  /// The fuel is used up. This is deterministic, and so part of a ruling.
  case exhausted(script: String, line: Int, fuel: Int)
  /// A second line of defence fired. Nothing is known about the script's outcome.
  case undecided(script: String, line: Int, cause: Cause)
  /// The machine does not work with this Lua or in this process.
  case unusable(Defect)

  /// The limits that leave an outcome open.
  public enum Cause: String, Hashable, Sendable {
    /// The memory of the state.
    case memory
    /// The largest single block.
    case block
    /// The longest string.
    case string
    /// The memory asked for in one call.
    case churn
    /// The time of one call.
    case deadline
  }

  /// What the start-up self-test can find.
  public enum Defect: String, Hashable, Sendable {
    /// There is not enough memory even to start.
    case memory
    /// The library keeps its hash seed elsewhere: it is no Lua 5.4 as this package knows it.
    case layout
    /// Tables are walked in another order than the one the package is tested with.
    case order
    /// The process has left the C locale, so texts would compare differently.
    case locale
    /// A machine was reset from within one of its own host functions.
    case busy
  }
}
