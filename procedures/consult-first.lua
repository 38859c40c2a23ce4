-- 社区议事会（无锡市滨湖区，2023 年）：四类事，先协商再办。
-- 公开介绍写明的：环境改造、基础设施建设、物业自管、公共空间管理这四类涉及居民利益的事，要提前开协商议事会；
-- 议题走收集、分流、协商、决策四道。人数、门槛、天数没有写。决策由有权的机构按法律作出，协商结论不能代替它。
local consulted = {
  ["环境改造"] = true, ["基础设施建设"] = true, ["物业自管"] = true, ["公共空间管理"] = true,
}

local function needs_consultation(matter)
  return consulted[matter.class] == true
end

return procedure "社区议事会" {
  id = "consult-first", version = "2026.1",
  about = "收集、分流、协商、决策；四类事不经协商不得实施",
  sources = { "滨湖区“社区议事会”公开介绍（2023 年）" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "法定人数" { kind = "threshold", about = "协商议事会多少人到会" },
  param "通过" { kind = "threshold", about = "多少人同意才算形成协商结论" },
  param "通知天数" { kind = "integer", about = "开会前多少个整日通知" },
  param "公示天数" { kind = "integer", about = "结论公示多少天" },

  body "协商议事会" {
    kind = "consultative", aliases = { "社区议事会" },
    quorum = param "法定人数", pass = param "通过",
  },
  body "居民会议" { kind = "binding", statute = "city.assembly" },

  submission "收集" { least = 1 },
  triage "分流" { after = "收集", records = { "归类", "去向" } },
  step "协商" {
    body = "协商议事会", after = "分流", repeats = true, when = needs_consultation,
    notice = days { param "通知天数", count = "clear" },
  },
  -- 要由居民会议决定的事，协商以后还要经过它。
  step "决策" { body = "居民会议", after = "协商", optional = true },
  disclose "结果公示" {
    what = "结果", after = "协商",
    keep = days { param "公示天数" }, objections = "answered", back = "协商",
  },
  implement "实施" { after = { "协商", "结果公示" } },
}
