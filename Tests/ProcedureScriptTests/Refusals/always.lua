return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" }, step "二" { body = "会", after = "一" },
  always { "二", after = "一" }, always { "一" }, always { "一", once = "二" },
  always { "二", after = "一", failed = "一" },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" }, step "二" { body = "会", after = "一" },
  always { after = "一" }, --! missing-field step
  always { "二", before = "一" }, --! unknown-field
  always { 2 }, --! wrong-value text
}
