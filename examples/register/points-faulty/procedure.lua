-- 青石湾村是虚构的；分数线、周期和编号为这个例子拟定。
return procedure "青石湾家庭积分" {
  id = "qingshiwan-points", version = "2026.1",
  about = "每户每年 100 分，每月晾晒；发言人收集的问题逐年结转",
  sources = { "《青石湾村家庭积分办法》（为本例拟定）" },

  entry "记分" {},
  balance "公布结余" { after = "记分", optional = true },
  disclose "每月晾晒" { what = "积分", after = "记分", objections = "received" },
  statement "季度清单" { after = "每月晾晒", optional = true },

  ledger "家庭积分" {
    unit = "户", base = 100, per = "year", good = "诚信户", bad = "失信户",
    stays = at_least { 80 }, restore = at_least { 90 }, restored_by = "公益劳动",
    reviewed_by = "道德评议会", basis = true, carry = "keep",
    cite = "《青石湾村家庭积分办法》第二条",
  },
  sum "问题清单" {
    whole = "收集", brings = "上期结转", carries = "结转", parts = { "已解决", "结转" },
  },
  cadence "晾晒" {
    step = "每月晾晒", every = "month", count = "calendar",
    cite = "《青石湾村家庭积分办法》第五条",
  },
}
