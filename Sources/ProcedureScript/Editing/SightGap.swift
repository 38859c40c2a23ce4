import Deliberation

extension ScriptSight {
  /// What may be written at an offset.
  public struct Gap: Sendable {
    /// What is asked for.
    public enum Wanted: Sendable {
      /// A statement: what a script returns.
      case statement
      /// A key of the block, or a block that may stand in it.
      case entry(block: Int)
      /// The value of a key of the block.
      case value(block: Int, key: String)
      /// A field of what a function in the block is given.
      case field(block: Int?)
      /// The text behind a word, such as `law "…"`.
      case name(of: Word, block: Int?)
      /// A text in the table of the block that stands there without a key.
      case item(block: Int)
      /// A value within a function.
      case expression(block: Int?)
    }
    /// What is asked for.
    public var wanted: Wanted
    /// What is already there of it and would be replaced; without quotes.
    public var range: Range<Int>
    /// What is already written before the offset.
    public var typed: String
    /// Whether it stands between quotes.
    public var isQuoted: Bool
  }

  /// What may be written at an offset; `nil` in comments and other places where nothing fits.
  public func gap(at offset: Int) -> Gap? {
    guard offset >= 0, offset <= bytes.count else { return nil }
    if comments.contains(where: { $0.lowerBound < offset && offset <= $0.upperBound }) {
      return nil
    }
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = low + (high - low) / 2
      if tokens[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    let last = low - 1
    if last >= 0, tokens[last].kind == .string || tokens[last].kind == .foreignString,
      let inside = inside(tokens[last]), inside.touches(offset)
    {
      return quoted(last, inside, at: offset)
    }
    if last >= 0, tokens[last].kind == .name, tokens[last].range.upperBound >= offset {
      let range = tokens[last].range
      return bare(states[last], before: last - 1, range, at: offset)
    }
    if last >= 0, tokens[last].kind == .number, tokens[last].range.upperBound >= offset {
      return nil
    }
    return bare(states[low], before: last, offset..<offset, at: offset)
  }

  /// What lies between the quotes of a text; `nil` for one in long brackets.
  private func inside(_ token: SurfaceToken) -> Range<Int>? {
    let first = bytes[token.range.lowerBound]
    if first == UInt8(ascii: "[") { return nil }
    let quote = first < 0x80 ? 1 : 3
    let start = token.range.lowerBound + quote
    let end = token.range.upperBound - (token.isUnfinished ? 0 : quote)
    return start <= end ? start..<end : nil
  }

  private func quoted(_ index: Int, _ inside: Range<Int>, at offset: Int) -> Gap? {
    let state = states[index]
    // An open quote takes in the rest of the line; only what stands before the offset is what was typed.
    let range = tokens[index].isUnfinished ? inside.lowerBound..<offset : inside
    func gap(_ wanted: Gap.Wanted) -> Gap {
      Gap(
        wanted: wanted, range: range, typed: text(inside.lowerBound..<offset), isQuoted: true)
    }
    if let pending = state.pending, blocks[pending].nameRange == tokens[index].range {
      return gap(.name(of: blocks[pending].word, block: blocks[pending].parent))
    }
    guard state.frame >= 0, let owner = owners[state.frame], !isFunction[state.frame] else {
      return nil
    }
    guard let key = state.key else { return gap(.item(block: owner)) }
    return gap(.value(block: owner, key: key))
  }

  private func bare(
    _ state: SightState, before: Int, _ range: Range<Int>, at offset: Int
  ) -> Gap? {
    func gap(_ wanted: Gap.Wanted) -> Gap {
      Gap(
        wanted: wanted, range: range, typed: text(range.lowerBound..<offset), isQuoted: false)
    }
    let previous = before >= 0 ? tokens[before] : nil
    let owner = state.frame >= 0 ? owners[state.frame] : nil
    if let previous, previous.isSymbol(".") || previous.isSymbol(":") {
      return gap(.field(block: owner))
    }
    guard state.frame >= 0 else {
      // At the end of a statement another begins; after `=` a value of the author's own.
      if let previous, previous.kind == .symbol, !previous.endsExpression { return nil }
      return gap(.statement)
    }
    if isFunction[state.frame] { return gap(.expression(block: owner)) }
    guard let owner else { return nil }
    if let key = state.key {
      // A value that is whole wants a comma and no other value; on the next line that is soon forgotten.
      if let previous, previous.endsExpression {
        let isNext = isOwnTable[state.frame] && startsLine(range.lowerBound, behind: previous)
        return isNext ? gap(.entry(block: owner)) : nil
      }
      return gap(.value(block: owner, key: key))
    }
    guard isTable[state.frame], isOwnTable[state.frame] else { return nil }
    // Behind a finished block a key may follow only after a comma; behind `{` at once.
    if let previous, previous.endsExpression, !startsLine(range.lowerBound, behind: previous) {
      return nil
    }
    return gap(.entry(block: owner))
  }

  private func startsLine(_ offset: Int, behind token: SurfaceToken) -> Bool {
    bytes[token.range.upperBound..<max(offset, token.range.upperBound)].contains(0x0A)
  }

  private func text(_ range: Range<Int>) -> String {
    range.lowerBound <= range.upperBound
      ? String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self) : ""
  }
}
