public import Deliberation
public import SourceText

/// Where scripts that others adopt come from; the loader itself opens no file.
public protocol ScriptLibrary: Sendable {
  /// The script of a procedure or rule set by name or id; without a version, the newest there is.
  func source(for reference: PlanReference) -> SourceText?
  /// The names and ids that can be asked for, for suggestions.
  var names: [String] { get }
}

/// A library of scripts held in memory.
public struct ScriptShelf: ScriptLibrary {
  /// The scripts, in the order in which they were added.
  public private(set) var entries: [ShelvedScript] = []

  /// An empty library.
  public init() {}

  /// A library of scripts; those that say neither what nor which they are cannot be found.
  public init(_ sources: [SourceText]) {
    for source in sources { add(source) }
  }

  /// A library of scripts of which it is known what they are.
  public init(_ entries: [ShelvedScript]) { self.entries = entries }

  /// The scripts of one library before those of another.
  public init(_ first: ScriptShelf, then second: ScriptShelf) {
    entries = first.entries + second.entries
  }

  /// Adds a script; of scripts of one name and version the first added is given.
  public mutating func add(_ source: SourceText) {
    if let header = ScriptHeader(source) {
      add(ShelvedScript(header, name: source.name) { source })
    }
  }

  /// Adds a script of which it is known what it is.
  public mutating func add(_ script: ShelvedScript) { entries.append(script) }

  /// The script of a reference; of one without a version, the newest by the numbers in it.
  public func source(for reference: PlanReference) -> SourceText? {
    let named = entries.filter { $0.header.answers(to: reference.name) }
    if let version = reference.version {
      return named.first { $0.header.version == version }?.source
    }
    var newest = named.first
    for entry in named.dropFirst() {
      if let held = newest, isOlder(held.header.version, entry.header.version) { newest = entry }
    }
    return newest?.source
  }

  /// The names of the procedures among the scripts.
  public var procedureNames: [String] {
    entries.filter { $0.header.kind == .procedure || $0.header.kind == .adopt }.map(\.header.name)
  }

  /// The versions of the scripts of a name or id, in the order in which they were added.
  public func versions(of name: String) -> [String] {
    var seen = Set<String>()
    return entries.filter { $0.header.answers(to: name) }.map(\.header.version).filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
  }

  /// The names and ids of the scripts in the order in which they were added.
  public var names: [String] {
    entries.flatMap { [$0.header.name, $0.header.id].compactMap { $0 } }
  }
}

/// A script of a library: what it is, and where its text comes from.
public struct ShelvedScript: Sendable {
  /// What the script says it is.
  public let header: ScriptHeader
  /// The name of its text, as messages show it.
  public let name: String
  private let text: @Sendable () -> SourceText

  /// A script whose text is made when it is asked for; it has to say what `header` says.
  public init(_ header: ScriptHeader, name: String, text: @escaping @Sendable () -> SourceText) {
    self.header = header
    self.name = name
    self.text = text
  }

  /// The text.
  public var source: SourceText { text() }
}

/// What a script says it is, read without running it.
public struct ScriptHeader: Hashable, Sendable {
  /// The word a script returns.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case procedure, adopt, rules, statute
  }

  /// The word.
  public var kind: Kind
  /// The name; of an adoption, the local name or else that of what it adopts.
  public var name: String
  /// The id, when it is written out.
  public var id: String?
  /// The version, when it is written out.
  public var version: String

  /// What a script is known to say.
  public init(kind: Kind, name: String, id: String?, version: String) {
    self.kind = kind
    self.name = name
    self.id = id
    self.version = version
  }

  /// Reads a script in either language; `nil` when it returns none of the words.
  public init?(_ source: SourceText) {
    let surface = Surface(source, dictionary: Vocabulary.surface)
    guard isReadable(surface) else { return nil }
    let outline = ScriptOutline(surface.chunk)
    guard
      let call = outline.calls.last(where: { Kind(rawValue: $0.word) != nil && $0.hasTable }),
      let kind = Kind(rawValue: call.word)
    else { return nil }
    func text(_ key: String) -> String? {
      guard let entry = call.entries.last(where: { $0.key == key }) else { return nil }
      let tokens = SurfaceLexer.tokens(of: Array(surface.chunk[entry.valueRange]))
      guard tokens.count == 1, tokens[0].kind == .string else { return nil }
      return stringValue(of: Array(surface.chunk[entry.valueRange]), tokens[0])
    }
    self.kind = kind
    let written = call.name ?? ""
    name = kind == .adopt ? text("name") ?? readReference(written).name : written
    id = text("id")
    version = text("version") ?? ""
  }

  /// Whether a reference by this name or id means the script.
  public func answers(to name: String) -> Bool { self.name == name || id == name }
}

/// Whether a version such as 2026.1 is older than another: by its numbers, then by its bytes.
private func isOlder(_ left: String, _ right: String) -> Bool {
  let (a, b) = (numbers(left), numbers(right))
  if a != b { return a.lexicographicallyPrecedes(b) }
  return left.utf8.lexicographicallyPrecedes(right.utf8)
}

private func numbers(_ version: String) -> [Int] {
  version.split { !$0.isASCII || !$0.isNumber }.map { Int($0) ?? Int.max }
}
