import SourceText
import Testing

@Suite("Whole numbers in Chinese documents")
struct ChineseNumbersTests {
  @Test(
    "Numbers are read in every usual writing",
    arguments: [
      ("22", 22), ("２２", 22), (" 22\u{3000}", 22), ("022", 22), ("12,345", 12_345),
      ("１２，３４５", 12_345), ("1,234,567", 1_234_567), ("零", 0), ("〇", 0), ("○", 0), ("一", 1),
      ("两", 2), ("十", 10), ("十二", 12), ("一十", 10), ("二十", 20), ("二十二", 22), ("廿", 20),
      ("廿二", 22), ("卅", 30), ("卅一", 31), ("一百", 100), ("两百", 200), ("一百零三", 103),
      ("一百〇三", 103), ("一百一十", 110), ("一百十五", 115), ("一百廿三", 123), ("一千零三", 1003),
      ("一千零三十", 1030), ("一千三百", 1300), ("两千零二十六", 2026), ("二〇二六", 2026),
      ("二零二六", 2026), ("〇三", 3), ("一万", 10_000), ("十万", 100_000), ("三万零五", 30_005),
      ("三万五千", 35_000), ("一万零一十", 10_010), ("一亿", 100_000_000),
      ("一万亿", 1_000_000_000_000), ("一亿零三", 100_000_003),
      ("三亿五千万", 350_000_000), ("3万", 30_000), ("3万5000", 35_000), ("1.25亿", 125_000_000),
      ("１．２万", 12_000), ("12万", 120_000), ("壹佰贰拾叁", 123), ("叁萬", 30_000),
      ("9223372036854775807", Int.max),
    ])
  func reads(_ text: String, _ number: Int) throws {
    #expect(try ChineseNumbers.read(text) == number)
  }

  @Test(
    "What is no number is none",
    arguments: [
      "", " ", "人", "百", "千", "万", "一百百", "十十", "一百零", "零十", "一百零零三", "二两", "十百",
      "12,34", "1234,567", ",123", "12,", "1,,234", "-3", "+3", "3.5", "1.23456万", "1.万", "万一",
      "一万零", "一万一万", "一万二〇二六", "十一二", "0x10", "一 二", "二十人", "三分之二", "一千零",
      "一万零零三", "廿十", "廿廿",
    ])
  func refuses(_ text: String) {
    #expect(throws: ChineseNumbers.Failure.notANumber) { try ChineseNumbers.read(text) }
  }

  @Test(
    "Shortened speech with two readings is refused as such",
    arguments: ["一百二", "三万五", "一千三", "3万5", "3万500"])
  func ambiguous(_ text: String) {
    #expect(throws: ChineseNumbers.Failure.ambiguous) { try ChineseNumbers.read(text) }
  }

  @Test(
    "What does not fit is said to overflow",
    arguments: [
      "9223372036854775808", "九百二十二亿亿三千三百七十二万零三百六十八亿五千四百七十七万五千八百零八", "99999999999999999999万",
    ])
  func overflow(_ text: String) {
    #expect(throws: ChineseNumbers.Failure.overflow) { try ChineseNumbers.read(text) }
  }

  @Test(
    "Numbers are written as people write them",
    arguments: [
      (0, "零"), (1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (100, "一百"), (103, "一百零三"),
      (110, "一百一十"), (112, "一百一十二"), (1003, "一千零三"), (1030, "一千零三十"), (2026, "二千零二十六"),
      (10_010, "一万零一十"), (100_000, "十万"), (110_000, "十一万"), (1_000_010, "一百万零一十"),
      (10_000_000, "一千万"), (100_000_003, "一亿零三"), (-5, "负五"), (-12, "负十二"),
    ])
  func writes(_ number: Int, _ text: String) {
    #expect(ChineseNumbers.format(number) == text)
  }

  @Test("A written number is read back, from the smallest to the largest")
  func roundTrip() throws {
    for number in 0...12_345 {
      #expect(try ChineseNumbers.read(ChineseNumbers.format(number)) == number)
    }
    var random = SplitMix(seed: 4)
    for _ in 0..<2000 {
      let number =
        Int.random(in: 0...Int.max, using: &random) >> Int.random(in: 0...62, using: &random)
      #expect(try ChineseNumbers.read(ChineseNumbers.format(number)) == number)
      if number > 9 {
        #expect(ChineseNumbers.value(of: ChineseNumbers.formatDigits(number)) == number)
      }
    }
    #expect(ChineseNumbers.value(of: ChineseNumbers.format(.max)) == .max)
    #expect(ChineseNumbers.format(.min).hasPrefix("负九百二十二"))
    #expect(ChineseNumbers.formatDigits(2026) == "二〇二六")
  }

  @Test("The number at the beginning of a text is taken whole")
  func prefixes() throws {
    let people = try #require(ChineseNumbers.prefix(of: "十七人（名册）"))
    #expect(people == (17, "人（名册）"))
    #expect(try #require(ChineseNumbers.prefix(of: "10，反对1")) == (10, "，反对1"))
    #expect(try #require(ChineseNumbers.prefix(of: "12,345元")) == (12_345, "元"))
    #expect(try #require(ChineseNumbers.prefix(of: "12,3456")) == (12, ",3456"))
    #expect(try #require(ChineseNumbers.prefix(of: "3万元")) == (30_000, "元"))
    #expect(ChineseNumbers.prefix(of: "一百二人") == nil)
    #expect(ChineseNumbers.prefix(of: "人") == nil)
    #expect(ChineseNumbers.prefix(of: "") == nil)
  }

  @Test("Random rows of numerals never trap, and what is read is written and read again")
  func noise() {
    var random = SplitMix(seed: 5)
    let alphabet = Array("〇零一二九两十百千万亿廿3,.分之/%点成超过以上半数不 ")
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...9, using: &random)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
      if let number = ChineseNumbers.value(of: text) {
        #expect(ChineseNumbers.value(of: ChineseNumbers.format(number)) == number)
      }
      if let share = Share(text) { #expect(share.denominator > 0) }
    }
    let long = String(repeating: "一万", count: 50_000)
    #expect(ChineseNumbers.value(of: long) == nil)
    #expect(Share(long) == nil)
  }
}

@Suite("Parts of a whole")
struct ShareTests {
  private func share(_ above: Int, _ below: Int, _ comparator: Share.Comparator? = nil) -> Share? {
    Share(above, below, comparator)
  }

  @Test("Fractions and percentages are exact and stay as written")
  func fractions() {
    for text in ["三分之二", "2/3", "２／３", "2 / 3", "3分之2", "二/三"] {
      #expect(Share(text) == share(2, 3))
    }
    for text in ["百分之六十", "60%", "60％", "百分之60", "６０％"] { #expect(Share(text) == share(60, 100)) }
    #expect(Share("66.7%") == share(667, 1000))
    #expect(Share("百分之六十六点七") == share(667, 1000))
    #expect(Share("0.05‰") == share(5, 100_000))
    #expect(Share("千分之五") == share(5, 1000))
    #expect(Share("六成") == share(6, 10))
    #expect(Share("六成五") == share(65, 100))
    #expect(Share("半数") == share(1, 2))
    #expect(Share("二分之一") == share(1, 2))
    #expect(Share("120%") == share(120, 100))
  }

  @Test("过 is more than, 以上 takes the number in")
  func comparators() {
    #expect(Share("过半数") == share(1, 2, .moreThan))
    #expect(Share("超过半数") == share(1, 2, .moreThan))
    #expect(Share("半数以上") == share(1, 2, .atLeast))
    #expect(Share("不少于半数") == share(1, 2, .atLeast))
    #expect(Share("二分之一以上") == share(1, 2, .atLeast))
    #expect(Share("三分之二以上") == share(2, 3, .atLeast))
    #expect(Share("超过三分之二") == share(2, 3, .moreThan))
    #expect(Share("2/3及以上") == share(2, 3, .atLeast))
    #expect(Share("百分之二十以上") == share(20, 100, .atLeast))
    #expect(Share("不超过30%") == share(30, 100, .atMost))
    #expect(Share("三分之一以下") == share(1, 3, .atMost))
    #expect(Share("不足半数") == share(1, 2, .lessThan))
    #expect(Share("不足三分之一") == share(1, 3, .lessThan))
    #expect(Share("未过半数") == share(1, 2, .atMost))
    #expect(Share("≥2/3") == share(2, 3, .atLeast))
    #expect(Share("＞1/2") == share(1, 2, .moreThan))
    #expect(Share("<= 50%") == share(50, 100, .atMost))
  }

  @Test(
    "What is no share, or says two things, is none",
    arguments: [
      "", "半数人", "三分之", "分之二", "2/0", "零分之一", "1/", "/2", "%", "66.%", ".5%", "超过三分之二以上",
      "多数", "全体", "17", "百分之", "1/2/3", "一百成", "以上", "超过", "六成十", "99999999999999999999%",
      "0.00000000000000000000001%",
    ])
  func refuses(_ text: String) {
    #expect(Share(text) == nil)
  }

  @Test("Two writings of one part are the same part")
  func sameness() throws {
    let written = try #require(Share("60%"))
    #expect(written.isSamePart(as: try #require(Share("五分之三"))))
    #expect(!written.isSamePart(as: try #require(Share("三分之二"))))
    #expect(try !#require(Share("66.7%")).isSamePart(as: #require(Share("2/3"))))
    let large = try #require(Share(Int.max, Int.max))
    #expect(large.isSamePart(as: try #require(Share(1, 1))))
    #expect(Share(1, 0) == nil && Share(-1, 2) == nil)
  }
}
