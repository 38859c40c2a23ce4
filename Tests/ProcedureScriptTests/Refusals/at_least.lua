return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = at_least { "2/3", of = "应到" }, pass = at_least { 12 } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = at_least { "三分之二", of = "members" }, pass = at_least { "66.7%", of = "present" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = at_least {} }, --! missing-field share
  body "乙" { quorum = at_least { "2/3" } }, --! missing-field of
  body "丙" { quorum = at_least { "两三个", of = "members" } }, --! wrong-value ratio
  body "丁" { quorum = at_least { "2/3", of = "membres" } }, --! wrong-value members
  body "戊" { quorum = at_least { "2/3", base = "members" } }, --! unknown-field --! missing-field of
  body "己" { quorum = at_least { "4/3", of = "members" } }, --! threshold-impossible
  body "庚" { quorum = at_least { "1/1", of = "members" } },
  body "辛" { quorum = at_least { "2/0", of = "members" } }, --! wrong-value ratio
  body "壬" { quorum = at_least { -2 } }, --! wrong-value share-or-number
  body "癸" { quorum = at_least "2/3" }, --! wrong-value table
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { pass = at_least { "1/2", of = "cast", tie = "carried" } }, --! base-undeclared abstentions
  body "乙" { pass = at_least { "1/2", of = "cast", tie = "carried", abstentions = "不计入" } },
  body "丙" { pass = at_least { "1/2", of = "cast", abstentions = "some", tie = "lost" } }, --! wrong-value excluded --! base-undeclared
  body "丁" { seats { "甲", 5 }, quorum = at_least { 5 } },
  body "戊" { seats { "甲", 5 }, quorum = at_least { 6 } }, --! threshold-impossible
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = at_least { 0.67, of = "members" } }, --! script-rejected float
}
