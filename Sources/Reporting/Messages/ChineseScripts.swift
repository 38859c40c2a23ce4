import Deliberation

/// 中文: what is wrong in a procedure script.
extension Chinese {
  func scriptSyntax(_ told: Told) -> Wording {
    let found = named(told.text(.found, .word), else: "这里")
    let wanted = told.text(.wanted).map { "“\($0)”" } ?? "逗号或括号"
    switch told.finding[.reason] {
    case .text("missing-before"):
      let what = told.text(.wanted) == "…" ? "“=”的值" : wanted
      return Wording(
        say("程序脚本这里写得不合语法", "\(found)前面少了\(what)"), mark: "这前面少了\(what)",
        help: "在它前面补上\(what)")
    case .text("surplus"):
      return Wording(
        say("程序脚本这里写得不合语法", "多了一个\(found)"), mark: "多了这一个", help: "去掉它")
    case .text("unclosed"):
      return Wording(
        say("程序脚本这里写得不合语法", "这个\(found)到文件末尾也没有\(wanted)和它配对"),
        mark: "这个\(found)没有收尾", help: "在这一项写完的地方补上\(wanted)")
    case .text("odd-quotes"):
      return Wording(
        say("程序脚本这里写得不合语法", "这一行的引号不成对"), mark: "引号不成对",
        help: "看看这一行哪里少了或多了一个引号")
    default: break
    }
    return Wording(
      say(
        "程序脚本这里写得不合语法", told.text(.found, .word).map { "在“\($0)”附近" },
        told.text(.wanted).map { "少“\($0)”" }, told.slug(.reason, .message), suggestion(told)),
      mark: "读到这里读不下去",
      help: "看看前一行有没有漏写逗号、括号或引号")
  }

  func scriptRejected(_ told: Told) -> Wording {
    Wording(
      say(
        "程序脚本里不能这样用", told.text(.word, .found).map { "“\($0)”" }, told.slug(.reason),
        told.text(.message),
        told.number(.limit).map { "最多 \($0)" }),
      mark: "脚本里不许用",
      help: rejectionHelp(told))
  }

  private func rejectionHelp(_ told: Told) -> String {
    switch told.finding[.reason] {
    case .text("large-number"): "写得下的整数才能用；本来是编号的，写成引号里的文字"
    case .text("float"): "比例写成引号里的分数，如 \"2/3\"；天数、人数写整数"
    case .text("global-assignment"): "自己的变量前面写 local"
    default: "脚本只用词汇表里的词；文件、时钟、网络都用不到"
    }
  }

  func scriptError(_ told: Told) -> Wording {
    Wording(
      say("程序脚本执行到这里出错", told.text(.found).map { "“\($0)”" }, told.slug(.message, .reason)),
      mark: "在这里出错",
      help: "改正这一行再检查一次")
  }

  func scriptExhausted(_ told: Told) -> Wording {
    Wording(
      say(
        "程序脚本用完了限额，已停下", told.slug(.reason, .word),
        told.text(.limit).map { "限额 \($0)" }),
      mark: "停在这里",
      help: "看看有没有停不下来的循环；程序脚本只需说明规则，不需要大量计算")
  }

  func fullWidthPunctuation(_ told: Told) -> Wording {
    let pair = told.text(.found).flatMap { a in told.text(.wanted).map { "把 \(a) 改成 \($0)" } }
    return Wording(
      say("用了全角标点，已照半角读", pair ?? told.text(.found).map { "“\($0)”" }),
      mark: pair ?? "全角标点",
      help: "别的 Lua 工具只认半角：引号外面的逗号、括号、等号最好都用半角；引号里面随意")
  }

  func unknownWord(_ told: Told) -> Wording {
    if let key = told.text(.key) {
      return Wording(
        say("“\(key)”是一项的名称，后面要写“=”和值"), mark: "后面少“=”", help: "写成 \(key) = …")
    }
    return Wording(
      say("没有\(named(told.text(.word, .found), else: "这个词"))", suggestion(told)),
      mark: told.text(.suggestion).map { "是不是“\($0)”？" } ?? "词汇表里没有",
      help: "对照词汇表改正；自己的局部变量要先用 local 写明")
  }

  func unknownField(_ told: Told) -> Wording {
    let field = named(told.text(.field, .key, .found), else: "这一项")
    return Wording(
      say(
        "\(named(told.text(.word), else: "这里"))没有\(field)", suggestion(told),
        told.names(.options).isEmpty ? nil : "可用：" + told.names(.options).joined(separator: "、")),
      mark: told.text(.suggestion).map { "是不是“\($0)”？" } ?? "没有这一项",
      help: "对照词汇表改正")
  }

  func wrongValue(_ told: Told) -> Wording {
    Wording(
      say(
        "\(named(told.text(.field, .key, .parameter, .word), else: "这里"))的值不对",
        wrong(told).map { "写的是\($0)" }, told.slug(.wanted).map { "应为\($0)" },
        suggestion(told), options(told, "可用：")),
      mark: told.slug(.wanted).map { "应为\($0)" } ?? "值不对",
      help: "对照词汇表改正")
  }

  /// The value that was found: what the author wrote, or what kind of thing it is.
  private func wrong(_ told: Told) -> String? {
    if told.finding[.wanted] == nil, case .text(let slug) = told.finding[.found],
      let word = Slugs.word(slug, in: language)
    {
      return word
    }
    return told.text(.found).map { "“\($0)”" }
  }

  func missingField(_ told: Told) -> Wording {
    var fields = told.names(.field, .key).map { "“\($0)”" }
    if fields.isEmpty { fields = told.slug(.wanted).map { [$0] } ?? [] }
    return Wording(
      say(
        "\(named(told.text(.word, .stage), else: "这里"))缺一项",
        fields.isEmpty ? nil : fields.joined(separator: "、")),
      mark: "缺" + (fields.isEmpty ? "一项" : fields.joined(separator: "、")),
      help: (told.lacksReservedMatters
        ? "有没有协商定不了的事？有的，列在这里；还没有定的，用 " : "补上这一项；还没有定的，用 ")
        + told.code("param", "参数") + " 写成参数")
  }

  func unknownName(_ told: Told) -> Wording {
    Wording(
      say(
        "指向一个没有的名称", told.text(.found, .word, .stage, .body).map { "“\($0)”" },
        suggestion(told), options(told, "现有：")),
      mark: told.text(.suggestion).map { "是不是“\($0)”？" } ?? "没有这个名称",
      help: "改成已有的名称，或先写明它")
  }

  func duplicateName(_ told: Told) -> Wording {
    Wording(
      say("\(named(told.text(.word, .found, .stage), else: "这个名称"))用了两次"),
      mark: "又用一次",
      help: "每一步、每个机构各用各的名称")
  }

  func unknownStatute(_ told: Told) -> Wording {
    Wording(
      say("法条表里没有\(named(told.text(.key, .found), else: "这一条"))", suggestion(told)),
      mark: told.text(.suggestion).map { "是不是“\($0)”？" } ?? "没有这一条",
      help: "对照法条表的键；本地的规定用 " + told.code("cite", "依据") + " = \"文件名与条款\" 写明")
  }

  func baseUndeclared(_ told: Told) -> Wording {
    Wording(
      say(
        "以投票数为分母，弃权算不算投票？", told.text(.stage).map { "“\($0)”没有写明" },
        told.text(.base).map { "分母是\($0)" }),
      mark: "弃权算不算在内？",
      help: told.code(
        "写 abstentions = \"counted\"（算）或 \"excluded\"（不算）", "写 弃权口径 = \"计入\"（算）或 \"不计入\"（不算）"))
  }

  func tieUndeclared(_ told: Told) -> Wording {
    Wording(
      say("恰好一半算不算通过？", told.text(.stage).map { "“\($0)”没有写明" }),
      mark: "恰好一半怎么办？",
      help: told.code(
        "要过半数的写 more_than；恰好一半也算的，写明 tie", "要过半数的写 超过；恰好一半也算的，写明 恰好一半"))
  }

  /// The body, where the step may be held by several and only this one is meant.
  private func heldBy(_ told: Told) -> String? {
    guard told.finding[.stage] != nil else { return nil }
    return told.text(.body).map { "由“\($0)”开会时" }
  }

  func belowFloor(_ told: Told) -> Wording {
    let local = told.number(.localNeeds)
    let statute = told.number(.statuteNeeds)
    let most = told.number(.most)
    let base = told.number(.sampleBase)
    let example = base.map { "例如 \($0) 人" }
    return Wording(
      say(
        most == nil ? "比法定的要求低" : "超过法定的上限", told.text(.stage, .body).map { "“\($0)”" },
        heldBy(told), example,
        told.text(.category).map { "“\($0)”" }, local.map { "本地规定 \($0)" },
        statute.map { "法定至少 \($0)" }, most.map { "法定最多 \($0)" },
        gap(statute, local).map { "低 \($0)" }, told.text(.instrument)),
      mark: local.map { n in
        statute.map { "\(n) < \($0)" } ?? most.map { "\(n) > \($0)" } ?? "低于法定"
      } ?? "低于法定",
      help: most != nil
        ? "改得不超过法定的上限；法定的文本换过的，按程序有效期内每一版都要合"
        : "改得不低于法定；法定的文本换过的，按程序有效期内每一版都要够")
  }

  func notComparable(_ told: Told) -> Wording {
    let pair = told.text(.base).flatMap { a in told.text(.otherBase).map { "本地以\(a)、法定以\($0)" } }
    return Wording(
      say(
        "与法定的要求分母不同，比不出宽严", told.text(.stage, .body).map { "“\($0)”" }, heldBy(told),
        pair.map { $0 + "为分母" }),
      mark: "分母与法定不同",
      help: "改用与法条相同的分母，或两个条件都写上（" + told.code("all_of", "同时") + "）")
  }

  func timingUnsatisfiable(_ told: Told) -> Wording {
    let chain = told.names(.chain)
    return Wording(
      say(
        "几个期限合在一起，谁也做不到", told.number(.total, .least, .sum).map { "最少要 \($0) 日" },
        told.number(.limit, .most).map { "最多只有 \($0) 日" }),
      mark: "与别的期限冲突",
      sums: [chain.isEmpty ? nil : chain.joined(separator: " → ")],
      help: "放宽其中一个期限；数目来自不同文件的，先弄清以哪个为准")
  }

  func stepCycle(_ told: Told) -> Wording {
    let (chain, behind) = (told.names(.chain), told.names(.step))
    if chain.count == 1 {
      return Wording(
        say("程序采用了它自己", "“\(chain[0])”"), mark: "绕回到这里",
        help: "写被采用的那套程序的名称和版本；自己的这一套另起名称")
    }
    return Wording(
      say(
        "步骤绕成一圈，没有起点", chain.isEmpty ? nil : chain.joined(separator: " → "),
        behind.isEmpty ? nil : "在它后面的也轮不到：\(behind.joined(separator: "、"))"),
      mark: "绕回到这里",
      help: told.code("去掉一个 after；未通过时退回的，写 otherwise", "去掉一个 之后；未通过时退回的，写 否则"))
  }

  func thresholdImpossible(_ told: Told) -> Wording {
    Wording(
      say(
        told.finding[.most] == nil ? "这个比例谁也达不到" : "这个人数谁也达不到",
        told.text(.share, .found).map { "写的是 \($0)" },
        told.text(.base).map { "分母是\($0)" },
        told.number(.most).map { "最多只有 \($0) 人" }),
      mark: "超过全数",
      help: "比例写 0 到 1 之间的分数；全数同意用 " + told.code("unanimous", "一致"))
  }

  func noObjectionPath(_ told: Told) -> Wording {
    Wording(
      say("公示没有写明收到异议怎么办", told.text(.stage).map { "“\($0)”" }),
      mark: "没有写 " + told.code("objections", "异议"),
      help: told.code(
        "写 objections = \"answered\"（须逐件答复）或 \"received\"（只收不挡）",
        "写 异议 = \"须答复\"（须逐件答复）或 \"只收不挡\""))
  }

  func parameterUnbound(_ told: Told) -> Wording {
    let names = told.names(.parameter)
    return Wording(
      say(
        "还有没定的参数，用到它们的规则暂时不能判断",
        names.isEmpty ? told.number(.count).map { "\($0) 个" } : names.joined(separator: "、")),
      mark: "待定",
      help: "由本单位写一个程序采用它并定下来：" + told.code("adopt", "采用") + " \"名称@版本\" { 参数 = … }")
  }

  func sampleSet(_ told: Told) -> Wording {
    Wording(
      say("用了标“示例”的规则，示例不是任何机关的文本", told.text(.rule, .word, .found).map { "“\($0)”" }),
      mark: "示例",
      help: "正式使用前，由本单位换成自己通过的规则，并写明依据")
  }

  func localOverridesShipped(_ told: Told) -> Wording {
    Wording(
      say(
        "用的是磁盘上的程序，不是随附的同名程序", told.text(.file, .key, .found).map { "“\($0)”" },
        told.text(.version)),
      mark: "与随附的程序同名同版本",
      help: "本意如此的不必理会；改过的程序最好换一个版本号")
  }

  func procedureReplaced(_ told: Told) -> Wording {
    Wording(
      say(
        "用的不是案卷写的程序", told.text(.found).map { "案卷写的是“\($0)”" },
        told.text(.given).map { "这里用的是“\($0)”" }),
      mark: "没有用这个程序",
      help: "本意如此的不必理会；要按案卷写的程序核对，去掉 --procedure")
  }
}
