-- 自拟的示例，不是滨湖区的“六建”。
return rules "镜湖六建（示例）" {
  id = "mirror-six", version = "2026.1", sample = true,
  about = "占位的示例：议题先提出再表决",

  rule "先提出再表决" {
    over = "item",
    check = function(item) return item.moved or #item.votes == 0, "没有人提出就表决" end,
  },
}
