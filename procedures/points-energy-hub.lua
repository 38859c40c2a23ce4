-- 玉岭社区 积分能量仓（湖北，2023 年）。
-- 公开介绍写明的组织链：街道党工委、社区“大党委”、楼栋党小组、党员中心户。谁记分、谁审核、怎么兑换没有写。
return procedure "积分能量仓" {
  id = "points-energy-hub", version = "2026.1",
  about = "党员中心户申报、楼栋党小组审核、社区公示、兑换",
  sources = { "湖北省基层治理案例公开介绍：玉岭社区（2023 年）" },

  param "审核的人" { kind = "text", about = "谁审核记分" },
  param "公示天数" { kind = "integer", about = "公示多少天" },
  param "一期" { kind = "text", about = "多久算一期：month、quarter、half、year" },

  body "楼栋党小组" { kind = "consultative", level = 1, upper = "社区大党委" },
  body "社区大党委" { kind = "binding", level = 2, upper = "街道党工委" },
  body "街道党工委" { kind = "binding", level = 3 },

  submission "申报" { least = 1 },
  entry "记分" { after = "申报" },
  disclose "公示" {
    what = "积分", after = "记分",
    keep = days { param "公示天数" }, objections = "answered",
  },

  ledger "能量积分" {
    entries = "entry", unit = "人", base = 0, per = param "一期",
    reviewed_by = param "审核的人", reviews = "all",
  },
}
