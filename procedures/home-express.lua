-- e家清 三方监督（湖州市长兴县雉城街道皇家湾社区，2020 年）：事项公布，居民提建议，一条一条回复。
-- 公开介绍写明的：公布 400 项，收到建议 120 多条。多久回复没有写。
return procedure "e家清" {
  id = "home-express", version = "2026.1",
  about = "公布、建议、回复",
  sources = { "长兴县雉城街道皇家湾社区公开介绍（2020 年）" },

  param "回复期限" { kind = "integer", about = "收到建议以后几天以内回复" },

  disclose "公布事项" {
    what = "事项", objections = "answered", answer = days { param "回复期限" },
  },
  submission "居民建议" { after = "公布事项", optional = true },
  report "回复" { after = "居民建议", optional = true, within = days { param "回复期限" } },
}
