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
