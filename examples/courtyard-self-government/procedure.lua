-- 桐荫里 12—20 号片区采用院落自治。片区是虚构的，以下数字是为这个例子拟定的，不是西园社区的规定。
-- 别的片区照搬，只要换 id、名称、别名和数字。
return adopt "院落自治@2026.1" {
  id = "tongyin-12-20", name = "桐荫里12—20号院落自治", version = "2026.1", from = "2026-01-01",
  about = "桐荫里 12—20 号片区的院落自治",
  sources = { "《桐荫里12—20号片区自治规则》（为本例拟定）" },

  ["理事会最少"] = 5, ["理事会最多"] = 9,
  ["法定人数"] = at_least { "2/3", of = "members", cite = "《桐荫里12—20号片区自治规则》第二条" },
  ["立规通过"] = at_least { "2/3", of = "members", cite = "《桐荫里12—20号片区自治规则》第三条" },
  ["共识"] = at_least { "4/5", of = "present", cite = "《桐荫里12—20号片区自治规则》第四条" },

  ["片区规则"] = rules "桐荫里会风" {
    id = "tongyin-talk", version = "2026.1",
    rule "先说话后表决" {
      over = "vote",
      check = function(vote) return vote.speeches_before > 0, "没有人发言就表决了" end,
    },
  },

  body "片区理事会" { aliases = { "12—20号片区理事会", "院落自治理事会" } },
}
