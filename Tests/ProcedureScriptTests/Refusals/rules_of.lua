return procedure "甲" { id = "a", version = "1", rules = rules_of "七条会风规则@2026.1" }
---
return procedure "甲" {
  id = "a", version = "1",
  rules = rules_of "七条会风规责@2026.1", --! unknown-name 七条会风规则
}
---
return procedure "甲" {
  id = "a", version = "1",
  rules = rules_of "五步七规@2026.1", --! wrong-value rules
}
---
return procedure "甲" {
  id = "a", version = "1",
  rules = rules_of "七条会风规则@2031.9", --! unknown-name
}
