/// Which bytes of the rewritten script stand for which of the original.
///
/// Lines are the same in both, so only offsets and columns need it.
public struct SurfaceMap: Sendable, Equatable {
  /// One stretch that was changed.
  public struct Edit: Sendable, Equatable {
    /// The bytes in the original.
    public var original: Range<Int>
    /// The bytes that stand for them; empty or not, as in the original.
    public var rewritten: Range<Int>
  }

  /// The changed stretches in order.
  public private(set) var edits: [Edit] = []

  /// Whether nothing was changed.
  public var isIdentity: Bool { edits.isEmpty }

  mutating func add(_ original: Range<Int>, _ rewritten: Range<Int>) {
    edits.append(Edit(original: original, rewritten: rewritten))
  }

  /// The offset in the original of an offset in the rewritten script; inside a changed stretch, the
  /// stretch's beginning.
  public func originalOffset(of offset: Int) -> Int {
    guard let edit = last(before: offset, \.rewritten) else { return offset }
    if offset < edit.rewritten.upperBound { return edit.original.lowerBound }
    return edit.original.upperBound + (offset - edit.rewritten.upperBound)
  }

  /// The offset in the rewritten script of an offset in the original.
  public func rewrittenOffset(of offset: Int) -> Int {
    guard let edit = last(before: offset, \.original) else { return offset }
    if offset < edit.original.upperBound { return edit.rewritten.lowerBound }
    return edit.rewritten.upperBound + (offset - edit.original.upperBound)
  }

  private func last(before offset: Int, _ side: KeyPath<Edit, Range<Int>>) -> Edit? {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = low + (high - low) / 2
      if edits[middle][keyPath: side].lowerBound <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? edits[low - 1] : nil
  }
}
