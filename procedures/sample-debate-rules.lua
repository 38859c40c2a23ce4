-- 动议辩论规则【示例】。“罗伯特议事规则”的通行简本和“南塘十三条”都没有找到可以引用的原文；
-- 这里是从它们共有的做法里选出机器能核对的几条，用我们自己的话写成，不是哪一套规则的文本。
-- 机器看不出来的（有没有打断、有没有人身攻击、是不是对着主持人说）没有写，靠主持人当场管。
-- 数字在通行的简本里是“每次两分钟、每人两次”；采用的单位可以改。
local minutes, turns = 2, 2

return rules "动议辩论规则" {
  id = "sample-debate-rules", version = "2026.1", sample = true,
  about = "示例：先动议后讨论，主持中立，限时限次，先表立场，正反轮流，先议后决，赞成多于反对才算通过",
  sources = { "罗伯特议事规则的通行简本（转述）", "南塘十三条（转述，没有找到原文）" },

  -- 先有一个明确的动议，才讨论。
  rule "先动议后讨论" {
    over = "item",
    check = function(item)
      return #item.speeches == 0 or item.moved, "没有人提出动议，就开始讨论"
    end,
  },

  -- 主持人只管过程，不谈看法。
  rule "主持人不发表意见" {
    over = "speech",
    check = function(speech)
      if speech.chair == nil then return nil end
      return speech.speaker ~= speech.chair, "主持人就议题发表了意见，应当先让出主持"
    end,
  },

  -- 没有记用时的，看不出来，不说超时。
  rule "每次限时" {
    over = "speech",
    check = function(speech)
      if speech.minutes == nil then return true end
      return speech.minutes <= minutes, "说了" .. speech.minutes .. "分钟，限" .. minutes .. "分钟"
    end,
  },

  rule "每人限次" {
    over = "speech",
    check = function(speech)
      return speech.turn <= turns, "在这个议题上第" .. speech.turn .. "次发言，限" .. turns .. "次"
    end,
  },

  rule "先表立场" {
    over = "speech",
    check = function(speech) return speech.stance ~= nil, "没有先说赞成还是反对" end,
  },

  -- 正反两方轮流。一方没有人要说了，另一方才接着说；记录里写不出“有没有人要说”，
  -- 所以同一方连着三次才算不合。
  rule "正反轮流" {
    over = "item",
    check = function(item)
      local same, last = 0, nil
      for _, speech in ipairs(item.speeches) do
        same = (speech.stance ~= nil and speech.stance == last) and same + 1 or 1
        last = speech.stance
        if same == 3 and last ~= nil then
          return false, "连着三次都是" .. last .. "，没有让另一方说"
        end
      end
      return true
    end,
  },

  rule "先议后决" {
    over = "vote",
    check = function(vote) return vote.speeches_before > 0, "没有人发言就表决了" end,
  },

  -- 弃权不算在内；一样多就是没有通过。
  rule "赞成多于反对才通过" {
    over = "vote",
    check = function(vote)
      if vote.announced == nil or vote.favour == nil or vote.against == nil then return nil end
      local carried = vote.announced == "通过" or vote.announced == "一致通过"
      return not carried or vote.favour > vote.against,
        "赞成" .. vote.favour .. "，反对" .. vote.against .. "，不多于反对，宣布为通过"
    end,
  },
}
