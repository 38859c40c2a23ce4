import Deliberation

/// 中文: elections and mandates.
extension Chinese {
  /// Someone announced who is not elected by the votes, or passed over who is.
  func candidateRefuted(_ told: Told, _ person: String, _ votes: Int?) -> Wording {
    let got = votes.map { "得票 \($0)" }
    let least = told.least.map { "至少要 \($0) 票" }
    if told.outcome(.claimed) == .rejected {
      return Wording(
        say("“\(person)”按票数应当选，宣布的名单里没有", got, least),
        mark: "“\(person)”没有列入", help: "按票数重新宣布，以“更正”另记，写明依据")
    }
    let gap = told.short(of: votes).map { "少 \($0) 票" }
    return Wording(
      say("宣布“\(person)”当选，按票数没有选上", got, least, gap),
      mark: list(got, gap) ?? "票数不够",
      help: "按票数重新宣布，以“更正”另记；名额没有选满的，另行选举")
  }

  func turnoutNotMet(_ told: Told) -> Wording {
    let base = told.threshold?.countedIn
    let count = told.number(.collected, .count) ?? told.threshold?.count
    let consequence = told.finding.consultative ? "不构成协商结论" : "这次投票不能作数"
    let gap = told.short(of: count).map { "少 \(amount($0, base))" }
    return Wording(
      say("参加投票的不够，\(consequence)", count.map { "投票 \(amount($0, base))" }, gap),
      mark: list(count.map { "投票 \(amount($0, base))" }, gap) ?? "参加投票的不够",
      help: "重新组织投票；有票没有计入的，凭原始材料以“更正”另记")
  }

  func seatsExceeded(_ told: Told) -> Wording {
    let (found, limit) = (told.number(.found), told.number(.limit))
    return Wording(
      say(
        "宣布当选的比名额多", found.map { "宣布 \($0) 人" }, limit.map { "名额 \($0) 个" },
        gap(found, limit).map { "多 \($0) 人" }),
      mark: gap(found, limit).map { "多 \($0) 人" } ?? "比名额多",
      help: "按得票多少取到名额为止，重新宣布，以“更正”另记")
  }

  func tieUndecided(_ told: Told) -> Wording {
    let names = told.names(.options)
    if let ranking = told.text(.stage) {
      return Wording(
        say(
          "“\(ranking)”最后一名总分相等，程序没有说怎么定",
          names.isEmpty ? nil : names.map { "“\($0)”" }.joined(separator: "、")),
        mark: told.text(.person).map { "“\($0)”与别人总分相等" } ?? "总分相等",
        help: "先在程序里写明总分相等怎么办（并列、抽签、先看哪一项），再定")
    }
    return Wording(
      say(
        "最后一个名额上票数相等，还没有定",
        names.isEmpty ? nil : names.map { "“\($0)”" }.joined(separator: "、"),
        told.number(.favour).map { "各 \($0) 票" }),
      mark: told.text(.person).map { "“\($0)”与别人票数相等" } ?? "票数相等",
      help: "在票数相等的人中间再投一次，多的当选")
  }

  func notContested(_ told: Told) -> Wording {
    let (found, limit) = (told.number(.found), told.number(.limit))
    return Wording(
      say(
        "应当差额选举，候选人却不多于名额", found.map { "候选人 \($0) 人" }, limit.map { "名额 \($0) 个" }),
      mark: found.map { "候选人 \($0) 人" } ?? "不是差额",
      help: "补足候选人，重新选举")
  }

  func tellerIsCandidate(_ told: Told) -> Wording {
    let person = named(told.text(.person), else: "有人")
    let work = told.text(.field) ?? "监票"
    return Wording(
      say("\(person)是候选人，却来\(work)"),
      mark: "\(work)的人也是候选人",
      help: "由不是候选人、也不是候选人近亲属的人重新\(work)；原来的票还封存着的，当众重新点算")
  }

  func ballotsExceedVoters(_ told: Told) -> Wording {
    let (voters, collected) = (told.number(.present), told.number(.collected))
    let more = told.number(.difference) ?? gap(collected, voters)
    let verdict = told.finding.consultative ? "，这次投票不构成协商结论" : "，这次投票不能作数"
    return Wording(
      say(
        "收回的票比投票的人多\(verdict)", voters.map { "投票 \($0) 人" },
        collected.map { "收回 \($0) 张" }, more.map { "多 \($0) 张" }),
      mark: more.map { "多 \($0) 张" } ?? "多于投票的人",
      help: "查清签到、委托和收票；查不清或确实多出的，重新组织投票")
  }

  func reservedSeatUnfilled(_ told: Told) -> Wording {
    let group = named(told.text(.category), else: "这一类人")
    return Wording(
      say(
        "留给\(group)的名额没有留", told.number(.needed).map { "至少 \($0) 人" },
        told.number(.found).map { "当选 \($0) 人" }),
      mark: "没有给\(group)留名额",
      help: "按程序先由这一类里得票最多的当选，没有的，空出名额另行选举")
  }

  func mandateBroken(_ told: Told) -> Wording {
    let pair = told.text(.principal).flatMap { from in told.text(.holder).map { "\(from)委托\($0)" } }
    let asked = told.finding[.wanted] == nil ? nil : told.slug(.wanted).map { "委托书写明\($0)" }
    let cast = told.finding[.found] == nil ? nil : told.slug(.found).map { "记的是\($0)" }
    return Wording(
      say("代投的票与委托书不同", pair, asked, cast),
      mark: cast ?? "与委托书不同",
      help: "查对委托书；确与委托不同的，除去这一票重新计算")
  }
}
