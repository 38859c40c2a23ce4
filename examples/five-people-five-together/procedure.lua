-- 桃坞小区采用五民五共。小区是虚构的，以下数字是为这个例子拟定的，不是桃源社区的规定。
return adopt "五民五共@2026.1" {
  id = "taowu-five", name = "桃坞五民五共", version = "2026.1", from = "2026-01-01",
  about = "桃坞小区的议事厅",
  sources = { "《桃坞小区议事厅办法》（为本例拟定）" },

  ["法定人数"] = at_least { "2/3", of = "members", cite = "《桃坞小区议事厅办法》第三条" },
  ["通过"] = more_than { "1/2", of = "present", cite = "《桃坞小区议事厅办法》第四条" },
  ["公示天数"] = 7,
  ["满意率"] = at_least { "80%", of = "collected", cite = "《桃坞小区议事厅办法》第七条" },
  ["基本满意"] = "counted",

  body "街道" { aliases = { "桃坞街道办事处" } },
}
