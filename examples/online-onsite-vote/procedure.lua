-- 虚构市虚构区枫林社区采用掌上社区投票。以下数字是为这个例子拟定的，不是该社区的规定。
return adopt "掌上社区投票@2026.1" {
  id = "maple-online-vote", name = "枫林社区掌上投票", version = "2026.1", from = "2026-01-01",
  about = "枫林社区线上、现场合并投票的程序",
  sources = { "《枫林社区掌上投票办法》（为本例拟定）" },

  ["参加"] = at_least { "1/3", of = "members", cite = "《枫林社区掌上投票办法》第二条" },
  ["通过"] = more_than { "1/2", of = "participating", cite = "《枫林社区掌上投票办法》第三条" },
  ["重复票"] = "onsite",
  ["公示天数"] = 7,
  ["收回率"] = at_least { "1/3", of = "members", cite = "《枫林社区掌上投票办法》第六条" },
  ["满意率"] = at_least { "80%", of = "collected", cite = "《枫林社区掌上投票办法》第六条" },
  ["基本满意"] = "excluded",
}
