return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = formula { function(k, n) return 4 * k * k >= 9 * n end, of = "members" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = formula { "4kk >= 9n", of = "members" } }, --! wrong-value function
  body "乙" { quorum = formula { function(k, n) return k > n end } }, --! missing-field of
}
