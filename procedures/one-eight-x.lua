-- 老寨村 1+8+X 议事协商机制：村、组两级。
-- 公开介绍写明的：村民议事会由村党组织书记兼任负责人，八类人员组成，党员占 60%；六个村民小组议事会由党小组组长兼任
-- 负责人，党员占到 20%；重大的、超出小组能力的事上报村里，开村组联席会议研判；每一阶段的议事方案、议事过程、处置意见
-- 先报村民议事会审核，再在村务公开栏公示；终审裁决由村民议事会作出。
-- “占”按“不少于”理解；八类里写出名字的只有五类，另外三类由采用的单位补；X 是请来的人，列席，不表决。
-- 人数、门槛、天数没有写，都是参数。案卷头部用“类别”写明“重大事项”或者“超出小组能力”。
local function beyond_group(matter)
  local beyond = matter.class == "重大事项" or matter.class == "超出小组能力"
  return beyond, "小组能办的事，不出组"
end

return procedure "老寨1+8+X" {
  id = "one-eight-x", version = "2026.1",
  about = "小事不出组、大事不出村：组议、上报、联席、终审；方案、过程、处置意见各先审核、后公示",
  sources = { "老寨村“1+8+X”议事协商机制公开介绍" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "村议事会法定人数" { kind = "threshold", about = "村民议事会多少人到会" },
  param "村议事会通过" { kind = "threshold", about = "村民议事会多少人同意" },
  param "组议事会法定人数" { kind = "threshold", about = "小组议事会多少人到会" },
  param "组议事会通过" { kind = "threshold", about = "小组议事会多少人同意" },
  param "公示天数" { kind = "integer", about = "每一段公示多少天" },

  body "村民议事会" {
    kind = "consultative", level = 2, head = { "村党组织书记" },
    quorum = param "村议事会法定人数", pass = param "村议事会通过",
    seats { "村两委干部", least = 1 },
    seats { "集体经济组织成员代表", least = 1 },
    seats { "村民小组长代表", least = 1 },
    seats { "党员代表", least = 1 },
    seats { "乡贤", least = 1 },
    share { at_least { "60%", of = "members" }, labels = { "党员" } },
  },
  -- 组名是我们写的，介绍里只说有六个。
  body "村民小组议事会" {
    kind = "consultative", level = 1, upper = "村民议事会", head = { "党小组组长" },
    quorum = param "组议事会法定人数", pass = param "组议事会通过",
    instances = {
      "第一村民小组议事会", "第二村民小组议事会", "第三村民小组议事会",
      "第四村民小组议事会", "第五村民小组议事会", "第六村民小组议事会",
    },
    share { at_least { "20%", of = "members" }, labels = { "党员" } },
  },
  body "村组联席会议" { kind = "consultative", level = 2 },

  submission "收集议题" { least = 1 },
  step "组议" { body = "村民小组议事会", after = "收集议题", repeats = true },

  -- 大事不出村：上报、共同研判，由村民议事会终审。
  escalation "上报" {
    after = "组议", body = "村民小组议事会", recipient = "村民议事会", when = beyond_group,
  },
  step "联席研判" { body = "村组联席会议", after = "上报", repeats = true, when = beyond_group },
  step "终审裁决" {
    body = "村民议事会", after = "联席研判", otherwise = "联席研判", when = beyond_group,
  },

  -- 每一阶段都先审核把关，后公示公开：方案、过程、处置意见各一回，公示期满才做下一段。
  review "议事方案审核" { after = { "组议", "终审裁决" }, recipient = "村民议事会", otherwise = "组议" },
  disclose "方案公示" {
    what = "议事方案", after = "议事方案审核",
    keep = days { param "公示天数" }, objections = "answered", back = "组议",
  },
  implement "办理" { after = "方案公示" },
  review "议事过程审核" { after = "办理", recipient = "村民议事会" },
  disclose "过程公示" {
    what = "议事过程", after = "议事过程审核",
    keep = days { param "公示天数" }, objections = "received",
  },
  review "处置意见审核" { after = "过程公示", recipient = "村民议事会", otherwise = "办理" },
  disclose "结果公示" {
    what = "处置意见", after = "处置意见审核",
    keep = days { param "公示天数" }, objections = "received",
  },

  never { "方案公示", before = "议事方案审核" },
  never { "过程公示", before = "议事过程审核" },
  never { "结果公示", before = "处置意见审核" },
  never { "办理", before = { "组议", "议事方案审核", "方案公示" } },
}
