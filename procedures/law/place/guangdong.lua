-- 广东：清远的业主和物业管理委员会。要旨是我们自己的话，不是原文。
return {
  statute "清远市住宅小区物业管理条例" {
    version = "2022", from = "2023-02-01", place = "广东省清远市",

    item "owners.assembly.result" {
      article = "第十七条", strength = "cap",
      value = days { 7 },
      gist = "表决结果七日内公开征求意见",
      gist_en = "the result is published for comments within seven days",
    },
    item "owners.assembly.result.display" {
      article = "第十七条", strength = "floor",
      value = days { 15 },
      gist = "集体讨论或者电子投票的，公示十五日以上",
      gist_en = "when discussed together or voted online, displayed for fifteen days at least",
    },
    item "property.committee.quorum" {
      article = "第三十一条", strength = "floor",
      value = all_of {
        more_than { "1/2", of = "members" },
        more_than { "1/2", of = "members", group = "业主代表" },
      },
      gist = "过半数成员出席，并且过半数的业主代表成员出席",
      gist_en = "more than half of the members attend, and more than half of the owners’ representatives among them",
    },
    item "property.committee.majority" {
      article = "第三十一条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "过半数成员签字同意",
      gist_en = "more than half of the members sign",
    },
    item "property.committee.proxies" {
      article = "第三十一条", strength = "fixed",
      value = 0,
      gist = "业主代表成员不得委托别人",
      gist_en = "owners’ representatives may not send proxies",
    },
    item "property.committee.result" {
      article = "第三十一条", strength = "cap",
      value = days { 3 },
      gist = "会后三日内公示",
      gist_en = "posted within three days",
    },
    item "property.committee.display" {
      article = "第三十一条", strength = "floor",
      value = days { 10 },
      gist = "公示十日",
      gist_en = "displayed for ten days",
    },
  },
}
