-- 238议事法（无锡市滨湖区古竹社区）。公开材料里只有名字：2、3、8 各指什么没有找到。
-- 这里只搭一个架子：居民提，小院议，要紧的由社区再议，然后跟进。介绍里说小院议事会是在它的基础上办的，
-- 两级是照小院议事会写的。三个数若是规则，由采用的单位写成规则集填进来；人数和门槛也都自己定。
return procedure "238议事法" {
  id = "two-three-eight", version = "2026.1",
  about = "只有名字；2、3、8 的含义没有公开，由采用的单位写明",
  sources = { "滨湖区古竹社区公开介绍（2019 年 11 月），只提到名字" },
  reserved = { "动用集体资金" },

  param "二" { kind = "rules", about = "“2”所指的规则，没有公开" },
  param "三" { kind = "rules", about = "“3”所指的规则，没有公开" },
  param "八" { kind = "rules", about = "“8”所指的规则，没有公开" },
  param "小院法定人数" { kind = "threshold", about = "小院议事多少人到场" },
  param "小院通过" { kind = "threshold", about = "小院议事多少人同意" },
  param "社区法定人数" { kind = "threshold", about = "社区议事多少人到场" },
  param "社区通过" { kind = "threshold", about = "社区议事多少人同意" },

  body "议事小院" {
    kind = "consultative", level = 1, upper = "社区议事会",
    quorum = param "小院法定人数", pass = param "小院通过",
  },
  body "社区议事会" {
    kind = "consultative", level = 2, quorum = param "社区法定人数", pass = param "社区通过",
  },

  submission "收集" { least = 1 },
  step "小院议事" { body = "议事小院", after = "收集", repeats = true },
  step "社区议事" { body = "社区议事会", after = "小院议事", optional = true, repeats = true },
  report "跟进" { after = "小院议事" },

  rules = { param "二", param "三", param "八" },
}
