return procedure "甲" {
  id = "a", version = "1",
  ballots "点赞" {
    opens = "2026-12-18 10:00", closes = "2026-12-24", per_day = 1, choices_most = 10, most = 7,
  },
  ballots "又一次" { opens = param "开始", per_day = param "每天", optional = true },
}
---
return procedure "甲" {
  id = "a", version = "1",
  ballots "一" { opens = "2026-12-18 25:00" }, --! wrong-value day
  ballots "二" { closes = "12月24日" }, --! wrong-value day
  ballots "三" { per_day = "一" }, --! wrong-value integer
  ballots "四" { choice_most = 10 }, --! unknown-field choices_most
  ballots "五" { after = "无" }, --! unknown-name 无
}
