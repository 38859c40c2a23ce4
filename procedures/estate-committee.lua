-- 小区治理委员会（湖北武汉市武昌区，2023 年）。
-- 公开介绍写明的：142 个社区划为 529 个小区（片区），商业小区 202 个、老旧片区 206 个、混合片区 101 个；
-- 建立小区（片区）治理委员会；钱来自居民自筹、社会链接、政府补贴。
-- 202 + 206 + 101 = 509，与 529 对不上：台账里照写，核验会指出来，机器不替人改。
-- 没有写的：委员几人，多少人到会、多少人同意，收支公布几天。都是参数。
return procedure "小区治理委员会" {
  id = "estate-committee", version = "2026.1",
  about = "摸底、议事、三个来源筹资、公布收支",
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
  implement "办理" { after = "议事" },
  disclose "收支公布" {
    what = "收支", after = "办理",
    keep = days { param "公示天数" }, objections = "answered",
  },

  -- 台账上的总数要等于各项之和。
  sum "小区（片区）数" { whole = "小区（片区）", parts = { "商业小区", "老旧片区", "混合片区" } },
  sum "小区数" { whole = "小区", parts = { "三无小区", "廉租房小区", "有物业小区" } },

  rule "三个来源" {
    over = "income",
    check = function(income)
      local known = { ["居民自筹"] = true, ["社会链接"] = true, ["政府补贴"] = true }
      if income.source == nil then return nil end
      return known[income.source] == true, "来源“" .. income.source .. "”不是居民自筹、社会链接、政府补贴"
    end,
  },
}
