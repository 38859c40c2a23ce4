/// The dated list of a body's members.
public struct Roster: Sendable, Equatable {
  /// The body it is the roster of, when stated.
  public var body: Noted<String>?
  /// The file or label it came from, such as 协商会.csv.
  public var name: Noted<String>
  /// The members, once read; `nil` when the record only refers to a list that was not given.
  public var members: [Member]?

  /// A roster of a name.
  public init(name: Noted<String>, body: Noted<String>? = nil, members: [Member]? = nil) {
    self.name = name
    self.body = body
    self.members = members
  }
}

/// One person on a roster; the key, not the name, is the person.
public struct Member: Sendable, Hashable {
  /// The key: the number column, else the name as written with inner blanks removed.
  public var key: String
  /// The name as shown.
  public var name: Noted<String>
  /// 类别: the categories of seat the person fills, such as 居民代表.
  public var categories: [String] = []
  /// 职务: offices, such as 居委主任.
  public var offices: [String] = []
  /// 户: the household's key.
  public var household: String?
  /// 表决权: whether the member votes; substitutes and probationers do not.
  public var votes: Bool = true
  /// 起: first day of membership.
  public var from: Day?
  /// 止: last day of membership.
  public var until: Day?
  /// 标记: other marks, such as 女 or 党员, for shares.
  public var marks: [String] = []

  /// A member of a key and a name.
  public init(key: String, name: Noted<String>) {
    self.key = key
    self.name = name
  }

  /// Whether the person is a member on a day.
  public func serves(on day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }

  /// Whether the member counts under a label: a category, an office, or a mark.
  public func carries(_ label: String) -> Bool {
    categories.has(label) || offices.has(label) || marks.has(label)
  }
}
