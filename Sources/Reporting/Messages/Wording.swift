/// The words of one finding in one language.
struct Wording: Hashable, Sendable {
  /// The sentence a person would say; it must be enough by itself.
  var title: String
  /// What stands beside the caret.
  var mark: String
  /// Arithmetic beyond the threshold and the days, which are written the same way for every
  /// finding.
  var sums: [String]
  /// What the reader can do.
  var help: String

  /// The words of a finding.
  init(_ title: String, mark: String, sums: [String?] = [], help: String) {
    self.title = title
    self.mark = mark
    self.sums = sums.compactMap { $0 }
    self.help = help
  }
}
