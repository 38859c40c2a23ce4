-- 志愿者固定活动日（湖州市长兴县雉城街道皇家湾社区，2020 年）：每个月“第一星期的星期六”。
-- 这句话有两种读法：每月第一个星期六，或者第一个完整星期里的星期六，有的月份相差一周。采用的单位先定读法。
return procedure "志愿者活动日" {
  id = "volunteer-saturday", version = "2026.1",
  about = "每月一次志愿者活动，日子由读法决定",
  sources = { "长兴县雉城街道皇家湾社区公开介绍（2020 年）" },

  param "读法" { kind = "text", about = "first-saturday 第一个星期六；saturday-of-first-week 第一个星期的星期六" },

  body "志愿者活动" { kind = "consultative" },

  step "活动" { body = "志愿者活动", repeats = true },

  cadence "固定活动日" { body = "志愿者活动", every = "month", count = "calendar", on = param "读法" },
}
