/// A value that can cross between Lua and Swift. There are no fractions: a float does not cross.
public enum LuaValue: Hashable, Sendable {
  /// `nil`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A 64-bit integer.
  case integer(Int)
  /// A text; bytes that are not UTF-8 do not cross.
  case string(String)
  /// A copy of a table.
  case table(LuaTable)
  /// A function kept by the machine it came from.
  case function(LuaFunction)
  /// A host value a script can hold, compare and read fields of, but neither make nor change.
  case handle(Int)

  /// The word for the kind of value, as `type` gives it to scripts.
  public var kind: String {
    switch self {
    case .null: "nil"
    case .boolean: "boolean"
    case .integer: "number"
    case .string: "string"
    case .table: "table"
    case .function: "function"
    case .handle: "userdata"
    }
  }
}

/// A copy of a Lua table: the items 1…n, then the named fields.
public struct LuaTable: Hashable, Sendable {
  /// A named field.
  public struct Field: Hashable, Sendable {
    /// The name.
    public var key: String
    /// What stands under the name.
    public var value: LuaValue

    /// A field of the given name and value.
    public init(key: String, value: LuaValue) {
      self.key = key
      self.value = value
    }
  }

  /// The items 1…n, without gaps.
  public var items: [LuaValue]
  /// The fields; those of a table that came from Lua are in order of the bytes of their names.
  public var fields: [Field]

  /// A table of items and fields.
  public init(items: [LuaValue] = [], fields: [Field] = []) {
    self.items = items
    self.fields = fields
  }

  /// The value under a name, compared byte by byte; `nil` where there is none.
  public subscript(key: String) -> LuaValue? {
    fields.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}

/// A function kept by a machine.
///
/// Ids are handed out in the order in which functions first cross the border, so the same scripts
/// loaded in the same order give the same ids. An id means nothing to another machine.
public struct LuaFunction: Hashable, Sendable {
  /// The id, from 1.
  public let id: Int

  /// The function a machine keeps under an id; a call of an id it never gave fails.
  public init(id: Int) {
    self.id = id
  }
}
