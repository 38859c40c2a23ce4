-- 诚信社区“1+5”（湖州市长兴县雉城街道皇家湾社区，2020 年）。
-- 公开介绍写明的：一户一档；星级文明家庭评比；遵纪守法、文明风尚、红色物业、志愿服务、小区保洁五项；
-- 红、黑两种分值；每月晾晒积分。
-- 没有写的：几分评星、一件事记几分、异议多久答复。几分评星和答复期是参数，一件事几分由采用的单位订目录。
-- 每户的分数是个人信息，公布时可以用代号（如 H-017），账户写代号也照样能核对。
local five = {
  ["遵纪守法"] = true, ["文明风尚"] = true, ["红色物业"] = true,
  ["志愿服务"] = true, ["小区保洁"] = true,
}

return procedure "诚信社区1+5" {
  id = "integrity-points", version = "2026.1",
  about = "五项行为红黑记分，每月晾晒，按分评星；一户一档",
  sources = { "长兴县雉城街道皇家湾社区公开介绍（2020 年）" },

  param "评星线" { kind = "threshold", about = "余额多少才是星级文明家庭" },
  param "申诉期" { kind = "integer", about = "对记分有异议，几天以内答复" },

  entry "记分" { records = { "事由" } },
  -- 每月晾晒：记了分，一个月以内晾出来。对晾晒的有异议，先答复再评星。
  disclose "每月晾晒" {
    what = "积分", after = "记分", within = months { 1 },
    objections = "answered", answer = days { param "申诉期" },
  },
  appeal "申诉" { after = "记分", optional = true, answer = days { param "申诉期" } },
  honour "评星" { after = "每月晾晒", optional = true, records = { "受表彰人" } },

  ledger "诚信积分" {
    entries = "entry", unit = "户", base = 0, per = "year", basis = true,
    good = "星级文明家庭", bad = "参评家庭",
    stays = param "评星线", restore = param "评星线", carry = "reset",
  },

  -- 一个月也不能断：由台账（yishi register）跨记录核对。
  cadence "每月晾晒" { step = "每月晾晒", every = "month", count = "calendar" },

  rule "只记五项" {
    over = "entry", stage = "记分",
    check = function(entry)
      if entry.mode == nil then return nil, "没有写是五项里的哪一项" end
      return five[entry.mode] == true, "“" .. entry.mode .. "”不在五项里"
    end,
  },
}
