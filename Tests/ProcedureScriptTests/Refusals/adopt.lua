return adopt "五步七规@2026.1" { version = "1", ["公示天数"] = 15 }
---
return adopt "five-steps-seven-rules" { version = "1", id = "b", name = "乙" }
---
return adopt "五步七轨@2026.1" { version = "1" } --! unknown-name 五步七规
---
return adopt "七条会风规则@2026.1" { version = "1" } --! wrong-value procedure
---
return adopt "五步七规@2026.1" {
  version = "1",
  ["公式天数"] = 15, --! unknown-name 公示天数
  ["答复天数"] = "五", --! wrong-value integer
  ["法定人数"] = "2/3", --! wrong-value threshold
  ["七规"] = at_least { 3 }, --! wrong-value rules
  ["回避口径"] = "out-of-vote", --! wrong-value
  body "协伤会" {}, --! unknown-name 协商会
}
---
return adopt "五步七规@2026.1" { ["公示天数"] = 15 } --! missing-field version
---
return adopt "四议两公开@2026.1" {
  version = "1",
  ["步骤间隔"] = 7,
  ["全程期限"] = 20, --! timing-unsatisfiable 决议
}
---
return adopt "四议两公开@2026.1" { version = "1", ["步骤间隔"] = 7, ["全程期限"] = 21 }
