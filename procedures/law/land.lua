-- 农村土地承包：方案、调整、发包给外人。要旨是我们自己的话，不是原文。
return {
  statute "农村土地承包法" {
    version = "2018", from = "2019-01-01",

    item "land.plan.majority" {
      article = "第十九条", strength = "floor",
      value = at_least { "2/3", of = "members" },
      gist = "承包方案经全体成员或者全体代表三分之二以上同意",
      gist_en = "a contracting plan needs two thirds of all members or of all representatives",
    },
    item "land.plan.procedure" {
      article = "第二十条", strength = "fixed",
      value = { "选举工作小组", "拟订方案", "讨论通过", "组织实施", "签订合同" },
      gist = "承包的五步程序",
      gist_en = "the five steps of contracting",
    },
    item "land.adjustment.majority" {
      article = "第二十八条", strength = "floor",
      value = at_least { "2/3", of = "members" },
      gist = "承包地调整经全体成员或者全体代表三分之二以上同意",
      gist_en = "an adjustment needs two thirds of all members or of all representatives",
    },
    item "land.adjustment.approval" {
      article = "第二十八条", strength = "fixed",
      gist = "调整报乡镇和县级主管部门批准",
      gist_en = "an adjustment is approved by township and county",
    },
    item "land.outsiders.majority" {
      article = "第五十二条", strength = "floor",
      value = at_least { "2/3", of = "members" },
      gist = "发包给外人，事先经全体成员或者全体代表三分之二以上同意",
      gist_en = "contracting to outsiders first needs two thirds of all members or of all representatives",
    },
    item "land.outsiders.approval" {
      article = "第五十二条", strength = "fixed",
      gist = "发包给外人，报乡镇批准",
      gist_en = "contracting to outsiders is approved by the township",
    },
  },
}
