-- 村民小组理事会（湖北大冶市，2023 年）。
-- 公开介绍写明的：理事会一般三至七人，由村民小组长召集；每个月至少开一次；“八进理事会”八个方面都要有人管。
-- 要由村民小组决定的事，开村民小组会议，按村民委员会组织法的门槛。“每个月”按日历月算。
local eight = {
  "党的建设", "助力发展", "乡村建管", "邻里关怀", "移风易俗", "文明评比", "矛盾调解", "法治宣传",
}

return procedure "大冶小组理事会" {
  id = "group-council", version = "2026.1",
  about = "三至七人，组长召集，每月至少一次，八个方面有人管；大事开村民小组会议",
  sources = { "湖北省基层治理案例公开介绍：大冶市（2023 年）" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "法定人数" { kind = "threshold", about = "理事会多少人到会" },
  param "通过" { kind = "threshold", about = "理事会多少人同意" },

  body "小组理事会" {
    kind = "consultative", least = 3, most = 7, convened_by = { "村民小组长" },
    quorum = param "法定人数", pass = param "通过",
  },
  body "村民小组会议" { kind = "binding", statute = "village.group", convened_by = { "村民小组长" } },

  step "理事会议事" { body = "小组理事会", repeats = true },
  step "小组决定" { body = "村民小组会议", after = "理事会议事", optional = true },
  report "办理情况" { after = "理事会议事" },

  rule "八个方面有人管" {
    over = "matter",
    check = function(matter)
      for _, fact in ipairs(matter.facts) do
        if fact.name == "分工" then
          local covered = {}
          for _, value in ipairs(fact.values) do covered[value] = true end
          for _, field in ipairs(eight) do
            if not covered[field] then return false, "“" .. field .. "”没有人管" end
          end
          return true
        end
      end
      return nil
    end,
  },

  cadence "每月例会" { body = "小组理事会", every = "month", count = "calendar" },
}
