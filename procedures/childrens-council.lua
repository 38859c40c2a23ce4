-- “桃宝”儿童议事会（湖北桃花岭社区，2023 年）。
-- 公开介绍写明的：每期一个主题；孩子和家长共同参与。孩子的意见只作参考，不是决定；
-- 不满八周岁的没有行为能力，八周岁以上不满十八周岁的限制行为能力（民法典），所以先要监护人同意。
return procedure "儿童议事会" {
  id = "childrens-council", version = "2026.1",
  about = "每期一个主题，家长同意并陪同，意见供社区参考",
  sources = { "湖北省基层治理案例公开介绍：桃花岭社区（2023 年）" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "年龄下限" { kind = "integer", about = "几岁以上可以参加" },
  param "反馈天数" { kind = "integer", about = "收到意见以后几天以内给孩子们一个回音" },

  body "儿童议事会" { kind = "consultative", aliases = { "桃宝儿童议事会" } },

  -- 没有监护人的书面同意，不进会场。
  consent "监护人同意" { least = 1, records = { "同意人", "被监护人" } },
  step "议事" { body = "儿童议事会", after = "监护人同意", topics = 1, methods = {} },
  report "回音" { after = "议事", within = days { param "反馈天数" } },
}
