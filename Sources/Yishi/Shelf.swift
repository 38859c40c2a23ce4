public import ProcedureScript
public import SourceText

/// What ships inside the library: procedures, law tables and the calendar, embedded when it is built.
///
/// The tables here say what each file is, so that none has to be read before it is needed; a test
/// holds them against the files.
public enum Shelf {
  /// One file of the shelf.
  public struct Item: Sendable {
    /// The path within `procedures/`.
    public let name: String
    private let read: @Sendable () -> [UInt8]

    init(_ name: String, _ bytes: @escaping @autoclosure @Sendable () -> [UInt8]) {
      self.name = name
      read = bytes
    }

    /// The bytes.
    public var bytes: [UInt8] { read() }

    /// The path under which messages show the file.
    public var path: String { "procedures/" + name }

    /// The file as a text; the shelf's own files are UTF-8.
    public var text: SourceText { SourceText(name: path, bytes: bytes) }
  }

  /// A procedure or a set of rules.
  public struct Script: Sendable {
    /// The file.
    public let item: Item
    /// What the script says it is.
    public let header: ScriptHeader
    /// The bytes.
    public var bytes: [UInt8] { item.bytes }
    /// The file as a text.
    public var text: SourceText { item.text }

    init(
      _ name: String, _ kind: ScriptHeader.Kind, _ title: String, id: String?, version: String,
      _ bytes: @escaping @autoclosure @Sendable () -> [UInt8]
    ) {
      item = Item(name, bytes())
      header = ScriptHeader(kind: kind, name: title, id: id, version: version)
    }
  }

  /// A table of statutes.
  public struct Table: Sendable {
    /// The file.
    public let item: Item
    /// What each key of the table begins with, the point included.
    public let prefix: String
    /// The bytes.
    public var bytes: [UInt8] { item.bytes }
    /// The file as a text.
    public var text: SourceText { item.text }

    init(
      _ name: String, _ prefix: String, _ bytes: @escaping @autoclosure @Sendable () -> [UInt8]
    ) {
      item = Item(name, bytes())
      self.prefix = prefix
    }
  }

  /// The procedures and rule sets, by the names of their files.
  public static let procedures: [Script] = [
    Script(
      "five-steps-seven-rules.lua", .procedure, "五步七规",
      id: "five-steps-seven-rules", version: "2026.1",
      PackageResources.five_steps_seven_rules_lua),
    Script(
      "four-deliberations-two-disclosures.lua", .procedure, "四议两公开",
      id: "four-deliberations-two-disclosures", version: "2026.1",
      PackageResources.four_deliberations_two_disclosures_lua),
    Script(
      "sample-conduct-rules.lua", .rules, "七条会风规则",
      id: "sample-conduct-rules", version: "2026.1",
      PackageResources.sample_conduct_rules_lua),
  ]

  /// The tables of statutes of the whole country, by the names of their files.
  public static let law: [Table] = [
    Table("law/city.lua", "city.", PackageResources.city_lua),
    Table("law/civil-code.lua", "civil.", PackageResources.civil_code_lua),
    Table("law/collective.lua", "collective.", PackageResources.collective_lua),
    Table("law/disclosure.lua", "disclosure.", PackageResources.disclosure_lua),
    Table("law/land.lua", "land.", PackageResources.land_lua),
    Table("law/levy.lua", "levy.", PackageResources.levy_lua),
    Table("law/mediation.lua", "mediation.", PackageResources.mediation_lua),
    Table("law/owners.lua", "owners.", PackageResources.owners_lua),
    Table("law/party.lua", "party.", PackageResources.party_lua),
    Table("law/village.lua", "village.", PackageResources.village_lua),
  ]

  /// The texts of one province and its cities.
  public struct Overlay: Sendable {
    /// The table.
    public let item: Item
    /// The province and those of its cities that have texts, as records name them.
    public let places: [String]

    init(
      _ name: String, _ bytes: @escaping @autoclosure @Sendable () -> [UInt8], _ places: String...
    ) {
      item = Item("law/place/\(name).lua", bytes())
      self.places = places
    }
  }

  /// The tables of places, each read when a record or a script needs it.
  public static let overlays: [Overlay] = [
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

  /// The calendar of working days.
  public static let calendar = Item("law/calendar.csv", PackageResources.calendar_csv)
}
