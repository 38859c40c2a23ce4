-- 农村集体经济组织成员大会（农村集体经济组织法，2025 年 5 月 1 日起施行）。
-- 法律写明的：会前十日把时间、地点、事项通知全体成员；有完全民事行为能力的成员三分之二以上参加；
-- 全体成员三分之二以上同意才通过——分母是全体，不是到会的人。重要事项先经党组织研究讨论。
-- “参加”数的是有完全民事行为能力的成员，“同意”按字面数的是全体成员；应到写全体成员，差别大的要另附说明。
-- 只能书面委托同一户的成员，法律没有写一人最多代几位：参数。公布几天也没有写：参数。
return procedure "成员大会" {
  id = "collective-assembly", version = "2026.1",
  about = "党组织研究、通知、成员大会表决、公布",
  sources = { "农村集体经济组织法（法条表）" },

  param "代理票数" { kind = "integer", about = "一人最多代几位同户的成员" },
  param "研究通过" { kind = "threshold", about = "党组织会上多少人同意" },
  param "公布天数" { kind = "integer", about = "决定公布多少天" },

  body "村党组织" { kind = "binding", aliases = { "党支部", "支委会", "党总支", "村党委" } },
  body "成员大会" {
    kind = "binding", statute = "collective.assembly", proxies = param "代理票数",
  },

  -- 第二十六条：重要事项先由党组织研究。
  proposal "研究讨论" {
    body = "村党组织", pass = param "研究通过", cite = law "collective.party.first",
  },
  -- 通知要写明时间、地点、事项；没有通过的，重新研究。
  step "成员大会" {
    body = "成员大会", after = "研究讨论", otherwise = "研究讨论",
    notice = days { 10, count = "clear", cite = law "collective.assembly.notice" },
    records = { "地点" }, signatures = { "主持", "记录" },
  },
  disclose "公布决定" {
    what = "决定", after = "成员大会",
    keep = days { param "公布天数" }, objections = "answered", back = "研究讨论",
  },
  implement "实施" { after = "公布决定" },

  always { "成员大会", after = "研究讨论" },
  never { "实施", before = "成员大会" },
  never { "实施", when = "open-objection" },
}
