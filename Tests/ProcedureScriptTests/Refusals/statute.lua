return statute "某法" { version = "2018", item "a.b" { article = "第一条", strength = "下限", gist = "甲", gist_en = "a" } }
---
return {
  statute "某法" { version = "2018", to = "2025-12-31" },
  statute "某法" { version = "2025", from = "2026-01-01" },
}
---
return statute "某法" { --! missing-field version
  form = "2018-01-01", --! unknown-field from
  item "a.b" { article = "第一条", strength = "floor", gist = "甲", gist_en = "a" },
  item "a.b" { article = "第二条", strength = "floor", gist = "乙", gist_en = "b" }, --! duplicate-name a.b
}
