-- 玉岭社区“积分能量仓”（湖北，2023 年）。
-- 公开介绍写明的只有组织链：街道党工委、社区“大党委”、楼栋党小组、党员中心户。
-- 没有写的：谁审核记分、公示几天、多久一期、怎样兑换。都是参数；怎样兑换不在本程序里。
return procedure "积分能量仓" {
  id = "points-energy-hub", version = "2026.1",
  about = "中心户申报、审核以后记分、公示；谁审核由采用的单位定",
  sources = { "湖北省基层治理案例公开介绍：玉岭社区（2023 年）" },

  param "审核的人" { kind = "text", about = "谁审核：组织链上的哪一级" },
  param "公示天数" { kind = "integer", about = "公示多少天" },
  param "一期" { kind = "text", about = "多久从头算：month 月、quarter 季、half-year 半年、year 年" },

  body "楼栋党小组" { kind = "consultative", level = 1, upper = "社区大党委" },
  body "社区大党委" { kind = "binding", level = 2, upper = "街道党工委" },
  body "街道党工委" { kind = "binding", level = 3 },

  submission "申报" { least = 1, records = { "提交人" } },
  -- 记分要写明经谁审核；没有审核的不算进余额。
  entry "记分" { after = "申报", records = { "事由" } },
  disclose "公示" {
    what = "积分", after = "记分",
    keep = days { param "公示天数" }, objections = "answered",
  },

  ledger "能量积分" {
    entries = "entry", unit = "人", base = 0, per = param "一期",
    reviewed_by = param "审核的人", reviews = "all",
  },
}
