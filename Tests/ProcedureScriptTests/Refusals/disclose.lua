return procedure "甲" {
  id = "a", version = "1", body "会" {}, step "议" { body = "会" },
  disclose "公示" { what = "方案", after = "议", keep = days { 15 }, objections = "须答复", back = "议" },
}
---
return procedure "甲" {
  id = "a", version = "1", body "会" {}, step "商议" { body = "会" },
  disclose "公示" {
    after = "商义", --! unknown-name 商议
    keep = 15, --! wrong-value period
    objections = "须达复", --! wrong-value 须答复
  },
  disclose "再公示" { back = "商议" }, --! missing-field objections
  disclose "三" { objections = "answered", back = "商仪" }, --! unknown-name 商议
}
---
return procedure "甲" {
  id = "a", version = "1",
  disclose "公示" {
    keep = days { 14, cite = law "village.disclosure" }, --! below-floor
    objections = "answered",
  },
}
---
return procedure "甲" {
  id = "a", version = "1", to = "2025-12-31",
  disclose "公示" { keep = days { 14, cite = law "village.disclosure" }, objections = "answered" },
}
