import Deliberation
import SourceText
import Testing

@testable import Reporting

@Suite("Sums in words")
struct SumTests {
  private func share(
    _ comparator: Comparator, _ numerator: Int, _ denominator: Int, _ base: Base, of: Int,
    _ count: Int
  ) -> ThresholdFact {
    let ratio = Ratio(numerator, denominator) ?? .whole
    return ThresholdFact(
      form: .share(comparator, ratio), base: base, of: of, least: comparator.least(ratio, of: of),
      count: count)
  }

  @Test("过半数 is ⌊n÷2⌋+1 and 半数以上 is ⌈n÷2⌉, on both sides of the line")
  func halves() {
    let zh = Chinese()
    #expect(
      zh.sum(share(.moreThan, 1, 2, .members, of: 44, 22)) == "过半数 = ⌊44 ÷ 2⌋ + 1 = 23；22 < 23")
    #expect(
      zh.sum(share(.moreThan, 1, 2, .members, of: 44, 23)) == "过半数 = ⌊44 ÷ 2⌋ + 1 = 23；23 ≥ 23")
    #expect(zh.sum(share(.atLeast, 1, 2, .members, of: 17, 9)) == "半数以上 = ⌈17 ÷ 2⌉ = 9；9 ≥ 9")
  }

  @Test("Two thirds or more and more than two thirds differ where three divides the base")
  func thirds() {
    let zh = Chinese()
    #expect(
      zh.sum(share(.atLeast, 2, 3, .members, of: 60, 40)) == "三分之二以上 = ⌈60 × 2 ÷ 3⌉ = 40；40 ≥ 40")
    #expect(
      zh.sum(share(.moreThan, 2, 3, .members, of: 60, 40))
        == "超过三分之二 = ⌊60 × 2 ÷ 3⌋ + 1 = 41；40 < 41")
    let en = English()
    #expect(
      en.sum(share(.moreThan, 2, 3, .members, of: 60, 40))
        == "more than two thirds = ⌊60 × 2 ÷ 3⌋ + 1 = 41; 40 < 41")
  }

  @Test("A share with a large denominator is said in per cent, exactly or as the fraction")
  func percents() {
    let zh = Chinese()
    #expect(zh.share(.atLeast, Ratio(667, 1000) ?? .whole) == "66.7%以上")
    #expect(zh.share(.atLeast, Ratio(17, 20) ?? .whole) == "85%以上")
    #expect(zh.share(.moreThan, Ratio(1, 13) ?? .whole) == "超过1/13")
    #expect(zh.share(.atLeast, .whole) == "全数")
    #expect(zh.value(.ratio(Ratio(45, 49) ?? .whole)) == "45/49（约 91.8%）")
    #expect(English().value(.ratio(Ratio(1, 8) ?? .whole)) == "12.5%")
    #expect(zh.value(.ratio(Ratio(1, 10000) ?? .whole)) == "0.01%")
    #expect(zh.value(.ratio(Ratio(Int.max, 11) ?? .whole)) == "9223372036854775807/11")
  }

  @Test("Areas are shown in square metres, households in 户")
  func units() {
    let area = share(.moreThan, 1, 2, .area, of: 2_100_000, 1_050_000)
    #expect(Chinese().sum(area) == "过半数 = ⌊21000.00 ÷ 2⌋ + 1 = 10500.01 平方米；10500.00 < 10500.01")
    #expect(
      Chinese().clause(share(.atLeast, 2, 3, .households, of: 512, 0))
        == "户数 512 户的三分之二以上（至少 342 户）")
  }

  @Test("Numbers, all and formulas are sums too")
  func forms() {
    let number = ThresholdFact(form: .number(.atLeast, 5), base: nil, of: 0, least: 5, count: 4)
    #expect(Chinese().sum(number) == "至少 5；4 < 5")
    let every = ThresholdFact(form: .every, base: .present, of: 13, least: 13, count: 13)
    #expect(Chinese().sum(every) == "全数 = 13；13 ≥ 13")
    let formula = ThresholdFact(form: .formula, base: .members, of: 17, least: 7, count: 6)
    #expect(Chinese().sum(formula) == "按程序的公式，17 时至少 7；6 < 7")
  }

  @Test("The right denominator is named beside the wrong one")
  func denominators() {
    let wrong = Samples.finding(.wrongBase)
    let lines = SumLines.lines(wrong, Chinese().wording(of: wrong), Chinese())
    #expect(lines == ["过半数 = ⌊134 ÷ 2⌋ + 1 = 68；60 < 68。分母是应到 134 人，不是实到 95 人"])
    let refuted = Samples.finding(.outcomeRefuted)
    let english = SumLines.lines(refuted, English().wording(of: refuted), English())
    #expect(
      english == [
        "more than half = ⌊44 ÷ 2⌋ + 1 = 23; 22 < 23. "
          + "The base is the 44 members on the roll, not the 40 members present"
      ])
  }

  @Test("A wrong base is told with the share it was reckoned for, more than half or another")
  func wrongBase() throws {
    func titles(_ form: ThresholdFact.Form?) -> [String] {
      var facts = [Fact(.base, .base(.members)), Fact(.otherBase, .base(.present))]
      if let form {
        facts.append(
          Fact(
            .threshold,
            .threshold(ThresholdFact(form: form, base: .members, of: 9, least: 6, count: 5))))
      }
      let finding = Finding(.wrongBase, at: .none, facts)
      return [Chinese().wording(of: finding).title, English().wording(of: finding).title]
    }
    let thirds = try #require(Ratio(2, 3))
    #expect(
      titles(.share(.atLeast, thirds)) == [
        "算“三分之二以上”时分母用错了：应以应到 9 人为分母，记录用了实到",
        "“two thirds or more” was reckoned on the wrong base: the share is taken of the members on "
          + "the roll (9), the record used the members present",
      ])
    #expect(titles(.share(.moreThan, .half))[0].hasPrefix("算“过半数”时分母用错了"))
    #expect(titles(.share(.moreThan, .half))[1].hasPrefix("“more than half” was"))
    #expect(titles(.every)[0].hasPrefix("算“全数”时"))
    #expect(titles(.formula)[0].hasPrefix("分母用错了"))
    #expect(titles(nil)[1].hasPrefix("the share was reckoned on the wrong base"))
  }

  @Test("Days are a subtraction; the year shows only where the two differ")
  func days() {
    func sum(_ to: Day, _ subject: Sum.Subject) -> String {
      Chinese().sum(
        DaySum(
          from: Samples.day(2025, 12, 30), to: to, given: 10, required: 10, unit: .days,
          counting: .clear, bound: to), subject)
    }
    #expect(sum(Samples.day(2026, 1, 10), .notice) == "2025年12月30日 → 2026年1月10日，间隔 10 整日，须 10 整日")
    #expect(sum(Samples.day(2025, 12, 31), .total) == "12月30日 → 12月31日，历时 10 整日，最多 10 整日")
  }

  @Test("Articles are translated where their shape is known, else left as they are")
  func articles() {
    #expect(Instruments.article("第二十六条第二款") == "art. 26 para. 2")
    #expect(Instruments.article("第一千二百五十九条") == "art. 1259")
    #expect(Instruments.article("第二百零三条") == "art. 203")
    #expect(Instruments.article("第十条第（三）项") == "art. 10 item 3")
    #expect(Instruments.article("第三十五条之一") == "第三十五条之一")
    #expect(Instruments.article("序言") == "序言")
    #expect(Instruments.english("《中华人民共和国民法典》") == "Civil Code (民法典)")
    #expect(Instruments.english("本村议事规则") == "本村议事规则")
  }

  @Test("A local rule is cited in its own words, without marks or version")
  func local() {
    let citation = ResolvedCitation(
      key: nil, instrument: "《本村议事规则》第四条", version: "", article: "", from: nil)
    #expect(Chinese().citation(citation, on: nil) == "《本村议事规则》第四条")
    #expect(English().citation(citation, on: nil) == "《本村议事规则》第四条")
  }
}
