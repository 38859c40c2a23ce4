return procedure "甲" { id = "a", version = "1", proposal "提议" { records = "提议" } }
---
return procedure "甲" {
  id = "a", version = "1",
  proposal "提议" { body = "村党组织" }, --! unknown-name
  proposal "再提" { after = "提议", what = "方案" }, --! unknown-field
}
