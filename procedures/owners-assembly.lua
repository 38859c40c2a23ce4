-- 业主大会。门槛都从法条表来，按表决那天的文本：人数和面积两样都要够；
-- 一般事项和特别事项（筹集维修资金、改建重建、改变共有部分用途）门槛不同。2021 年以前按全体业主算，以后按参与表决的算。
-- 车位算不算面积、一人最多代几票、公告几天，各地不一样，是参数。
local special = {
  ["筹集维修资金"] = true, ["改建重建"] = true, ["改变共有部分用途"] = true,
}

return procedure "业主大会" {
  id = "owners-assembly", version = "2026.1",
  about = "提请、公告、表决（人数和面积）、公布、备案",
  sources = { "民法典物权编、物业管理条例（法条表）" },

  param "车位计入" { kind = "flag", about = "车位算不算面积和人数" },
  param "代理票数" { kind = "integer", about = "一人最多代几位业主" },
  param "公布期限" { kind = "integer", about = "表决以后几天以内公布" },

  body "业主大会" {
    kind = "binding", statute = "owners.assembly",
    parking = param "车位计入", proxies = param "代理票数",
  },

  step "一般事项" {
    body = "业主大会",
    pass = law "owners.assembly.majority",
    when = function(matter) return not special[matter.class] end,
  },
  step "特别事项" {
    body = "业主大会",
    pass = law "owners.assembly.majority.special",
    when = function(matter) return special[matter.class] == true end,
  },
  disclose "公布结果" {
    what = "表决结果", after = { "一般事项", "特别事项" }, within = days { param "公布期限" },
    objections = "received",
  },
  filing "备案" { after = "公布结果", optional = true },
}
