public import SourceText

extension MinutesReader {
  /// Whether a text looks like a record, as far as its first lines show: it has the key 程序, a title that
  /// says so, or a dated act. A text without any words may become one.
  public static func looksLikeRecord(_ bytes: [UInt8]) -> Bool {
    let head = SourceText(name: "", bytes: Array(bytes.prefix(8192)))
    var isFirst = true
    for number in 1...min(head.lineCount, 40) {
      let line = head.line(number)
      guard line.contains(where: { !Folding.isBlank($0) && !$0.isNewline }) else { continue }
      if isFirst, ["案卷", "会议记录", "议事记录", "会议纪要"].contains(where: line.contains) { return true }
      isFirst = false
      let seen = RecordLine(line, of: nil)
      if seen.isDated, seen.label != nil { return true }
      for word in seen.words {
        if case .key(let key) = word.meaning, key.names == .procedure { return true }
      }
    }
    return isFirst
  }
}
