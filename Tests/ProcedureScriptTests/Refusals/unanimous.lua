return procedure "甲" {
  id = "a", version = "1",
  body "会" { pass = unanimous { of = "present" } },
  body "丁" { pass = unanimous { of = "cast", abstentions = "excluded" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { pass = unanimous {} }, --! missing-field of
  body "乙" { pass = unanimous { of = "cast" } }, --! base-undeclared
  body "丙" { pass = unanimous { 3, of = "present" } }, --! wrong-value key
}
