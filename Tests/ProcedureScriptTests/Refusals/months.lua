return procedure "甲" { id = "a", version = "1", implement "落实" { within = months { 6 } } }
---
return procedure "甲" {
  id = "a", version = "1",
  implement "落实" { within = months { law "village.disclosure.none" } }, --! unknown-statute village.disclosure
}
