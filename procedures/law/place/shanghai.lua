-- 上海：村民代表会议、选举、业主。要旨是我们自己的话，不是原文。
return {
  statute "上海市实施村民委员会组织法办法" {
    version = "2020", from = "2020-05-14", place = "上海市",

    item "village.representatives.authorisation" {
      article = "第十六条", strength = "fixed",
      gist = "书面征求意见的授权，过半数成年村民或者三分之二以上的户实名反馈才有效，同意超过反馈的半数",
      gist_en = "an authorisation in writing counts if more than half of the adults or two thirds of the households answer under their names, and more than half of the answers agree",
    },
    item "village.representatives.least" {
      article = "第十七条", strength = "floor",
      value = 35,
      gist = "村民代表至少三十五人",
      gist_en = "thirty-five representatives at least",
    },
    item "village.representatives.notice" {
      article = "第十八条", strength = "floor",
      value = days { 10 },
      gist = "十日以前通知村民代表，并公布议题和议程",
      gist_en = "representatives are told ten days before; items and agenda are published",
    },
    item "village.disclosure.answer" {
      article = "第二十四条", strength = "cap",
      value = days { 15 },
      gist = "对村务公开的疑问，十五日内答复",
      gist_en = "questions on disclosures are answered within fifteen days",
    },
  },
  statute "上海市村民委员会选举办法" {
    version = "2020", from = "2020-09-25", place = "上海市",

    item "village.election.age" {
      article = "第九条", strength = "fixed",
      value = 18,
      gist = "年满十八周岁以选举日为准",
      gist_en = "eighteen years of age on the election day",
    },
    item "village.election.candidates" {
      article = "第十二条", strength = "floor",
      value = days { 5 },
      gist = "选举日五日前公布候选人名单",
      gist_en = "candidates are published five days before",
    },
    item "village.election.proxies.apply" {
      article = "第十六条", strength = "floor",
      value = days { 5 },
      gist = "选举日五日前办理委托",
      gist_en = "a proxy is applied for five days before",
    },
    item "village.election.proxies.list" {
      article = "第十六条", strength = "floor",
      value = days { 2 },
      gist = "选举日二日前公布委托名单",
      gist_en = "the list of proxies is published two days before",
    },
    item "village.election.ballots" {
      article = "第十九条", strength = "fixed",
      gist = "投的票多于投票人数，整个选举无效",
      gist_en = "more ballots than voters void the election",
    },
    item "village.election.runoff.within" {
      article = "第二十一条", strength = "cap",
      value = days { 30 },
      gist = "三十日内另行选举",
      gist_en = "a runoff is held within thirty days",
    },
    item "village.recall.within" {
      article = "第二十七条", strength = "cap",
      value = days { 30 },
      gist = "收到罢免要求后三十日内开会表决",
      gist_en = "a recall is put to the vote within thirty days",
    },
  },
  statute "上海市住宅物业管理规定" {
    version = "2020", from = "2020-12-30", place = "上海市",

    item "owners.assembly.proxies" {
      article = "第十八条", strength = "fixed",
      gist = "代理人凭书面委托，并按业主的意见投票",
      gist_en = "proxies hold a written mandate and vote as the owner instructs",
    },
    item "owners.assembly.notice.first" {
      article = "第十六条", strength = "floor",
      value = days { 15 },
      gist = "首次会议的文件，十五日前公告",
      gist_en = "papers of the first meeting are posted fifteen days before",
    },
    item "owners.committee.yearly" {
      article = "第二十六条", strength = "floor",
      value = 6,
      gist = "业主委员会至少两个月开一次会",
      gist_en = "the owners’ committee meets at least every two months",
    },
    item "owners.committee.quorum" {
      article = "第二十六条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "业主委员会过半数委员出席",
      gist_en = "more than half of the owners’ committee attend",
    },
    item "owners.committee.majority" {
      article = "第二十六条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "全体委员过半数同意并签字",
      gist_en = "more than half of the whole committee agree and sign",
    },
    item "owners.committee.proxies" {
      article = "第二十六条", strength = "fixed",
      value = 0,
      gist = "委员不得委托别人参会",
      gist_en = "committee members may not send proxies",
    },
    item "owners.committee.result" {
      article = "第二十六条", strength = "cap",
      value = days { 3 },
      gist = "决定三日内公示",
      gist_en = "decisions are posted within three days",
    },
  },
}
