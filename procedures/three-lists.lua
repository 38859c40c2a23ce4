-- 三张清单（湖州市长兴县雉城街道皇家湾社区，区域党建联盟，2020 年）。
-- 公开介绍写明的：服务清单、需求清单、志愿清单，由联盟单位认领；每季度开展一次活动。
-- 没有写的：认领以后多久办完，是参数。“每季度”这里按自然季度算，用 yishi register 核对。
return procedure "三张清单" {
  id = "three-lists", version = "2026.1",
  about = "三张清单公布、认领、办结；每季度一次",
  sources = { "长兴县雉城街道皇家湾社区公开介绍（2020 年）" },

  param "办结期限" { kind = "integer", about = "认领以后几天以内办结" },

  body "区域党建联盟" { kind = "consultative", aliases = { "党建联盟会议" } },

  call "公布清单" {},
  step "联盟活动" { body = "区域党建联盟", after = "公布清单", repeats = true },
  claim "认领" { after = "公布清单", records = { "认领人", "清单" } },
  delivery "办结" { after = "认领", within = days { param "办结期限" } },

  rule "只有三张清单" {
    over = "claim",
    check = function(claim)
      local known = { ["服务清单"] = true, ["需求清单"] = true, ["志愿清单"] = true }
      if claim.list == nil then return nil end
      return known[claim.list] == true, "“" .. claim.list .. "”不在服务、需求、志愿三张清单里"
    end,
  },
  -- 一件事只由一家认领；另一家要一起做的，作为协办写在记录里。
  rule "一件只认领一次" {
    over = "claim",
    check = function(claim) return claim.earlier_same_title == 0, "这一件已经有人认领" end,
  },

  cadence "每季活动" { body = "区域党建联盟", every = "quarter", count = "calendar" },
}
