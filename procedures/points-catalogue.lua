-- 积分榜：杏花村“行为银行”（277 户，十个方面）、百席村（四十项，爱心超市兑换）、
-- 崇阳“三个榜单”（积分榜、公示榜、光荣榜）是同一个样子，一个程序够用。
-- 写明的：照目录记分、公示、上光荣榜、可以兑换。先公示后光荣，是从三张榜的次序读出来的。
-- 没有写的：目录里哪些项、各几分、公示几天、多久一期。都是参数，目录由采用的单位写成规则。
return procedure "积分榜" {
  id = "points-catalogue", version = "2026.1",
  about = "照目录记分，先公示，后上光荣榜；兑换从账上扣",
  sources = { "湖北省基层治理案例公开介绍：杏花村、百席村、崇阳县（2023 年）" },

  param "公示天数" { kind = "integer", about = "上光荣榜以前公示多少天" },
  param "目录" { kind = "rules", about = "哪些事记分、各记几分、兑换怎样扣" },
  param "一期" { kind = "text", about = "多久从头算：month 月、quarter 季、half-year 半年、year 年" },

  entry "记分" { records = { "事由" } },
  disclose "公示榜" {
    what = "积分", after = "记分",
    keep = days { param "公示天数" }, objections = "answered",
  },
  honour "光荣榜" { after = "公示榜", records = { "受表彰人" } },

  ledger "积分" { entries = "entry", unit = "户", base = 0, per = param "一期" },

  rules = param "目录",
}
