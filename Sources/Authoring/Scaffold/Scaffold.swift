public import ProcedureScript
import SourceText

/// The first folder of a procedure: a script, a roster, a record in order, one with faults, a page to
/// read, and settings for editors.
///
/// It opens no file; whoever calls it writes the files, and overwrites none.
public struct Scaffold: Sendable {
  /// A file of the folder.
  public struct File: Hashable, Sendable {
    /// Its path within the folder.
    public var path: String
    /// Its text.
    public var text: String
  }

  /// The languages of comments and of the page to read.
  public enum Language: String, Hashable, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"
  }

  /// The files, in the order in which they are told of.
  public let files: [File]

  /// The files for a procedure of a name.
  ///
  /// - Parameters:
  ///   - name: the name of the procedure and of its folder.
  ///   - surface: which words the script is written in.
  ///   - language: the language of the comments and of the page.
  public init(_ name: FolderName, surface: SurfaceLanguage, language: Language) {
    let texts: ScaffoldTexts = language == .chinese ? .chinese : .english
    let script = SourceText(
      name: Self.script, text: Self.filled(texts.script, name))
    files = [
      File(path: Self.script, text: SurfaceConversion.convert(script, to: surface)),
      File(path: texts.rosterName, text: texts.roster),
      File(path: texts.goodName, text: Self.filled(texts.good, name)),
      File(path: texts.badName, text: Self.filled(texts.bad, name)),
      File(path: "README.md", text: Self.filled(texts.page, name)),
      File(path: "annotations/\(EditorAnnotations.name)", text: EditorAnnotations.text()),
      File(path: ".vscode/settings.json", text: EditorSettings.code),
      File(path: ".luarc.json", text: EditorSettings.luaLS),
      File(path: ".emmyrc.json", text: EditorSettings.emmyLua),
    ]
  }

  private static let script = "procedure.lua"

  private static func filled(_ text: String, _ name: FolderName) -> String {
    text.replacing("{名称}", with: name.text)
  }
}

/// The texts of a first folder in one language; `{名称}` stands for its name.
struct ScaffoldTexts: Sendable {
  var script: String
  var rosterName: String
  var roster: String
  var goodName: String
  var good: String
  var badName: String
  var bad: String
  var page: String
}

/// Settings by which editors read scripts as Lua 5.4 with Han names.
///
/// The annotations stand in a folder beside the script.
enum EditorSettings {
  static let code = """
    {
      "files.encoding": "utf8",
      "editor.tabSize": 2,
      "editor.insertSpaces": true,
      "editor.unicodeHighlight.ambiguousCharacters": false
    }

    """

  static let luaLS = """
    {
      "runtime.version": "Lua 5.4",
      "runtime.unicodeName": true,
      "workspace.library": ["annotations"],
      "workspace.checkThirdParty": false
    }

    """

  static let emmyLua = """
    {
      "runtime": { "version": "Lua5.4" },
      "workspace": { "library": ["./annotations"] }
    }

    """
}
