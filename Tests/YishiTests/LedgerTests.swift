import Deliberation
import Testing
import Yishi

private func plan(_ keys: String = "stays = at_least { 60 }, carry = \"keep\",") -> String {
  """
  return procedure "积分" {
    id = "points", version = "1",
    ledger "诚信积分" {
      unit = "户", base = 100, per = "year", good = "诚信户", bad = "失信户",
      restore = at_least { 90 }, restored_by = { "公益劳动", "志愿服务" },
      reviewed_by = "道德评议会", basis = true, \(keys)
    },
    entry "记分" {}, balance "公布" { optional = true },
  }
  """
}

private func record(_ lines: String...) -> String {
  "台账\n程序：积分\n" + lines.joined(separator: "\n") + "\n"
}

/// An addition as the rules want it.
private func plus(_ day: String, _ points: String) -> String {
  "\(day) 记分：甲户   \(points)   依据：第三条   事由：公益劳动   审核：道德评议会"
}

@Suite("账本、合计和分成")
struct LedgerTests {
  private let fall = "2026年2月1日 记分：甲户   -45   依据：第五条"

  @Test("没有审核的加分、没有依据的记分不算；失信期间凭别的事由加的分也不算")
  func uncounted() {
    func one(_ entry: String, _ claim: String) -> [FindingID] {
      judge(record(fall, entry, "2026年5月1日 结余：甲户   \(claim)"), under: plan())
    }
    let tail = "   状态：失信户"
    #expect(
      one("2026年3月1日 记分：甲户   +35   依据：第三条   事由：公益劳动", "55" + tail) == [.entryUnreviewed])
    #expect(
      one("2026年3月1日 记分：甲户   +35   依据：第三条   事由：公益劳动", "90   状态：诚信户")
        == [.entryUnreviewed])
    // 照样算了的，是同一个毛病；两边都对不上的，是另一个。
    #expect(
      one("2026年3月1日 记分：甲户   +35   依据：第三条   事由：公益劳动", "91   状态：诚信户")
        == [.entryUnreviewed, .balanceDiffers])
    #expect(
      one("2026年3月1日 记分：甲户   +34   依据：第三条   事由：公益劳动", "89   状态：诚信户")
        == [.entryUnreviewed, .stateRefuted])
    #expect(
      one("2026年3月1日 记分：甲户   +35   事由：公益劳动   审核：道德评议会", "55" + tail)
        == [.entryWithoutBasis])
    #expect(
      one("2026年3月1日 记分：甲户   +35   依据：第三条   事由：评优   审核：道德评议会", "55" + tail)
        == [.modeNotAllowed])
    #expect(one(plus("2026年3月1日", "+34.5"), "89.5" + tail) == [])
  }

  @Test("没有依据的扣分也不算；照样扣了的结余不另报")
  func deductions() {
    func one(_ claim: String) -> [FindingID] {
      judge(record("2026年2月1日 记分：甲户   -45", "2026年5月1日 结余：甲户   \(claim)"), under: plan())
    }
    #expect(one("100   状态：诚信户") == [.entryWithoutBasis])
    #expect(one("55   状态：失信户") == [.entryWithoutBasis])
    #expect(one("56   状态：失信户") == [.entryWithoutBasis, .balanceDiffers])
  }

  @Test("记错的分值可以更正：原为对得上才改")
  func corrections() {
    let entry = "2026年2月1日 记分：甲户   -5   依据：第五条"
    let claim = "2026年3月5日 结余：甲户   97"
    func one(_ was: String) -> [FindingID] {
      judge(
        record(
          entry, "2026年3月1日 更正：甲户\n项目：分值    原为：\(was)    更正为：-3    依据：评议会记录", claim), under: plan())
    }
    #expect(one("-5") == [])
    #expect(one("-5分") == [])
    #expect(one("-4") == [.correctionMismatch, .balanceDiffers])
  }

  @Test("失信线两边：60 分还是诚信户，59 分就是失信户")
  func line() {
    func one(_ points: Int, _ state: String) -> [FindingID] {
      judge(
        record(
          "2026年2月1日 记分：甲户   -\(points)   依据：第五条",
          "2026年3月1日 结余：甲户   \(100 - points)   状态：\(state)"), under: plan())
    }
    #expect(one(40, "诚信户") == [])
    #expect(one(40, "失信户") == [.stateRefuted])
    #expect(one(41, "失信户") == [])
    #expect(one(41, "诚信户") == [.stateRefuted])
  }

  @Test("失信线没有定的，不替它定：状态照记载，恢复线照样查")
  func open() {
    let open = plan("stays = param \"失信线\", carry = \"keep\",")
    let claim = "2026年2月2日 结余：甲户   55   状态：失信户"
    #expect(
      judge(record(fall, claim), under: open).filter { $0 != .parameterUnbound } == [.parameterOpen]
    )
    let ids = judge(
      record(fall, claim, plus("2026年3月1日", "+34"), "2026年4月1日 结余：甲户   89   状态：诚信户"),
      under: open)
    #expect(ids.contains(.stateRefuted))
  }

  @Test("新的一年分数从头起；失信状态保留还是清零，照脚本")
  func carry() {
    func one(_ carry: String, _ state: String) -> [FindingID] {
      judge(
        record(fall, "2027年1月5日 结余：甲户   100   状态：\(state)"),
        under: plan("stays = at_least { 60 }, carry = \(carry),"))
    }
    #expect(one("\"keep\"", "失信户") == [])
    #expect(one("\"keep\"", "诚信户") == [.stateRefuted])
    #expect(one("\"reset\"", "诚信户") == [])
    #expect(one("\"reset\"", "失信户") == [.stateRefuted])
    #expect(one("param \"跨年状态\"", "失信户") == [.parameterOpen])
  }

  @Test("收支账：收进减付出，一分不差")
  func money() {
    let plan = """
      return procedure "公益基金" {
        id = "fund", version = "1",
        ledger "基金" { entries = { "income", "expense" } },
        income "入账" { optional = true }, expense "开支" { optional = true },
      }
      """
    func one(_ balance: String) -> [FindingID] {
      judge(
        "台账\n程序：公益基金\n2026年1月5日 收入：认领费   10000.50元   账户：基金\n"
          + "2026年2月5日 支出：土地租金   4000元   账户：基金\n2026年3月1日 结余：基金   \(balance)\n", under: plan)
    }
    #expect(one("6000.5") == [])
    #expect(one("6000.49") == [.balanceDiffers])
  }

  @Test("3:3:4 分得开的照比例；分不开的零头照脚本归一份")
  func splits() {
    func one(_ shares: String, _ remainder: String = "remainder = \"last\"") -> [FindingID] {
      let plan = """
        return procedure "补贴" {
          id = "subsidy", version = "1",
          split "补贴" { 3, 3, 4, \(remainder) }, allotment "分补贴" {},
        }
        """
      return judge("台账\n程序：补贴\n2024年1月5日 分配：补贴   \(shares)\n", under: plan)
    }
    #expect(one("总额：10000   比例：3:3:4   各份：县 3000、镇 3000、村 4000") == [])
    #expect(one("总额：10000   各份：县 3000、镇 3001、村 3999") == [.totalsDiffer, .totalsDiffer])
    #expect(one("总额：10000   比例：3:4:3   各份：县 3000、镇 3000、村 4000") == [.totalsDiffer])
    #expect(one("总额：0.11   各份：县 0.03、镇 0.03、村 0.05") == [])
    #expect(
      one("总额：0.11   各份：县 0.04、镇 0.03、村 0.04", "remainder = \"first\"") == [])
    #expect(
      one("总额：0.11   各份：县 0.03、镇 0.03、村 0.05", "remainder = param \"零头\"") == [.parameterOpen])
  }
}
