return procedure "甲" {
  id = "a", version = "1",
  body "会" { kind = "决策性", statute = "village.representatives", recusal = "都不减", proxies = 0 },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { kind = "bindng" }, --! wrong-value binding
  body "乙" { kind = "协伤性" }, --! wrong-value 协商性
  body "丙" { kind = true }, --! wrong-value choice
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { statute = "village.representative" }, --! unknown-statute village.representatives
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { proxies = -1 }, --! wrong-value integer
  body "乙" { proxies = "一" }, --! wrong-value integer
  body "丙" { recusal = "out" }, --! wrong-value out-of-both
  body "丁" { odd = "是" }, --! wrong-value flag
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {
    pass = at_least { "1/2", of = "present" }, --! tie-undeclared tie
    quorum = at_least { "1/2", of = "members" },
  },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" "乙", --! wrong-value table
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会", --! missing-field body
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "上" {},
  body "会" {
    level = 1, upper = "上", instances = { "一会", "二会" }, convened_by = "组长", head = { "书记" },
    authorised_by = "大会", powers = { "日常" }, excluded = { "规约" },
  },
  step "一" { body = "一会", convened_by = "组长", head = "书记", topics = 1 },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "上" { instances = { "一会" } }, body "一会" {}, --! duplicate-name 一会
  body "会" { upper = "天上" }, --! unknown-name 天上
  body "乙" { level = "一" }, --! wrong-value integer
  body "丙" { instances = 3 }, --! wrong-value texts
  step "一" { body = "上", topics = "一" }, --! wrong-value integer
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { fill = months { 3 }, seats { least = 3, most = 7, advice = true }, seats { "理事", 3 } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { least = 3, seats { 5 } }, --! wrong-value seats
}
