/// What a host function throws to stop the script that called it.
///
/// The script may catch it with `pcall` and sees a text with its place. If it does not, the error
/// comes back to the host as ``LuaFailure/host(script:line:error:traceback:)``, with code and
/// payload.
public struct HostError: Error, Hashable, Sendable {
  /// What the script sees, without its place.
  public var message: String
  /// A number the host defines; negative ones are ``BorderError``s.
  public var code: Int
  /// An index into whatever the host keeps for its own, structured error.
  public var payload: Int

  /// An error the host defines.
  public init(message: String, code: Int = 0, payload: Int = 0) {
    self.message = message
    self.code = code
    self.payload = payload
  }

  /// A value that cannot cross, or not the one that was asked for.
  public init(_ border: BorderError) {
    self.init(message: border.text, code: border.code, payload: border.detail)
  }

  /// The border error this is, if it is one.
  public var border: BorderError? { BorderError(code: code, detail: payload) }
}

/// Why a value did not cross the border.
public enum BorderError: Error, Hashable, Sendable {
  /// A number that is no integer.
  case float
  /// A number beyond the integers.
  case large
  /// Tables nested too deep, or in a circle.
  case depth
  /// More values or bytes than may cross at once.
  case size
  /// A table with a key that is neither text nor a place in a sequence.
  case key
  /// A sequence with a gap: a `nil` among its items.
  case hole
  /// A coroutine.
  case kind
  /// A string that is not UTF-8.
  case text
  /// A word that was given its name, but not its table; the index is one of `LuaMachine.words`,
  /// or -1 for a word of an earlier run.
  case unfinishedWord(Int)
  /// Another kind of value than the host asked for; the number is that of the argument, from 0.
  case expected(Int)

  var code: Int {
    switch self {
    case .float: -1
    case .depth: -2
    case .size: -3
    case .key: -4
    case .hole: -5
    case .kind: -6
    case .text: -7
    case .unfinishedWord: -8
    case .expected: -9
    case .large: -10
    }
  }

  var detail: Int {
    switch self {
    case .unfinishedWord(let index), .expected(let index): index
    default: 0
    }
  }

  init?(code: Int, detail: Int) {
    switch code {
    case -1: self = .float
    case -2: self = .depth
    case -3: self = .size
    case -4: self = .key
    case -5: self = .hole
    case -6: self = .kind
    case -7: self = .text
    case -8: self = .unfinishedWord(detail)
    case -9: self = .expected(detail)
    case -10: self = .large
    default: return nil
    }
  }

  /// What a script sees of it.
  var text: String {
    switch self {
    case .float: "a number with a fraction cannot be given to the host"
    case .large: "a number is beyond the integers"
    case .depth: "tables are nested too deep, or in a circle"
    case .size: "the value is too large"
    case .key: "a table has a key that is neither text nor a place in a sequence"
    case .hole: "a sequence has a gap"
    case .kind: "a coroutine cannot be given to the host"
    case .text: "a string is not UTF-8"
    case .unfinishedWord: "a word has a name, but no table"
    case .expected(let index): "argument \(index + 1) is of another kind"
    }
  }
}
