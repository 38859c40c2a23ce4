-- 院落自治（无锡市滨湖区西园社区，2018 年起）：一个小区分成几个片区，各片区照同一个样子各办各的。
-- 公开介绍写明的三步：搭建平台、启动自治；制定规则、摸排需求；反复协商、形成共识。
-- 理事会由片区成立；片区自己的规则要先订好，才协商。理事会多少人、怎样算共识、最多协商几轮，都没有写。
-- 新片区照搬这套办法，就是再写一个采用它的脚本，换上自己的名称和数字。
return procedure "院落自治" {
  id = "courtyard-self-government", version = "2026.1",
  about = "搭台、立规和摸排、反复协商；各片区各有一个理事会",
  sources = { "滨湖区西园社区“院落自治”公开介绍（2019 年 11 月）" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "理事会最少" { kind = "integer", about = "理事会最少几人" },
  param "理事会最多" { kind = "integer", about = "理事会最多几人" },
  param "法定人数" { kind = "threshold", about = "理事会多少人到会" },
  param "立规通过" { kind = "threshold", about = "片区规则多少人同意才算订立" },
  param "共识" { kind = "threshold", about = "怎样算形成共识" },
  param "片区规则" { kind = "rules", about = "片区自己订的规则里机器能核对的" },

  body "片区理事会" {
    kind = "consultative", least = param "理事会最少", most = param "理事会最多",
    quorum = param "法定人数",
  },

  -- 第一步：搭建平台、启动自治。
  step "成立大会" { body = "片区理事会", repeats = true, records = { "地点" } },

  -- 第二步：制定规则、摸排需求，两样没有先后。
  step "制定规则" {
    body = "片区理事会", after = "成立大会", repeats = true, pass = param "立规通过",
  },
  survey "摸排需求" { after = "成立大会" },

  -- 第三步：反复协商，没有形成共识就再议，所以这一步可以重复。
  step "协商" {
    body = "片区理事会", after = { "制定规则", "摸排需求" }, repeats = true, pass = param "共识",
  },
  implement "办理" { after = "协商" },

  rules = param "片区规则",
}
