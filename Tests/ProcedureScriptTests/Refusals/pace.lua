return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" }, step "二" { body = "会", after = "一" },
  step "三" { body = "会", after = "二" }, step "四" { body = "会", after = "三" },
  pace { gap = days { 7 }, total = days { 21 } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" }, step "二" { body = "会", after = "一" },
  step "三" { body = "会", after = "二" }, step "四" { body = "会", after = "三" },
  pace { gap = days { 7 }, total = days { 20 } }, --! timing-unsatisfiable 四
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  pace {}, --! missing-field gap
  pace { gap = 7 }, --! wrong-value period
  pace { total = days { 7 }, first = "二" }, --! unknown-name
}
