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

  /// The tables of statutes.
  public static var law: [Item] {
    [
      Item(name: "law/city.lua", bytes: PackageResources.city_lua),
      Item(name: "law/civil-code.lua", bytes: PackageResources.civil_code_lua),
      Item(name: "law/party.lua", bytes: PackageResources.party_lua),
      Item(name: "law/village.lua", bytes: PackageResources.village_lua),
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
