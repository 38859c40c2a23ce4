-- “阳光掌上社区”线上投票（湖北十堰市张湾区，2023 年）。
-- 公开介绍写明的：居民用线上“投票”功能议事、表决；事情办完，一键打分。
-- 没有写的：多少人参加才有效，多少票通过，一个人线上、现场都投了算哪一张，公示几天，打多少分算过关。都是参数。
-- 一人一票、两个渠道合起来去掉重复的，是这类投票离不开的，机器一定核对。
return procedure "掌上社区投票" {
  id = "online-onsite-vote", version = "2026.1",
  about = "线上、现场一起投，合并去重；办完打分",
  sources = { "湖北省基层治理案例公开介绍：张湾区（2023 年）" },
  reserved = { "动用集体资金" },

  param "参加" { kind = "threshold", about = "多少人参加才有效" },
  param "通过" { kind = "threshold", about = "多少票同意" },
  param "重复票" { kind = "text", about = "两个渠道都投了算哪一张：first、last、onsite、void" },
  param "公示天数" { kind = "integer", about = "结果公示多少天" },
  param "收回率" { kind = "threshold", about = "打分至少收回多少，占发出数" },
  param "满意率" { kind = "threshold", about = "满意的至少多少，占收回数" },
  param "基本满意" { kind = "text", about = "基本满意算不算满意：counted 计入，excluded 不计入" },

  body "居民议事投票" { kind = "consultative" },

  submission "提出" { least = 1 },
  -- 没有通过的，回到提出，改了再投。
  step "表决" {
    body = "居民议事投票", after = "提出", otherwise = "提出",
    quorum = param "参加", pass = param "通过", duplicates = param "重复票",
  },
  disclose "结果公示" {
    what = "表决结果", after = "表决",
    keep = days { param "公示天数" }, objections = "answered", back = "表决",
  },
  implement "办理" { after = "结果公示" },
  evaluate "打分" {
    after = "办理",
    returned = param "收回率", satisfied = param "满意率", fair = param "基本满意",
  },

  never { "办理", before = "结果公示" },
  never { "办理", when = "open-objection" },
  always { "打分", once = "办理" },
}
