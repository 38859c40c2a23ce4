return procedure "甲" {
  id = "a", version = "1",
  score "打分" {}, score "互评" {},
  rank "一" { by = "打分", keep = 3, tie = "lot" },
  rank "二" { by = { "打分", "互评" }, weights = { ["打分"] = 3, ["互评"] = 2 } },
  rank "三" { by = { "打分", "互评" }, weights = { ["打分"] = param "占比", ["互评"] = "1/2" } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  score "打分" {}, score "互评" {},
  rank "二" { by = { "打分", "互评" } }, --! missing-field weights
  rank "三" { by = "无" }, --! unknown-name 无
  rank "四" { by = "打分", tie = "revote" }, --! wrong-value lot
  rank "五" { by = { "打分", "互评" }, weights = { ["打分"] = "60%", ["互评"] = "50%" } }, --! wrong-value 11/10
}
