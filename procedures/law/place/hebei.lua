-- 河北：村民代表会议、村务公开。要旨是我们自己的话，不是原文。
return {
  statute "河北省实施村民委员会组织法办法" {
    version = "2011", from = "2011-11-01", place = "河北省",

    item "village.representatives.notice" {
      article = "第二十条", strength = "floor",
      value = days { 7 },
      gist = "会议七日前告知村民代表",
      gist_en = "representatives are told seven days before",
    },
    item "village.representatives.majority" {
      article = "第二十条", strength = "floor",
      value = at_least { "1/2", of = "present" },
      gist = "到会人员的半数同意；低于法律的过半数",
      gist_en = "half of those attending; below the law’s more than half",
    },
  },
  statute "河北省村务公开条例" {
    version = "原文", place = "河北省",

    item "village.disclosure.answer" {
      article = "第十条", strength = "cap",
      value = days { 15 },
      gist = "当场答不了的，十五日内答复",
      gist_en = "what cannot be answered at once is answered within fifteen days",
    },
  },
}
