-- 1+7+78+N 四级平台与分级响应（无锡市滨湖区，2023 年）。
-- 公开介绍写明的：平台四级；“网格发现、社会呼叫、分级响应、协同处置”。
-- 没有写的：1、7、78、N 各指什么，各级接什么事，几天响应、几天办结。这里只有次序是它的；
-- 三级的名称按镇街、社区的通常设置拟的，天数是参数。
return procedure "分级响应" {
  id = "graded-response", version = "2026.1",
  about = "网格发现或居民呼叫，分级，逐级上报，协同处置",
  sources = { "滨湖区公开介绍（2023 年）" },

  param "响应期限" { kind = "integer", about = "发现以后几天以内分级" },
  param "处置期限" { kind = "integer", about = "分级以后几天以内办结" },

  -- 一级一级往上报，不越级。
  body "社区" { kind = "consultative", level = 1, upper = "镇街" },
  body "镇街" { kind = "binding", level = 2, upper = "区" },
  body "区" { kind = "binding", level = 3 },

  submission "发现" { least = 1, ways = { "网格发现", "社会呼叫" }, records = { "渠道" } },
  triage "分级" { after = "发现", within = days { param "响应期限" }, records = { "归类", "去向" } },
  escalation "上报" { after = "分级", optional = true, repeats = true },
  delivery "协同处置" {
    after = "分级", within = days { param "处置期限" }, records = { "承办人", "完成情况" },
  },
}
