/// Places as records and law tables write them: from the wide to the narrow, without blanks.
public enum Locality {
  /// Whether a place of the tables holds the place a record names.
  ///
  /// A record may leave out the province (湖州市长兴县) or the words for its rank (浙江湖州市).
  public static func holds(_ place: String, _ locality: String) -> Bool {
    let own = Array(bare(locality).unicodeScalars)
    let parts = parts(of: place)
    guard !own.isEmpty, !parts.isEmpty else { return false }
    // Wider parts may be missing, the narrowest may not.
    for first in parts.indices {
      var at = 0
      let fits = parts[first...].allSatisfy { part in
        guard let next = end(of: part, in: own, from: at) else { return false }
        at = next
        return true
      }
      if fits { return true }
    }
    return false
  }

  /// A place without blanks.
  private static func bare(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isWhitespace })
  }

  /// 浙江省湖州市 as 浙江省, 湖州市.
  private static func parts(of place: String) -> [[Unicode.Scalar]] {
    var parts: [[Unicode.Scalar]] = [[]]
    let scalars = Array(bare(place).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      parts[parts.count - 1].append(scalar)
      // 湖州市 is one part.
      let goesOn = scalar == "州" && index + 1 < scalars.count && scalars[index + 1] == "市"
      if ranks.contains(scalar), !goesOn { parts.append([]) }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// Where a part ends that stands at a position, in full or without the word for its rank.
  private static func end(
    of part: [Unicode.Scalar], in text: [Unicode.Scalar], from start: Int
  ) -> Int? {
    if text[start...].starts(with: part) { return start + part.count }
    let stem = part.dropLast()
    guard let last = part.last, ranks.contains(last), stem.count >= 2,
      text[start...].starts(with: stem)
    else { return nil }
    let next = start + stem.count
    // 河北区 is a district and 海南藏族自治州 a prefecture: neither is the province of that name.
    if next < text.count, others.contains(text[next]) { return nil }
    return next
  }

  private static let ranks = Set("省市州区县".unicodeScalars)
  private static let others = Set("区县州".unicodeScalars).union("镇乡街路村社藏蒙".unicodeScalars)
}
