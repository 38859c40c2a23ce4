import LuaVM

/// How much a procedure script may use; what goes beyond is told as `script-exhausted`.
///
/// The steps are the limit authors are told about: the same script spends the same number on every
/// machine. Memory and time are second lines. A value below what the engine needs to start is raised to
/// that.
public struct ScriptLimits: Sendable, Hashable {
  /// Steps for loading one script; at least 1,000.
  public var stepsPerScript = 10_000_000
  /// Steps for one call of a function of the script; at least 1,000.
  public var stepsPerCall = 1_000_000
  /// Memory of one engine, in bytes; at least 1 MiB.
  public var memory = 16 << 20
  /// Time one call may take, in seconds; 1…3600. Far above what honest scripts need, so that the steps
  /// run out first.
  public var seconds = 10

  /// The largest script that is read, in bytes.
  public static let source = LuaLimits.standard.sourceBytes

  /// The limits of the command.
  public static let standard = ScriptLimits()

  /// The standard limits, to be changed field by field.
  public init() {}

  /// The same limits as the engine takes them.
  var engine: LuaLimits {
    var limits = LuaLimits.standard
    limits.fuelPerLoad = min(max(stepsPerScript, limits.hookInterval), 1 << 50)
    limits.fuelPerCall = min(max(stepsPerCall, limits.hookInterval), 1 << 50)
    limits.memory = min(max(memory, 1 << 20), 1 << 40)
    limits.block = min(limits.block, limits.memory)
    limits.deadline = min(max(seconds, 1), 3600)
    return limits
  }
}
