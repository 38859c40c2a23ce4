/// A value of JSON; the members of an object keep the order in which they are given.
enum JSON: Sendable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  /// An object of members that are known; absent ones are left out.
  static func members(_ members: [(String, JSON?)]) -> JSON {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  /// The text, indented by two spaces a level.
  func text() -> String {
    var out = ""
    write(to: &out, depth: 0)
    return out
  }

  private func write(to out: inout String, depth: Int) {
    switch self {
    case .null: out += "null"
    case .flag(let flag): out += flag ? "true" : "false"
    case .number(let number): out += "\(number)"
    case .text(let text): JSON.write(text, to: &out)
    case .list(let values):
      JSON.write(values.count, "[", "]", to: &out, depth: depth) { index, out in
        values[index].write(to: &out, depth: depth + 1)
      }
    case .object(let members):
      JSON.write(members.count, "{", "}", to: &out, depth: depth) { index, out in
        JSON.write(members[index].0, to: &out)
        out += ": "
        members[index].1.write(to: &out, depth: depth + 1)
      }
    }
  }

  private static func write(
    _ count: Int, _ open: String, _ close: String, to out: inout String, depth: Int,
    _ body: (Int, inout String) -> Void
  ) {
    out += open
    for index in 0..<count {
      out += index == 0 ? "\n" : ",\n"
      out += String(repeating: "  ", count: depth + 1)
      body(index, &out)
    }
    if count > 0 { out += "\n" + String(repeating: "  ", count: depth) }
    out += close
  }

  private static func write(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default:
        // Controls must be escaped; line separators are, for readers that take JSON for JavaScript.
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || scalar.value == 0x2028 || scalar.value == 0x2029
        {
          let hex = String(scalar.value, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    out += "\""
  }
}
