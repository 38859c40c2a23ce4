-- 望湖社区采用社区议事会。社区是虚构的，以下数字是为这个例子拟定的，不是滨湖区的规定。
return adopt "社区议事会@2026.1" {
  id = "wanghu-consult", name = "望湖议事会", version = "2026.1", from = "2026-01-01",
  about = "望湖社区四类事先协商再办",
  sources = { "《望湖社区议事会办法》（为本例拟定）" },

  ["法定人数"] = at_least { "2/3", of = "members", cite = "《望湖社区议事会办法》第四条" },
  ["通过"] = more_than { "1/2", of = "present", cite = "《望湖社区议事会办法》第四条" },
  ["通知天数"] = 5,
  ["决策通过"] = more_than { "1/2", of = "members", cite = "《望湖社区议事会办法》第六条" },
}
