-- 山东：村民代表会议、村务公开、业主。要旨是我们自己的话，不是原文。
return {
  statute "山东省实施村民委员会组织法办法" {
    version = "2012", from = "2013-01-01", place = "山东省",

    item "village.representatives.notice" {
      article = "第二十四条", strength = "floor",
      value = days { 5 },
      gist = "五日前书面通知村民代表，并张榜公布",
      gist_en = "representatives are told in writing five days before, and the items are posted",
    },
    item "village.representatives.quorum" {
      article = "第二十四条", strength = "floor",
      value = at_least { "2/3", of = "members", group = { "村民代表", "女" } },
      gist = "到会的妇女代表也要占妇女代表的三分之二以上",
      gist_en = "two thirds of the women representatives must attend as well",
    },
    item "village.representatives.void" {
      article = "第二十四条", strength = "fixed",
      gist = "没有授权或者不合程序的，村民代表会议的决定无效",
      gist_en = "without authorisation or against procedure the representatives’ decision is void",
    },
    item "village.representatives.absence" {
      article = "第四十二条", strength = "fixed",
      value = 3,
      gist = "连续三次无故不到会的，资格终止",
      gist_en = "three absences in a row without reason end the mandate",
    },
  },
  statute "山东省村务公开条例" {
    version = "2018", from = "2018-09-21", place = "山东省",

    item "village.disclosure" {
      article = "第十三条", strength = "floor",
      value = days { 5 },
      gist = "公布保留不少于五日",
      gist_en = "a disclosure stays up at least five days",
    },
    item "village.disclosure.objection" {
      article = "第十六条", strength = "fixed",
      value = days { 5 },
      gist = "对公开方案有异议，五日内提出",
      gist_en = "objections within five days",
    },
    item "village.disclosure.answer" {
      article = "第十六条", strength = "cap",
      value = days { 5 },
      gist = "收到异议五日内答复",
      gist_en = "an answer within five days of the objection",
    },
  },
  statute "山东省物业管理条例" {
    version = "2021", from = "2021-12-03", place = "山东省",

    item "owners.assembly.notice.first" {
      article = "第二十二条", strength = "floor",
      value = days { 15 },
      gist = "首次会议十五日前公告",
      gist_en = "the first meeting: fifteen days before",
    },
    item "owners.heads" {
      article = "第二十五条", strength = "variable",
      gist = "投票权的计算，业主大会可以另有约定；没有约定的，一个专有部分一人",
      gist_en = "the assembly may agree on votes; without agreement one unit is one head",
    },
    item "owners.assembly.result" {
      article = "第三十二条", strength = "cap",
      value = days { 3 },
      gist = "业主大会的决定三日内公示",
      gist_en = "decisions of the assembly are posted within three days",
    },
  },
  statute "潍坊市物业管理条例" {
    version = "2022", from = "2022-03-01", place = "山东省潍坊市",

    item "owners.assembly.proxies" {
      article = "第三十二条", strength = "cap",
      value = 3,
      gist = "每一业主最多接受三人委托",
      gist_en = "an owner holds at most three proxies",
    },
    item "owners.assembly.notice" {
      article = "第三十二条", strength = "floor",
      value = days { 15 },
      gist = "业主大会会议十五日前通知并公示议题",
      gist_en = "owners are told and items are posted 15 days before",
    },
    item "owners.committee.quorum" {
      article = "第三十七条", strength = "floor",
      value = at_least { "2/3", of = "members" },
      gist = "业主委员会三分之二以上委员出席",
      gist_en = "two thirds of the owners’ committee attend",
    },
    item "owners.committee.majority" {
      article = "第三十七条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "全体成员过半数同意",
      gist_en = "more than half of the whole committee agree and sign",
    },
    item "owners.committee.proxies" {
      article = "第三十七条", strength = "fixed",
      value = 0,
      gist = "委员不得委托别人参会",
      gist_en = "committee members may not send proxies",
    },
  },
  statute "聊城市物业管理条例" {
    version = "2021", from = "2021-03-01", place = "山东省聊城市",

    item "owners.assembly.channels" {
      article = "第十六条", strength = "fixed",
      gist = "线上和线下同时进行的，票一并计算",
      gist_en = "online and paper votes are counted together",
    },
    item "owners.assembly.silent" {
      article = "第十六条", strength = "variable",
      gist = "没有投票的算不算进多数，由规约定",
      gist_en = "whether those who do not vote are added to the majority is left to the covenant",
    },
  },
  statute "青岛市物业管理条例" {
    version = "2021", from = "2021-05-01", place = "山东省青岛市",

    item "owners.assembly.notice" {
      article = "第二十九条", strength = "floor",
      value = days { 15 },
      gist = "业主大会会议十五日前通知并公示议题",
      gist_en = "owners are told and items are posted 15 days before",
    },
    item "owners.committee.result" {
      article = "第三十八条", strength = "cap",
      value = days { 3 },
      gist = "决定三日内公示",
      gist_en = "decisions are posted within three days",
    },
    item "owners.assembly.result" {
      article = "第四十四条", strength = "cap",
      value = days { 3 },
      gist = "业主大会的决定三日内公示",
      gist_en = "decisions of the assembly are posted within three days",
    },
    item "owners.display" {
      article = "第九十二条", strength = "floor",
      value = days { 3 },
      gist = "公示时间不少于三日",
      gist_en = "a display lasts three days at least",
    },
  },
}
