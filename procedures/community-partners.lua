-- 社区合伙人 张榜、揭榜、评榜（湖北金域蓝湾社区，2023 年）。
-- 公开介绍写明的：40 位合伙人，公益、居民、商业几类；项目式、积分式、点单式三种方式认领；先公布清单完成情况和积分，
-- 居民再打分；合伙人参考居民的打分互评；年终按两项分数表彰并公示。两项分数各占多少没有写；不给自己打分是从道理上加的。
return procedure "社区合伙人" {
  id = "community-partners", version = "2026.1",
  about = "张榜、揭榜、交付、公布、居民打分、互评、公示、表彰",
  sources = { "湖北省基层治理案例公开介绍：金域蓝湾社区（2023 年）" },

  param "居民打分占比" { kind = "ratio", about = "居民打分占总分多少，来源没有写" },
  param "互评占比" { kind = "ratio", about = "互评占总分多少，来源没有写" },
  param "表彰人数" { kind = "integer", about = "表彰几位" },
  param "总分相等" { kind = "text", about = "总分相等怎么办：shared 并列、lot 抽签、first 先看居民打分" },
  param "公示天数" { kind = "integer", about = "表彰名单公示多少天" },

  body "合伙人联席会议" { kind = "consultative" },

  call "张榜" {},
  claim "揭榜" {
    after = "张榜", ways = { "项目式", "积分式", "点单式" }, records = { "认领人", "认领方式" },
  },
  delivery "交付" { after = "揭榜", repeats = true },
  disclose "公布完成情况" { what = "清单和积分", after = "交付", objections = "received" },
  -- 先公布，居民才有依据打分；居民打过分，合伙人才互评。
  score "居民打分" { after = "公布完成情况", repeats = true },
  step "联席会议" { body = "合伙人联席会议", after = "居民打分" },
  score "互评" { after = "联席会议", repeats = true },
  rank "年终总评" {
    by = { "居民打分", "互评" },
    weights = { ["居民打分"] = param "居民打分占比", ["互评"] = param "互评占比" },
    keep = param "表彰人数", tie = param "总分相等",
  },
  disclose "表彰公示" {
    what = "表彰名单", after = "互评",
    keep = days { param "公示天数" }, objections = "answered",
  },
  honour "表彰" { after = "表彰公示" },

  rule "不给自己打分" {
    over = "score",
    check = function(score)
      if score.rater == nil then return nil end
      return score.rater ~= score.rated, score.rater .. "给自己打了分"
    end,
  },
}
