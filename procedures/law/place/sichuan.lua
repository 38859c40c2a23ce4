-- 四川：村民代表会议、村务公开、选举、业主。要旨是我们自己的话，不是原文。
return {
  statute "四川省村民委员会组织法实施办法" {
    version = "2015", from = "2015-12-03", place = "四川省",

    item "village.committee.majority" {
      article = "第十条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "村民委员会的决定经组成人员过半数同意",
      gist_en = "decisions of the committee need more than half of its members",
    },
    item "village.assembly.yearly" {
      article = "第十二条", strength = "floor",
      value = 2,
      gist = "村民会议每半年一次",
      gist_en = "the assembly meets every half-year",
    },
    item "village.representatives.notice" {
      article = "第十六条", strength = "floor",
      value = days { 3 },
      gist = "召开前三日向村民代表公告",
      gist_en = "announced to the representatives three days before",
    },
    item "village.representatives.authorisation" {
      article = "第十七条", strength = "fixed",
      gist = "授权的事项、范围、期限由村民会议通过，公告并备案",
      gist_en = "matters, scope and term of an authorisation are adopted by the assembly, announced and filed",
    },
    item "village.representatives.least" {
      article = "第十八条", strength = "floor",
      value = 20,
      gist = "村民代表至少二十人",
      gist_en = "twenty representatives at least",
    },
  },
  statute "四川省村务公开条例" {
    version = "2009", from = "2009-11-01", place = "四川省",

    item "village.disclosure" {
      article = "第十条", strength = "floor",
      value = days { 10 },
      gist = "公布保留十日以上",
      gist_en = "a disclosure stays up at least ten days",
    },
    item "village.disclosure.within" {
      article = "第十条", strength = "cap",
      value = days { 10 },
      gist = "事项发生后十日内公布",
      gist_en = "published within ten days of the event",
    },
    item "village.disclosure.answer" {
      article = "第十六条", strength = "cap",
      value = days { 10 },
      gist = "收到询问或者投诉，十日内答复",
      gist_en = "answered within ten days",
    },
  },
  statute "四川省村民委员会选举条例" {
    version = "2025", from = "2026-01-01", place = "四川省",

    item "village.election.age" {
      article = "第十五条", strength = "fixed",
      value = 18,
      gist = "年满十八周岁以选举日为准",
      gist_en = "eighteen years of age on the election day",
    },
    item "village.election.nominees" {
      article = "第二十三条", strength = "floor",
      value = days { 15 },
      gist = "选举日十五日前公布被提名人名单",
      gist_en = "nominees are published fifteen days before",
    },
    item "village.election.candidates" {
      article = "第二十四条", strength = "floor",
      value = days { 5 },
      gist = "选举日五日前公布候选人名单",
      gist_en = "candidates are published five days before",
    },
    item "village.election.notice" {
      article = "第二十七条", strength = "floor",
      value = days { 5 },
      gist = "选举日五日前公布投票的时间、地点、方式",
      gist_en = "time, place and mode are published five days before",
    },
    item "village.election.mobile.staff" {
      article = "第二十八条", strength = "floor",
      value = 3,
      gist = "流动票箱至少三名工作人员，其中两名监票人",
      gist_en = "a mobile box has three staff, two of them scrutineers",
    },
    item "village.election.ballots" {
      article = "第三十二条", strength = "fixed",
      gist = "收回的票多于发出的票，整个选举无效",
      gist_en = "more ballots than were issued void the election",
    },
    item "village.election.spoiled" {
      article = "第三十二条", strength = "fixed",
      gist = "废票计入选票总数",
      gist_en = "spoiled ballots count in the total",
    },
    item "village.election.runoff.within" {
      article = "第三十七条", strength = "cap",
      value = days { 10 },
      gist = "另行选举在当日或者十日内举行",
      gist_en = "a runoff is held on the day or within ten days",
    },
    item "village.recall.within" {
      article = "第四十一条", strength = "cap",
      value = months { 3 },
      gist = "收到罢免要求后三个月内开会表决",
      gist_en = "a recall is put to the vote within three months",
    },
    item "village.recall.again" {
      article = "第四十二条", strength = "floor",
      value = months { 6 },
      gist = "罢免没有通过的，六个月内不得以同一事实再提",
      gist_en = "a failed recall is not repeated on the same facts for six months",
    },
    item "village.election.complaint" {
      article = "第五十一条", strength = "cap",
      value = days { 30 },
      gist = "对申诉三十日内作出处理决定",
      gist_en = "a complaint is decided within thirty days",
    },
    item "village.election.complaint.further" {
      article = "第五十一条", strength = "cap",
      value = days { 15 },
      gist = "对决定不服的，十五日内再申诉",
      gist_en = "a further complaint within fifteen days",
    },
  },
  statute "四川省城市居民委员会选举条例" {
    version = "2025", from = "2026-01-01", place = "四川省",

    item "city.election.age" {
      article = "第十五条", strength = "fixed",
      value = 18,
      gist = "年满十八周岁以选举日为准",
      gist_en = "eighteen years of age on the election day",
    },
    item "city.election.nominees" {
      article = "第二十一条", strength = "floor",
      value = days { 15 },
      gist = "选举日十五日前公布被提名人名单",
      gist_en = "nominees are published fifteen days before",
    },
    item "city.election.candidates" {
      article = "第二十二条", strength = "floor",
      value = days { 5 },
      gist = "选举日五日前公布候选人名单",
      gist_en = "candidates are published five days before",
    },
    item "city.election.notice" {
      article = "第二十五条", strength = "floor",
      value = days { 5 },
      gist = "选举日五日前公布投票的时间、地点、方式",
      gist_en = "time, place and mode are published five days before",
    },
    item "city.election.ballots" {
      article = "第三十条", strength = "fixed",
      gist = "收回的票多于发出的票，整个选举无效",
      gist_en = "more ballots than were issued void the election",
    },
    item "city.election.spoiled" {
      article = "第三十条", strength = "fixed",
      gist = "废票计入选票总数",
      gist_en = "spoiled ballots count in the total",
    },
    item "city.election.runoff.within" {
      article = "第三十五条", strength = "cap",
      value = days { 10 },
      gist = "另行选举在当日或者十日内举行",
      gist_en = "a runoff is held on the day or within ten days",
    },
  },
  statute "四川省物业管理条例" {
    version = "2021", from = "2022-05-01", place = "四川省",

    item "owners.assembly.proxies" {
      article = "第二十三条", strength = "variable",
      gist = "可以委托别人，要有委托书和双方证明",
      gist_en = "proxies need a mandate and proof of both persons",
    },
    item "owners.assembly.notice.first" {
      article = "第二十七条", strength = "floor",
      value = days { 15 },
      gist = "首次会议十五日前公示",
      gist_en = "the first meeting: fifteen days before",
    },
    item "owners.assembly.request" {
      article = "第三十条", strength = "fixed",
      value = any_of {
        at_least { "1/5", of = "members" },
        at_least { "1/5", of = "members", measure = "area" },
      },
      gist = "面积或者人数占百分之二十以上的业主提议，就要召集",
      gist_en = "owners of a fifth of the heads or of the area can have it called",
    },
    item "owners.assembly.silent" {
      article = "第三十一条", strength = "fixed",
      gist = "签收选票或者登录系统就算参与；没有表示意见的算弃权",
      gist_en = "who signs for the ballot or logs in takes part; without an opinion it is an abstention",
    },
    item "owners.assembly.result" {
      article = "第三十七条", strength = "cap",
      value = days { 3 },
      gist = "业主大会的决定三日内公示",
      gist_en = "decisions of the assembly are posted within three days",
    },
    item "owners.assembly.result.display" {
      article = "第三十七条", strength = "floor",
      value = days { 30 },
      gist = "决定公示不少于三十日",
      gist_en = "decisions stay posted for thirty days at least",
    },
  },
  statute "成都市物业管理条例" {
    version = "2024", from = "2024-10-01", place = "四川省成都市",

    item "owners.assembly.notice" {
      article = "第二十三条", strength = "floor",
      value = days { 15 },
      gist = "业主大会会议十五日前通知并公示议题",
      gist_en = "owners are told and items are posted 15 days before",
    },
    item "owners.assembly.report" {
      article = "第三十一条", strength = "floor",
      value = days { 30 },
      gist = "公告发布三十日前报告街道或镇",
      gist_en = "the street office is told thirty days before the announcement",
    },
    item "owners.assembly.result" {
      article = "第三十二条", strength = "cap",
      value = days { 3 },
      gist = "业主大会的决定三日内公示",
      gist_en = "decisions of the assembly are posted within three days",
    },
    item "owners.assembly.result.display" {
      article = "第三十二条", strength = "floor",
      value = days { 30 },
      gist = "表决结果公示不少于三十日",
      gist_en = "the result stays posted for thirty days at least",
    },
  },
}
