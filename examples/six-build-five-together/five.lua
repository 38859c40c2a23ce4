-- 自拟的示例，不是滨湖区的“五协同”。
return rules "镜湖五协同（示例）" {
  id = "mirror-five", version = "2026.1", sample = true,
  about = "占位的示例：主持人不就议题发表意见",

  rule "主持不表态" {
    over = "speech",
    check = function(speech) return speech.speaker ~= speech.chair, "主持人就议题表了态" end,
  },
}
