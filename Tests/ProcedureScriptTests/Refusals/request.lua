return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  request "提请" {
    after = "一", body = "会", recipient = { "街道办", "乡政府" }, least = 1, most = 3,
    within = days { 5 }, optional = true,
  },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  request "二" { aftr = "一" }, --! unknown-field after
  request "三" { within = 5 }, --! wrong-value period
  request "四" { after = "无" }, --! unknown-name 无
  request "五" { least = "多" }, --! wrong-value integer
  request "六" { counted = "没有这一项" }, --! wrong-value choice
  request "七" { after = "一", window = "无" }, --! unknown-name 无
  request "八" { by = 10 }, --! wrong-value threshold
  request "九" { by_groups = law "city.assembly.notice" }, --! wrong-value city.assembly.notice
}
