-- 业主大会。门槛、通知都从法条表来，按表决那天有效的文本；人数和面积两样都要够。
-- 2021 年起（民法典）：参加表决的各占三分之二；一般事项过半数、特别事项四分之三，按参加表决的算。
-- 2020 年底以前（物权法）：一般事项过半数、特别事项三分之二，按全体业主算；特别事项的名单也不同。
-- 各地不一样的：车位算不算，一人最多代几位业主，结果几天以内公布。都是参数。
-- 案卷头部写“类别”，走哪一步看表决那天的名单。

return procedure "业主大会" {
  id = "owners-assembly", version = "2026.1",
  about = "公告、表决（人数和面积）、公布、备案",
  sources = { "物权法、民法典物权编、物业管理条例（法条表）" },

  param "车位计入" { kind = "flag", about = "车位算不算面积和人数" },
  param "代理票数" { kind = "integer", about = "一人最多代几位业主" },
  param "公布期限" { kind = "integer", about = "表决以后几天以内公布" },
  param "公布天数" { kind = "integer", about = "结果公布多少天" },

  body "业主大会" {
    kind = "binding", statute = "owners.assembly",
    parking = param "车位计入", proxies = param "代理票数",
  },

  -- 一件事走其中一步，看它的类别；没有通过的，可以另行通知再表决。
  step "一般事项" {
    body = "业主大会", repeats = true,
    notice = days { 15, count = "clear", cite = law "owners.assembly.notice" },
    pass = law "owners.assembly.majority",
    other_classes = law "owners.assembly.matters.special",
  },
  step "特别事项" {
    body = "业主大会", repeats = true,
    notice = days { 15, count = "clear", cite = law "owners.assembly.notice" },
    pass = law "owners.assembly.majority.special",
    classes = law "owners.assembly.matters.special",
  },
  disclose "公布结果" {
    what = "表决结果", after = { "一般事项", "特别事项" },
    within = days { param "公布期限" }, keep = days { param "公布天数" }, objections = "received",
  },
  filing "备案" { after = "公布结果", optional = true },
}
