return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = all_of { at_least { "2/3", of = "members" }, at_least { "2/3", of = "面积" } } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = all_of {} }, --! missing-field threshold
  body "乙" { quorum = all_of { "2/3" } }, --! wrong-value threshold
  body "丙" { quorum = all_of { at_least { "3/2", of = "members" } } }, --! threshold-impossible
  body "丁" { pass = all_of { at_least { "1/2", of = "present" } } }, --! tie-undeclared
  body "戊" { pass = all_of { at_least { "1/2", of = "present", tie = "carried" } } },
}
