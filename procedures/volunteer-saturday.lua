-- 志愿者固定活动日（湖州市长兴县雉城街道皇家湾社区，2020 年）。
-- 公开介绍写明的只有一句：“以每个月的第一星期的星期六为志愿者固定活动日”。
-- 这句话有几种读法，2026 年 3 月（一日是星期日）就看得出来：
--   第一个星期六                3 月 7 日
--   一日所在那一周的星期六      2 月 28 日，已经不在 3 月
--   第一个整周的星期六          3 月 7 日；8 月里却是 8 日，而第一个星期六是 1 日
-- 机器不替人挑，采用的单位先定读法。每月有没有活动、是不是那一天，用 yishi register 核对一年的记录。
return procedure "志愿者活动日" {
  id = "volunteer-saturday", version = "2026.1",
  about = "每月一次志愿者活动，日子由读法决定",
  sources = { "长兴县雉城街道皇家湾社区公开介绍（2020 年）" },

  param "读法" {
    kind = "text",
    about = "first-saturday 第一个星期六；saturday-of-first-week 一日所在周的星期六；saturday-of-first-full-week 第一个整周的星期六",
  },

  body "志愿者活动" { kind = "consultative" },

  step "活动" { body = "志愿者活动", repeats = true, records = { "地点" } },

  -- 哪一种读法都是星期六，这一条单看一份记录就能核对。
  rule "活动日是星期六" {
    over = "meeting",
    check = function(meeting) return meeting.weekday == 6, "那一天不是星期六" end,
  },

  cadence "固定活动日" { body = "志愿者活动", every = "month", count = "calendar", on = param "读法" },
}
