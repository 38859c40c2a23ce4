return procedure "甲" { id = "a", version = "1", body "会" {} --! script-syntax
---
local x =
return procedure "甲" { id = "a", version = "1" } --! script-syntax return
---
return procedure "甲" { id = "a", --! script-syntax unclosed
---
goto 结束 --! script-syntax 结束
---
return procedure "甲" { id = "a", version = “1, body "会" {} } --! script-syntax unfinished-string
---
string.rep(3) --! script-error bad-argument
---
local 数 = nil
return procedure "甲" { id = "a", version = 数.版本 } --! script-error 数
---
while true do end --! script-exhausted fuel
---
x = 3 --! script-rejected x
return procedure "甲" { id = "a", version = "1" }
---
local t = nil
return procedure "甲" { id = t.id, version = "1" } --! script-error index
---
error("此处不通") --! script-error 此处不通
---
return 7 --! missing-field return
---
return procedure "甲" { id = "a", version = "1", body "会" { least = 7 // 2, most = 8 / 2 } } --! wrong-value fraction
---
return procedure "甲" { id = "a", version = "1", body "会" { seats { "甲", nil, 3 } } } --! wrong-value gap
---
local function twice(name)
  return step (name) { body = "会" }
end
return procedure "甲" { id = "a", version = "1", body "会" {}, twice "一", twice "二" }
---
local 门槛 = 至少 { "2/3", 基数 = "应到" }
return 程序 "甲" { 编号 = "a", 版本 = "1", 机构 "会" { 法定人数 = 门槛 } }
---
return 程序 "甲" {
  编号 = "a", 版本 = "1",
  机构 "会" { 法定人术 = 至少 { "2/3", 基数 = "应到" } }, --! unknown-field 法定人数
  机构 "乙" { 法定人数 = 至小 { "2/3", 基数 = "应到" } }, --! unknown-word 至少
}
