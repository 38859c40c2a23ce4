-- 天津：村民代表会议。要旨是我们自己的话，不是原文。
return {
  statute "天津市实施村民委员会组织法办法" {
    version = "2019", from = "2019-05-30", place = "天津市",

    item "village.representatives.notice" {
      article = "第十四条", strength = "floor",
      value = days { 3 },
      gist = "一般提前三天通知时间、地点、议题",
      gist_en = "time, place and items are told three days before, generally",
    },
  },
}
