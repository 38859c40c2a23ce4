-- 七条会风规则【示例】。不是任何机关的文本，也不是五步七规原有的“七规”；
-- 只是从通行的议事规则里选了七条机器能核对的，供采用的单位改写。
local turns, minutes = 2, 2

return rules "七条会风规则" {
  id = "sample-conduct-rules", version = "2026.1", sample = true,
  about = "示例：动议在先、主持中立、限时、限次、先表立场、先议后决、票数相等不算通过",

  rule "动议在先" {
    over = "item",
    check = function(item)
      return #item.speeches == 0 or item.moved, "没有人提出，就开始讨论"
    end,
  },

  rule "主持中立" {
    over = "speech",
    check = function(speech)
      if speech.chair == nil then return nil end
      return speech.speaker ~= speech.chair, "主持人就议题发表了意见"
    end,
  },

  rule "发言限时" {
    over = "speech",
    check = function(speech)
      local used = speech.minutes
      if used == nil then return nil end
      if used <= minutes then return true end
      return false, "发言" .. used .. "分钟，限" .. minutes .. "分钟"
    end,
  },

  rule "发言限次" {
    over = "speech",
    check = function(speech)
      local turn = speech.turn
      if turn <= turns then return true end
      return false, "第" .. turn .. "次发言，限" .. turns .. "次"
    end,
  },

  rule "先表立场" {
    over = "speech",
    check = function(speech) return speech.stance ~= nil, "没有先说同意还是反对" end,
  },

  rule "先议后决" {
    over = "vote",
    check = function(vote) return vote.speeches_before > 0, "没有人发言就表决了" end,
  },

  rule "相等不算通过" {
    over = "vote",
    check = function(vote)
      if vote.announced == nil or vote.favour == nil or vote.against == nil then return nil end
      local carried = vote.announced == "通过" or vote.announced == "一致通过"
      return not carried or vote.favour > vote.against, "同意不多于反对，宣布为通过"
    end,
  },
}
