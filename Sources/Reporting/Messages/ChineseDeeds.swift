import Deliberation

/// 中文: deeds, ledgers, levels and authority.
extension Chinese {
  func outsideWindow(_ told: Told) -> Wording {
    let (opens, closes) = (told.text(.earliest), told.text(.latest))
    return Wording(
      say(
        "不在征集的时间以内", told.text(.stage).map { "“\($0)”" }, told.text(.time),
        opens.map { "自 \($0)" }, closes.map { "至 \($0)" }),
      mark: "不在起止时间以内",
      help: "这一件不算在内；起止时间写错了的，凭当时的公告以“更正”另记")
  }

  func countTooLow(_ told: Told) -> Wording {
    let what = told.text(.field) ?? told.text(.deed) ?? "次数"
    return Wording(
      say(
        "\(named(told.text(.stage), else: "前一步"))还不够数就往下走了",
        told.number(.count).map { "\(what) \($0)" }, told.number(.least).map { "至少 \($0)" }),
      mark: told.number(.short).map { "少 \($0)" } ?? "不够数",
      help: "还来得及的，补足以后再往下走；记录漏记的，凭材料以“更正”另记")
  }

  func countTooHigh(_ told: Told) -> Wording {
    let what = told.text(.field) ?? told.text(.deed) ?? "次数"
    return Wording(
      say(
        "\(named(told.text(.stage), else: "这一步"))超过了限数",
        told.number(.count).map { "\(what) \($0)" }, told.number(.most).map { "至多 \($0)" }),
      mark: gap(told.number(.count), told.number(.most)).map { "多 \($0)" } ?? "超过限数",
      help: "多出来的不算；限数要改的，先修改程序，以后适用")
  }

  func requestInsufficient(_ told: Told) -> Wording {
    let fact = told.threshold
    return Wording(
      say(
        "联名的不够，不能要求召开会议", told.number(.count).map { "联名 \(amount($0, fact?.base))" },
        told.number(.total).map { "共 \(amount($0, fact?.base))" },
        told.least.map { "至少要 \(amount($0, fact?.base))" }),
      mark: told.number(.short).map { "少 \(amount($0, fact?.base))" } ?? "联名不够",
      help: "继续联名，够了再提请；漏记了联名人的，凭联名单以“更正”另记")
  }

  func wrongRecipient(_ told: Told) -> Wording {
    let wanted = told.names(.wanted).map { "“\($0)”" }.joined(separator: "或")
    return Wording(
      say(
        "送错了地方：\(named(told.text(.stage, .body), else: "这一步"))交给了\(named(told.text(.found), else: "别处"))",
        wanted.isEmpty ? nil : "应当交给\(wanted)"),
      mark: "不该交给它",
      help: "交给程序写明的机构；写错了名称的，以“更正”另记")
  }

  func outsideAuthority(_ told: Told) -> Wording {
    let body = named(told.text(.body), else: "这个机构")
    let matter = told.text(.matter).map { "事项“\($0)”" }
    let source = named(told.text(.wanted), else: "有权的机构")
    let reason =
      switch told.text(.reason) {
      case "excluded": "这类事项不能授权"
      case "grantor": "授权的是\(named(told.text(.found), else: "别的机构"))，应当是\(source)"
      case "expired": told.day(.lastDay).map { "授权到 \(date($0))为止" } ?? "授权已经到期"
      case "matter": "授权里没有这一类"
      default: "没有看到\(source)的授权"
      }
    return Wording(
      say("超出授权：\(body)对这件事无权决定", matter, reason),
      mark: "不在授权之内",
      help: "由\(source)决定，或先依程序授权，写明事项和期限")
  }

  func convenerNotEntitled(_ told: Told) -> Wording {
    office(told, "无权召集这次会议", "不由他召集", "由有权的人重新召集")
  }

  func chairNotEntitled(_ told: Told) -> Wording {
    office(told, "不应由他主持", "不由他主持", "由程序写明的人主持，重新开会")
  }

  private func office(_ told: Told, _ what: String, _ mark: String, _ help: String) -> Wording {
    let wanted = told.names(.wanted).map { "“\($0)”" }.joined(separator: "或")
    return Wording(
      say(
        "\(named(told.text(.found, .person), else: "这个人"))\(what)",
        wanted.isEmpty ? nil : "应当是\(wanted)"),
      mark: mark, help: help + "；他其实担任这个职务的，凭名册以“更正”另记")
  }

  func tooManyItems(_ told: Told) -> Wording {
    Wording(
      say(
        "一次会议的议题多了", told.number(.count).map { "有 \($0) 个" },
        told.number(.most).map { "至多 \($0) 个" }),
      mark: "多出来的议题",
      help: "多出来的另开一次会")
  }

  func entryUnreviewed(_ told: Told) -> Wording {
    let reviewer = named(told.text(.wanted), else: "评议的机构")
    return Wording(
      say(
        "这一笔没有经过\(reviewer)审核，不算", told.text(.account).map { "“\($0)”" }, points(told),
        told.text(.found).map { "记的是“\($0)”" }),
      mark: "没有审核，不算",
      help: "请\(reviewer)审核，审核以后按实际日期记；当时审核过的，凭材料以“更正”另记")
  }

  func entryWithoutBasis(_ told: Told) -> Wording {
    Wording(
      say("这一笔没有写依据，不算", told.text(.account).map { "“\($0)”" }, points(told)),
      mark: "没有写依据哪一条",
      help: "当时有依据的，以“更正”写明；没有依据的，这一笔不能算")
  }

  private func points(_ told: Told) -> String? {
    guard case .quantity(let points)? = told.finding[.given] else { return nil }
    return points > .zero ? "加 \(points)" : "减 \(String(points.description.dropFirst()))"
  }

  func balanceDiffers(_ told: Told) -> Wording {
    Wording(
      say(
        "\(named(told.text(.account), else: "账户"))的结余和逐笔算出来的不一样",
        told.text(.found).map { "记的是 \($0)" }, told.text(.wanted).map { "算出来 \($0)" }),
      mark: told.text(.difference).map { "相差 \($0)" } ?? "合不上",
      sums: [accountSum(told)],
      help: "逐笔核对，查清后以“更正”另记；不算的各笔在前面另有说明，不要凑数")
  }

  func stateRefuted(_ told: Told) -> Wording {
    Wording(
      say(
        "\(named(told.text(.account), else: "账户"))的状态和结余不符",
        told.text(.found).map { "记的是“\($0)”" }, told.text(.wanted).map { "应当是“\($0)”" },
        told.text(.count).map { "结余 \($0)" }, told.text(.least).map { "要到 \($0)" }),
      mark: told.text(.wanted).map { "应当是“\($0)”" } ?? "状态不符",
      sums: [accountSum(told)],
      help: "照账上算得的状态公布；有遗漏的，凭材料以“更正”另记")
  }

  func rankingRefuted(_ told: Told) -> Wording {
    let person = named(told.text(.person), else: "这一位")
    let place = told.number(.count).map { "算出来第 \($0)" }
    let what: String
    if let most = told.number(.most) {
      what = "\(person)不在前 \(most) 名，却入选了"
    } else if let least = told.number(.least) {
      what = "\(person)在前 \(least) 名，却没有入选"
    } else {
      what = "\(person)的\(told.text(.field) ?? "名次")和按评分算出来的不一样"
    }
    return Wording(
      say(
        what, place, told.text(.found).map { "写的是 \($0)" },
        told.text(.wanted).map { "算出来 \($0)" }),
      mark: told.text(.wanted).map { "应当是 \($0)" } ?? place ?? "和排名不符",
      help: "照各步评分和权重复核，改正以后重新公布")
  }

  /// Opening, in and out, and what they come to.
  private func accountSum(_ told: Told) -> String? {
    guard let opening = told.text(.opening), let added = told.text(.added),
      case .quantity(let taken)? = told.finding[.taken],
      let result = told.text(told.finding.id == .stateRefuted ? .count : .wanted)
    else { return nil }
    let out = taken.description
    return "\(opening) + \(added) − \(out) = \(result)"
  }
}
