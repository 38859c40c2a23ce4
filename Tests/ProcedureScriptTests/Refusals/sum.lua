return procedure "甲" {
  id = "a", version = "1",
  sum "台账" { whole = "收集", parts = { "已解决", "结转" } },
  sum "清单" { whole = "收集", brings = "上期", carries = "结转", parts = { "已解决", "结转" } },
  statement "台账" {},
}
---
return procedure "甲" {
  id = "a", version = "1",
  sum "一" { parts = { "已解决" } }, --! missing-field whole
  sum "二" { whole = "收集" }, --! missing-field parts
  sum "三" { whole = "收集", part = { "结转" }, parts = { "结转" } }, --! unknown-field parts
  statement "台账" {},
}
