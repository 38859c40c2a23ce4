-- 先台村采用四议两公开。以下数字是为这个例子拟定的，不是该村的规定。
return adopt "四议两公开@2026.1" {
  id = "garden-four-two", name = "先台村四议两公开", version = "2026.1", from = "2026-01-01",
  about = "共享菜园的决策程序",
  sources = { "《先台村议事规则》（为本例拟定）" },

  ["提议通过"] = more_than { "1/2", of = "members", cite = "《先台村议事规则》第二条" },
  ["商议法定人数"] = more_than { "1/2", of = "members", cite = "《先台村议事规则》第三条" },
  ["商议通过"] = more_than { "1/2", of = "present", cite = "《先台村议事规则》第三条" },
  ["一肩挑可合并"] = false,
  ["审议通知天数"] = 3,
  ["审议通知依据"] = "《先台村议事规则》第四条",
  ["决议通知天数"] = 10,
  ["步骤间隔"] = 3,
  ["全程期限"] = 60,

  body "党员大会" {
    quorum = at_least { "2/3", of = "members", cite = "《先台村议事规则》第四条" },
  },

  -- 方案里写明的两条：资金只进一个账户，支出只用于列明的用途。
  rule "一个账户" {
    over = "matter", cite = "《共享菜园项目方案》（为本例拟定）",
    check = function(matter)
      for _, fact in ipairs(matter.facts) do
        if fact.name == "资金账户" then
          return #fact.values == 1, "写了" .. #fact.values .. "个账户，方案只许一个"
        end
      end
      return nil
    end,
  },

  rule "列明的用途" {
    over = "matter", cite = "《共享菜园项目方案》（为本例拟定）",
    check = function(matter)
      local listed = { ["农户流转租金"] = true, ["采摘区生产支出"] = true, ["村级治理工作"] = true }
      for _, fact in ipairs(matter.facts) do
        if fact.name == "支出用途" then
          for _, purpose in ipairs(fact.values) do
            if not listed[purpose] then return false, "方案没有列“" .. purpose .. "”" end
          end
          return true
        end
      end
      return nil
    end,
  },
}
