return procedure "甲" {
  id = "a", version = "1",
  group "妇女代表" { labels = { "村民代表", "女" } },
  body "会" { quorum = at_least { "2/3", of = "members", group = "妇女代表", measure = "人数" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  group "妇女代表" {}, --! missing-field labels
  group "党员" { labels = 3 }, --! wrong-value texts
  group "老人" { label = "老人" }, --! unknown-field labels
  body "会" { quorum = at_least { "2/3", of = "members", measure = "heads" } }, --! wrong-value choice
}
