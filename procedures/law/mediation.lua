-- 人民调解：协议、记录、司法确认。要旨是我们自己的话，不是原文。
return {
  statute "人民调解法" {
    version = "2010", from = "2011-01-01",

    item "mediation.rights" {
      article = "第二十三条", strength = "fixed",
      gist = "当事人可以选择调解员，可以拒绝或者要求终止",
      gist_en = "parties may choose the mediator, refuse, or end it",
    },
    item "mediation.failed" {
      article = "第二十六条", strength = "fixed",
      gist = "调解不成的终止，并告知别的途径",
      gist_en = "a failed mediation is ended and other ways are pointed out",
    },
    item "mediation.record" {
      article = "第二十七条", strength = "fixed",
      gist = "记录调解情况，材料立卷归档",
      gist_en = "mediation is recorded and its papers are filed",
    },
    item "mediation.form" {
      article = "第二十八条", strength = "variable",
      gist = "可以做书面协议，也可以口头协议并作记录",
      gist_en = "a written agreement, or an oral one that is recorded",
    },
    item "mediation.agreement.majority" {
      article = "第二十九条", strength = "fixed",
      value = unanimous { of = "members" },
      gist = "各方当事人都签名、盖章或者按指印，调解员签名，加盖印章，协议才生效",
      gist_en = "an agreement takes effect when every party and the mediator have signed and it is sealed",
    },
    item "mediation.binding" {
      article = "第三十一条", strength = "fixed",
      gist = "调解协议有约束力，当事人应当履行",
      gist_en = "an agreement binds the parties",
    },
    item "mediation.dispute" {
      article = "第三十二条", strength = "fixed",
      gist = "就协议发生争议的，可以起诉",
      gist_en = "a dispute about it may go to court",
    },
    item "mediation.confirmation" {
      article = "第三十三条", strength = "cap",
      value = days { 30 },
      gist = "协议生效后三十日内，可以共同申请司法确认",
      gist_en = "within thirty days of taking effect both parties may ask the court to confirm it",
    },
  },
}
