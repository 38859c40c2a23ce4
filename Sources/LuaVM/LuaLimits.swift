/// The budget of one machine.
///
/// Fuel is the limit authors are told about: it counts interpreter steps and the work of library
/// functions, and equal calls spend equal fuel on every machine. The other limits are second lines.
public struct LuaLimits: Sendable, Hashable {
  /// Fuel for one `call`, in interpreter steps.
  public var fuelPerCall = 1_000_000
  /// Fuel for loading and running one script, in interpreter steps.
  public var fuelPerLoad = 10_000_000
  /// Steps between two looks at the budget; also the price of a coroutine.
  public var hookInterval = 1_000
  /// Memory of the Lua state, in bytes.
  public var memory = 16 << 20
  /// Largest single block of memory, in bytes.
  public var block = 4 << 20
  /// Longest string, in bytes.
  public var string = 64 << 10
  /// Memory asked for during one call, freed or not, in bytes.
  public var churn = 256 << 20
  /// Steps of the pattern matcher in one library call.
  public var patternSteps = 1_000_000
  /// Longest pattern, in bytes.
  public var patternBytes = 1 << 10
  /// Time one call may take, in seconds; far above what honest scripts need, so that fuel wins.
  /// The clock is first looked at after one hook interval.
  public var deadline = 10
  /// Longest source, in bytes.
  public var sourceBytes = 64 << 10
  /// Links of one chain of fields and indices, such as `a.b[c].d`.
  public var chain = 64
  /// Depth of brackets, and of blocks.
  public var depth = 64
  /// Tables within tables that cross the border.
  public var crossingDepth = 32
  /// Values in one crossing, keys included.
  public var crossingValues = 1 << 16
  /// Bytes of strings in one crossing.
  public var crossingBytes = 4 << 20

  /// The limits scripts are run under unless the host knows better.
  public static let standard = LuaLimits()

  /// The standard limits, to be changed field by field.
  public init() {}
}
