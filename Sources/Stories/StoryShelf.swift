public import SourceText

/// The stories that ship, embedded when the library is built.
public enum StoryShelf {
  /// One story of the shelf.
  public struct Item: Sendable {
    /// The name by which it is played: that of its file, without the ending.
    public let name: String
    /// What it teaches, in both languages.
    public let title: StoryText
    private let read: @Sendable () -> [UInt8]

    init(
      _ name: String, _ chinese: String, _ english: String,
      _ bytes: @escaping @autoclosure @Sendable () -> [UInt8]
    ) {
      self.name = name
      title = StoryText(chinese, english: english)
      read = bytes
    }

    /// The script.
    public var text: SourceText { SourceText(name: "stories/\(name).lua", bytes: read()) }
  }

  /// The story of a name, or of a title in either language.
  public static func item(named name: String) -> Item? {
    all.first { [$0.name, $0.title.chinese, $0.title.english].contains(name) }
  }

  /// The stories, in the order in which a class plays them.
  public static let all: [Item] = [
    Item(
      "one-day-short", "少一天", "One day short", PackageResources.one_day_short_lua),
    Item(
      "exactly-half", "正好一半", "Exactly half", PackageResources.exactly_half_lua),
    Item(
      "leaving-quorum", "人走了", "The leaving quorum", PackageResources.leaving_quorum_lua),
    Item(
      "denominator", "分母是谁", "Who is the denominator", PackageResources.denominator_lua),
    Item(
      "consultative-decision", "商量不是决定", "Advice is no decision",
      PackageResources.consultative_decision_lua),
    Item(
      "recusal", "该不该回避", "Standing aside", PackageResources.recusal_lua),
    Item(
      "two-channels", "线上和现场", "Two channels", PackageResources.two_channels_lua),
    Item(
      "display-over-holiday", "假期里的公示", "A display over a holiday",
      PackageResources.display_over_holiday_lua),
    Item(
      "proxies", "替人投票", "Proxies", PackageResources.proxies_lua),
    Item(
      "twenty-days", "二十天", "The twenty days", PackageResources.twenty_days_lua),
    Item(
      "conduct", "南塘十三条", "Nantang's thirteen rules", PackageResources.conduct_lua),
  ]
}
