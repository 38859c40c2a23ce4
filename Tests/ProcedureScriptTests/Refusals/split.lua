return procedure "甲" {
  id = "a", version = "1",
  split "补贴" { 3, 3, 4, remainder = "largest" },
  split "分红" { 1, 1, remainder = param "零头" },
  allotment "分补贴" {},
}
---
return procedure "甲" {
  id = "a", version = "1",
  split "一" {}, --! missing-field
  split "二" { "三", 3 }, --! wrong-value integer
  split "三" { 3, 4, remainder = "middle" }, --! wrong-value largest
  split "四" { 0, 0 }, --! wrong-value
  allotment "分补贴" {},
}
