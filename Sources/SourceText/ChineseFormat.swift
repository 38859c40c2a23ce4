extension ChineseNumbers {
  /// A number in everyday Chinese numerals: 22 is 二十二, 103 is 一百零三, 10010 is 一万零一十.
  public static func format(_ number: Int) -> String {
    if number == 0 { return "零" }
    let text = spell(number.magnitude)
    // Only the very first 一 before 十 falls away: 十二, but 一百一十二.
    let short = text.hasPrefix("一十") ? String(text.dropFirst()) : text
    return number < 0 ? "负" + short : short
  }

  /// A number said digit by digit, as years are: 2026 is 二〇二六.
  public static func formatDigits(_ number: Int) -> String {
    let text = String(number.magnitude).compactMap { asciiDigit($0) }.map {
      $0 == 0 ? "〇" : names[$0]
    }
    return (number < 0 ? "负" : "") + text.joined()
  }
}

private let names = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

private func spell(_ number: UInt) -> String {
  for (unit, name) in [(100_000_000 as UInt, "亿"), (10_000, "万")] where number >= unit {
    let low = number % unit
    let head = spell(number / unit) + name
    if low == 0 { return head }
    return head + (low < unit / 10 ? "零" : "") + spell(low)
  }
  var rest = number
  var text = ""
  var hasGap = false
  for (unit, name) in [(1000 as UInt, "千"), (100, "百"), (10, "十"), (1, "")] {
    let digit = Int(rest / unit)
    rest %= unit
    if digit == 0 {
      hasGap = !text.isEmpty
    } else {
      text += (hasGap ? "零" : "") + names[digit] + name
      hasGap = false
    }
  }
  return text
}
