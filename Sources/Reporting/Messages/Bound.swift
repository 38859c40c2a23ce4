import Deliberation

/// The bound value of a parameter as people read it: `>= 2/3 members` becomes `≥ 2/3 应到`.
enum Bound {
  /// The value in a language; words it does not know stay as they are.
  static func text(_ bound: String, in language: Language) -> String {
    let words = bound.split(separator: " ").map { word(String($0), in: language) }
    return Clean.line(words.joined(separator: " "))
  }

  private static func word(_ word: String, in language: Language) -> String {
    let voice = language.voice
    switch word {
    case ">=": return "≥"
    case "counted": return language == .chinese ? "计入" : word
    case "true": return language == .chinese ? "是" : "yes"
    case "false": return language == .chinese ? "否" : "no"
    case "excluded": return language == .chinese ? "不计入" : word
    default: break
    }
    if let base = Base(rawValue: word) { return voice.value(.base(base)) }
    if let policy = RecusalPolicy(rawValue: word) { return voice.value(.policy(policy)) }
    return word
  }
}
