-- 村民小组理事会（湖北南漳县，2023 年）。
-- 公开介绍写明的：推选无职党员担任小组长，小组长是小组理事会的负责人；小组长的工作补贴由县、镇、村按 3:3:4 保障。
-- 没有写的：理事会多少人到会、多少人同意，小组长怎样推选，补贴除不尽的零头归谁。都是参数。
return procedure "南漳小组理事会" {
  id = "group-council-nanzhang", version = "2026.1",
  about = "组长由无职党员担任，负责理事会；补贴县、镇、村 3:3:4",
  sources = { "湖北省基层治理案例公开介绍：南漳县（2023 年）" },
  reserved = { "动用集体资金", "处分集体财产" },

  param "法定人数" { kind = "threshold", about = "理事会多少人到会" },
  param "通过" { kind = "threshold", about = "理事会多少人同意" },
  param "零头" { kind = "text", about = "除不尽的归谁：first 县、last 村、largest 份额最大的" },

  -- 名册里小组长一席，要标明“无职党员”：在村里没有别的职务的党员。
  body "小组理事会" {
    kind = "consultative", head = { "村民小组长" },
    quorum = param "法定人数", pass = param "通过",
    seats { "小组长", 1, offices = { "村民小组长" } },
    share { unanimous { of = "members" }, labels = { "无职党员" }, within = { "小组长" } },
  },

  step "理事会议事" { body = "小组理事会", repeats = true },
  allotment "补贴分担" { after = "理事会议事", optional = true, records = { "总额", "各份" } },

  -- 3:3:4 是十份里的三份、三份、四份，按分算，一分不差。
  split "补贴" { 3, 3, 4, remainder = param "零头" },

  -- 三份要写成县、镇、村，次序也是这样。
  rule "县镇村各一份" {
    over = "allotment",
    check = function(allotment)
      local shares = allotment.shares
      if shares == nil then return nil end
      local names = { "县", "镇", "村" }
      if #shares ~= 3 then return false, "写了" .. #shares .. "份，应当是县、镇、村三份" end
      for i, name in ipairs(names) do
        if shares[i].label ~= name then
          return false, "第" .. i .. "份写的是“" .. shares[i].label .. "”，应当是“" .. name .. "”"
        end
      end
      return true
    end,
  },
}
