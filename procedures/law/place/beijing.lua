-- 北京：村民代表会议、业主、物业管理委员会。要旨是我们自己的话，不是原文。
return {
  statute "北京市实施村民委员会组织法的若干规定" {
    version = "2012", from = "2012-09-28", place = "北京市",

    item "village.representatives.request.within" {
      article = "第二十条", strength = "cap",
      value = days { 5 },
      gist = "代表提议的，五日内召集",
      gist_en = "a requested meeting is called within five days",
    },
  },
  statute "北京市物业管理条例" {
    version = "2024", from = "2024-03-29", place = "北京市",

    item "owners.assembly.notice" {
      article = "第三十五条", strength = "floor",
      value = days { 15 },
      gist = "业主大会会议十五日前通知并公示议题",
      gist_en = "owners are told and items are posted 15 days before",
    },
    item "owners.assembly.unposted" {
      article = "第三十五条", strength = "fixed",
      gist = "没有公示的议题不得表决",
      gist_en = "no vote on items that were not posted",
    },
    item "owners.assembly.result" {
      article = "第三十七条", strength = "cap",
      value = days { 3 },
      gist = "业主大会的决定三日内公示",
      gist_en = "decisions of the assembly are posted within three days",
    },
    item "owners.committee.quorum" {
      article = "第四十五条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "业主委员会过半数委员出席",
      gist_en = "more than half of the owners’ committee attend",
    },
    item "owners.committee.majority" {
      article = "第四十五条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "过半数委员签字同意",
      gist_en = "more than half of the whole committee agree and sign",
    },
    item "owners.committee.proxies" {
      article = "第四十五条", strength = "fixed",
      value = 0,
      gist = "委员不得委托别人参会",
      gist_en = "committee members may not send proxies",
    },
    item "owners.committee.result" {
      article = "第四十五条", strength = "cap",
      value = days { 3 },
      gist = "决定三日内公示",
      gist_en = "decisions are posted within three days",
    },
    item "property.committee.quorum" {
      article = "第五十七条", strength = "floor",
      value = all_of {
        more_than { "1/2", of = "members" },
        more_than { "1/2", of = "members", group = "业主代表" },
      },
      gist = "过半数委员出席，并且过半数的业主代表委员出席",
      gist_en = "more than half of the members attend, and more than half of the owners’ representatives among them",
    },
    item "property.committee.majority" {
      article = "第五十七条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "过半数委员签字同意",
      gist_en = "more than half of the members sign",
    },
    item "property.committee.proxies" {
      article = "第五十七条", strength = "fixed",
      value = 0,
      gist = "业主代表委员不能委托别人",
      gist_en = "owners’ representatives may not send proxies",
    },
    item "property.committee.request" {
      article = "第五十七条", strength = "fixed",
      value = at_least { "1/3", of = "members" },
      gist = "三分之一以上委员提出，就要开会",
      gist_en = "a third of the members can have it called",
    },
    item "property.committee.result" {
      article = "第五十七条", strength = "cap",
      value = days { 3 },
      gist = "会后三日内公示",
      gist_en = "posted within three days",
    },
    item "property.committee.display" {
      article = "第五十七条", strength = "floor",
      value = working_days { 10 },
      gist = "公示十个工作日",
      gist_en = "displayed for ten working days",
    },
  },
}
