-- 村民小组理事会（湖北南漳县，2023 年）。
-- 公开介绍写明的：推选无职党员担任小组长，由小组长负责小组理事会；小组长的补贴由县、镇、村按 3:3:4 分担。
-- 除不尽的零头归谁没有写。
return procedure "南漳小组理事会" {
  id = "group-council-nanzhang", version = "2026.1",
  about = "组长由无职党员担任，负责理事会；补贴县、镇、村 3:3:4",
  sources = { "湖北省基层治理案例公开介绍：南漳县（2023 年）" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "法定人数" { kind = "threshold", about = "理事会多少人到会" },
  param "通过" { kind = "threshold", about = "理事会多少人同意" },
  param "零头" { kind = "text", about = "除不尽的归谁：first、last、largest" },

  body "小组理事会" {
    kind = "consultative", head = { "村民小组长" },
    quorum = param "法定人数", pass = param "通过",
    seats { "小组长", 1, offices = { "村民小组长" } },
    share { unanimous { of = "members" }, labels = { "无职党员" }, within = { "小组长" } },
  },

  step "理事会议事" { body = "小组理事会", repeats = true },
  allotment "补贴分担" { after = "理事会议事", optional = true },

  split "补贴" { 3, 3, 4, remainder = param "零头" },
}
