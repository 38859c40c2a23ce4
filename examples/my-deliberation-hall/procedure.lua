-- 临溪社区采用我的议事厅。社区是虚构的，以下数字和规则是为这个例子拟定的，不是河埭社区的规定。

-- 修路要分别定下来的三个小问题。
local questions = { "怎么修", "先修哪段", "修多久" }

return adopt "我的议事厅@2026.1" {
  id = "linxi-hall", name = "临溪议事厅", version = "2026.1", from = "2026-01-01",
  about = "临溪社区用议事厅选一条路来修",
  sources = { "《临溪社区议事厅办法》（为本例拟定）" },

  ["入选数"] = 1,
  ["调查收回率"] = at_least { "2/3", of = "members", cite = "《临溪社区议事厅办法》第三条" },
  ["法定人数"] = at_least { "2/3", of = "members", cite = "《临溪社区议事厅办法》第四条" },
  ["通过"] = more_than { "1/2", of = "present", cite = "《临溪社区议事厅办法》第四条" },
  ["通知天数"] = 5,
  ["满意率"] = at_least { "80%", of = "collected", cite = "《临溪社区议事厅办法》第六条" },
  ["基本满意"] = "excluded",

  ["筛选规则"] = rules "临溪筛选规则" {
    id = "linxi-selection", version = "2026.1",
    rule "写明支持数" {
      over = "selection", check = function(selection) return selection.supporters ~= nil end,
    },
  },
  ["协商议事规则"] = rules "临溪协商议事规则" {
    id = "linxi-talk", version = "2026.1",
    rule "三个小问题都要议" {
      over = "meeting", cite = "《临溪社区议事厅办法》第五条",
      check = function(meeting)
        for _, question in ipairs(questions) do
          local found = false
          for _, item in ipairs(meeting.items) do
            found = found or string.find(item.title, question, 1, true) ~= nil
          end
          if not found then return false, "没有议“" .. question .. "”" end
        end
        return true
      end,
    },
  },
  ["项目实施规则"] = rules "临溪项目实施规则" { id = "linxi-works", version = "2026.1" },
  ["总结评估规则"] = rules "临溪总结评估规则" { id = "linxi-review", version = "2026.1" },

  body "议事厅协商会" { aliases = { "临溪议事厅协商会" } },
}
