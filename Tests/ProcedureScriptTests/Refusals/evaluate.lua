return procedure "甲" {
  id = "a", version = "1",
  evaluate "评议" { satisfied = at_least { "80%", of = "collected" }, fair = "计入" },
}
---
return procedure "甲" {
  id = "a", version = "1",
  evaluate "评议" {
    satisfied = 80, --! wrong-value threshold
    fair = "算", --! wrong-value choice
    sattisfied = 1, --! unknown-field satisfied
  },
}
