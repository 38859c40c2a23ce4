-- 五民五共（湖北桃源社区小区议事厅，2023 年）。
-- 公开介绍写明的：大事、实事、难事共议共商；基层解决不了的难事往上报；每次议事的结果都要公示，通报近期实事的办理；
-- 实事办结以后由居民评议。五民、五共的条文没有找到；民提、民议、民决、民办、民评是通行的读法。
return procedure "五民五共" {
  id = "five-people-five-together", version = "2026.1",
  about = "民提、民议、民决、民办、民评；大事、实事、难事分流，结果都公示，评议才算完",
  sources = { "湖北省基层治理案例公开介绍：桃源社区（2023 年）" },
  reserved = { "动用集体资金" },

  param "法定人数" { kind = "threshold", about = "小区议事会多少人到会" },
  param "通过" { kind = "threshold", about = "多少人同意才算议定" },
  param "公示天数" { kind = "integer", about = "议事结果公示多少天" },
  param "满意率" { kind = "threshold", about = "满意的至少多少，占收回数" },
  param "基本满意" { kind = "text", about = "基本满意算不算满意：counted 计入，excluded 不计入" },

  body "小区议事会" {
    kind = "consultative", level = 1, upper = "街道",
    quorum = param "法定人数", pass = param "通过",
  },
  body "街道" { kind = "binding", level = 2 },

  submission "民提" { least = 1 },
  triage "分类" { after = "民提", records = { "归类" } },
  step "民议" { body = "小区议事会", after = "分类", repeats = true },
  escalation "上报" {
    after = "民议", body = "小区议事会", recipient = "街道",
    when = function(matter) return matter.class == "难事" end,
  },
  disclose "结果公示" {
    what = "议事结果", after = "民议",
    keep = days { param "公示天数" }, objections = "answered", back = "民议",
  },
  implement "民办" {
    after = "结果公示",
    when = function(matter) return matter.class ~= "难事" end,
  },
  evaluate "民评" {
    after = "民办", satisfied = param "满意率", fair = param "基本满意",
    when = function(matter) return matter.class ~= "难事" end,
  },

  rule "归类只有三种" {
    over = "triage",
    check = function(triage)
      local known = { ["大事"] = true, ["实事"] = true, ["难事"] = true }
      return known[triage.category] == true, "归类不是大事、实事、难事"
    end,
  },
}
