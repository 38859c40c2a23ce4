/// English names for instruments and articles; what is not known keeps its Chinese name.
enum Instruments {
  private static let names: [String: String] = [
    "村民委员会组织法": "Organic Law of Villagers' Committees",
    "城市居民委员会组织法": "Organic Law of Urban Residents' Committees",
    "民法典": "Civil Code",
    "农村集体经济组织法": "Law on Rural Collective Economic Organisations",
    "农村土地承包法": "Law on Land Contracts in Rural Areas",
    "人民调解法": "People's Mediation Law",
    "物业管理条例": "Regulation on Property Management",
    "中国共产党章程": "Constitution of the Communist Party of China",
    "中国共产党支部工作条例（试行）": "Regulations on the Work of Party Branches (trial)",
    "中国共产党农村基层组织工作条例": "Regulations on the Work of Rural Primary Party Organisations",
    "中国共产党基层组织选举工作条例": "Regulations on Elections of Primary Party Organisations",
  ]

  /// The English name of an instrument, with or without its 《》 and 中华人民共和国.
  static func english(_ name: String) -> String {
    var bare = name
    if bare.hasPrefix("《"), bare.hasSuffix("》") { bare = String(bare.dropFirst().dropLast()) }
    let state = "中华人民共和国"
    if bare.hasPrefix(state) { bare = String(bare.dropFirst(state.count)) }
    return names[bare].map { "\($0) (\(bare))" } ?? name
  }

  /// `第二十六条第二款` as `art. 26 para. 2`; anything else as it is.
  static func article(_ text: String) -> String {
    var parts: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      guard rest.first == "第" else { return text }
      rest = rest.dropFirst()
      guard let end = rest.firstIndex(where: { "条款项".contains($0) }),
        let number = numeral(rest[..<end])
      else { return text }
      let word = rest[end] == "条" ? "art." : rest[end] == "款" ? "para." : "item"
      parts.append("\(word) \(number)")
      rest = rest[rest.index(after: end)...]
    }
    return parts.isEmpty ? text : parts.joined(separator: " ")
  }

  /// A Chinese or Arabic numeral below a thousand and some; `nil` when it is none.
  private static func numeral(_ text: Substring) -> Int? {
    if let plain = Int(text) { return plain }
    var bare = text
    if bare.hasPrefix("（"), bare.hasSuffix("）") { bare = bare.dropFirst().dropLast() }
    let digits: [Character: Int] = [
      "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    let powers: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
    guard !bare.isEmpty, bare.count <= 8 else { return nil }
    var (sum, digit) = (0, 0)
    for character in bare {
      if let value = digits[character] {
        digit = value
      } else if let power = powers[character] {
        sum += max(digit, 1) * power
        digit = 0
      } else if character != "零", character != "〇" {
        return nil
      }
    }
    return sum + digit
  }
}
