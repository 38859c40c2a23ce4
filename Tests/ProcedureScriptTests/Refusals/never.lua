return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" }, step "二" { body = "会", after = "一" },
  never { "二", before = "一" }, never { "二", when = "merged" }, never { "二" },
  never { "二", sooner = days { 3 }, since = "一" }, never { "一", notice_below = days { 3 } },
  never { "一", votes_below = more_than { "1/2", of = "members" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" }, step "二" { body = "会", after = "一" },
  never { before = "一" }, --! missing-field step
  never { "二", when = "marged" }, --! wrong-value merged
  never { "二", sooner = days { 3 } }, --! missing-field since
  never { "二", since = "一" }, --! missing-field sooner
  never { "二", votes_below = 3 }, --! wrong-value threshold
  never { "二", "一" }, --! wrong-value 一
  never { "二", befor = "一" }, --! unknown-field before
}
---
return 程序 "甲" {
  编号 = "a", 版本 = "1",
  机构 "会" { 类型 = "决策性", 组织 = "会" }, --! unknown-field 组织
  提案 "提出" {}, --! unknown-word 提议
  步骤 "商议" { 机构 = "会", 之后 = "提出", 避嫌 = "一" }, --! unknown-field 避嫌
  绝不 { "商议", 之前 = "提出" }, --! unknown-word 不得
}
