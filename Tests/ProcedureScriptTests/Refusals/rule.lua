return procedure "甲" {
  id = "a", version = "1",
  rule "赞成多于反对" { over = "表决", check = function(vote) return vote.favour > vote.against end },
}
---
return procedure "甲" {
  id = "a", version = "1",
  rule "甲" { over = "votes", check = function() return true end }, --! wrong-value vote
  rule "乙" { check = function() return true end }, --! missing-field over
  rule "丙" { over = "vote" }, --! missing-field check
  rule "丁" { over = "vote", check = "true" }, --! wrong-value function
  rule "戊" { over = "vote", check = function() return true end, stage = "没有" }, --! unknown-name
}
