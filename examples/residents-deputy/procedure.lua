-- 柳塘社区采用百姓议员的架子。社区是虚构的，以下数字是为这个例子拟定的，不是水秀社区的规定。
return adopt "百姓议员@2026.1" {
  id = "liutang-deputy", name = "柳塘议员", version = "2026.1", from = "2026-01-01",
  about = "柳塘社区的百姓议员怎么议事、怎么回话",
  sources = { "《柳塘社区百姓议员办法》（为本例拟定）" },

  ["名额最少"] = 7, ["名额最多"] = 11,
  ["法定人数"] = at_least { "2/3", of = "members", cite = "《柳塘社区百姓议员办法》第四条" },
  ["通过"] = more_than { "1/2", of = "members", cite = "《柳塘社区百姓议员办法》第五条" },
  ["回话天数"] = 10,
  ["议事规则"] = rules "柳塘议事规则" {
    id = "liutang-talk", version = "2026.1",
    rule "主持人不发言" {
      over = "speech",
      check = function(speech)
        if speech.chair == nil then return nil end
        return speech.speaker ~= speech.chair, "主持人就议题发表了意见"
      end,
    },
  },
}
