-- 浙江：村民代表会议、选举、业主。要旨是我们自己的话，不是原文。
return {
  statute "浙江省实施村民委员会组织法办法" {
    version = "2020", from = "2020-07-31", place = "浙江省",

    item "village.representatives.authorisation" {
      article = "第十六条", strength = "fixed",
      gist = "村民会议授权村民代表会议，要写明事项和期限",
      gist_en = "an authorisation of the representatives names matters and term",
    },
    item "village.representatives.least.small" {
      article = "第十八条", strength = "floor",
      value = 30,
      gist = "不足五百人的村，村民代表至少三十人",
      gist_en = "under 500 people: thirty representatives at least",
    },
    item "village.representatives.least.middle" {
      article = "第十八条", strength = "floor",
      value = 40,
      gist = "五百人以上不足一千人的村，至少四十人",
      gist_en = "500 to 999 people: forty at least",
    },
    item "village.representatives.least.large" {
      article = "第十八条", strength = "floor",
      value = 50,
      gist = "一千人以上的村，至少五十人",
      gist_en = "a thousand people or more: fifty at least",
    },
    item "village.representatives.absence" {
      article = "第二十二条", strength = "variable",
      value = 3,
      gist = "连续三次无故不到会的，可以终止资格",
      gist_en = "after three absences in a row without reason the mandate may be ended",
    },
    item "village.representatives.change" {
      article = "第二十二条", strength = "cap",
      value = days { 5 },
      gist = "村民代表变动，五日内公告",
      gist_en = "a change of representatives is announced within five days",
    },
    item "village.representatives.notice" {
      article = "第二十三条", strength = "floor",
      value = days { 3 },
      gist = "提前三日把事项告知组成人员，重要事项附材料，并征询法律顾问",
      gist_en = "members are told the items three days before, with papers for important ones; the legal adviser is asked",
    },
  },
  statute "浙江省村民委员会选举办法" {
    version = "2020", from = "2020-07-31", place = "浙江省",

    item "village.election.age" {
      article = "第十二条", strength = "fixed",
      value = 18,
      gist = "年满十八周岁以选举日为准",
      gist_en = "eighteen years of age on the election day",
    },
    item "village.election.candidates" {
      article = "第十八条", strength = "floor",
      value = days { 5 },
      gist = "选举日五日前公布候选人名单",
      gist_en = "candidates are published five days before",
    },
    item "village.election.notice" {
      article = "第二十二条", strength = "floor",
      value = days { 5 },
      gist = "选举日五日前公布投票的时间、地点、方式",
      gist_en = "time, place and mode are published five days before",
    },
    item "village.election.proxies.apply" {
      article = "第二十五条", strength = "floor",
      value = days { 3 },
      gist = "选举日三日前提出委托",
      gist_en = "a proxy is applied for three days before",
    },
    item "village.election.ballots" {
      article = "第二十七条", strength = "fixed",
      gist = "投的票多于投票人数，整个选举无效",
      gist_en = "more ballots than voters void the election",
    },
    item "village.recall.within" {
      article = "第三十五条", strength = "cap",
      value = days { 30 },
      gist = "收到罢免要求后三十日内开会表决",
      gist_en = "a recall is put to the vote within thirty days",
    },
    item "village.recall.again" {
      article = "第三十六条", strength = "floor",
      value = months { 12 },
      gist = "罢免没有通过的，一年内不得以同一事实再提",
      gist_en = "a failed recall is not repeated on the same facts for a year",
    },
  },
  statute "浙江省物业管理条例" {
    version = "2009", from = "2009-11-27", place = "浙江省",

    item "owners.assembly.delegates" {
      article = "第九条", strength = "fixed",
      gist = "业主代表只代为转交书面意见，赞同、反对、弃权由业主本人签字",
      gist_en = "delegates only hand in written opinions, each signed by the owner",
    },
  },
  statute "杭州市物业管理条例" {
    version = "2021", from = "2022-03-01", place = "浙江省杭州市",

    item "owners.assembly.notice" {
      article = "第十九条", strength = "floor",
      value = days { 15 },
      gist = "业主大会会议十五日前通知并公示议题",
      gist_en = "owners are told and items are posted 15 days before",
    },
    item "owners.assembly.notice.special" {
      article = "第十九条", strength = "floor",
      value = days { 7 },
      gist = "临时会议七日前通知",
      gist_en = "a special session: seven days before",
    },
    item "owners.assembly.unposted" {
      article = "第十九条", strength = "fixed",
      gist = "没有公示的议题不得表决",
      gist_en = "no vote on items that were not posted",
    },
    item "owners.assembly.ballot.least" {
      article = "第二十条", strength = "floor",
      value = days { 5 },
      gist = "投票至少五日",
      gist_en = "the vote lasts five days at least",
    },
    item "owners.assembly.ballot.most" {
      article = "第二十条", strength = "cap",
      value = days { 60 },
      gist = "投票至多六十日",
      gist_en = "the vote lasts sixty days at most",
    },
    item "owners.committee.candidates" {
      article = "第二十六条", strength = "floor",
      value = days { 7 },
      gist = "候选人公示不少于七日",
      gist_en = "candidates are displayed for seven days at least",
    },
    item "owners.committee.quorum" {
      article = "第二十九条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "业主委员会过半数委员出席",
      gist_en = "more than half of the owners’ committee attend",
    },
    item "owners.committee.majority" {
      article = "第二十九条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "全体委员过半数同意并签字",
      gist_en = "more than half of the whole committee agree and sign",
    },
    item "owners.committee.proxies" {
      article = "第二十九条", strength = "fixed",
      value = 0,
      gist = "委员不得委托别人参会",
      gist_en = "committee members may not send proxies",
    },
    item "owners.committee.result" {
      article = "第二十九条", strength = "cap",
      value = days { 3 },
      gist = "决定三日内公示",
      gist_en = "decisions are posted within three days",
    },
  },
  statute "湖州市物业管理条例" {
    version = "2021", from = "2021-05-01", place = "浙江省湖州市",

    item "owners.preparation.display" {
      article = "第十二条", strength = "floor",
      value = days { 7 },
      gist = "筹备组名单三日内公示，不少于七日",
      gist_en = "the preparatory group is posted within three days, for seven days at least",
    },
    item "owners.assembly.notice.first" {
      article = "第十三条", strength = "floor",
      value = days { 15 },
      gist = "首次会议十五日前通知",
      gist_en = "the first meeting: fifteen days before",
    },
    item "owners.committee.least" {
      article = "第十六条", strength = "floor",
      value = 5,
      gist = "业主委员会至少五人，单数",
      gist_en = "an owners’ committee has at least five members, an odd number",
    },
    item "owners.committee.most" {
      article = "第十六条", strength = "cap",
      value = 11,
      gist = "业主委员会至多十一人，单数",
      gist_en = "an owners’ committee has at most eleven members, an odd number",
    },
    item "owners.committee.notice" {
      article = "第十六条", strength = "floor",
      value = days { 3 },
      gist = "业主委员会会议三日前公示内容和议程",
      gist_en = "agenda of the committee is posted three days before",
    },
  },
  statute "宁波市住宅小区物业管理条例" {
    version = "2021", from = "2022-04-01", place = "浙江省宁波市",

    item "owners.committee.candidates" {
      article = "第三十一条", strength = "floor",
      value = days { 10 },
      gist = "候选人公示不少于十日",
      gist_en = "candidates are displayed for ten days at least",
    },
    item "owners.committee.notice" {
      article = "第三十三条", strength = "floor",
      value = days { 3 },
      gist = "业主委员会会议三日前公开事项",
      gist_en = "items of the committee are published three days before",
    },
    item "owners.committee.quorum" {
      article = "第三十三条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "业主委员会过半数委员出席",
      gist_en = "more than half of the owners’ committee attend",
    },
    item "owners.committee.majority" {
      article = "第三十三条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "全体成员过半数同意",
      gist_en = "more than half of the whole committee agree and sign",
    },
    item "owners.committee.proxies" {
      article = "第三十三条", strength = "fixed",
      value = 0,
      gist = "委员不得委托别人参会",
      gist_en = "committee members may not send proxies",
    },
    item "owners.committee.result" {
      article = "第三十三条", strength = "cap",
      value = days { 3 },
      gist = "决定三日内公示",
      gist_en = "decisions are posted within three days",
    },
  },
  statute "舟山市物业管理条例" {
    version = "2021", from = "2021-11-01", place = "浙江省舟山市",

    item "owners.assembly.display" {
      article = "第十七条", strength = "floor",
      value = days { 7 },
      gist = "书面票送不到的，公告不少于七日",
      gist_en = "what cannot be delivered is posted for seven days at least",
    },
    item "owners.assembly.proxies.staff" {
      article = "第十七条", strength = "fixed",
      gist = "物业公司的人不得代理业主",
      gist_en = "staff of the property company may not be proxies",
    },
    item "owners.committee.quorum" {
      article = "第二十三条", strength = "floor",
      value = at_least { "1/2", of = "members" },
      gist = "业主委员会半数以上委员出席",
      gist_en = "half of the owners’ committee attend",
    },
    item "owners.committee.majority" {
      article = "第二十三条", strength = "floor",
      value = at_least { "1/2", of = "members" },
      gist = "全体委员半数以上签名同意",
      gist_en = "half of the whole committee agree and sign",
    },
    item "owners.committee.proxies" {
      article = "第二十三条", strength = "fixed",
      value = 0,
      gist = "委员不得委托别人参会",
      gist_en = "committee members may not send proxies",
    },
    item "owners.committee.result" {
      article = "第二十三条", strength = "cap",
      value = days { 3 },
      gist = "决定三日内公示",
      gist_en = "decisions are posted within three days",
    },
  },
}
