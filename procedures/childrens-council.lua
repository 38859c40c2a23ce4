-- “桃宝”儿童议事会（湖北桃花岭社区，2023 年）。
-- 公开介绍写明的：每期一个主题；孩子和家长共同参与。
-- 没有写的：几岁可以参加、意见怎样答复。答复的期限是参数；年龄不设下限，只要求写明。
-- 从法律上加的：不满八周岁的没有行为能力，满八周岁不满十八周岁的只能做与年龄相适应的事（民法典），
-- 所以先要监护人同意，而且孩子们的意见只作参考，不是决定。

-- “9周岁”“9岁”“9”都读作 9；读不出来的，材料不足。
local function age_of(consent)
  for _, fact in ipairs(consent.facts) do
    if fact.name == "年龄" then return tonumber(string.match(fact.value, "^%d+")) end
  end
end

return procedure "儿童议事会" {
  id = "childrens-council", version = "2026.1",
  about = "每期一个主题，监护人同意、家长陪同，意见供社区参考并要有回音",
  sources = { "湖北省基层治理案例公开介绍：桃花岭社区（2023 年）" },
  -- 这些事协商都不能代替决定，孩子们的意见更不能。
  reserved = { "动用集体资金", "处分集体财产" },

  param "反馈天数" { kind = "integer", about = "会后几天以内给孩子们一个回音" },

  body "儿童议事会" { kind = "consultative", aliases = { "桃宝儿童议事会" } },

  -- 没有监护人的书面同意，不进会场。一个孩子一份。
  consent "监护人同意" {
    least = 1, records = { "同意人", "被监护人", "年龄" }, cite = law "civil.minor.limited",
  },
  step "议事" {
    body = "儿童议事会", after = "监护人同意", repeats = true,
    topics = 1, records = { "陪同家长" },
  },
  report "回音" { after = "议事", within = days { param "反馈天数" } },

  rule "参加的是孩子" {
    over = "consent", stage = "监护人同意",
    check = function(consent)
      local age = age_of(consent)
      if age == nil then return nil, "没有写明孩子的年龄" end
      return age < 18, "写的是" .. age .. "周岁，满十八周岁的不用监护人同意"
    end,
  },

  rule "监护人同意" {
    over = "consent", stage = "监护人同意",
    check = function(consent)
      return consent.giver ~= consent.ward, "同意人和孩子写成了同一个人"
    end,
  },
}
