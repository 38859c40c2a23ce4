import Deliberation
import SourceText

extension ScriptContext {
  /// Notes a parameter of the script; one name is declared once.
  func declare(_ declaration: ParameterDeclaration) {
    let isKnown = script.declarations.contains { $0.name == declaration.name }
    if isKnown {
      report(
        .duplicateName, at: declaration.place,
        [Fact(.found, .text(declaration.name)), Fact(.word, .text(declaration.name))])
    } else {
      withScript { $0.declarations.append(declaration) }
    }
  }

  /// Reports a law key the tables do not have.
  func reportUnknownStatute(_ key: String, among keys: Set<String>, at place: Place) {
    var facts = [Fact(.key, .text(key))]
    if let near = Suggestion.nearest(to: key, among: keys) {
      facts.append(Fact(.suggestion, .text(near)))
    }
    report(.unknownStatute, at: place, facts)
  }
}
