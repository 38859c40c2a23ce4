-- 四议两公开：村级重大事项决策的办法。它是党的工作方法，不是法律；各地的天数和比例不一样，都是参数。
-- 法律和党内规定已有的数字从法条表来，按会议当天的文本。
return procedure "四议两公开" {
  id = "four-deliberations-two-disclosures", version = "2026.1",
  about = "村党组织提议、两委商议、党员大会审议、村民代表会议或村民会议决议，决议公开、实施结果公开",

  param "提议通过" { kind = "threshold", about = "村党组织会上多少人同意" },
  param "商议法定人数" { kind = "threshold", about = "两委会多少人到会才能开" },
  param "商议通过" { kind = "threshold", about = "两委会上多少人同意" },
  param "一肩挑可合并" { kind = "flag", about = "书记、主任一人担任时，提议和商议可不可以合并" },
  param "审议通知天数" { kind = "integer", about = "党员大会前多少个整日送达方案" },
  param "审议通知依据" { kind = "text", about = "上面这个天数的依据" },
  param "决议通知天数" { kind = "integer", about = "村民代表会议前多少个整日通知" },
  param "步骤间隔" { kind = "integer", about = "前后两议至少相隔多少天" },
  param "全程期限" { kind = "integer", about = "从提议到决议至多多少天" },

  body "村党组织" {
    kind = "binding", aliases = { "党支部", "支委会", "党总支", "村党委" },
  },
  body "村两委" { kind = "binding", aliases = { "两委会", "两委联席会议" } },
  -- 下面三个机构的法定人数和通过门槛从法条表来；地方更严的，采用时在 body 里写。
  body "党员大会" { kind = "binding", statute = "party.branch" },
  body "村民代表会议" { kind = "binding", statute = "village.representatives" },
  body "村民会议" { kind = "binding", statute = "village.assembly" },

  proposal "提议" {
    body = "村党组织",
    quorum = law "party.committee.quorum", pass = param "提议通过",
  },

  step "商议" {
    body = "村两委", after = "提议", otherwise = "提议",
    quorum = param "商议法定人数", pass = param "商议通过",
    merge = merge { with = "提议", fact = "一肩挑", allowed = param "一肩挑可合并" },
  },

  step "审议" {
    body = "党员大会", after = "商议", otherwise = "提议",
    notice = days { param "审议通知天数", count = "clear", cite = param "审议通知依据" },
  },

  step "决议" {
    body = { "村民代表会议", "村民会议" }, after = "审议", otherwise = "提议",
    notice = days { param "决议通知天数", count = "clear" },
  },

  disclose "决议公开" {
    what = "决议", after = "决议",
    keep = days { 15, cite = law "village.disclosure" }, objections = "answered", back = "提议",
  },

  implement "实施" { after = "决议公开" },

  disclose "实施结果公开" {
    what = "实施结果", after = "实施",
    keep = days { 15, cite = law "village.disclosure" }, objections = "received",
  },

  pace { gap = days { param "步骤间隔" }, first = "提议", last = "决议" },
  pace { total = days { param "全程期限" }, first = "提议", last = "决议" },

  -- 无论各地的数字怎样定，都应当成立；yishi prove 逐一证明。
  always { "决议", after = { "提议", "商议", "审议" } },
  never { "决议", before = { "提议", "商议", "审议" }, failed = "决议" },
  never { "实施", before = "决议公开" },
  never { "实施", before = "决议", failed = "决议公开" },
  never { "实施", when = "open-objection" },
  always { "实施结果公开", once = "实施" },
}
