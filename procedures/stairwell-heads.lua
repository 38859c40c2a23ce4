-- 楼道长、小区长推选（湖州市长兴县雉城街道皇家湾社区，2020 年）。
-- 公开介绍写明的：每个小区、每个楼道由居民自我推荐、共同推选小区长、楼道长；他们监督物业服务质量和
-- 业委会财务；网格员、红邻长、区长、楼道长四级。
-- 没有写的：选几名、多少户参加才有效、得多少票当选、相等怎么办、名单公示多久。都是参数。
-- 监督业委会的人不同时是业委会成员，是从道理上加的，来源没有说。
return procedure "楼道长推选" {
  id = "stairwell-heads", version = "2026.1",
  about = "自荐、推选、公示；当选的监督物业和业委会财务",
  sources = { "长兴县雉城街道皇家湾社区公开介绍（2020 年）" },

  param "名额" { kind = "integer", about = "选几名" },
  param "参加推选" { kind = "threshold", about = "多少户参加，推选才有效" },
  param "当选" { kind = "threshold", about = "每人得多少票当选" },
  param "票数相等" { kind = "text", about = "最后一名票数相等怎么办：revote 再投、lot 抽签" },
  param "公示天数" { kind = "integer", about = "当选名单公示多少天" },

  body "楼道居民会" { kind = "binding", aliases = { "小区居民会" } },

  submission "自荐" { least = 1, records = { "提交人", "现任职务" } },
  step "推选" {
    body = "楼道居民会", after = "自荐", elect = param "名额", repeats = true,
    quorum = param "参加推选", pass = param "当选", tie = param "票数相等",
  },
  disclose "名单公示" {
    what = "当选名单", after = "推选",
    keep = days { param "公示天数" }, objections = "answered", back = "推选",
  },

  rule "不兼任业委会成员" {
    over = "submission", stage = "自荐",
    check = function(submission)
      for _, fact in ipairs(submission.facts) do
        if fact.name == "现任职务" and string.find(fact.value, "业委会", 1, true) then
          return false, "自荐人在业委会任职，不能监督自己"
        end
      end
      return true
    end,
  },
}
