return procedure "甲" {
  id = "a", version = "1",
  body "会" { seats { "居民代表", 7 }, seats { "理事", least = 3, most = 7 }, seats { "社工", 1, offices = "社工" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {
    seats { advice = true }, --! missing-field category
    seats { 7, offices = "社工" }, --! missing-field category
    seats { "居民代表", "七" }, --! wrong-value integer
    seats { "党员", 4, ofices = { "书记" } }, --! unknown-field offices
    seats { "重复", 1 },
    seats { "重复", 2 }, --! duplicate-name 重复
  },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {
    seats "居民代表", --! wrong-value table
  },
}
