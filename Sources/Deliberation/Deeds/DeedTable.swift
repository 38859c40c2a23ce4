/// The register of deeds, in the order in which they are explained.
///
/// Its spellings and descriptions are data: the record's grammar, the script's words and the
/// reference pages are made from them. A kind is general: a word for one village belongs nowhere.
let deedTable: [DeedKind] =
  startingDeeds + authorityDeeds + routingDeeds + collectingDeeds + scoringDeeds + closingDeeds

// The helpers keep the register readable: one line a field, spellings first.

func deed(
  _ act: Act.Kind, _ noun: String, _ synonyms: [String], _ english: String,
  _ fields: [DeedField], title: String? = nil, aside: String? = nil, agent: String? = nil,
  to recipient: String? = nil, outcome: String? = nil, usually: String? = nil,
  negative: Set<String> = [], repeats: Bool = false, hasOpenTallies: Bool = false,
  isMadeBySigning: Bool = false,
  _ about: String, _ aboutEnglish: String
) -> DeedKind {
  func position(_ slug: String?) -> Int? {
    slug.flatMap { slug in fields.firstIndex { $0.slug == slug } }
  }
  return DeedKind(
    act: act, noun: noun, synonyms: synonyms, english: english, about: about,
    aboutEnglish: aboutEnglish, fields: fields, title: position(title), aside: position(aside),
    agent: position(agent), recipient: position(recipient), outcome: position(outcome),
    usualOutcome: usually, negative: negative, repeats: repeats, isMadeBySigning: isMadeBySigning,
    hasOpenTallies: hasOpenTallies)
}

func field(
  _ slug: String, _ key: String, _ synonyms: [String], _ about: String, _ aboutEnglish: String
) -> DeedField {
  field(slug, key, synonyms, .text, about, aboutEnglish)
}

func field(
  _ slug: String, _ key: String, _ synonyms: [String], _ form: DeedField.Form,
  choices: [(String, [String])] = [], _ about: String, _ aboutEnglish: String
) -> DeedField {
  DeedField(
    slug: slug, key: key, synonyms: synonyms, form: form,
    choices: choices.map { DeedField.Choice(slug: $0.0, words: $0.1) }, about: about,
    aboutEnglish: aboutEnglish)
}

private let startingDeeds: [DeedKind] = [
  deed(
    .request, "提请", ["提请召开"], "request",
    [
      field("convenes", "提请召开", ["拟开会议"], "要求召开哪个会议", "the meeting asked for"),
      field("requester", "提请人", ["提请方"], .name, "谁提请", "who asks"),
      field("persons", "人数", ["联名人数"], .count, "联名的人数", "how many persons join"),
      field("all_persons", "总人数", ["成年人总数", "选民总数"], .count, "有资格的总人数", "how many could"),
      field("households", "户数", ["联名户数"], .count, "联名的户数", "how many households join"),
      field("all_households", "总户数", [], .count, "总户数", "how many households there are"),
      field(
        "representatives", "代表数", ["联名代表数"], .count, "联名的代表数", "how many representatives join"),
      field(
        "all_representatives", "代表总数", ["总代表数"], .count, "代表总数",
        "how many representatives there are"),
      field("groups", "小组数", ["联名小组数"], .count, "联名的小组数", "how many groups join"),
      field("all_groups", "小组总数", ["总小组数"], .count, "小组总数", "how many groups there are"),
      field("area", "面积", ["联名面积"], .quantity, "联名者的面积（平方米）", "the area of those who join, m²"),
      field("all_area", "总面积", [], .quantity, "总面积（平方米）", "the whole area, m²"),
      field("signers", "联名人", ["联名"], .names, "联名者姓名", "those who join, by name"),
      field("reason", "理由", ["事由"], "理由", "the reason"),
    ], title: "convenes", agent: "requester",
    "有资格的人联名，要求召开会议", "Those entitled ask together that a meeting be called"),
  deed(
    .convening, "召集", ["召集会议"], "convening",
    [
      field("convened", "召集会议", ["会议"], "召集哪个会议", "the meeting called"),
      field("convenor", "召集人", ["召集机构"], .name, "谁召集", "who calls it"),
      field("planned", "会期", ["开会日期"], .day, "定在哪天开", "the day set for it"),
      field("reason", "理由", ["事由"], "理由", "the reason"),
    ], title: "convened", agent: "convenor",
    "召集一次会议", "A meeting is called"),
  deed(
    .call, "征集", ["张榜"], "call",
    [
      field("caller", "征集人", ["发起人", "张榜人"], .name, "谁征集", "who calls"),
      field("opens", "开始日", ["起日"], .day, "哪天开始", "the first day"),
      field("opens_at", "开始时刻", [], .time, "几点开始", "the time it begins"),
      field("closes", "截止日", ["截止", "止日"], .day, "哪天截止", "the last day"),
      field("closes_at", "截止时刻", [], .time, "几点截止", "the time it ends"),
      field("channels", "渠道", ["张贴"], .texts, "在哪里征集", "where it is made known"),
      field("limit", "限额", ["名额"], .count, "最多几项", "how many at most"),
    ], agent: "caller",
    "公开征集：议题、方案、揭榜的人", "An open call: for items, plans, or those who take on a task"),
]

private let authorityDeeds: [DeedKind] = [
  deed(
    .authorisation, "授权", ["授权决定"], "authorisation",
    [
      field("grantee", "受权机构", ["受权方"], .name, "授权给谁", "who is authorised"),
      field("grantor", "授权机构", ["授权方"], .name, "谁授权", "who authorises"),
      field("matters", "授权事项", ["授权范围"], .texts, "可以决定哪些事项", "the matters it covers"),
      field("until", "授权期限", ["有效期至", "期限"], .day, "到哪一天为止（含当日）", "the last day in force"),
    ], title: "grantee", agent: "grantor", to: "grantee",
    "一个机构把某些事项授权给另一个机构，写明事项和期限",
    "One body authorises another, naming matters and term"),
  deed(
    .filing, "备案", ["报备"], "filing",
    [
      field(
        "office", "备案机关", ["机关", "受理机关", "交给", "报给"], .name, "报给哪个机关", "the office it is filed with"
      ),
      field("filer", "备案人", ["报送人"], .name, "谁报", "who files it"),
      field("number", "文号", ["备案号"], "文号", "the number of the file"),
    ], aside: "office", agent: "filer", to: "office",
    "向机关备案", "Something is filed with an office"),
  deed(
    .approval, "批准", ["批复", "核准"], "approval",
    [
      field("office", "批准机关", ["机关"], .name, "哪个机关", "the office"),
      field(
        "outcome", "结论", ["批准结论"], .choice,
        choices: [
          ("approved", ["同意", "批准", "准予"]), ("refused", ["不同意", "不批准", "不予批准"]),
          ("returned", ["退回"]),
        ], "同意、不同意、退回；不写为同意", "approved, refused or returned; approved where it is silent"),
      field("number", "文号", [], "文号", "the number of the file"),
    ], aside: "office", agent: "office", outcome: "outcome", usually: "approved",
    negative: ["refused", "returned"],
    "机关批准，或者不批准", "An office approves, or does not"),
  deed(
    .orderedCorrection, "责令改正", ["责令"], "ordered correction",
    [
      field("office", "责令机关", ["机关"], .name, "哪个机关", "the office"),
      field("addressee", "被责令人", ["责任人"], .name, "责令谁改正", "who must correct it"),
      field("deadline", "改正期限", ["限期"], .day, "哪天以前改正", "the last day for it"),
    ], aside: "office", agent: "office", to: "addressee",
    "机关责令限期改正", "An office orders that something be corrected by a day"),
  deed(
    .review, "审核", ["审查", "评审"], "review",
    [
      field("reviewer", "审核机构", ["评审机构", "审核人", "评审人"], .name, "谁审核", "who reviews"),
      field(
        "outcome", "结论", ["审核结论", "评审结论"], .choice,
        choices: [
          ("passed", ["通过", "同意"]), ("amended", ["修改后通过"]), ("returned", ["退回", "退回修改"]),
          ("refused", ["不通过", "不同意", "未通过"]),
        ], "通过、修改后通过、退回、不通过", "passed, passed as amended, returned or refused"),
      field("judges", "评委", ["评审员"], .names, "评委", "the judges"),
      field("recused", "回避人", ["回避"], .names, "谁回避", "who stood aside"),
      field("opinion", "意见", ["审核意见"], "意见", "the opinion"),
    ], aside: "reviewer", agent: "reviewer", outcome: "outcome",
    negative: ["returned", "refused"],
    "上级机构或评审组审核", "A body above, or a panel, reviews something"),
]

private let routingDeeds: [DeedKind] = [
  deed(
    .escalation, "上报", ["呈报", "报送"], "escalation",
    [
      field("from", "上报机构", ["报送机构", "上报人"], .name, "谁上报", "who passes it up"),
      field("to", "受理机构", ["报至", "上级机构", "交给", "报给"], .name, "报给谁", "to whom"),
      field("reason", "理由", ["事由"], "理由", "the reason"),
    ], aside: "to", agent: "from", to: "to",
    "本级办不了的，报给上一级", "What a level cannot settle goes to the one above"),
  deed(
    .triage, "分流", ["分类"], "triage",
    [
      field("category", "归类", ["类别"], "归为哪一类", "the class it is put in"),
      field("route", "去向", ["转至", "交给"], .name, "转到哪里", "where it goes"),
      field("sorter", "分流人", ["分流机构"], .name, "谁分流", "who sorts"),
    ], aside: "category", agent: "sorter", to: "route",
    "把收到的事分类，各走各的路", "What came in is sorted and sent its way"),
  deed(
    .claim, "认领", ["揭榜"], "claim",
    [
      field("claimant", "认领人", ["揭榜人"], .name, "谁认领", "who takes it on"),
      field("mode", "认领方式", ["方式"], "认领方式，如 项目式、积分式", "the mode"),
      field("list", "清单", ["榜单"], "属于哪张清单", "the list it is on"),
    ], aside: "claimant", agent: "claimant", repeats: true,
    "有人认领一件事", "Someone takes a task on"),
  deed(
    .delivery, "交付", ["办结"], "delivery",
    [
      field("deliverer", "承办人", ["办理人", "交付人"], .name, "谁办的", "who did it"),
      field("state", "完成情况", ["办理情况"], "办得怎样", "how it was done"),
    ], aside: "deliverer", agent: "deliverer", repeats: true,
    "办完交付", "A task is done and handed in"),
  deed(
    .handover, "移交", ["交接"], "hand-over",
    [
      field("giver", "移交人", ["移交方"], .name, "谁移交", "who hands over"),
      field("receiver", "接收人", ["接收方", "交给"], .name, "谁接收", "who receives"),
      field("list", "移交清单", ["清单"], .texts, "移交了什么", "what is handed over"),
      field("witness", "监交人", [], .name, "谁监交", "who watches"),
    ], agent: "giver", to: "receiver",
    "移交账册、印章、资料", "Books, seals or papers are handed over"),
  deed(
    .report, "汇报", ["通报"], "report",
    [
      field("reporter", "汇报人", ["通报人"], .name, "谁汇报", "who reports"),
      field("state", "进展", ["办理情况"], "进展怎样", "how it stands"),
    ], agent: "reporter", repeats: true,
    "汇报办理情况", "How things stand is reported"),
  deed(
    .inspection, "查看", ["踏勘", "现场查看"], "inspection",
    [
      field("inspector", "查看人", ["踏勘人"], .name, "谁去看", "who looks"),
      field("state", "查看情况", ["情况"], "看到了什么", "what was seen"),
    ], aside: "inspector", agent: "inspector", repeats: true,
    "到现场查看", "Someone looks at the site"),
]
