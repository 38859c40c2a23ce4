-- 开放空间会议。滨湖区 2023 年的公开介绍说引入了这种会议，只提到名字；做法取通行的说法。
-- 它用来打开话题：谁提出话题谁召集，谁来谁就是对的人，可以随时换组；每组写一份报告贴出来。
-- 不定法定人数，不表决；有要决定的事，把报告交给后面的协商程序。
return procedure "开放空间会议" {
  id = "open-space", version = "2026.1",
  about = "自提话题、分组讨论、写成报告；只收集，不表决",
  sources = { "滨湖区公开介绍（2023 年），只提到名字", "通行的开放空间会议做法" },

  param "邀请提前" { kind = "integer", about = "会前几天发出邀请" },
  param "报告期限" { kind = "integer", about = "会后几天以内写出各组报告" },
  param "张贴期限" { kind = "integer", about = "报告写好以后几天以内贴出来" },

  body "开放空间会议" { kind = "consultative" },

  step "开放空间" {
    body = "开放空间会议", repeats = true, notice = days { param "邀请提前", count = "clear" },
  },
  report "话题报告" {
    after = "开放空间", within = days { param "报告期限" },
    least = 1, repeats = true, records = { "汇报人" },
  },
  -- 贴出来是为了让没有来的人也看到；有意见收下，一起交给后面的程序，不挡着。
  disclose "张贴报告" {
    what = "话题报告", after = "话题报告",
    within = days { param "张贴期限" }, objections = "received",
  },

  rule "不表决" {
    over = "vote", stage = "开放空间",
    check = function() return false, "开放空间会议只收集话题，不表决" end,
  },

  rule "话题有召集人" {
    over = "item", stage = "开放空间",
    check = function(item) return item.moved, "没有写明谁提出、谁召集这一组" end,
  },
}
