-- 百姓议员（无锡市滨湖区水秀社区）。公开材料里只有名字，怎么产生、任期多长、议什么、怎么定都没有写。
-- 这里只搭一个架子：议员收集民意，开会议，议完向居民回话。数字全是参数，别的由采用的单位写成规则。
return procedure "百姓议员" {
  id = "residents-deputy", version = "2026.1",
  about = "只有名字；产生办法、人数和议事规则由采用的单位写明",
  sources = { "滨湖区公开介绍（2023 年），只提到名字" },
  reserved = { "动用集体资金" },

  param "名额最少" { kind = "integer", about = "百姓议员至少几名" },
  param "名额最多" { kind = "integer", about = "百姓议员至多几名" },
  param "法定人数" { kind = "threshold", about = "议事会多少人到会" },
  param "通过" { kind = "threshold", about = "多少人同意才算形成协商结论" },
  param "回话天数" { kind = "integer", about = "议完以后几天以内向居民回话" },
  param "议事规则" { kind = "rules", about = "会上的规矩" },

  body "百姓议事会" {
    kind = "consultative", aliases = { "百姓议员会议" },
    least = param "名额最少", most = param "名额最多",
    quorum = param "法定人数", pass = param "通过",
  },

  submission "收集民意" { least = 1 },
  step "议事" { body = "百姓议事会", after = "收集民意", repeats = true },
  report "回话" { after = "议事", within = days { param "回话天数" } },

  rules = param "议事规则",
}
