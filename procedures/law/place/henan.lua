-- 河南：选举、罢免。要旨是我们自己的话，不是原文。
return {
  statute "河南省实施村民委员会组织法办法" {
    version = "2011", from = "2011-09-01", place = "河南省",

    item "village.election.candidates" {
      article = "第二十六条", strength = "floor",
      value = days { 5 },
      gist = "选举日五日前公布候选人名单",
      gist_en = "candidates are published five days before",
    },
    item "village.election.archive" {
      article = "第三十七条", strength = "floor",
      value = months { 36 },
      gist = "选票封存三年",
      gist_en = "ballots are sealed for three years",
    },
    item "village.recall.within" {
      article = "第四十三条", strength = "cap",
      value = days { 30 },
      gist = "收到罢免要求后三十日内开会表决",
      gist_en = "a recall is put to the vote within thirty days",
    },
  },
}
