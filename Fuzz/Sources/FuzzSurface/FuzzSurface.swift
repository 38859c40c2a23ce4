import ProcedureScript
import SourceText

/// Words enough to reach every branch: a word, a key, and one Han name that is both.
private let dictionary = SurfaceDictionary(
  words: ["程序": "procedure", "步骤": "step", "至少": "at_least", "公示": "disclose"],
  keys: ["机构": "body", "法定人数": "quorum", "公示": "keep"])

/// The surface pass over any bytes: it never traps, keeps lines, and leaves stock Lua as it is.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSurface(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard case .text(let source, _, _, _) = Decoding.decode(input, name: "fuzz.lua") else { return 0 }
  let surface = Surface(source, dictionary: dictionary)

  let lines = source.bytes.lazy.filter { $0 == 0x0A }.count
  require(surface.text.lazy.filter { $0 == 0x0A }.count == lines, "a line was lost or made")
  if input.allSatisfy({ $0 < 0x80 }) {
    require(surface.isIdentity, "a stock script was changed")
  }
  for offset in stride(from: 0, through: surface.text.count, by: 7) {
    let original = surface.map.originalOffset(of: offset)
    require((0...source.bytes.count).contains(original), "an offset leads out of the source")
  }
  _ = surface.unmangle(String(decoding: surface.text, as: UTF8.self))
  for language in SurfaceLanguage.allCases {
    _ = renderSurface(source, to: language, dictionary: dictionary)
  }
  return 0
}

/// A precondition that says what is wrong in release builds, too.
private func require(_ holds: Bool, _ promise: String) {
  if !holds { fatalError(promise) }
}
