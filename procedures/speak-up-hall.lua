-- “有一说一”居民议事厅（湖州市长兴县雉城街道皇家湾社区，2020 年）。
-- 公开介绍写明的：制定议事规则、明确议事流程；定期召开联席会议，不定期召开议事会议；每一位居民都可以来参加。
-- 多久一次、怎样算议定没有写，都是参数。居民自愿到场，没有名册，所以只能按实到的人算。
return procedure "有一说一" {
  id = "speak-up-hall", version = "2026.1",
  about = "定期的联席会议和不定期的议事会议；居民自愿到场",
  sources = { "长兴县雉城街道皇家湾社区公开介绍（2020 年）" },
  reserved = { "动用集体资金" },

  param "联席会议周期" { kind = "text", about = "多久一次：month、quarter、half-year、year" },
  param "议定" { kind = "threshold", about = "怎样算议定；应当以实到的人算" },
  param "通知天数" { kind = "integer", about = "会前多少个整日通知" },
  param "议事规则" { kind = "rules", about = "会上的规矩；介绍里说有，条文没有公开" },

  body "联席会议" { kind = "consultative", pass = param "议定" },
  body "居民议事厅" { kind = "consultative", aliases = { "议事会议" }, pass = param "议定" },

  submission "反映问题" { least = 1 },
  -- 一件事常要开几次会，会议数多过解决数是正常的。
  step "议事" {
    body = { "居民议事厅", "联席会议" }, after = "反映问题", repeats = true,
    notice = days { param "通知天数", count = "clear" },
  },
  delivery "办结" { after = "议事" },

  -- 定期的联席会议在台账里核对（yishi register）。
  cadence "联席会议" { body = "联席会议", every = param "联席会议周期", count = "calendar" },

  rules = param "议事规则",
}
