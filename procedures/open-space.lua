-- 开放空间会议：用来收集议题，不作决定，不表决。
-- 谁提出话题谁召集；哪一组谈、谈了什么，写成报告贴出来；报告交给后面的协商程序。滨湖区 2023 年的公开介绍说引入了这种会议。
return procedure "开放空间会议" {
  id = "open-space", version = "2026.1",
  about = "自提话题、分组讨论、写成报告；只收集，不表决",
  sources = { "滨湖区公开介绍（2023 年），只提到名字", "通行的开放空间会议做法" },

  param "邀请提前" { kind = "integer", about = "会前几天发出邀请" },
  param "报告期限" { kind = "integer", about = "会后几天以内贴出报告" },

  body "开放空间会议" { kind = "consultative" },

  step "开放空间" {
    body = "开放空间会议", notice = days { param "邀请提前", count = "clear" },
  },
  report "话题报告" { after = "开放空间", within = days { param "报告期限" }, repeats = true },
  disclose "张贴报告" { what = "话题报告", after = "话题报告", objections = "received" },

  rule "不表决" {
    over = "vote",
    check = function() return false, "开放空间会议只收集话题，不表决" end,
  },
  rule "话题有召集人" {
    over = "item",
    check = function(item) return item.moved, "没有写明谁提出这个话题" end,
  },
}
