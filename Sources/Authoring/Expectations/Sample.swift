/// The two kinds of record that stand beside a procedure to show what it does.
public enum Sample: String, Hashable, Sendable, CaseIterable {
  /// A record in order: nothing but advice is to be found.
  case good
  /// A record that names what is to be found in it, line by line.
  case bad

  /// The kind that the name of a file says: `会议.good.txt`, `会议.bad.txt`.
  public init?(fileName: String) {
    let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2, let kind = Sample(rawValue: String(parts[parts.count - 2])) else {
      return nil
    }
    self = kind
  }
}
