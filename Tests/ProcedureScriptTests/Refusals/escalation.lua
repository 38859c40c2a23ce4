return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  escalation "上报" {
    after = "一", body = "会", recipient = { "街道办", "乡政府" }, least = 1, most = 3,
    within = days { 5 }, optional = true,
  },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  escalation "二" { aftr = "一" }, --! unknown-field after
  escalation "三" { within = 5 }, --! wrong-value period
  escalation "四" { after = "无" }, --! unknown-name 无
  escalation "五" { least = "多" }, --! wrong-value integer
  escalation "六" { counted = "没有这一项" }, --! wrong-value choice
  escalation "七" { after = "一", window = "无" }, --! unknown-name 无
}
