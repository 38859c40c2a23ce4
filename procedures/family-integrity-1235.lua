-- 尾笔村 1235 家庭文明诚信体系（湖北，2023 年）。
-- 公开介绍写明的：一户一档，每年基础分 100；加分扣分都要引村规民约；失信户参加公益劳动或志愿服务，经道德评议会评议后加分，
-- 达到 90 分恢复诚信户。没有写的：降到几分算失信、跨年状态怎么办、两个载体、三个团体、五步评议各是什么、申诉期多长。
-- 把分数和招录、参军、入学挂钩牵涉别人的权利，国家另有规定，本程序不包括这些后果。
return procedure "尾笔村1235" {
  id = "family-integrity-1235", version = "2026.1",
  about = "每户每年 100 分，引村规民约记分，失信户经评议加分，满 90 分恢复",
  sources = { "湖北省基层治理案例公开介绍：尾笔村（2023 年）" },

  param "失信线" { kind = "threshold", about = "余额多少仍是诚信户；低于它就成为失信户。来源没有写" },
  param "跨年状态" { kind = "text", about = "失信户的状态过了年还在不在：keep 保留，reset 清除" },
  param "申诉期" { kind = "integer", about = "对记分有异议，几天以内答复" },
  param "公示天数" { kind = "integer", about = "评议结果公示多少天" },
  param "五步评议" { kind = "rules", about = "记分以前的五步评议，来源没有写明" },

  body "道德评议会" { kind = "consultative" },

  entry "记分" {},
  review "评议" { after = "记分", body = "道德评议会", optional = true },
  disclose "结果公示" {
    what = "评议结果", after = "记分", optional = true,
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
