return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  authorisation "授权" {
    after = "一", body = "会", recipient = { "街道办", "乡政府" }, least = 1, most = 3,
    within = days { 5 }, optional = true,
  },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  authorisation "二" { aftr = "一" }, --! unknown-field after
  authorisation "三" { within = 5 }, --! wrong-value period
  authorisation "四" { after = "无" }, --! unknown-name 无
  authorisation "五" { least = "多" }, --! wrong-value integer
  authorisation "六" { counted = "没有这一项" }, --! wrong-value choice
  authorisation "七" { after = "一", window = "无" }, --! unknown-name 无
}
