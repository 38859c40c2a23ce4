return procedure "甲" { id = "a", version = "1", body "会" { kind = "binding" }, step "议" { body = "会" } }
---
return procedure "甲" { version = "1", body "会" {}, step "议" { body = "会" } } --! missing-field id
---
return procedure "甲" { id = 7, version = "1" } --! wrong-value text
---
return procedure "甲" {
  id = "a",
  verison = "1", --! unknown-field version
  version = "1",
}
---
return procedrue "甲" { id = "a", version = "1" } --! unknown-word procedure
---
return procedure { id = "a", version = "1" } --! wrong-value name
---
return procedure "甲" "乙" --! wrong-value table
---
return procedure "甲" {
  id = "a", version = "1",
  from = "2026-02-30", --! wrong-value day
  to = "2026/12/31", --! wrong-value day
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { kind = "binding" },
  step "议" { body = "会" },
  step "议" { body = "会" }, --! duplicate-name 议
  body "会" { kind = "binding" }, --! duplicate-name 会
}
---
return procedure "甲" {
  id = "a", version = "1",
  "随便写的", --! wrong-value block
  at_least { 3 }, --! wrong-value block
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { kind = "binding" },
  step "一" { body = "会", after = "三" }, --! step-cycle
  step "二" { body = "会", after = "一" },
  step "三" { body = "会", after = "二" },
}
---
return procedure "甲" { id = "a", version = "1", reserved = law "village.assembly.matters" }
---
return procedure "甲" { id = "a", version = "1", reserved = law "village.assembly.notice" } --! wrong-value law
---
procedure "甲" { id = "a", version = "1" } --! missing-field return
