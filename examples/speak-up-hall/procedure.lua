-- 荷风社区采用有一说一。社区是虚构的，以下数字是为这个例子拟定的，不是皇家湾社区的规定。
return adopt "有一说一@2026.1" {
  id = "hefeng-speak-up", name = "荷风有一说一", version = "2026.1", from = "2026-01-01",
  about = "荷风社区的居民议事厅",
  sources = { "《荷风社区议事规则》（为本例拟定）" },

  ["联席会议周期"] = "quarter",
  ["议定"] = at_least { "2/3", of = "present", cite = "《荷风社区议事规则》第五条" },
  ["通知天数"] = 2,
  ["议事规则"] = rules "荷风议事规则" {
    id = "hefeng-talk", version = "2026.1",
    rule "一事一说不超过五分钟" {
      over = "speech",
      check = function(speech)
        if speech.minutes == nil then return nil end
        return speech.minutes <= 5, "说了" .. speech.minutes .. "分钟，限五分钟"
      end,
    },
  },
}
