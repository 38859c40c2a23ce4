-- e家清 三方监督（湖州市长兴县雉城街道皇家湾社区，2020 年）：事项公布，居民提建议，一条一条回复。
-- 公开介绍写明的：建立“掌上三方”监督机制，公布 400 项，收到建议 120 多条。
-- 没有写的：公布几天，多久回复。都是参数。没有人提建议的，也就没有回复。
return procedure "e家清" {
  id = "home-express", version = "2026.1",
  about = "公布、建议、回复，一条建议一条回复",
  sources = { "长兴县雉城街道皇家湾社区公开介绍（2020 年）" },

  param "公布天数" { kind = "integer", about = "事项公布多少天" },
  param "回复期限" { kind = "integer", about = "收到建议以后几天以内回复" },

  disclose "公布事项" {
    what = "事项", keep = days { param "公布天数" },
    objections = "answered", answer = days { param "回复期限" },
  },
  submission "居民建议" { after = "公布事项", optional = true },
  -- 在案卷里写作“汇报：对某条建议的回复”。
  report "回复" { after = "居民建议", optional = true, within = days { param "回复期限" } },

  rule "条条有回复" {
    over = "matter",
    check = function(matter)
      local open = matter.submission_count - matter.report_count
      return open <= 0, "建议 " .. matter.submission_count .. " 条，还有 " .. open .. " 条没有回复"
    end,
  },
}
