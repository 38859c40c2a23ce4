return procedure "甲" {
  id = "a", version = "1",
  body "会" { notice = days { 10, count = "整日" } }, body "乙" { notice = days { 3, count = "one-end" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { notice = days {} }, --! missing-field number
  body "乙" { notice = days { "十" } }, --! wrong-value integer
  body "丙" { notice = days { 10, count = "clean" } }, --! wrong-value clear
  body "丁" { notice = days { 10, counts = "clear" } }, --! unknown-field count
  body "戊" { notice = days { -1 } }, --! wrong-value integer
  body "己" { notice = days { 1000000001 } }, --! wrong-value integer
  body "庚" { notice = days { 1000000000 } },
}
