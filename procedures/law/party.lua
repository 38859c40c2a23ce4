-- 党内规定里与村（社区）议事有关的数字。要旨是我们自己的话，不是原文；未读到全文的，写明从何得知。
return {
  statute "中国共产党支部工作条例（试行）" {
    version = "2018",

    item "party.branch.quorum" {
      article = "第十一条", strength = "floor",
      value = at_least { "1/2", of = "members" },
      gist = "有表决权的党员半数以上到会才能表决",
      gist_en = "half of the members with a vote must attend",
      attested = "据公开转载的条文",
    },
    item "party.branch.majority" {
      article = "第十一条", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "赞成人数超过应到会有表决权的党员的半数；分母是名册，不是到会人数",
      gist_en = "more than half of the members who should attend; the roll is the base, not those present",
      attested = "据公开转载的条文",
    },
    item "party.branch.roll" {
      article = "有关条款", strength = "fixed",
      gist = "应到会的不算预备党员、留党察看的；长期卧病、出国半年以上等，经上级同意和大会通过，可以不计",
      gist_en = "the roll leaves out probationary members and those under probation; the long ill and those abroad for half a year only with consent from above and of the assembly",
      attested = "据公开的选举实务说明，条号未核对",
    },
    item "party.branch.yearly" {
      article = "第十一条", strength = "floor",
      value = 4,
      gist = "党员大会一般每季度一次",
      gist_en = "the branch assembly generally meets every quarter",
      attested = "据公开转载的条文",
    },
    item "party.branch.matters" {
      article = "第十一条", strength = "fixed",
      gist = "村、社区的重要事项要经党员大会讨论",
      gist_en = "important matters of a village or community are discussed there",
      attested = "据公开转载的条文",
    },
    item "party.committee.quorum" {
      article = "第十二条", strength = "floor",
      value = at_least { "1/2", of = "members" },
      gist = "支部委员会半数以上委员到会才能开",
      gist_en = "half of the committee must attend",
      attested = "通行了解，未读到原文",
    },
  },
  statute "中国共产党基层组织选举工作条例" {
    version = "2020",

    item "party.election.quorum" {
      article = "有关条款", strength = "floor",
      value = at_least { "4/5", of = "members" },
      gist = "应到会的五分之四到会才能选举",
      gist_en = "four fifths of those who should attend must be there to elect",
      attested = "据公开的选举实务说明，条号未核对",
    },
    item "party.election.majority" {
      article = "有关条款", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "赞成票超过应到会有选举权的党员的半数才当选",
      gist_en = "more votes than half of those entitled to attend elect",
      attested = "据公开的选举实务说明；1990 年的规定以到会人数为准，两说并存，条号未核对",
    },
    item "party.election.ballots" {
      article = "有关条款", strength = "fixed",
      gist = "收回的票多于发出的票，选举无效",
      gist_en = "more ballots than were issued void the election",
      attested = "据公开的选举实务说明，条号未核对",
    },
  },
}
