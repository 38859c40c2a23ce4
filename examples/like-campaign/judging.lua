-- 自拟的示例，不是公告的评审办法。
return rules "虚构市评审（示例）" {
  id = "harbour-judging", version = "2026.1", sample = true,
  about = "占位的示例：入围写明名次",

  rule "入围写明名次" {
    over = "selection",
    check = function(selection) return selection.rank ~= nil, "没有写名次" end,
  },
}
