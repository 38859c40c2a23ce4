-- 虚构县杏坪村采用积分榜。目录里的项目和分值是为这个例子拟定的，真的目录有十个方面、四十项。
local points = {
  ["打扫公共区域"] = 2, ["参加义务巡逻"] = 3, ["邻里互助"] = 2, ["红事新办"] = 5,
  ["乱倒垃圾"] = -2, ["占用公共道路"] = -3,
}

return adopt "积分榜@2026.1" {
  id = "xingping-points", name = "杏坪村积分榜", version = "2026.1", from = "2026-01-01",
  about = "一季一榜，爱心超市兑换",
  sources = { "《杏坪村积分目录》（为本例拟定）" },

  ["公示天数"] = 5,
  ["一期"] = "quarter",
  ["目录"] = rules "杏坪村积分目录" {
    id = "xingping-catalogue", version = "2026.1",
    rule "照目录记分" {
      over = "entry", cite = "《杏坪村积分目录》",
      check = function(entry)
        if entry.mode == nil or entry.points == nil then return nil, "没有写事由或者分值" end
        -- 兑换扣多少看换的东西，只能是减。
        if entry.mode == "兑换" then return entry.points < 0, "兑换应当扣分" end
        local listed = points[entry.mode]
        if listed == nil then return false, "“" .. entry.mode .. "”不在目录里" end
        return entry.points == listed, "目录写的是" .. listed .. "分，记了" .. entry.points .. "分"
      end,
    },
  },
}
