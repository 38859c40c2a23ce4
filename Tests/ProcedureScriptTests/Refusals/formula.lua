return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = formula { function(k, n) return 4 * k * k >= 9 * n end, of = "members" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = formula { "4kk >= 9n", of = "members" } }, --! wrong-value function
  body "乙" { quorum = formula { function(k, n) return k > n end } }, --! missing-field of
  body "丙" { quorum = formula { function(k, n) return k > n end, of = "members" } }, --! threshold-impossible
  body "丁" { quorum = formula { function(k, n) return k % 2 == 1 end, of = "members" } }, --! wrong-value monotone
  body "戊" { quorum = formula { function(k, n) return k end, of = "members" } }, --! wrong-value flag
  body "己" { quorum = formula { function(k, n) return k.n end, of = "members" } }, --! wrong-value
  body "庚" { quorum = formula { function(k, n) return k >= n end, of = "members" } },
}
