return procedure "甲" { id = "a", version = "1", implement "落实" {} }
---
return procedure "甲" {
  id = "a", version = "1",
  implement "落实" { within = "一个月" }, --! wrong-value period
  implement "验收" { after = "落时" }, --! unknown-name 落实
}
---
return procedure "甲" {
  id = "a", version = "1", body "会" {}, step "议" { body = "会" },
  implement "落实" { after = "议", within = days { 6 } }, --! timing-unsatisfiable
  pace { gap = days { 7 } },
}
---
return procedure "甲" {
  id = "a", version = "1", body "会" {}, step "议" { body = "会" },
  implement "落实" { after = "议", within = days { 7 } },
  pace { gap = days { 7 } },
}
