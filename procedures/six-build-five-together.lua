-- 六建五协同（无锡市滨湖区的小区治理模式，2023 年）。
-- 公开材料里只有名字：哪六建、哪五协同，没有找到。所以这里没有一个数字、没有一条规则是它的，
-- 连“协商”这一步也只是一个开会的框子。采用的单位把自己的内容写进参数；没有写的，机器说无法判断。
return procedure "六建五协同" {
  id = "six-build-five-together", version = "2026.1",
  about = "只有名字；六建、五协同各指什么没有公开，全部由采用的单位写明",
  sources = { "滨湖区公开介绍（2023 年），只提到名字" },
  reserved = { "动用集体资金" },

  param "六建" { kind = "rules", about = "六建的内容，没有公开" },
  param "五协同" { kind = "rules", about = "五协同的内容，没有公开" },
  param "法定人数" { kind = "threshold", about = "多少人到会" },
  param "通过" { kind = "threshold", about = "多少人同意" },

  body "小区议事协商会" { kind = "consultative", quorum = param "法定人数", pass = param "通过" },

  step "协商" { body = "小区议事协商会", repeats = true },

  rules = { param "六建", param "五协同" },
}
