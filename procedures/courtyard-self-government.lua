-- 西园社区 院落自治（无锡市滨湖区，2018 年起）：一个小区分成几个片区，各片区照同一个样子各办各的。
-- 公开介绍写明的三步：搭建平台、启动自治；制定规则、摸排需求；反复协商、形成共识。片区自己的规则要在协商之前订好。
-- 理事会多少人、怎样算共识、最多协商几轮，都没有写。新片区复制这套办法，就是采用本程序再写一个 instances。
return procedure "院落自治" {
  id = "courtyard-self-government", version = "2026.1",
  about = "搭台、立规、协商；各片区各有一个理事会",
  sources = { "滨湖区西园社区“院落自治”公开介绍（2019 年 11 月）" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "理事会最少" { kind = "integer", about = "理事会最少几人" },
  param "理事会最多" { kind = "integer", about = "理事会最多几人" },
  param "法定人数" { kind = "threshold", about = "理事会多少人到会" },
  param "立规通过" { kind = "threshold", about = "片区规则多少人同意才算订立" },
  param "共识" { kind = "threshold", about = "怎样算形成共识" },
  param "最多轮数" { kind = "integer", about = "同一件事最多协商几轮" },

  body "片区理事会" {
    kind = "consultative", least = param "理事会最少", most = param "理事会最多",
    quorum = param "法定人数", pass = param "共识",
  },

  step "成立大会" { body = "片区理事会" },
  survey "摸排需求" { after = "成立大会" },
  step "制定规则" { body = "片区理事会", after = "成立大会", pass = param "立规通过" },
  -- 没有形成共识就再议，所以这一步可以重复。
  step "协商" {
    body = "片区理事会", after = { "制定规则", "摸排需求" }, otherwise = "协商", repeats = true,
  },
  implement "办理" { after = "协商" },
}
