return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = any_of { more_than { "1/2", of = "members" }, law "village.group.quorum" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = any_of {} }, --! missing-field threshold
  body "乙" { quorum = any_of { days { 3 } } }, --! wrong-value threshold
}
