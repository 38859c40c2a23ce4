return statute "某法" {
  version = "1",
  item "a" { article = "第一条", strength = "cap", value = 3, gist = "甲", gist_en = "a" },
  item "b" { article = "第二条", strength = "floor", value = { "甲", "乙" }, gist = "乙", gist_en = "b" },
  item "c" { article = "第三条", strength = "floor", value = at_least { "1/3", of = "members" }, labels = "女", gist = "丙", gist_en = "c" },
}
---
return statute "某法" {
  version = "1",
  item "a" { article = "第一条", strength = "flor", gist = "甲", gist_en = "a" }, --! wrong-value floor
  item "b" { strength = "floor", gist = "甲", gist_en = "a" }, --! missing-field article
  item "c" { article = "第一条", strength = "floor", value = true, gist = "甲", gist_en = "a" }, --! wrong-value value
}
