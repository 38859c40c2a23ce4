-- 小院议事会（无锡市滨湖区古竹社区）：小院、社区两级。
-- 公开介绍写明的：每个自然村选一户作片区的“议事小院”；居民串门聊天时就可以向小院提出议案；
-- 小院负责人收集、梳理议题；“小院议事”与“社区议事”相结合。什么事转到社区、人数和门槛都没有写。
-- 所以门槛是参数；转不转由小院在案卷头部写明“转社区：是”或者“转社区：否”，没有写的看作不转。
local function transferred(matter)
  for _, fact in ipairs(matter.facts) do
    if fact.name == "转社区" then return fact.value == "是", "小院议定，不转社区" end
  end
  return false, "没有写转社区"
end

return procedure "小院议事会" {
  id = "yard-council", version = "2026.1",
  about = "小院收集、写成书面、小院议事、转社区议事、落实、反馈",
  sources = { "滨湖区古竹社区“小院议事会”公开介绍（2019 年 11 月）" },
  reserved = { "动用集体资金" },

  param "成文时限" { kind = "integer", about = "口头提出以后，几天以内由小院负责人写成书面" },
  param "小院法定人数" { kind = "threshold", about = "小院议事多少人到场" },
  param "小院通过" { kind = "threshold", about = "小院议事多少人同意" },
  param "社区法定人数" { kind = "threshold", about = "社区议事多少人到场" },
  param "社区通过" { kind = "threshold", about = "社区议事多少人同意" },
  param "社区通知天数" { kind = "integer", about = "社区议事前多少个整日通知" },

  -- 一个自然村一个小院；各小院的名称由采用的单位写在 aliases 里。
  body "议事小院" {
    kind = "consultative", level = 1, upper = "社区议事会",
    quorum = param "小院法定人数", pass = param "小院通过", head = { "小院负责人" },
  },
  body "社区议事会" {
    kind = "consultative", level = 2, quorum = param "社区法定人数", pass = param "社区通过",
  },

  submission "提出" { least = 1, records = { "提交人" } },

  -- 口头的提案要由小院负责人梳理、写下来，否则后面没有东西可议。
  triage "整理成文" {
    after = "提出", within = days { param "成文时限" }, records = { "归类", "分流人" },
  },

  step "小院议事" { body = "议事小院", after = "整理成文", repeats = true },

  escalation "转社区" {
    after = "小院议事", body = "议事小院", recipient = "社区议事会", when = transferred,
  },
  step "社区议事" {
    body = "社区议事会", after = "转社区", repeats = true, when = transferred,
    notice = days { param "社区通知天数", count = "clear" },
  },

  implement "落实" { after = { "小院议事", "社区议事" } },
  report "反馈" { after = "落实" },

  rule "口头提案由人写下" {
    over = "submission",
    check = function(submission)
      if not submission.oral then return true end
      return submission.writer ~= nil, "口头提出的，没有写明由谁整理成文"
    end,
  },
}
