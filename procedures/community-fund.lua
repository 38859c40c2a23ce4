-- 区、镇（街）、社区三级社区基金与项目周期（无锡市滨湖区，2023 年）。
-- 公开介绍写明的：三级基金；年初面向全区征集，全程第三方督导，年终统一评审。金额、比例、评审的门槛没有写。
return procedure "三级社区基金" {
  id = "community-fund", version = "2026.1",
  about = "年初征集、评选、拨付、督导、年终评审",
  sources = { "滨湖区公开介绍（2023 年）" },

  param "评审通过" { kind = "threshold", about = "评审会多少人同意" },
  param "公示天数" { kind = "integer", about = "入选项目和收支公示多少天" },

  body "基金评审会" { kind = "consultative", pass = param "评审通过" },

  call "年初征集" { records = { "开始日", "截止日" } },
  submission "申报项目" { after = "年初征集", window = "年初征集", least = 1 },
  step "评选" { body = "基金评审会", after = "申报项目" },
  disclose "入选公示" {
    what = "入选项目", after = "评选",
    keep = days { param "公示天数" }, objections = "answered", back = "评选",
  },
  expense "拨付" { after = "入选公示", records = { "用途", "收款人" } },
  inspection "督导" { after = "拨付", repeats = true },
  step "年终评审" { body = "基金评审会", after = "督导" },
}
