-- “转转工”村民自治互助会（湖北，2023 年）：以村民小组为单位，留守妇女、留守老人互相帮工。
-- 没有表决。账上记谁帮了谁几个工；付出和受益总是相等。欠到多少要还、多久结一次没有写。
return procedure "转转工" {
  id = "labour-exchange", version = "2026.1",
  about = "互相帮工，记账，定期结清",
  sources = { "湖北省基层治理案例公开介绍（2023 年）" },

  param "欠工上限" { kind = "threshold", about = "余额不得低于多少；低了先还工" },

  transfer "换工" { records = { "付出方", "受益方", "数量" } },
  disclose "公布账目" { what = "账目", after = "换工", objections = "answered" },

  ledger "工时" {
    entries = "transfer", unit = "户", base = 0,
    good = "可继续换工", bad = "先还工", stays = param "欠工上限", restore = param "欠工上限",
  },

  rule "不能自己帮自己" {
    over = "transfer",
    check = function(transfer) return transfer.giver ~= transfer.receiver, "付出方和受益方是同一个人" end,
  },
}
