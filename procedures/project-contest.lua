-- 书记（主任）项目评选（无锡市滨湖区，2019 年）：逐轮淘汰，复赛成绩和网络投票合成总分。
-- 公开介绍写明的：民政局初筛、专家评材料、专家现场评、决赛；七个得奖，一等一个、二等一个、三等三个、优秀两个。
-- 复赛成绩和网络人气各占多少没有写。
return procedure "书记项目评选" {
  id = "project-contest", version = "2026.1",
  about = "初筛、材料评审、现场评审、决赛；总分由两项合成",
  sources = { "滨湖区公开介绍（2019 年 11 月）" },

  param "复赛占比" { kind = "ratio", about = "复赛成绩占总分多少，来源没有写" },
  param "网络投票占比" { kind = "ratio", about = "网络投票占总分多少，来源没有写" },
  param "总分相等" { kind = "text", about = "总分相等怎么办：shared 并列、lot 抽签、first 先看复赛" },
  param "公示天数" { kind = "integer", about = "结果公示多少天" },

  submission "申报" { least = 1 },
  review "初筛" { after = "申报", repeats = true, body = "民政局" },
  review "材料评审" { after = "初筛", repeats = true },
  score "复赛" { after = "材料评审", repeats = true },
  score "网络投票" { after = "材料评审", repeats = true },
  rank "决赛" {
    by = { "复赛", "网络投票" },
    weights = { ["复赛"] = param "复赛占比", ["网络投票"] = param "网络投票占比" },
    keep = 7, tie = param "总分相等",
  },
  selection "得奖" { after = { "复赛", "网络投票" }, least = 7, most = 7 },
  disclose "结果公示" {
    what = "得奖名单", after = "得奖",
    keep = days { param "公示天数" }, objections = "answered", back = "得奖",
  },
  honour "颁奖" { after = "结果公示" },
}
