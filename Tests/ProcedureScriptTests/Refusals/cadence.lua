return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  cadence "例会" { body = "会", every = "month", least = 1, count = "calendar", on = "first-saturday" },
  disclose "晾晒" { what = "积分" },
  cadence "每月晾晒" { step = "晾晒", every = "month", count = "calendar", advice = true },
  cadence "季度会" { body = "会", every = "quarter", count = "rolling", on = param "会期" },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  cadence "例会" { body = "会", every = "month" }, --! missing-field count
  cadence "例会" { every = "month", count = "calendar" }, --! missing-field body
  cadence "例会" { body = "会", step = "一", every = "month", count = "calendar" }, --! wrong-value
  cadence "例会" { body = "会", every = "fortnight", count = "calendar" }, --! wrong-value fortnight
  cadence "例会" { body = "会", every = "month", count = "clear" }, --! wrong-value clear
  cadence "例会" { body = "会", every = "month", count = "calendar", least = 0 }, --! wrong-value
  cadence "例会" { body = "会", every = "month", count = "calendar", on = "第一星期的星期六" }, --! wrong-value
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" {}, step "一" { body = "会" },
  cadence "例会" { body = "理事会", every = "month", count = "calendar" }, --! unknown-name 理事会
  cadence "晾晒" { step = "二", every = "month", count = "calendar" }, --! unknown-name 二
}
