return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  step "二" { body = "会", after = "一", merge = merge { with = "一", fact = "一肩挑" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "提议" { body = "会" },
  step "二" {
    body = "会", after = "提议",
    merge = merge { with = "提仪", fact = "一肩挑" }, --! unknown-name 提议
  },
  step "三" {
    body = "会", after = "提议",
    merge = merge { with = "提议" }, --! missing-field fact
  },
  step "四" {
    body = "会", after = "提议",
    merge = "提议", --! wrong-value merge
  },
}
