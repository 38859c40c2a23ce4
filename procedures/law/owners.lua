-- 业主共同决定：参加、通过、通知、备案、公布，按文本和日期。要旨是我们自己的话，不是原文。
-- 2021 年起按民法典：参加的各占三分之二，通过的占参加的过半数或四分之三，人数和面积都要够。
-- 2020 年底以前按物权法和条例：通过的占全体。
return {
  statute "物权法" {
    version = "2007", from = "2007-10-01", to = "2020-12-31",

    item "owners.assembly.majority" {
      article = "第七十六条", strength = "floor",
      value = all_of {
        more_than { "1/2", of = "members" },
        more_than { "1/2", of = "members", measure = "area" },
      },
      gist = "一般事项：占总面积过半数、占总人数过半数的业主同意",
      gist_en = "ordinary matters: owners of more than half of all the area and more than half of all heads",
    },
    item "owners.assembly.majority.special" {
      article = "第七十六条", strength = "floor",
      value = all_of {
        at_least { "2/3", of = "members" },
        at_least { "2/3", of = "members", measure = "area" },
      },
      gist = "筹集、使用维修资金和改建、重建：占总面积、总人数各三分之二以上",
      gist_en = "raising or using the maintenance fund, altering or rebuilding: two thirds of all the area and of all heads",
    },
    item "owners.assembly.matters.special" {
      article = "第七十六条", strength = "fixed",
      value = { "筹集维修资金", "使用维修资金", "改建重建" },
      gist = "须三分之二以上同意的事项",
      gist_en = "matters that need two thirds",
    },
    item "owners.business-use" {
      article = "第七十七条", strength = "fixed",
      gist = "住宅改为经营用，须有利害关系的业主同意",
      gist_en = "a dwelling is put to business use only with the consent of the owners affected",
    },
    item "owners.court" {
      article = "第七十八条", strength = "fixed",
      gist = "受侵害的业主可以请求法院撤销决定",
      gist_en = "a harmed owner may ask the court to revoke a decision",
    },
  },
  statute "物业管理条例" {
    version = "2018 至民法典施行", from = "2018-03-19", to = "2020-12-31",

    item "owners.assembly.quorum" {
      article = "第十二条", strength = "floor",
      value = all_of {
        more_than { "1/2", of = "members" },
        more_than { "1/2", of = "members", measure = "area" },
      },
      gist = "占总面积过半数、占总人数过半数的业主参加",
      gist_en = "owners of more than half of the area and more than half of the heads take part",
    },
  },
  statute "物业管理条例" {
    version = "2018", from = "2018-03-19",

    item "owners.assembly.proxies" {
      article = "第十二条", strength = "variable",
      gist = "业主可以委托代理人参加；一人代几人，条例没有定",
      gist_en = "owners may send proxies; how many one may hold is not said",
    },
    item "owners.assembly.request" {
      article = "第十三条", strength = "fixed",
      value = at_least { "1/5", of = "members" },
      gist = "百分之二十以上业主提议，就要开临时会议",
      gist_en = "a fifth of the owners can have a special session called",
    },
    item "owners.assembly.notice" {
      article = "第十四条", strength = "floor",
      value = days { 15 },
      gist = "会议召开十五日以前通知全体业主",
      gist_en = "all owners are told fifteen days before",
    },
    item "owners.assembly.neighbours" {
      article = "第十四条", strength = "fixed",
      gist = "住宅小区开会，同时告知居民委员会",
      gist_en = "the residents’ committee is told as well",
    },
    item "owners.assembly.record" {
      article = "第十四条", strength = "fixed",
      gist = "业主委员会做好会议记录",
      gist_en = "the owners’ committee keeps minutes",
    },
    item "owners.committee.filing" {
      article = "第十六条", strength = "cap",
      value = days { 30 },
      gist = "业主委员会选出后三十日内备案",
      gist_en = "an elected owners’ committee is filed within thirty days",
    },
    item "owners.assembly.correction" {
      article = "第十九条", strength = "fixed",
      gist = "违法的决定，主管部门或街道、乡镇责令改正或者撤销",
      gist_en = "unlawful decisions are ordered to be corrected or revoked",
    },
    item "owners.assembly.told" {
      article = "第二十条", strength = "fixed",
      gist = "决定告知居民委员会，并听取它的建议",
      gist_en = "decisions are told to the residents’ committee, whose advice is heard",
    },
  },
  statute "业主大会和业主委员会指导规则" {
    version = "2009", from = "2010-01-01",

    item "owners.committee.majority" {
      article = "有关条款", strength = "floor",
      value = more_than { "1/2", of = "members" },
      gist = "业主委员会的决定经全体委员过半数同意",
      gist_en = "decisions of the owners’ committee need more than half of all its members",
      attested = "通行了解，未读到原文",
    },
    item "owners.committee.result" {
      article = "有关条款", strength = "cap",
      value = days { 3 },
      gist = "业主委员会的决定三日内公告",
      gist_en = "its decisions are posted within three days",
      attested = "通行了解，未读到原文",
    },
  },
  statute "民法典" {
    version = "2020", from = "2021-01-01",

    item "owners.assembly.guidance" {
      article = "第二百七十七条", strength = "fixed",
      gist = "设立业主大会、选举业主委员会，由有关部门和居民委员会指导协助",
      gist_en = "authorities and the residents’ committee guide the founding of the assembly",
    },
    item "owners.assembly.quorum" {
      article = "第二百七十八条", strength = "floor",
      value = all_of {
        at_least { "2/3", of = "members" },
        at_least { "2/3", of = "members", measure = "area" },
      },
      gist = "参与表决的，占总面积三分之二以上，占总人数三分之二以上",
      gist_en = "owners of two thirds of the area and two thirds of the heads take part in the vote",
    },
    item "owners.assembly.majority" {
      article = "第二百七十八条", strength = "floor",
      value = all_of {
        more_than { "1/2", of = "participating" },
        more_than { "1/2", of = "participating", measure = "area" },
      },
      gist = "一般事项：参与表决的面积过半数、人数过半数同意",
      gist_en = "ordinary matters: more than half of the area and of the heads taking part",
    },
    item "owners.assembly.majority.special" {
      article = "第二百七十八条", strength = "floor",
      value = all_of {
        at_least { "3/4", of = "participating" },
        at_least { "3/4", of = "participating", measure = "area" },
      },
      gist = "筹集维修资金、改建重建、改变共有部分用途：参与表决的面积、人数各四分之三以上",
      gist_en = "raising the maintenance fund, altering or rebuilding, changing the use of common parts: three quarters of the area and of the heads taking part",
    },
    item "owners.assembly.matters" {
      article = "第二百七十八条", strength = "fixed",
      value = {
        "议事规则", "管理规约", "选举业主委员会", "选聘物业", "使用维修资金", "筹集维修资金", "改建重建", "改变共有部分用途", "其他重大事项",
      },
      gist = "由业主共同决定的九类事项",
      gist_en = "the nine classes of matter owners decide together",
    },
    item "owners.assembly.matters.special" {
      article = "第二百七十八条", strength = "fixed",
      value = { "筹集维修资金", "改建重建", "改变共有部分用途" },
      gist = "须四分之三以上同意的事项",
      gist_en = "matters that need three quarters",
    },
    item "owners.business-use" {
      article = "第二百七十九条", strength = "fixed",
      value = unanimous { of = "members" },
      gist = "住宅改为经营用，须有利害关系的业主一致同意",
      gist_en = "a dwelling is put to business use only with the consent of every owner affected",
    },
    item "owners.court" {
      article = "第二百八十条", strength = "fixed",
      gist = "决定有约束力；受侵害的业主可以请求法院撤销",
      gist_en = "decisions bind; a harmed owner may ask the court to revoke one",
    },
    item "owners.disclosure.fund" {
      article = "第二百八十一条", strength = "floor",
      gist = "维修资金的筹集、使用定期公布",
      gist_en = "the raising and use of the maintenance fund is published regularly",
    },
    item "owners.income" {
      article = "第二百八十二条", strength = "fixed",
      gist = "用共有部分得来的收入，扣除合理成本后归业主共有",
      gist_en = "income from common parts, less reasonable cost, belongs to the owners",
    },
    item "owners.nuisance" {
      article = "第二百八十六条", strength = "fixed",
      gist = "业主大会和业主委员会可以要求停止侵害共同利益的行为",
      gist_en = "assembly and committee may demand that a nuisance stop",
    },
    item "owners.claim" {
      article = "第二百八十七条", strength = "fixed",
      gist = "业主可以要求侵害自己权益的人承担责任",
      gist_en = "an owner may hold liable whoever infringes his rights",
    },
  },
  statute "建筑物区分所有权纠纷解释" {
    version = "2020", from = "2021-01-01",

    item "owners.area" {
      article = "第八条", strength = "fixed",
      gist = "面积依次按登记簿、实测、合同",
      gist_en = "area by the register, else the survey, else the contract",
    },
    item "owners.heads" {
      article = "第九条", strength = "fixed",
      gist = "一个专有部分算一人；一人买的几个、开发商没卖没交的全部，都只算一人",
      gist_en = "one unit is one head; all units of one buyer, and all unsold or undelivered units of the developer, are one",
    },
    item "owners.affected" {
      article = "第十一条", strength = "fixed",
      gist = "同一栋楼的业主都是有利害关系的；别栋的要证明",
      gist_en = "owners of the same building are affected; others have to prove it",
    },
    item "owners.court.term" {
      article = "第十二条", strength = "cap",
      value = months { 12 },
      gist = "知道决定后一年内请求撤销；违反程序的也可以",
      gist_en = "revocation is asked for within a year of knowing; a breach of procedure is a ground",
    },
    item "owners.inspection" {
      article = "第十三条", strength = "fixed",
      gist = "业主可以查阅规约、决定、会议记录、合同和收支",
      gist_en = "owners may inspect rules, decisions, minutes, contracts and accounts",
    },
  },
}
