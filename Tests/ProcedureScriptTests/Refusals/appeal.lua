return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  appeal "申诉" {
    after = "一", body = "会", recipient = { "街道办", "乡政府" }, least = 1, most = 3,
    within = days { 5 }, optional = true,
  },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  appeal "二" { aftr = "一" }, --! unknown-field after
  appeal "三" { within = 5 }, --! wrong-value period
  appeal "四" { after = "无" }, --! unknown-name 无
  appeal "五" { least = "多" }, --! wrong-value integer
  appeal "六" { counted = "没有这一项" }, --! wrong-value choice
  appeal "七" { after = "一", window = "无" }, --! unknown-name 无
  appeal "八" { answer = 10 }, --! wrong-value period
}
