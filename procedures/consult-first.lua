-- 社区议事会（无锡市滨湖区，2023 年）：四类事，先协商再办。
-- 公开介绍写明的：环境改造、基础设施建设、物业自管、公共空间管理这四类涉及居民利益的公共事务，要提前召开协商议事会；
-- 议题走收集、分流、协商、决策四道。人数、门槛、天数没有写，谁决策也没有写。
-- 协商结论不能代替决策：决策由有权的机构按法律作出，本程序写的是居民会议和居民委员会。
local consulted = {
  ["环境改造"] = true, ["基础设施建设"] = true, ["物业自管"] = true, ["公共空间管理"] = true,
}

local function needs_consultation(matter)
  return consulted[matter.class] == true, "不属于要先协商的四类事"
end

return procedure "社区议事会" {
  id = "consult-first", version = "2026.1",
  about = "收集、分流、协商、决策；四类事不经协商不得实施",
  sources = { "滨湖区“社区议事会”公开介绍（2023 年）" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "法定人数" { kind = "threshold", about = "协商议事会多少人到会" },
  param "通过" { kind = "threshold", about = "多少人同意才算形成协商结论" },
  param "通知天数" { kind = "integer", about = "协商议事会前多少个整日通知" },
  param "决策通过" { kind = "threshold", about = "居民委员会多少人同意才算决定" },

  body "协商议事会" {
    kind = "consultative", aliases = { "社区议事会" },
    quorum = param "法定人数", pass = param "通过",
  },
  body "居民会议" { kind = "binding", statute = "city.assembly" },
  body "居民委员会" { kind = "binding", pass = param "决策通过" },

  submission "收集" { least = 1 },
  triage "分流" { after = "收集", records = { "归类", "去向" } },
  step "协商" {
    body = "协商议事会", after = "分流", repeats = true, when = needs_consultation,
    notice = days { param "通知天数", count = "clear" },
  },
  -- 没有议决的退回分流：补充材料再协商，或者另走别的路。
  step "决策" {
    body = { "居民委员会", "居民会议" }, after = { "分流", "协商" }, otherwise = "分流",
  },
  implement "实施" { after = "决策" },

  never { "实施", before = "决策" },
}
