-- 梁溪声音（无锡市滨湖区梁溪社区，2017 年底搭建的协商平台，依“五步走、七原则”）。
-- 公开介绍写明的：议题从平台收来；书记第一时间到现场看；协商时利害相对的两方（机动车车主和非机动车车主）都在场；
-- 开了三次会，一次议一件（或者一对）事；居民由提出的人变成参与、监督和反馈的人。
-- “五步”“七原则”的条文没有找到，人数、门槛、天数也没有写，所以都是参数。
return procedure "梁溪声音" {
  id = "liangxi-voice", version = "2026.1",
  about = "平台收集、书记踏勘、利益相关方协商、公示、落实、监督反馈",
  sources = { "滨湖区梁溪社区“五步走、七原则”公开介绍（2019 年 11 月）" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "到场两方" { kind = "threshold", about = "利害相对的两方各要到多少人，用 group 写明是哪两方" },
  param "通过" { kind = "threshold", about = "多少人同意才算形成协商结论" },
  param "通知天数" { kind = "integer", about = "开会前多少个整日通知" },
  param "踏勘时限" { kind = "integer", about = "收到议题后几天以内到现场；介绍里只说“第一时间”" },
  param "一会几题" { kind = "integer", about = "一次会议最多几个议题；介绍里是一件或者一对" },
  param "公示天数" { kind = "integer", about = "协商结论公示多少天" },
  param "满意率" { kind = "threshold", about = "满意的至少多少，占收回数" },
  param "基本满意" { kind = "text", about = "基本满意算不算满意：counted 计入，excluded 不计入" },
  param "七原则" { kind = "rules", about = "七条原则，原文没有找到" },

  body "利益相关方协商会" {
    kind = "consultative", aliases = { "梁溪声音协商会", "协商会" },
    quorum = param "到场两方", pass = param "通过",
  },

  submission "平台收集" { least = 1, records = { "提交人" } },

  inspection "书记踏勘" {
    after = "平台收集", body = "社区党委书记", within = days { param "踏勘时限" },
    records = { "查看情况" },
  },

  -- 一次没有议成可以再开；每次会都要两方到场，都只议排定的那一件（或一对）。
  step "协商" {
    body = "利益相关方协商会", after = "书记踏勘", repeats = true, topics = param "一会几题",
    notice = days { param "通知天数", count = "clear" },
  },

  disclose "结论公示" {
    what = "协商结论", after = "协商",
    keep = days { param "公示天数" }, objections = "answered", back = "协商",
  },

  implement "落实" { after = "结论公示" },

  -- 提出的人，后来也是参与者、监督者和评议的人。
  evaluate "监督反馈" {
    after = "落实", satisfied = param "满意率", fair = param "基本满意",
  },

  rules = param "七原则",

  never { "协商", before = "书记踏勘" },
  never { "落实", before = { "协商", "结论公示" } },
  never { "落实", when = "open-objection" },
}
