-- 社区发言人（湖北荆州新民社区，2023 年）。
-- 公开介绍写明的：线上网络投票和居民现场推选，产生 10 名发言人；收集问题 61 个，解决 47 个，没有解决的 14 个列入下一年清单。
-- 两个渠道的票怎样合并、得多少票当选、相等怎么办没有写，都是参数。没解决的问题不能悄悄没了。
return procedure "社区发言人" {
  id = "community-speakers", version = "2026.1",
  about = "两个渠道推选 10 名发言人；问题收集、解决、结转要对得上",
  sources = { "湖北省基层治理案例公开介绍：新民社区（2023 年）" },

  param "当选" { kind = "threshold", about = "得多少票当选" },
  param "重复票" { kind = "text", about = "同一个人线上线下都投了，算哪一张：first、last、onsite、void" },
  param "票数相等" { kind = "text", about = "最后一名票数相等怎么办：revote、lot" },
  param "公示天数" { kind = "integer", about = "当选名单公示多少天" },

  body "居民推选会" { kind = "binding" },

  step "推选" {
    body = "居民推选会", elect = 10, pass = param "当选",
    duplicates = param "重复票", tie = param "票数相等",
  },
  disclose "名单公示" {
    what = "当选名单", after = "推选",
    keep = days { param "公示天数" }, objections = "answered", back = "推选",
  },
  statement "年度清单" { after = "名单公示", repeats = true },

  -- 收集的等于已解决、驳回和结转的和。
  sum "问题台账" { whole = "收集", parts = { "已解决", "驳回", "结转" } },
}
