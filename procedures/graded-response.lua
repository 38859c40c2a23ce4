-- 1+7+78+N 四级平台与分级响应，区、镇（街）、社区三级社区基金（无锡市滨湖区，2023 年）。
-- 公开介绍写明的：网格发现、社会呼叫、分级响应、协同处置；年初征集、全程督导、年终评审；基金分三级。
-- 各级接什么事、几天办结、基金各出多少都没有写。
return procedure "分级响应" {
  id = "graded-response", version = "2026.1",
  about = "网格发现、逐级上报、协同处置；项目年初征集、年终评审",
  sources = { "滨湖区公开介绍（2023 年）" },
  reserved = { "动用集体资金" },

  param "响应期限" { kind = "integer", about = "上报以后几天以内响应" },
  param "处置期限" { kind = "integer", about = "响应以后几天以内办结" },

  body "社区" { kind = "consultative", level = 1, upper = "镇街" },
  body "镇街" { kind = "binding", level = 2, upper = "区" },
  body "区" { kind = "binding", level = 3 },

  submission "网格发现" { least = 1 },
  triage "分级" { after = "网格发现", within = days { param "响应期限" }, records = { "归类", "去向" } },
  escalation "上报" { after = "分级", optional = true, repeats = true },
  delivery "协同处置" { after = "分级", within = days { param "处置期限" } },
}
