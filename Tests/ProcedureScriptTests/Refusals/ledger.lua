return procedure "甲" {
  id = "a", version = "1",
  ledger "积分" {
    entries = { "entry", "transfer" }, unit = "户", base = param "基础", per = "half-year",
    good = "诚信户", bad = "失信户", stays = more_than { 59 }, restore = at_least { 90 },
    reviews = "all", reviewed_by = "评议会", carry = "reset",
  },
  entry "记分" {},
}
---
return procedure "甲" {
  id = "a", version = "1",
  ledger "一" { entries = "filing" }, --! wrong-value entry
  ledger "二" { per = "week" }, --! wrong-value month
  ledger "三" { base = "一百" }, --! wrong-value integer
  ledger "四" { bad = "失信户", per = "year", restore = at_least { 90 }, stays = at_least { 60 } }, --! missing-field carry
  ledger "五" { bad = "失信户", restore = at_least { 90 } }, --! missing-field stays
  ledger "六" { bad = "失信户", stays = at_least { 60 } }, --! missing-field restore
  ledger "七" { stays = at_least { "1/2", of = "members" } }, --! wrong-value
  entry "记分" {},
}
