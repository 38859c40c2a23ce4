return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = law "village.representatives.quorum", notice = law "village.assembly.notice" },
}
---
return procedure "甲" {
  id = "a", version = "1",
  body "会" { quorum = law "village.representatives.qourum" }, --! unknown-statute village.representatives.quorum
  body "乙" { quorum = law "village.assembly.notice" }, --! wrong-value law
  body "丙" { notice = law "village.assembly.quorum" }, --! wrong-value law
  body "丁" { quorum = at_least { 3, cite = law "village.nothing" } }, --! unknown-statute
  body "己" { notice = days { law "village.assembly.notice", advice = true } }, --! wrong-value
  body "戊" { quorum = law { "village.assembly.quorum" } }, --! wrong-value name
}
