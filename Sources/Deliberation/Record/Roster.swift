/// The dated list of a body's members.
public struct Roster: Sendable, Equatable {
  /// The body it is the roster of, when stated.
  public var body: Noted<String>?
  /// The file or label it came from, such as 协商会.csv.
  public var name: Noted<String>
  /// The members, once read; `nil` when the record only refers to a list that was not given.
  public var members: [Member]? { didSet { index = nil } }
  /// Who is who among the members, where that is known from a list of the same persons.
  package private(set) var index: MemberIndex?

  /// A roster of a name.
  public init(name: Noted<String>, body: Noted<String>? = nil, members: [Member]? = nil) {
    self.name = name
    self.body = body
    self.members = members
  }

  /// Takes a list whose persons are those of another, which has been indexed.
  package mutating func take(_ members: [Member], _ index: MemberIndex) {
    self.members = members
    self.index = index
  }

  /// Equal when they say the same; what is found in them says no more.
  public static func == (left: Roster, right: Roster) -> Bool {
    left.body == right.body && left.name == right.name && left.members == right.members
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
  /// 代表户数: how many households the member speaks for.
  public var represents: Int?
  /// The units the member owns, where the roster is one of units.
  public var units: [HeldUnit] = []
  /// 共有人: other names under which the member's one vote may be cast.
  public var coOwners: [String] = []

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

  /// The area of all units in 0.01 m²; `nil` where none is known or one is too large to add.
  public var area: Int? {
    guard !units.isEmpty else { return nil }
    var total = 0
    for unit in units {
      guard let area = unit.area else { return nil }
      let sum = total.addingReportingOverflow(area)
      guard !sum.overflow else { return nil }
      total = sum.partialValue
    }
    return total
  }

  /// Whether the member counts under a label: a category, an office, or a mark.
  public func carries(_ label: String) -> Bool {
    categories.has(label) || offices.has(label) || marks.has(label)
  }
}

/// A unit that an owner holds: a flat, a shop, a parking space.
public struct HeldUnit: Sendable, Hashable {
  /// 房号: its number; empty when the roster gives none.
  public var name: String
  /// 面积: its area in 0.01 m²; `nil` when the roster gives none.
  public var area: Int?
  /// 用途: what it is used as, such as 住宅 or 车位.
  public var use: String

  /// Whether it is a parking space, whose counting local rules settle.
  public var isParking: Bool { ["车位", "车库", "地下车位"].contains(use) }

  /// A unit of a number.
  public init(name: String, area: Int? = nil, use: String = "") {
    self.name = name
    self.area = area
    self.use = use
  }
}
