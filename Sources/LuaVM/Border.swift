internal import CLuaShim

/// Values on the machine's tape.
struct Border {
  let machine: OpaquePointer
  /// The tape's head stays where it is; its nodes and bytes move when it grows.
  let tape: UnsafePointer<shim_tape>
  let depth: Int

  /// The node at an index, if the tape is that long.
  func peek(_ node: Int) -> shim_node? {
    guard node >= 0, node < tape.pointee.length else { return nil }
    return tape.pointee.nodes?[node]
  }

  /// Reads the value at a node and moves on behind it.
  func read(_ node: inout Int) throws(BorderError) -> LuaValue {
    guard let here = peek(node) else { throw .size }
    node += 1
    switch here.kind {
    case SHIM_NULL: return .null
    case SHIM_BOOLEAN: return .boolean(here.value != 0)
    case SHIM_INTEGER: return .integer(Int(here.value))
    case SHIM_STRING: return .string(try text(here))
    case SHIM_FUNCTION: return .function(LuaFunction(id: Int(here.value)))
    case SHIM_HANDLE: return .handle(Int(here.value))
    case SHIM_TABLE: return .table(try table(here, &node))
    default: throw reason(here)
    }
  }

  /// Moves on behind the value at a node; throws what `read` would, and makes nothing.
  func skip(_ node: inout Int) throws(BorderError) {
    guard let here = peek(node) else { throw .size }
    guard here.kind != SHIM_STRING else {
      node += 1
      return
    }
    _ = try read(&node)
  }

  private func table(_ head: shim_node, _ node: inout Int) throws(BorderError) -> LuaTable {
    var table = LuaTable()
    table.items.reserveCapacity(Int(head.count))
    table.fields.reserveCapacity(Int(head.fields))
    for _ in 0..<head.count { table.items.append(try read(&node)) }
    for _ in 0..<head.fields {
      guard case .string(let key) = try read(&node) else { throw .key }
      table.fields.append(LuaTable.Field(key: key, value: try read(&node)))
    }
    return table
  }

  /// C has checked that the bytes are UTF-8.
  private func text(_ node: shim_node) throws(BorderError) -> String {
    guard node.count > 0 else { return "" }
    guard let bytes = tape.pointee.bytes else { throw .size }
    let buffer = UnsafeBufferPointer(start: bytes + Int(node.value), count: Int(node.count))
    return String(decoding: buffer, as: UTF8.self)
  }

  private func reason(_ node: shim_node) -> BorderError {
    switch Int32(truncatingIfNeeded: node.value) {
    case SHIM_BAD_FLOAT: .float
    case SHIM_BAD_DEPTH: .depth
    case SHIM_BAD_KEY: .key
    case SHIM_BAD_HOLE: .hole
    case SHIM_BAD_KIND: .kind
    case SHIM_BAD_TEXT: .text
    case SHIM_BAD_WORD: .unfinishedWord(Int(node.count))
    default: .size
    }
  }

  /// Appends a value to the tape.
  func write(_ value: LuaValue, level: Int = 0) throws(BorderError) {
    switch value {
    case .null: try append(shim_node(kind: SHIM_NULL, count: 0, fields: 0, value: 0))
    case .boolean(let flag):
      try append(shim_node(kind: SHIM_BOOLEAN, count: 0, fields: 0, value: flag ? 1 : 0))
    case .integer(let number):
      try append(shim_node(kind: SHIM_INTEGER, count: 0, fields: 0, value: Int64(number)))
    case .string(let text): try write(text)
    case .function(let function):
      try append(shim_node(kind: SHIM_FUNCTION, count: 0, fields: 0, value: Int64(function.id)))
    case .handle(let handle):
      try append(shim_node(kind: SHIM_HANDLE, count: 0, fields: 0, value: Int64(handle)))
    case .table(let table): try write(table, level: level)
    }
  }

  func write(_ text: String) throws(BorderError) {
    var text = text
    let (offset, count) = text.withUTF8 { bytes in
      (shim_append_bytes(machine, bytes.baseAddress, bytes.count), bytes.count)
    }
    guard offset >= 0, let length = UInt32(exactly: count) else { throw .size }
    try append(shim_node(kind: SHIM_STRING, count: length, fields: 0, value: Int64(offset)))
  }

  private func write(_ table: LuaTable, level: Int) throws(BorderError) {
    guard level < depth else { throw .depth }
    guard let items = UInt32(exactly: table.items.count),
      let fields = UInt32(exactly: table.fields.count), items < 1 << 24, fields < 1 << 24
    else { throw .size }
    try append(shim_node(kind: SHIM_TABLE, count: items, fields: fields, value: 0))
    for item in table.items { try write(item, level: level + 1) }
    for field in table.fields {
      try write(field.key)
      try write(field.value, level: level + 1)
    }
  }

  /// A value that makes C raise, for where Swift can no longer throw.
  func writeBad() {
    _ = shim_append(machine, shim_node(kind: SHIM_BAD, count: 0, fields: 0, value: 0))
  }

  private func append(_ node: shim_node) throws(BorderError) {
    guard shim_append(machine, node) != 0 else { throw .size }
  }
}
