return procedure "甲" { id = "a", version = "1", body "会" { notice = working_days { 10 } } }
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { notice = working_days { true } }, --! wrong-value integer
}
