public import SourceText

/// What ships inside the library: procedures, law tables and the calendar, embedded when it is built.
public enum Shelf {
  /// One file of the shelf.
  public struct Item: Sendable {
    /// The path within `procedures/`.
    public var name: String
    /// The bytes.
    public var bytes: [UInt8]
  }

  /// The procedures and rule sets.
  public static var procedures: [Item] {
    [
      Item(name: "five-steps-seven-rules.lua", bytes: PackageResources.five_steps_seven_rules_lua),
      Item(
        name: "four-deliberations-two-disclosures.lua",
        bytes: PackageResources.four_deliberations_two_disclosures_lua),
      Item(name: "sample-conduct-rules.lua", bytes: PackageResources.sample_conduct_rules_lua),
    ]
  }

  /// The tables of statutes of the whole country.
  public static var law: [Item] {
    [
      Item(name: "law/city.lua", bytes: PackageResources.city_lua),
      Item(name: "law/civil-code.lua", bytes: PackageResources.civil_code_lua),
      Item(name: "law/collective.lua", bytes: PackageResources.collective_lua),
      Item(name: "law/disclosure.lua", bytes: PackageResources.disclosure_lua),
      Item(name: "law/land.lua", bytes: PackageResources.land_lua),
      Item(name: "law/levy.lua", bytes: PackageResources.levy_lua),
      Item(name: "law/mediation.lua", bytes: PackageResources.mediation_lua),
      Item(name: "law/owners.lua", bytes: PackageResources.owners_lua),
      Item(name: "law/party.lua", bytes: PackageResources.party_lua),
      Item(name: "law/village.lua", bytes: PackageResources.village_lua),
    ]
  }

  /// The texts of one province and its cities.
  public struct Overlay: Sendable {
    /// The table.
    public var item: Item
    /// The province and those of its cities that have texts, as records name them.
    public var places: [String]

    fileprivate init(_ name: String, _ bytes: [UInt8], _ places: String...) {
      item = Item(name: "law/place/\(name).lua", bytes: bytes)
      self.places = places
    }
  }

  /// The tables of places, each read when a record or a script needs it.
  public static var overlays: [Overlay] {
    [
      Overlay("beijing", PackageResources.beijing_lua, "北京市"),
      Overlay("chongqing", PackageResources.chongqing_lua, "重庆市"),
      Overlay("guangdong", PackageResources.guangdong_lua, "广东省清远市"),
      Overlay("hainan", PackageResources.hainan_lua, "海南省"),
      Overlay("hebei", PackageResources.hebei_lua, "河北省"),
      Overlay("henan", PackageResources.henan_lua, "河南省"),
      Overlay("shandong", PackageResources.shandong_lua, "山东省", "山东省聊城市", "山东省青岛市", "山东省潍坊市"),
      Overlay("shanghai", PackageResources.shanghai_lua, "上海市"),
      Overlay("sichuan", PackageResources.sichuan_lua, "四川省", "四川省成都市"),
      Overlay("tianjin", PackageResources.tianjin_lua, "天津市"),
      Overlay(
        "zhejiang", PackageResources.zhejiang_lua, "浙江省", "浙江省杭州市", "浙江省湖州市", "浙江省宁波市", "浙江省舟山市"),
    ]
  }

  /// The calendar of working days.
  public static var calendar: Item {
    Item(name: "law/calendar.csv", bytes: PackageResources.calendar_csv)
  }
}

extension Shelf.Item {
  /// The file as a text; the shelf's own files are UTF-8.
  public var text: SourceText { SourceText(name: "procedures/" + name, bytes: bytes) }
}
