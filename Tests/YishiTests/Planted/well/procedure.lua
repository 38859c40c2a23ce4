-- 柳泉村（虚构）采用四议两公开。
return adopt "四议两公开@2026.1" {
  id = "well-four-two", name = "柳泉村四议两公开", version = "2026.1", from = "2026-01-01",
  sources = { "《柳泉村议事规则》（为本例拟定）" },
  ["提议通过"] = more_than { "1/2", of = "members" },
  ["商议法定人数"] = at_least { "2/3", of = "members" },
  ["商议通过"] = at_least { "1/2", of = "present", tie = "lost" },
  ["一肩挑可合并"] = true,
  ["审议通知天数"] = 3,
  ["审议通知依据"] = "《柳泉村议事规则》第四条",
  ["决议通知天数"] = 10,
  ["步骤间隔"] = 3,
  ["全程期限"] = 60,
  body "村两委" { proxies = 0, recusal = "out-of-both" },
  body "村民会议" { proxies = 0, recusal = "in-base" },
}
