-- 小区治理委员会（湖北武汉市武昌区，2023 年）。
-- 公开介绍写明的：142 个社区划为 529 个小区（片区），建小区（片区）治理委员会；钱来自居民自筹、社会链接、政府补贴。
-- 三类小区的数加起来是 509，与 529 对不上：台账里照写，核验会指出来。人数、门槛没有写。
return procedure "小区治理委员会" {
  id = "estate-committee", version = "2026.1",
  about = "成立、议事、三个来源筹资、公布",
  sources = { "湖北省基层治理案例公开介绍：武昌区（2023 年）" },
  reserved = { "动用集体资金", "动用维修资金" },

  param "委员最少" { kind = "integer", about = "委员最少几人" },
  param "委员最多" { kind = "integer", about = "委员最多几人" },
  param "法定人数" { kind = "threshold", about = "多少人到会" },
  param "通过" { kind = "threshold", about = "多少人同意" },
  param "公示天数" { kind = "integer", about = "收支公布多少天" },

  body "小区治理委员会" {
    kind = "consultative", aliases = { "片区治理委员会" },
    least = param "委员最少", most = param "委员最多",
    quorum = param "法定人数", pass = param "通过",
  },

  statement "摸底台账" { optional = true, repeats = true },
  step "议事" { body = "小区治理委员会", repeats = true },
  income "筹资" { after = "议事", optional = true, records = { "来源" } },
  disclose "收支公布" {
    what = "收支", after = "议事", optional = true,
    keep = days { param "公示天数" }, objections = "answered",
  },
  implement "办理" { after = "议事" },

  sum "小区数" { whole = "小区（片区）", parts = { "商业小区", "老旧片区", "混合片区" } },

  rule "三个来源" {
    over = "income",
    check = function(income)
      local known = { ["居民自筹"] = true, ["社会链接"] = true, ["政府补贴"] = true }
      return known[income.source] == true, "来源不是居民自筹、社会链接、政府补贴"
    end,
  },
}
