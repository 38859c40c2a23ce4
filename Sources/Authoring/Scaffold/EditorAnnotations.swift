import Deliberation
import ProcedureScript

/// The vocabulary for editors: a file of annotations that LuaLS and EmmyLua read, so that a script shows its
/// help, completes its keys and choices, and marks what does not fit.
///
/// Both spellings of every word, key and choice are in it. The file is never run.
public enum EditorAnnotations {
  /// The name under which the file is written.
  public static let name = "yishi.d.lua"

  /// The annotations, ending in a line feed.
  public static func text() -> String {
    var lines = [
      "---@meta yishi", "", "-- 由词表生成，不要改。Made from the vocabulary; do not edit.", "",
      "---@class yishi.Node 程序里的一块 a part of a procedure",
      "---@class yishi.Threshold: yishi.Node 门槛 a threshold",
      "---@class yishi.Period: yishi.Node 期限 a period",
      "---@class yishi.Law: yishi.Threshold, yishi.Period 法条 a text of the law tables",
      "---@class yishi.Rules: yishi.Node 规则集 a set of rules",
      "---@class yishi.Param: yishi.Law, yishi.Rules 参数 a parameter",
      "---@operator call(table): yishi.Param", "",
    ]
    lines += views()
    for word in Vocabulary.all { lines += keys(of: word) }
    for word in Vocabulary.all {
      lines += function(word, named: word.name)
      if word.chinese != word.name { lines += function(word, named: word.chinese) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One class for what functions are given: an editor does not know which kind a function looks at.
  private static func views() -> [String] {
    var lines = ["---@class yishi.View 函数看到的记录 what a function is given of a record"]
    var seen = Set<String>()
    for kind in ViewKind.allCases {
      for field in kind.fields {
        for name in [field.name, field.chinese] where seen.insert(name).inserted {
          lines.append("---@field \(name) any \(line(field.about)) \(line(field.aboutEnglish))")
        }
      }
    }
    return lines + [""]
  }

  private static func className(_ word: Word) -> String { "yishi.keys.\(word.name)" }

  /// The table of a word: a field for each spelling of each key, and what stands in it without a key.
  private static func keys(of word: Word) -> [String] {
    guard word.form != .text else { return [] }
    var lines = ["---@class \(className(word))"]
    var seen = Set<String>()
    for key in word.keys {
      // A key that must be there may be written in either spelling, so no spelling must be.
      for name in [key.name, key.chinese] where seen.insert(name).inserted {
        lines.append(
          "---@field \(name)? \(type(of: key)) \(line(key.about)) \(line(key.aboutEnglish))")
      }
    }
    switch word.items {
    case .none: break
    case .values: lines.append("---@field [integer]? any")
    case .blocks: lines.append("---@field [integer]? yishi.Node")
    }
    if word.hasOpenKeys { lines.append("---@field [string] any") }
    return lines + [""]
  }

  private static func type(of key: Key) -> String {
    var types: [String]
    switch key.kind {
    case .text: types = ["string"]
    case .texts: types = ["string", "string[]"]
    case .integer: types = ["integer"]
    case .flag: types = ["boolean"]
    case .day: types = ["string"]
    case .threshold: types = ["yishi.Threshold"]
    case .period: types = ["yishi.Period"]
    case .citation: types = ["string", "yishi.Law"]
    case .law: types = ["yishi.Law"]
    case .function: types = ["fun(view: yishi.View): boolean?, string?"]
    case .rules: types = ["string", "yishi.Rules", "yishi.Node[]"]
    case .merge: types = ["yishi.Node"]
    case .value: return "any"
    case .choice, .choices:
      let choices = key.choices?.entries.flatMap { [$0.value] + $0.chinese } ?? []
      types = choices.map { "\"\($0)\"" }
      if types.isEmpty { types = ["string"] }
      if key.kind == .choices { types = types + ["(\(types.joined(separator: "|")))[]"] }
    }
    return (types + ["yishi.Param"]).joined(separator: "|")
  }

  /// What a use of a word is.
  private static func result(of word: Word) -> String {
    switch word.name {
    case "at_least", "more_than", "unanimous", "all_of", "any_of", "formula": "yishi.Threshold"
    case "days", "working_days", "months": "yishi.Period"
    case "law": "yishi.Law"
    case "param": "yishi.Param"
    case "rules", "rules_of": "yishi.Rules"
    default: "yishi.Node"
    }
  }

  private static func function(_ word: Word, named name: String) -> [String] {
    // A table without a key is a list to an editor, and none of the class. Of what it is a list is said, since
    // beside `any[]` nothing is completed.
    var keys = className(word)
    switch word.items {
    case .none: break
    case .values: keys += "|(string|integer|yishi.Node)[]"
    // Where a key must be there no list passes, and the server can point at the value that is wrong.
    case .blocks where word.keys.contains(where: \.isRequired): break
    case .blocks: keys += "|yishi.Node[]"
    }
    let result = result(of: word)
    let help = [
      "---\(line(word.about))", "---", "---\(line(word.aboutEnglish))", "---", "---```lua",
    ]
    let example = word.example.split(separator: "\n", omittingEmptySubsequences: false).map {
      "---\($0)"
    }
    var lines = help + example + ["---```"]
    switch word.form {
    case .named:
      lines += ["---@param name string", "---@return fun(keys: \(keys)): \(result)"]
      lines.append("function \(name)(name) end")
    case .table:
      lines += ["---@param keys \(keys)", "---@return \(result)", "function \(name)(keys) end"]
    case .text:
      lines += ["---@param text string", "---@return \(result)", "function \(name)(text) end"]
    case .both:
      lines += ["---@param name string", "---@return \(result)", "function \(name)(name) end"]
    case .optionalName:
      lines += [
        "---@overload fun(name: string): fun(keys: \(keys)): \(result)",
        "---@param keys \(keys)", "---@return \(result)", "function \(name)(keys) end",
      ]
    }
    return lines + [""]
  }

  /// Help stands on one line.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
