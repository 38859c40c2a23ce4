-- 村民小组理事会（湖北大冶市，2023 年）。
-- 公开介绍写明的：理事会一般三至七人，由村民小组长召集；每个月至少开一次；“八进理事会”八个方面都要有人管。
-- 没有写的：多少人到会、多少人同意，是参数。“每个月”这里按自然月算，一月开两次抵不了二月的一次。
-- 要由全组决定的事（动用集体资金等），理事会只提意见，再开村民小组会议，门槛按村民委员会组织法。

-- 八个方面。案卷头部一个方面写一行，写谁负责，如“矛盾调解：某某”。
local eight = {
  "党的建设", "助力发展", "乡村建管", "邻里关怀", "移风易俗", "文明评比", "矛盾调解", "法治宣传",
}

return procedure "大冶小组理事会" {
  id = "group-council", version = "2026.1",
  about = "三至七人，组长召集，每月至少一次，八个方面有人管；大事开村民小组会议",
  sources = { "湖北省基层治理案例公开介绍：大冶市（2023 年）", "村民委员会组织法（法条表）" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "法定人数" { kind = "threshold", about = "理事会多少人到会" },
  param "通过" { kind = "threshold", about = "理事会多少人同意" },

  body "小组理事会" {
    kind = "consultative", convened_by = { "村民小组长" },
    quorum = param "法定人数", pass = param "通过",
    seats { least = 3, most = 7, advice = true }, -- “一般”：多一人少一人只提示
  },
  body "村民小组会议" { kind = "binding", statute = "village.group", convened_by = { "村民小组长" } },

  -- 理事会议不成的可以再议；大事还要全组决定。
  step "理事会议事" { body = "小组理事会", repeats = true },
  step "小组决定" {
    body = "村民小组会议", after = "理事会议事", optional = true, otherwise = "理事会议事",
  },
  -- 小事没有“小组决定”这一步，议定就办；大事没有它就办，会指出来。
  implement "办理" { after = { "理事会议事", "小组决定" } },

  rule "八个方面有人管" {
    over = "matter",
    check = function(matter)
      local named, stated = {}, false
      for _, fact in ipairs(matter.facts) do named[fact.name] = #fact.values > 0 end
      for _, field in ipairs(eight) do stated = stated or named[field] ~= nil end
      if not stated then return nil end -- 案卷没有写分工，看不出来
      for _, field in ipairs(eight) do
        if not named[field] then return false, "“" .. field .. "”没有写谁负责" end
      end
      return true
    end,
  },

  cadence "每月例会" { body = "小组理事会", every = "month", count = "calendar" },

  never { "小组决定", before = "理事会议事" },
  never { "办理", before = "理事会议事" },
}
