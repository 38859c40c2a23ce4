-- 重庆：村民代表会议。要旨是我们自己的话，不是原文。
return {
  statute "重庆市实施村民委员会组织法办法" {
    version = "2013", from = "2013-11-01", place = "重庆市",

    item "village.representatives.notice" {
      article = "第十二条", strength = "floor",
      value = days { 3 },
      gist = "提前三日告知事项，重要事项附材料",
      gist_en = "items are told three days before, with papers for important ones",
    },
    item "village.representatives.request.within" {
      article = "第十二条", strength = "cap",
      value = days { 15 },
      gist = "代表提议的，十五日内召集",
      gist_en = "a requested meeting is called within fifteen days",
    },
  },
}
