-- 红白理事会公约（老寨村）：共同协商成立理事会，订公约，写明酒席范围、礼金礼品标准、申报的事项和流程。
-- 公开介绍只写了这几样；人数、门槛、标准是多少、几天前申报都没有写，标准由各村写成“公约条文”填进来。
-- 公约是村民的约定：没有照办的，劝说、提醒；不能靠它处罚。
return procedure "红白理事会公约" {
  id = "wedding-funeral-covenant", version = "2026.1",
  about = "协商成立红白理事会、拟公约、公示、订立、施行，以后照公约申报",
  sources = { "老寨村“1+8+X”议事协商机制公开介绍" },
  reserved = { "动用集体资金" },

  param "成立通过" { kind = "threshold", about = "村民议事会多少人同意才算成立理事会" },
  param "法定人数" { kind = "threshold", about = "理事会多少人到会" },
  param "通过" { kind = "threshold", about = "公约草案多少人同意才算拟定" },
  param "公示天数" { kind = "integer", about = "公约公示多少天" },
  param "公约条文" { kind = "rules", about = "公约里机器能核对的：酒席范围、礼金礼品标准、申报的事项和流程" },

  body "村民议事会" { kind = "consultative", level = 2, pass = param "成立通过" },
  body "红白理事会" {
    kind = "consultative", level = 1, upper = "村民议事会",
    quorum = param "法定人数", pass = param "通过",
  },

  step "协商成立" { body = "村民议事会", repeats = true },
  step "拟定公约" { body = "红白理事会", after = "协商成立", repeats = true },
  disclose "公约公示" {
    what = "公约", after = "拟定公约",
    keep = days { param "公示天数" }, objections = "answered", back = "拟定公约",
  },
  -- 订立就要等公示期满、异议都有答复，施行在订立以后。
  covenant "订立公约" { after = "公约公示" },
  implement "施行" { after = "订立公约" },

  -- 哪一家要办事，向理事会申报；没有人办事，就没有这一步。
  submission "申报" { after = "施行", optional = true, repeats = true, records = { "提交人" } },

  rules = param "公约条文",

  never { "订立公约", before = { "拟定公约", "公约公示" } },
  never { "订立公约", when = "open-objection" },
  never { "施行", before = { "拟定公约", "公约公示", "订立公约" } },
  never { "施行", when = "open-objection" },
}
