-- 百姓规划师（无锡市滨湖区水秀社区）：用大赛找出会规划的居民，再一起商量公共空间怎么改。
-- 公开介绍写明的：征集、参赛、评选、入选者参与协商。评委自己参赛的要回避，是我们从道理上加的。名额、人数、门槛没有写。
return procedure "百姓规划师" {
  id = "residents-planner", version = "2026.1",
  about = "征集、投稿、评选、入选者参与公共空间的协商",
  sources = { "滨湖区水秀社区“百姓规划师”公开介绍（2019 年 11 月）" },
  reserved = { "动用集体资金" },

  param "入选名额" { kind = "integer", about = "选几名百姓规划师" },
  param "法定人数" { kind = "threshold", about = "协商会多少人到会" },
  param "通过" { kind = "threshold", about = "多少人同意才算形成协商结论" },
  param "公示天数" { kind = "integer", about = "入选名单公示多少天" },

  body "公共空间协商会" {
    kind = "consultative", quorum = param "法定人数", pass = param "通过",
  },

  call "征集" { records = { "开始日", "截止日" } },
  submission "投稿" { after = "征集", window = "征集", least = 1, records = { "提交人" } },
  review "评选" { after = "投稿", repeats = true, records = { "评委" } },
  selection "入选" { after = "评选", least = param "入选名额", most = param "入选名额" },
  disclose "名单公示" {
    what = "入选名单", after = "入选",
    keep = days { param "公示天数" }, objections = "answered", back = "评选",
  },
  step "协商" { body = "公共空间协商会", after = "名单公示", repeats = true },
  implement "改造" { after = "协商" },

  rule "参赛的人不评自己" {
    over = "review",
    check = function(review)
      for _, judge in ipairs(review.judges) do
        if judge == review.object then return false, judge .. "评的是自己的作品，应当回避" end
      end
      return true
    end,
  },
}
