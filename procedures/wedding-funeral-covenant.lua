-- 老寨村红白理事会：协商成立理事会，订公约，写明酒席范围、礼金礼品标准、申报的事项和流程。
-- 公开介绍只写了这几样；人数、门槛、标准是多少、几天前申报都没有写。公约管不到的，不能靠它处罚。
return procedure "红白理事会公约" {
  id = "wedding-funeral-covenant", version = "2026.1",
  about = "成立红白理事会、订立公约、公示、按公约申报",
  sources = { "老寨村“1+8+X”议事协商机制公开介绍" },

  param "法定人数" { kind = "threshold", about = "理事会多少人到会" },
  param "通过" { kind = "threshold", about = "公约多少人同意才算订立" },
  param "公示天数" { kind = "integer", about = "公约公示多少天" },
  param "申报提前" { kind = "integer", about = "办事前几天申报" },

  body "红白理事会" { kind = "consultative", quorum = param "法定人数", pass = param "通过" },
  body "村民议事会" { kind = "consultative", level = 2 },

  step "协商成立" { body = "村民议事会" },
  step "拟定公约" { body = "红白理事会", after = "协商成立", repeats = true },
  disclose "公约公示" {
    what = "公约", after = "拟定公约",
    keep = days { param "公示天数" }, objections = "answered", back = "拟定公约",
  },
  covenant "订立公约" { body = "红白理事会", after = "公约公示" },
}
