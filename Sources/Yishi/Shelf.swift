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

  /// The tables of statutes, by the names of their files.
  public static let law: [Table] = [
    Table("law/city.lua", "city.", PackageResources.city_lua),
    Table("law/civil-code.lua", "civil.", PackageResources.civil_code_lua),
    Table("law/party.lua", "party.", PackageResources.party_lua),
    Table("law/village.lua", "village.", PackageResources.village_lua),
  ]

  /// The calendar of working days.
  public static let calendar = Item("law/calendar.csv", PackageResources.calendar_csv)
}
