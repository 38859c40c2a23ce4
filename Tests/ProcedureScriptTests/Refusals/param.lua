return procedure "甲" {
  id = "a", version = "1",
  param "公示天数" { kind = "整数", about = "多少天" },
  disclose "公示" { keep = days { param "公示天数" }, objections = "answered" },
}
---
return procedure "甲" {
  id = "a", version = "1",
  disclose "公示" { keep = days { param "没有声明也可以" }, objections = "answered" },
}
---
return procedure "甲" {
  id = "a", version = "1",
  param "公示天数" { kind = "integer" },
  param "公示天数" { kind = "integer" }, --! duplicate-name 公示天数
  param "门槛" { kind = "treshold" }, --! wrong-value threshold
  disclose "公示" { keep = days { param "公式天数" }, objections = "answered" }, --! unknown-name 公示天数
}
---
return procedure "甲" {
  id = "a", version = "1",
  param "法定人数" { kind = "integer" },
  body "会" { quorum = param "法定人数" }, --! wrong-value threshold
}
