return rules "一组" { id = "a", version = "1", rule "甲" { over = "vote", check = function() return true end } }
---
return procedure "甲" {
  id = "a", version = "1",
  rules = rules { rule "甲" { over = "vote", check = function() return true end } },
}
---
return procedure "甲" {
  id = "a", version = "1",
  rules = "七规", --! wrong-value rules
}
---
return rules "一组" {
  id = "a", version = "1",
  body "会" {}, --! wrong-value block
  sampel = true, --! unknown-field sample
}
