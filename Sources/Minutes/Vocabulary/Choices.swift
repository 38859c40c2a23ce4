public import Deliberation

extension Vocabulary.Key {
  /// The words that may stand under the key, where they are a closed list; their canonical forms.
  public var choices: [String] {
    switch field {
    case .scope: ["全程", "单次会议"]
    case .method: canonical(methodWords.map { ($0.word, $0.method.rawValue) })
    case .base: canonical(baseWords.map { ($0.word, $0.base.rawValue) })
    case .phase: canonical(Derived.phaseWords.map { ($0.word, $0.phase.rawValue) })
    case .stance: ["赞成", "反对"]
    case .casting: ["同意", "反对"]
    case .deed(let position):
      contexts.lazy.compactMap { context -> [String]? in
        guard case .act(let kind) = context, let deed = DeedKind.of(kind),
          deed.fields.indices.contains(position), deed.fields[position].form == .choice
        else { return nil }
        return deed.fields[position].choices.compactMap(\.words.first)
      }.first ?? flags
    default: flags
    }
  }

  private var flags: [String] { value == .flag ? ["是", "否"] : [] }

  /// Whether it names the procedure, the class of the matter, a body, steps, a person or persons.
  public var names: Named? {
    switch field {
    case .procedure: .procedure
    case .rosterFile: .roster
    case .body: .body
    case .steps: .stage
    case .matter: .matter
    case .matterClass: .matterClass
    case .object: .object
    default: value == .name || value == .names ? .person : nil
    }
  }

  /// What a value names.
  public enum Named: Sendable {
    case procedure, roster, body, stage, matter, matterClass, object, person
  }
}

/// The first word for each meaning.
private func canonical(_ words: [(word: String, meaning: String)]) -> [String] {
  var seen = Set<String>()
  return words.filter { seen.insert($0.meaning).inserted }.map(\.word)
}

extension Vocabulary {
  /// The words in which a result is announced, the canonical ones.
  public static let outcomes: [String] = canonical(
    outcomeWords.map { ($0.word, $0.outcome.rawValue) })

  /// The words for ways of voting, the canonical ones.
  public static let methods: [String] = canonical(
    methodWords.map { ($0.word, $0.method.rawValue) })

  /// The key that a word is where an act of a kind is written; in the head for `nil`, where the fields of a
  /// meeting may stand as well.
  public static func key(_ word: String, of kind: Act.Kind?) -> Key? {
    let found = keys.filter { $0.word == word || $0.synonyms.contains(word) }
    guard let kind else {
      return found.first { $0.contexts.contains(.head) }
        ?? found.first { $0.contexts.contains(.act(.meeting)) }
    }
    return found.first { $0.contexts.contains(.act(kind)) }
      ?? found.first { $0.contexts.contains(.anyAct) }
  }
}
