-- 百姓规划师（无锡市滨湖区水秀社区）：用大赛找出会规划的居民，再一起商量公共空间怎么改。
-- 公开介绍写明的：大赛的形式，发掘社区居民规划师，共同协商、出谋划策，参与公共资源的分配。
-- 评委遇到自己的作品要回避，是我们从道理上加的。名额、人数、门槛没有写，都是参数。
return procedure "百姓规划师" {
  id = "residents-planner", version = "2026.1",
  about = "征集、投稿、评审、入选、公示，入选的人参与公共空间的协商",
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
  -- 每件作品记一笔，写明评委；有回避的，写明回避人。
  review "评审" { after = "投稿", repeats = true, records = { "评委" } },
  selection "入选" { after = "评审", least = param "入选名额", most = param "入选名额" },
  disclose "名单公示" {
    what = "入选名单", after = "入选",
    keep = days { param "公示天数" }, objections = "answered", back = "评审",
  },
  step "协商" { body = "公共空间协商会", after = "名单公示", repeats = true },
  implement "改造" { after = "协商" },

  -- 案卷写“审核：苏一枫《枫下长廊》”，作者写在作品前面；回避人写在另一项里，不再算评委。
  rule "作者不评自己的作品" {
    over = "review",
    check = function(review)
      if review.judges == nil then return nil end
      for _, judge in ipairs(review.judges) do
        if string.find(review.title, judge, 1, true) ~= nil then
          return false, judge .. "评的是自己的作品，应当回避"
        end
      end
      return true
    end,
  },
}
