-- 我的议事厅（无锡市滨湖区河埭社区，2017 年起）。
-- 公开介绍写明的：征集、评审、调查、协商、实施、评估六步；筛选、协商议事、项目实施、总结评估四项规则；
-- 居民呼声最高的项目入选；调查要摸清利益相关方和改造意愿；线上线下都收。
-- 四项规则管哪一步，是从名字看的；规则的条文、人数和门槛没有公布，都是参数。
return procedure "我的议事厅" {
  id = "my-deliberation-hall", version = "2026.1",
  about = "征集、评审、调查、协商、实施、评估；呼声最高的项目入选",
  sources = { "滨湖区河埭社区“我的议事厅”公开介绍（2019 年 11 月）" },
  reserved = { "动用集体资金" },

  param "入选数" { kind = "integer", about = "一期选几个项目" },
  param "调查收回率" { kind = "threshold", about = "利益相关方调查至少收回多少，占发出数" },
  param "法定人数" { kind = "threshold", about = "协商会多少人到会才能开" },
  param "通过" { kind = "threshold", about = "每个小问题多少人同意才算定下来" },
  param "通知天数" { kind = "integer", about = "开会前多少个整日通知" },
  param "满意率" { kind = "threshold", about = "满意的至少多少，占收回数" },
  param "基本满意" { kind = "text", about = "基本满意算不算满意：counted 计入，excluded 不计入" },
  param "筛选规则" { kind = "rules", about = "管评审；两个项目支持数相等时怎么办，要在这里写明" },
  param "协商议事规则" { kind = "rules", about = "管协商" },
  param "项目实施规则" { kind = "rules", about = "管实施" },
  param "总结评估规则" { kind = "rules", about = "管评估" },

  body "议事厅协商会" {
    kind = "consultative", aliases = { "我的议事厅", "协商会" },
    quorum = param "法定人数", pass = param "通过",
  },

  call "征集" { records = { "开始日", "截止日", "渠道" } },
  submission "提出项目" { after = "征集", window = "征集", least = 1, records = { "渠道", "附议人" } },
  selection "评审" {
    after = "提出项目", least = param "入选数", most = param "入选数",
    records = { "支持数", "名次" },
  },
  survey "调查" { after = "评审", returned = param "调查收回率" },
  step "协商" {
    body = "议事厅协商会", after = "调查", otherwise = "调查", repeats = true,
    notice = days { param "通知天数", count = "clear" },
  },
  implement "实施" { after = "协商" },
  evaluate "评估" { after = "实施", satisfied = param "满意率", fair = param "基本满意" },
  -- 成效用数字说话：信访几件、投诉几件；润希路修路是零信访、零投诉。
  statement "成效" { after = "实施", records = { "信访", "投诉" } },

  -- 线上线下各报一遍的，合成一件，支持的人加在一起，同一个人只算一次。
  rule "同一个项目不重复提" {
    over = "submission",
    check = function(submission)
      return submission.earlier_same_title == 0, "这个项目已经提过，线上线下要合并，不另算一件"
    end,
  },

  -- 呼声最高的入选：第几个入选，名次就不能排到它后面去。
  rule "按呼声高低入选" {
    over = "selection",
    check = function(selection)
      if selection.rank == nil then return nil end
      return selection.rank <= selection.index,
        "名次是第" .. selection.rank .. "，跳过了呼声更高的项目"
    end,
  },

  rules = {
    param "筛选规则", param "协商议事规则", param "项目实施规则", param "总结评估规则",
  },
}
