-- 案例点赞（湖北，2023 年 12 月）：展示的 20 个案例从 240 多个里评出，公众在窗口期里点赞。
-- 公开介绍写明的：12 月 18 日 10 时到 12 月 24 日 17 时；每个微信账号每天一次，每次不超过十个。
-- “每天”按北京时间的日历日；第一天从 10 时起，也算一天；一个账号最多七次。
return procedure "案例点赞" {
  id = "like-campaign", version = "2026.1",
  about = "限时点赞：一个账号一天一次，一次不超过十个",
  sources = { "湖北省基层治理案例展示公告（2023 年 12 月）" },

  param "评审办法" { kind = "rules", about = "240 多个怎样评出 20 个，没有写" },

  call "征集案例" {},
  selection "评审入围" { after = "征集案例", least = 20, most = 20 },
  ballots "点赞" {
    after = "评审入围",
    opens = "2023-12-18 10:00", closes = "2023-12-24 17:00",
    per_day = 1, choices_most = 10, most = 7,
  },
  disclose "公布结果" { what = "点赞结果", after = "点赞", objections = "answered" },

  rules = param "评审办法",
}
