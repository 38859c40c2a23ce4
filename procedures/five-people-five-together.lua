-- 五民五共（湖北桃源社区小区议事厅，2023 年）。
-- 公开介绍写明的：大事、实事、难事共议共商；难事是基层无力解决的；每次议事的结果都要公示，并通报近期实事的办理情况；
-- 实事全程跟踪，办结以后由居民评议。“五民”“五共”的条文没有找到：民提、民议、民决、民办、民评是别处通行的读法。
-- 难事往上报，是我们从“基层无力解决”推出来的。案卷头部用“类别”写明是大事、实事还是难事。
local kinds = { ["大事"] = true, ["实事"] = true, ["难事"] = true }

local function beyond_us(matter)
  return matter.class == "难事", "不是难事，不用上报"
end

local function within_reach(matter)
  return matter.class ~= "难事", "难事已经上报，小区里不办"
end

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
    kind = "consultative", level = 1, upper = "街道", quorum = param "法定人数",
  },
  body "街道" { kind = "binding", level = 2 },

  submission "民提" { least = 1 },
  triage "分类" { after = "民提", records = { "归类" } },
  -- 先商量，再表决；可以是两次会，也可以商量几次。
  step "民议" { body = "小区议事会", after = "分类", repeats = true },
  step "民决" { body = "小区议事会", after = "民议", otherwise = "民议", pass = param "通过" },
  escalation "上报" {
    after = "民决", body = "小区议事会", recipient = "街道", when = beyond_us,
  },
  report "通报实事办理" { after = "民决", records = { "进展" } },
  disclose "结果公示" {
    what = "议事结果", after = { "民决", "通报实事办理" },
    keep = days { param "公示天数" }, objections = "answered", back = "民议",
  },
  implement "民办" { after = "结果公示", when = within_reach },
  evaluate "民评" {
    after = "民办", satisfied = param "满意率", fair = param "基本满意", when = within_reach,
  },

  rule "归类只有三种" {
    over = "triage",
    check = function(triage)
      if triage.category == nil then return nil end
      return kinds[triage.category] == true, "“" .. triage.category .. "”不是大事、实事、难事"
    end,
  },

  rule "案卷写明类别" {
    over = "matter",
    check = function(matter)
      if matter.class == nil then return nil end
      return kinds[matter.class] == true, "“" .. matter.class .. "”不是大事、实事、难事"
    end,
  },

  never { "民办", before = { "民决", "结果公示" } },
  never { "民评", before = "民办" },
}
