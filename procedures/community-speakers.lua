-- 社区发言人（湖北荆州新民社区，2023 年）。
-- 公开介绍写明的：线上网络投票和居民现场推选，产生 10 名发言人；收集问题 61 个，已解决 47 个，
-- 没有解决的 14 个列入下一年的工作清单。
-- 没有写的：两个渠道都投了的算哪一张、得多少票当选、相等怎么办、名单公示多久。都是参数。
return procedure "社区发言人" {
  id = "community-speakers", version = "2026.1",
  about = "线上和现场两个渠道推选 10 名发言人；问题收集、解决、结转要对得上",
  sources = { "湖北省基层治理案例公开介绍：新民社区（2023 年）" },

  param "当选" { kind = "threshold", about = "每人得多少票当选" },
  param "重复票" {
    kind = "text", about = "线上和现场都投了，算哪一张：first 先投的、last 后投的、onsite 现场的、void 都不算",
  },
  param "票数相等" { kind = "text", about = "最后一名票数相等怎么办：revote 再投、lot 抽签" },
  param "公示天数" { kind = "integer", about = "当选名单公示多少天" },

  body "居民推选会" { kind = "binding", aliases = { "社区发言人推选会" } },

  step "推选" {
    body = "居民推选会", elect = 10, pass = param "当选", repeats = true,
    duplicates = param "重复票", tie = param "票数相等",
  },
  -- 来源没有说公示；名单不公示，选错了没有人知道，所以加上，天数由采用的单位定。
  disclose "名单公示" {
    what = "当选名单", after = "推选",
    keep = days { param "公示天数" }, objections = "answered", back = "推选",
  },
  -- 结转的问题要写明列入哪一张清单、哪几号；没有结转的写“无”。
  statement "年度清单" { after = "名单公示", repeats = true, records = { "列入" } },

  -- 上期结转的加上本期收集的，等于已解决、驳回和结转的和：61 = 47 + 14。一个问题也不能悄悄没了：
  -- 今年结转的 14 个，就是明年的“上期结转”，由台账（yishi register）跨年核对。
  sum "问题台账" {
    whole = "收集", brings = "上期结转", carries = "结转", parts = { "已解决", "驳回", "结转" },
  },
}
