/// The languages reports are written in; each is complete.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// 中文.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The words of this language.
  var voice: any Voice {
    switch self {
    case .chinese: Chinese()
    case .english: English()
    }
  }
}
