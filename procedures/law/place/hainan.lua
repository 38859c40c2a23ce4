-- 海南：村民代表会议、村务公开、选举。要旨是我们自己的话，不是原文。
return {
  statute "海南省实施村民委员会组织法办法" {
    version = "2025", from = "2025-12-03", place = "海南省",

    item "village.representatives.excluded" {
      article = "第十一条", strength = "fixed",
      value = { "委员名额", "选举罢免", "自治章程和村规民约", "村民代表会议的设立", "村民小组的设立" },
      gist = "村民会议不得授权的事项",
      gist_en = "matters the assembly cannot leave to the representatives",
    },
    item "village.representatives.authorisation" {
      article = "第十一条", strength = "fixed",
      gist = "授权要书面，不得转授",
      gist_en = "an authorisation is in writing and cannot be passed on",
    },
    item "village.representatives.share.women" {
      article = "第十二条", strength = "floor",
      value = at_least { "1/3", of = "members" },
      labels = { "村民代表", "女" },
      within = { "村民代表" },
      gist = "妇女村民代表占村民代表的三分之一以上（分母是代表，不是组成人员）",
      gist_en = "women representatives are at least a third of the representatives, not of all members",
    },
    item "village.representatives.least" {
      article = "第十二条", strength = "floor",
      value = 20,
      gist = "村民代表至少二十人",
      gist_en = "twenty representatives at least",
    },
    item "village.representatives.notice" {
      article = "第十四条", strength = "floor",
      value = days { 3 },
      gist = "召开三日前通知事项，视情况公告",
      gist_en = "items are told three days before, and announced where fit",
    },
    item "village.meeting.chair" {
      article = "第二十一条", strength = "fixed",
      gist = "与主持人有利害关系的，过半数可以要求换人主持",
      gist_en = "more than half may demand another chair where the chair is interested",
    },
    item "village.disclosure.answer" {
      article = "第二十四条", strength = "cap",
      value = days { 15 },
      gist = "对公布的事项有疑问，十五日内解答",
      gist_en = "questions are answered within fifteen days",
    },
    item "village.disclosure" {
      article = "第二十五条", strength = "floor",
      value = days { 15 },
      gist = "公布不少于十五日",
      gist_en = "a disclosure stays up at least fifteen days",
    },
  },
  statute "海南省村民委员会选举办法" {
    version = "2025", from = "2025-12-03", place = "海南省",

    item "village.election.candidates" {
      article = "第二十二条", strength = "floor",
      value = days { 5 },
      gist = "选举日五日前公布候选人名单",
      gist_en = "candidates are published five days before",
    },
    item "village.election.mobile.list" {
      article = "第二十五条", strength = "floor",
      value = days { 3 },
      gist = "流动票箱的使用人名单，三日前公布",
      gist_en = "users of the mobile box are published three days before",
    },
    item "village.election.proxies.list" {
      article = "第二十七条", strength = "floor",
      value = days { 3 },
      gist = "委托名单三日前公布",
      gist_en = "the list of proxies is published three days before",
    },
    item "village.election.helper" {
      article = "第二十七条", strength = "cap",
      value = 3,
      gist = "一人最多替三人代写",
      gist_en = "a helper writes for three at most",
    },
    item "village.election.ballots" {
      article = "第二十九条", strength = "fixed",
      gist = "收回的票多于发出的票，整个选举无效",
      gist_en = "more ballots than were issued void the election",
    },
    item "village.election.mobile" {
      article = "第二十九条", strength = "fixed",
      gist = "流动票箱的票多于公布的使用人，该箱作废，其余有效",
      gist_en = "a mobile box with more ballots than listed users is void, the rest stands",
    },
    item "village.election.runoff.within" {
      article = "第三十四条", strength = "cap",
      value = days { 15 },
      gist = "十五日内另行选举",
      gist_en = "a runoff is held within fifteen days",
    },
    item "village.recall.within" {
      article = "第四十二条", strength = "cap",
      value = days { 30 },
      gist = "收到罢免要求后三十日内开会表决",
      gist_en = "a recall is put to the vote within thirty days",
    },
  },
}
