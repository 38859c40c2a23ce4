-- 诚信社区 1+5（湖州市长兴县雉城街道皇家湾社区，2020 年）。
-- 公开介绍写明的：一户一档；星级文明家庭评比；遵纪守法、文明风尚、红色物业、志愿服务、小区保洁五项；红、黑两种分值；每月晾晒积分。
-- 几分几颗星没有写。公布每户的分数涉及个人信息，可以用代号公布。
local five = {
  ["遵纪守法"] = true, ["文明风尚"] = true, ["红色物业"] = true, ["志愿服务"] = true, ["小区保洁"] = true,
}

return procedure "诚信社区1+5" {
  id = "integrity-points", version = "2026.1",
  about = "五项行为红黑记分，每月晾晒，按分评星；一户一档",
  sources = { "长兴县雉城街道皇家湾社区公开介绍（2020 年）" },

  param "五星线" { kind = "threshold", about = "多少分评为星级文明家庭" },
  param "申诉期" { kind = "integer", about = "对记分有异议，几天以内答复" },

  entry "记分" { records = { "依据" } },
  disclose "每月晾晒" { what = "积分", after = "记分", objections = "answered" },
  appeal "申诉" { after = "记分", optional = true, answer = days { param "申诉期" } },
  honour "评星" { after = "每月晾晒", optional = true },

  ledger "诚信积分" {
    entries = "entry", unit = "户", base = 0, per = "year", basis = true,
    good = "星级文明家庭", bad = "普通家庭",
    stays = param "五星线", restore = param "五星线", carry = "reset",
  },

  rule "只记五项" {
    over = "entry",
    check = function(entry)
      if entry.mode == nil then return false, "没有写是五项里的哪一项" end
      return five[entry.mode] == true, "“" .. entry.mode .. "”不在五项里"
    end,
  },

  
}
