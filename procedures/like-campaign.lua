-- 案例点赞（湖北，2023 年 12 月）：240 多个案例里评出 20 个展示，公众在窗口期里点赞。
-- 公开介绍写明的：12 月 18 日 10 时到 12 月 24 日 17 时；每个微信账号每天可点赞一次，每次不超过十个。
-- “每天”这里按北京时间的日历日；第一天从 10 时起，也算一天。窗口一共七天，一个账号最多七次、七十个赞。
-- 账号不是人：一人几个账号，机器看不出来。240 个怎样评出 20 个没有写，是参数。
return procedure "案例点赞" {
  id = "like-campaign", version = "2026.1",
  about = "限时点赞：一个账号一天一次，一次不超过十个",
  sources = { "湖北省基层治理案例展示公告（2023 年 12 月）" },

  param "评审办法" { kind = "rules", about = "240 多个怎样评出 20 个，没有写" },

  selection "评审入围" { least = 20, most = 20 },
  -- 征集里写开始日、开始时刻、截止日、截止时刻；点赞须在这段时间以内。
  call "开放点赞" {
    after = "评审入围", records = { "开始日", "开始时刻", "截止日", "截止时刻" },
  },
  ballot "点赞" { after = "开放点赞", window = "开放点赞", repeats = true },
  disclose "公布结果" { what = "点赞结果", after = "点赞", objections = "answered" },

  rule "一个账号一天一次" {
    over = "ballot",
    check = function(ballot) return ballot.earlier_that_day == 0, "这个账号当天已经点过" end,
  },
  rule "一次不超过十个" {
    over = "ballot",
    check = function(ballot)
      if ballot.choices == nil then return nil end
      return #ballot.choices <= 10, "一次选了 " .. #ballot.choices .. " 个"
    end,
  },

  rules = param "评审办法",
}
