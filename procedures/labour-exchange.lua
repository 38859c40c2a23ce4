-- “转转工”村民自治互助会（湖北，2023 年）：以村民小组为单位，留守妇女、留守老人互相帮工。
-- 没有表决。一笔换工写两边：付出的加，受益的减，所以各户余额加起来总是零。
-- 没有写的：欠到多少先还工、多久公布一次账。公布的期限是参数；欠工的上限来源没有，也不替它定，
-- 要定的由采用的单位加一条规则。
return procedure "转转工" {
  id = "labour-exchange", version = "2026.1",
  about = "互相帮工，两边记账，定期公布",
  sources = { "湖北省基层治理案例公开介绍（2023 年）" },

  param "公布期限" { kind = "integer", about = "换工以后几天以内公布账目" },

  transfer "换工" { records = { "付出方", "受益方", "数量" } },
  disclose "公布账目" {
    what = "账目", after = "换工",
    within = days { param "公布期限" }, objections = "answered",
  },

  ledger "工时" { entries = "transfer", unit = "户", base = 0 },

  rule "不能自己帮自己" {
    over = "transfer", stage = "换工",
    check = function(transfer)
      return transfer.giver ~= transfer.receiver, "付出方和受益方是同一户"
    end,
  },

  rule "工时是正数" {
    over = "transfer", stage = "换工",
    check = function(transfer)
      if transfer.amount_x100 == nil then return nil, "没有写几个工" end
      return transfer.amount_x100 > 0, "工时不是正数；记反了的，以“更正”另记"
    end,
  },
}
