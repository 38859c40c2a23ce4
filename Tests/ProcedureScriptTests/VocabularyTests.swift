import Deliberation
import ProcedureScript
import SourceText
import Testing

@Suite("The vocabulary")
struct VocabularyTests {
  @Test("Words have names of their own in both languages")
  func names() {
    #expect(Set(Vocabulary.all.map(\.name)).count == Vocabulary.all.count)
    #expect(Set(Vocabulary.all.map(\.chinese)).count == Vocabulary.all.count)
    #expect(Vocabulary.words.count == Vocabulary.all.count)
  }

  @Test("One Chinese spelling means one key everywhere")
  func keys() {
    var meanings: [String: Set<String>] = [:]
    for key in Vocabulary.all.flatMap(\.keys) {
      meanings[key.chinese, default: []].insert(key.name)
    }
    for (chinese, names) in meanings { #expect(names.count == 1, "\(chinese) \(names)") }
    for word in Vocabulary.all { #expect(Set(word.keys.map(\.name)).count == word.keys.count) }
  }

  @Test("A field of a view keeps its meaning, whatever else its Chinese name is a word for")
  func fields() {
    for kind in ViewKind.allCases {
      var tokens: [String: String] = [:]
      for field in kind.fields {
        let token = Vocabulary.keys[field.chinese] ?? ""
        #expect(!token.isEmpty, "\(field.chinese)")
        #expect(tokens[token] == nil, "\(kind) \(field.name)")
        tokens[token] = field.name
        let other = kind.fields.first { $0.name == token }
        #expect(other == nil || other?.name == field.name, "\(kind) \(field.name)")
      }
    }
  }

  @Test("No key is a reserved word of Lua")
  func reserved() {
    let reserved: Set = [
      "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
      "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
    ]
    for word in Vocabulary.all {
      #expect(!reserved.contains(word.name))
      for key in word.keys { #expect(!reserved.contains(key.name), "\(word.name).\(key.name)") }
    }
  }

  @Test(
    "Each word says what it means, and its example loads in both languages",
    arguments: Vocabulary.all.map(\.name))
  func example(name: String) throws {
    let word = try #require(Vocabulary.word(name))
    #expect(!word.about.isEmpty && !word.aboutEnglish.isEmpty)
    for key in word.keys { #expect(!key.about.isEmpty && !key.aboutEnglish.isEmpty) }
    #expect(word.example.contains(word.name))
    for key in word.keys where key.choices != nil {
      #expect(!(key.choices?.entries.isEmpty ?? true))
    }
    let loader = ProcedureLoader(library: try shippedLibrary(), law: try shippedLaw().book)
    let source = SourceText(name: "example.lua", text: word.example)
    let english = loader.load(source)
    let refused = english.isRefused
    #expect(!refused, "\(shown(english.findings))")
    let text = SurfaceConversion.convert(source, to: .chinese)
    #expect(text.contains(word.chinese))
    let chinese = loader.load(SourceText(name: "example.lua", text: text))
    let same =
      english.plan == chinese.plan && english.law == chinese.law && english.kind == chinese.kind
    #expect(same, "\(text) \(shown(chinese.findings))")
  }

  @Test("Choices are read in either language and in full width")
  func choices() throws {
    let kind = try #require(Vocabulary.word("body")?.key("kind")?.choices)
    #expect(kind.canonical("binding") == "binding")
    #expect(kind.canonical("决策性") == "binding")
    #expect(kind.canonical("ｂｉｎｄｉｎｇ") == "binding")
    #expect(kind.canonical("Binding") == nil)
    #expect(kind.canonical("") == nil)
  }
}
