-- 尾笔村“1235”家庭文明诚信体系（湖北，2023 年）。
-- 公开介绍写明的：一户一档，每户每年基础分 100；照村规民约加分、扣分；失信户参加公益劳动或者志愿服务，
-- 经道德评议会评议后加分，达到 90 分恢复诚信户。
-- 没有写的：降到几分算失信（不能当作 90 以下）、跨年以后状态还在不在、两个载体、三个团体、五步评议各是什么、
-- 申诉多久答复。能成参数的都成了参数；五步评议由采用的单位写成规则。
-- 把分数和招录、参军、入学挂钩，牵涉别人的权利，国家另有规定，本程序不包括这些后果。
return procedure "尾笔村1235" {
  id = "family-integrity-1235", version = "2026.1",
  about = "每户每年 100 分，引村规民约记分，失信户经评议加分，满 90 分恢复",
  sources = { "湖北省基层治理案例公开介绍：尾笔村（2023 年）" },

  param "失信线" { kind = "threshold", about = "余额满足它仍是诚信户，不满足就成为失信户；来源没有写" },
  param "跨年状态" { kind = "text", about = "过了年，失信户的状态：keep 保留，reset 清除；来源没有写" },
  param "申诉期" { kind = "integer", about = "对记分不服，几天以内答复" },
  param "公示天数" { kind = "integer", about = "记分结果公示多少天" },
  param "五步评议" { kind = "rules", about = "一笔记分要过的五步；来源没有写明是哪五步" },

  body "道德评议会" { kind = "consultative" },

  -- 每一笔写明依据哪一条、经谁评议；没有依据的、没有评议的加分，不算进余额。
  entry "记分" {},
  disclose "结果公示" {
    what = "评议结果", after = "记分",
    keep = days { param "公示天数" }, objections = "answered",
  },
  appeal "申诉" { after = "记分", optional = true, answer = days { param "申诉期" } },

  ledger "诚信积分" {
    entries = "entry", unit = "户", base = 100, per = "year", basis = true,
    good = "诚信户", bad = "失信户",
    stays = param "失信线", restore = at_least { 90 },
    restored_by = { "公益劳动", "志愿服务" },
    reviewed_by = "道德评议会", reviews = "additions",
    carry = param "跨年状态",
  },

  rules = param "五步评议",
}
