/// Finds the word that was probably meant.
public enum Suggestion {
  /// The number of edits that make one text of the other, at most `limit`; `nil` when it takes more.
  ///
  /// An edit inserts, drops or replaces one character, or swaps two that stand side by side.
  public static func distance(_ left: String, _ right: String, limit: Int) -> Int? {
    leastEdits(Array(left), Array(right), limit: limit)
  }

  /// The most edits at which another word is still taken for the one meant: none for one character,
  /// one for two or three, two beyond.
  public static func limit(for word: String) -> Int {
    switch word.prefix(4).count {
    case 0, 1: return 0
    case 2, 3: return 1
    default: return 2
    }
  }

  /// The candidate nearest to a word, or `nil` when none is near.
  ///
  /// Full-width letters and digits count as half-width ones. Of candidates equally near, the one with
  /// the same first character wins, then the one nearest in length, then the first by its bytes; the
  /// order in which they are given plays no part.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    let limit = limit(for: word)
    let typed = Array(Folding.halfWidth(word))
    var best: (rank: Rank, word: String)?
    for candidate in candidates where candidate != word {
      let letters = Array(Folding.halfWidth(candidate))
      guard let edits = leastEdits(typed, letters, limit: limit) else { continue }
      let rank = Rank(
        edits: edits, startsElsewhere: typed.first == letters.first ? 0 : 1,
        lengthGap: abs(typed.count - letters.count), bytes: Array(candidate.utf8))
      if let held = best, !(rank < held.rank) { continue }
      best = (rank, candidate)
    }
    return best?.word
  }
}

private struct Rank: Comparable {
  var edits: Int
  var startsElsewhere: Int
  var lengthGap: Int
  var bytes: [UInt8]

  static func < (left: Rank, right: Rank) -> Bool {
    let numbers = (left.edits, left.startsElsewhere, left.lengthGap)
    let others = (right.edits, right.startsElsewhere, right.lengthGap)
    if numbers != others { return numbers < others }
    return left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

private func leastEdits(_ left: [Character], _ right: [Character], limit: Int) -> Int? {
  guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var before: [Int] = []
  var previous = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    current.reserveCapacity(right.count + 1)
    for column in 1...right.count {
      let same = left[row - 1] == right[column - 1]
      var cost = min(previous[column] + 1, current[column - 1] + 1)
      cost = min(cost, previous[column - 1] + (same ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        cost = min(cost, before[column - 2] + 1)
      }
      current.append(cost)
    }
    // No later row can come below the least of this one and the one before by more than a swap.
    if let least = current.min(), least > limit, (previous.min() ?? 0) > limit { return nil }
    (before, previous) = (previous, current)
  }
  return previous[right.count] <= limit ? previous[right.count] : nil
}
