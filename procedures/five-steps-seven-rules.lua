-- 五步七规（无锡市滨湖区的社区协商办法）。
-- 五个步骤和协商会的席位出自 2019 年勤新社区的公开介绍。“七规”的原文没有找到；到会人数、通过门槛、
-- 公示天数等，介绍里也没有写：凡没有写的都是参数，由采用本程序的单位自己定。
return procedure "五步七规" {
  id = "five-steps-seven-rules", version = "2026.1",
  about = "社区协商：调研摸底、协商定方案、公示看反馈、积极推落实、民主评效果",
  sources = { "滨湖区勤新社区乌泾桥协商会公开介绍（2019 年 11 月）" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "法定人数" { kind = "threshold", about = "协商会多少人到会才能开" },
  param "通过" { kind = "threshold", about = "多少人同意才算形成协商结论" },
  param "通知天数" { kind = "integer", about = "开会前多少个整日通知" },
  param "公示天数" { kind = "integer", about = "方案公示多少天" },
  param "答复天数" { kind = "integer", about = "收到异议后多少天以内答复" },
  param "收回率" { kind = "threshold", about = "评议表至少收回多少，占发出数" },
  param "满意率" { kind = "threshold", about = "满意的至少多少，占收回数" },
  param "基本满意" { kind = "text", about = "基本满意算不算满意：counted 计入，excluded 不计入" },
  param "回避口径" { kind = "text", about = "有人回避时，应到和实到怎么减" },
  param "代理票数" { kind = "integer", about = "一人最多代几票，不许代理为 0" },
  param "七规" { kind = "rules", about = "七条会风规则" },

  body "协商会" {
    kind = "consultative",
    seats { "社区代表", 2, offices = { "居委主任", "社工" } },
    seats { "居民代表", 7 },
    seats { "周边利益群体代表", 4 },
    seats { "居民党员代表", 4 },
    quorum = param "法定人数", pass = param "通过",
    recusal = param "回避口径", proxies = param "代理票数",
  },

  survey "调研摸底" {},

  step "协商定方案" {
    body = "协商会", after = "调研摸底", otherwise = "调研摸底", repeats = true,
    notice = days { param "通知天数", count = "clear" },
  },

  disclose "公示看反馈" {
    what = "方案", after = "协商定方案",
    keep = days { param "公示天数" },
    objections = "answered", back = "协商定方案", answer = days { param "答复天数" },
  },

  implement "积极推落实" { after = "公示看反馈" },

  evaluate "民主评效果" {
    after = "积极推落实",
    returned = param "收回率", satisfied = param "满意率", fair = param "基本满意",
  },

  covenant "居民自治公约" { body = "协商会", after = "民主评效果", optional = true },

  rules = param "七规",

  -- 无论各单位的数字怎样定，都应当成立；yishi prove 逐一证明。
  never { "协商定方案", before = "调研摸底" },
  never { "积极推落实", before = { "协商定方案", "公示看反馈" } },
  never { "积极推落实", before = "协商定方案", failed = "公示看反馈" },
  never { "积极推落实", when = "open-objection" },
}
