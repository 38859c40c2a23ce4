-- 农村集体经济组织：成员大会、成员代表大会、理事会。要旨是我们自己的话，不是原文。
return {
  statute "农村集体经济组织法" {
    version = "2024", from = "2025-05-01",

    item "collective.party.first" {
      article = "第二十六条", strength = "fixed",
      gist = "重要事项先经党组织研究讨论",
      gist_en = "important matters are first studied by the party organisation",
    },
    item "collective.assembly.notice" {
      article = "第二十七条", strength = "floor",
      value = days { 10 },
      gist = "会议十日前把时间、地点、事项通知全体成员",
      gist_en = "all members are told time, place and items ten days before",
    },
    item "collective.assembly.quorum" {
      article = "第二十七条", strength = "floor",
      value = at_least { "2/3", of = "members" },
      gist = "有完全民事行为能力的成员三分之二以上参加",
      gist_en = "two thirds of the members with full capacity attend",
    },
    item "collective.assembly.majority" {
      article = "第二十七条", strength = "floor",
      value = at_least { "2/3", of = "members" },
      gist = "全体成员三分之二以上同意；章程更严的从章程",
      gist_en = "two thirds of all members agree; a stricter charter prevails",
    },
    item "collective.assembly.yearly" {
      article = "第二十七条", strength = "floor",
      value = 1,
      gist = "成员大会每年至少一次",
      gist_en = "the assembly meets at least once a year",
    },
    item "collective.assembly.proxies" {
      article = "第二十七条", strength = "fixed",
      gist = "只能书面委托同一户有完全行为能力的成员",
      gist_en = "a written proxy only to a member of the same household with full capacity",
    },
    item "collective.delegates.households.least" {
      article = "第二十八条", strength = "variable",
      value = 5,
      gist = "一般至少五户选一名代表",
      gist_en = "generally one delegate for five households at least",
    },
    item "collective.delegates.households.most" {
      article = "第二十八条", strength = "variable",
      value = 15,
      gist = "一般至多十五户选一名代表",
      gist_en = "generally one delegate for fifteen households at most",
    },
    item "collective.delegates.least" {
      article = "第二十八条", strength = "floor",
      value = 21,
      gist = "成员代表多于二十人",
      gist_en = "there are more than twenty delegates",
    },
    item "collective.delegates.women" {
      article = "第二十八条", strength = "fixed",
      gist = "要有适当数量的妇女代表",
      gist_en = "there is a fit number of women delegates",
    },
    item "collective.delegates.term" {
      article = "第二十八条", strength = "fixed",
      value = months { 60 },
      gist = "代表任期五年",
      gist_en = "delegates serve five years",
    },
    item "collective.delegates.majority" {
      article = "第二十八条", strength = "floor",
      value = at_least { "2/3", of = "members" },
      gist = "全体成员代表三分之二以上同意",
      gist_en = "two thirds of all delegates agree",
    },
    item "collective.delegates.excluded" {
      article = "第二十八条", strength = "fixed",
      value = { "制定修改章程", "确认成员", "土地承包和宅基地份额", "土地补偿费", "合并分立" },
      gist = "代表大会不能代成员大会决定的事项",
      gist_en = "matters the delegates cannot decide for the assembly",
    },
    item "collective.council.least" {
      article = "第二十九条", strength = "variable",
      value = 3,
      gist = "理事会一般至少三人，单数",
      gist_en = "the council generally has three members at least, an odd number",
    },
    item "collective.council.most" {
      article = "第二十九条", strength = "variable",
      value = 7,
      gist = "理事会一般至多七人，单数",
      gist_en = "the council generally has seven members at most, an odd number",
    },
    item "collective.council.relatives" {
      article = "第二十九条", strength = "fixed",
      gist = "理事之间近亲属回避",
      gist_en = "close relatives may not sit on it together",
    },
    item "collective.council.term" {
      article = "第二十九条", strength = "fixed",
      value = months { 60 },
      gist = "理事任期五年",
      gist_en = "a term is five years",
    },
    item "collective.council.quorum" {
      article = "第三十一条", strength = "floor",
      value = at_least { "2/3", of = "members" },
      gist = "三分之二以上的理事出席",
      gist_en = "two thirds of the council attend",
    },
    item "collective.council.majority" {
      article = "第三十一条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "全体理事过半数同意",
      gist_en = "more than half of the whole council agree",
    },
    item "collective.supervision" {
      article = "第三十二条", strength = "fixed",
      gist = "设监事会或者监事，监督执行、检查财务",
      gist_en = "a supervisory board or supervisors watch execution and accounts",
    },
    item "collective.record" {
      article = "第三十三条", strength = "fixed",
      gist = "各种会议都要做会议记录并保存",
      gist_en = "minutes of all meetings are made and kept",
    },
    item "collective.disclosure" {
      article = "第四十五条", strength = "floor",
      gist = "财务定期公布，重大事项及时公布",
      gist_en = "accounts are published regularly, major matters promptly",
    },
    item "collective.dispute" {
      article = "第五十六条", strength = "fixed",
      gist = "内部纠纷可以请求调解，再仲裁或者起诉",
      gist_en = "disputes may be mediated, then arbitrated or taken to court",
    },
    item "collective.court" {
      article = "第五十七条", strength = "fixed",
      gist = "受侵害的成员可以请求法院撤销决定",
      gist_en = "a harmed member may ask the court to revoke a decision",
    },
    item "collective.court.term" {
      article = "第五十七条", strength = "cap",
      value = months { 12 },
      gist = "知道后一年内；决定作出满五年的，不能再请求",
      gist_en = "within a year of knowing, and within five years of the decision",
    },
  },
}
