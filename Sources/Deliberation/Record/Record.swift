/// The record of a case as its clerk wrote it: a head, rosters, and dated acts, each with its place.
public struct Record: Sendable, Equatable {
  /// The first line, such as 乌泾桥浜整治 议事案卷.
  public var title: Noted<String>
  /// 程序: the procedure the case says it follows.
  public var procedure: Noted<PlanReference>?
  /// 编号: the number of the case.
  public var number: Noted<String>?
  /// 地区: the place, which will choose local rules.
  public var locality: Noted<String>?
  /// 范围: whether what is missing was not done, or merely lies outside this record.
  public var scope: Noted<Scope>
  /// 结案: the closing day; later judgement is as of this day.
  public var closed: Noted<Day>?
  /// 事项: the matters, when the head names them; with none, the title is the only matter.
  public var matters: [Noted<String>] = []
  /// 类别: the class of the matter, such as 动用集体资金.
  public var matterClass: Noted<String>?
  /// Other `键：值` lines of the head, in their order; facts that procedures may ask for (一肩挑：是).
  public var facts: [HeadFact] = []
  /// Indented lines under the head, kept and never checked.
  public var remarks: [String] = []
  /// The acts in the order of the source.
  public var acts: [Act] = []
  /// The rosters the record carries or refers to.
  public var rosters: [Roster] = []
  /// What its reader could not read; what follows from that is not reported again.
  public var unread = Unread()

  /// An empty record of a title.
  public init(title: Noted<String>, scope: Scope = .whole) {
    self.title = title
    self.scope = Noted(scope)
  }

  /// The first fact of the head under a name, if any.
  public func fact(_ name: String) -> Noted<String>? {
    facts.first { $0.name.value.isSame(as: name) }?.value
  }
}

/// What stands in a source and could not be read; whoever read it has reported it.
///
/// It is no part of what a record says, so it does not tell two records apart.
public struct Unread: Sendable, Equatable {
  /// The kinds of the acts that were left out; `nil` for one whose noun is not known.
  public var kinds: [Act.Kind?] = []
  /// The ids of the acts of which something could not be read.
  public var partial: Set<Int> = []
  /// Whether persons entered twice on a roster have been told of.
  public var toldDuplicates = false
  /// The names of the rosters that were there but could not be read.
  public var rosters: Set<String> = []

  /// Nothing at all.
  public init() {}

  /// Always true: what could not be read is no fact of the record.
  public static func == (_: Unread, _: Unread) -> Bool { true }

  /// Whether an act of a kind may be among those left out.
  public func mayHold(_ kind: Act.Kind) -> Bool {
    kinds.contains { $0 == nil || $0 == kind }
  }
}

/// How much of a case the record claims to hold.
public enum Scope: String, Hashable, Sendable, Codable, CaseIterable {
  /// 全程: the whole case; what is missing was not done.
  case whole
  /// 单次会议: one meeting; what is missing lies elsewhere.
  case single
}

/// One `键：值` line of the head that the record itself does not interpret.
public struct HeadFact: Hashable, Sendable {
  /// The key.
  public var name: Noted<String>
  /// The value.
  public var value: Noted<String>

  /// A fact of the head.
  public init(name: Noted<String>, value: Noted<String>) {
    self.name = name
    self.value = value
  }
}

/// A procedure by name and version, as in 五步七规@2026.1; no version means the newest there is.
public struct PlanReference: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The procedure's name or id.
  public var name: String
  /// The version, if one is named.
  public var version: String?

  /// A reference to a procedure.
  public init(name: String, version: String? = nil) {
    self.name = name
    self.version = version
  }

  /// Name and version as a record writes them.
  public var description: String { version.map { "\(name)@\($0)" } ?? name }
}
