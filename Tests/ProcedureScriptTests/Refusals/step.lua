return procedure "甲" {
  id = "a", version = "1",
  body "会" { kind = "binding" },
  step "一" { body = "会", quorum_at = "开会时", methods = { "举手", "secret" } },
  step "二" { body = "会", after = "一", otherwise = "一", notice = days { 3 } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "协商会" { kind = "binding" },
  step "商议" {
    bdoy = "协商会", --! unknown-field body
    body = "协伤会", --! unknown-name 协商会
    after = "提义", --! unknown-name
    otherwise = { "商议" }, --! wrong-value text
  },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "协商会" { kind = "binding" },
  step "提议" { body = "协商会" },
  step "商议" { --! missing-field body
    after = { "提议", "提义" }, --! unknown-name 提议
    otherwise = "提仪", --! unknown-name 提议
    quorum = "2/3", --! wrong-value threshold
    notice = 3, --! wrong-value period
    methods = { "举手", "举脚" }, --! wrong-value 举手
    quorum_at = "end", --! wrong-value choice
    when = "大事", --! wrong-value function
    repeats = 1, --! wrong-value flag
    records = { "提议", 3 }, --! wrong-value texts
  },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { kind = "binding" },
  step "自己" { body = "会", after = "自己" }, --! step-cycle 自己
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { kind = "binding" },
  step "议" { body = "会", pass = at_least { "1/2", of = "present" } }, --! tie-undeclared
  step "决" { body = "会", pass = at_least { "1/2", of = "present", tie = "lost" } },
  step "定" { body = "会", pass = at_least { "51%", of = "present" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { kind = "binding" },
  stpe "议" { body = "会" }, --! unknown-word step
  setp "议" { body = "会" }, --! unknown-word step
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { kind = "binding" },
  step "议" {
    body = "会",
    notice = days { 3 },
    notice = days { 5 }, --! duplicate-name notice
  },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {},
  step "选举" {
    body = "会", elect = 2, pass = more_than { "1/2", of = "collected" }, tie = "再投",
    runoff = at_least { "1/3", of = "collected" }, contested = true, reserve = { "女", 1 },
    turnout = more_than { "2/3", of = "members" }, duplicates = "现场的算",
  },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {},
  step "选举" { body = "会", elect = 2, tie = "抽奖" }, --! wrong-value choice
  step "再选" { body = "会", tie = "revote" }, --! missing-field elect
  step "三选" { body = "会", elect = 2, reserve = true }, --! wrong-value value
  step "四选" { body = "会", duplicates = "both" }, --! wrong-value choice
}
