return procedure "甲" { id = "a", version = "1", survey "摸底" { returned = at_least { "1/2", of = "members" } } }
---
return procedure "甲" {
  id = "a", version = "1",
  survey "摸底" { returned = "一半" }, --! wrong-value threshold
  survey "二" { retuned = at_least { 3 } }, --! unknown-field returned
}
