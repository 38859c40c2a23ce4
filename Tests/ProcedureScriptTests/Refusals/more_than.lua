return procedure "甲" {
  id = "a", version = "1",
  body "会" { pass = more_than { "1/2", of = "present" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { pass = more_than { "1/1", of = "present" } }, --! threshold-impossible
  body "乙" { pass = more_than { "99/100", of = "present" } },
  body "丙" { pass = more_than { "1/2", of = "cast" } }, --! base-undeclared
  body "丁" { pass = more_than { "1/2", of = "present", tie = "lost" } }, --! unknown-field
  body "戊" { seats { "甲", 5 }, quorum = more_than { 4 } },
  body "己" { seats { "甲", 5 }, quorum = more_than { 5 } }, --! threshold-impossible
}
