return procedure "甲" { id = "a", version = "1", covenant "公约" { optional = true } }
---
return procedure "甲" {
  id = "a", version = "1",
  covenant "公约" { optonal = true }, --! unknown-field optional
  covenant "二" { optional = "可以" }, --! wrong-value flag
}
