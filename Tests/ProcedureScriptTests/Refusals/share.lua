return procedure "甲" {
  id = "a", version = "1",
  body "会" { share { at_least { "1/3", of = "members" }, labels = { "村民代表", "女" } } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {
    share { labels = "女" }, --! missing-field threshold
    share { at_least { "1/3", of = "members" } }, --! missing-field labels
    share { "女", 3 }, --! wrong-value threshold
    share { at_least { "4/3", of = "members" }, labels = "女" }, --! threshold-impossible
  },
}
