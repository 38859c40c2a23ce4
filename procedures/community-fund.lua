-- 区、镇（街）、社区三级社区基金与项目周期（无锡市滨湖区，2023 年）。
-- 公开介绍写明的：三级基金；年初面向全区征集，全程第三方督导，年终统一评审。
-- 没有写的：金额、各级出多少、评审会多少人同意、公示几天。都是参数，三级各出多少不设比例。
return procedure "三级社区基金" {
  id = "community-fund", version = "2026.1",
  about = "年初征集、评选、公示、拨付、督导、年终评审",
  sources = { "滨湖区公开介绍（2023 年）" },

  param "评审到会" { kind = "threshold", about = "评审会多少人到会" },
  param "评审通过" { kind = "threshold", about = "评审会多少人同意" },
  param "公示天数" { kind = "integer", about = "入选项目公示多少天" },

  body "基金评审会" {
    kind = "consultative", quorum = param "评审到会", pass = param "评审通过",
  },

  call "年初征集" { records = { "开始日", "截止日" } },
  submission "申报项目" { after = "年初征集", window = "年初征集", least = 1 },
  step "评选" { body = "基金评审会", after = "申报项目", otherwise = "申报项目" },
  disclose "入选公示" {
    what = "入选项目", after = "评选",
    keep = days { param "公示天数" }, objections = "answered", back = "评选",
  },
  expense "拨付" { after = "入选公示", records = { "账户", "用途", "收款人" } },
  -- “全程督导”：拨付以后至少查看一次；由第三方做。
  inspection "督导" { after = "拨付", repeats = true, records = { "查看人", "查看情况" } },
  -- 年终没有通过的，回去再督导整改，再评审。
  step "年终评审" { body = "基金评审会", after = "督导", otherwise = "督导" },

  rule "三级基金" {
    over = "expense",
    check = function(expense)
      local known = { ["区级基金"] = true, ["镇街基金"] = true, ["社区基金"] = true }
      if expense.account == nil then return nil end
      return known[expense.account] == true, "“" .. expense.account .. "”不是区、镇街、社区三级基金"
    end,
  },

  never { "拨付", before = "入选公示" },
  never { "拨付", when = "open-objection" },
}
