-- 竹溪社区采用238议事法的架子。社区是虚构的；2、3、8 的原意没有公开，下面是本例自己的读法，不是古竹社区的规定：
-- 两级都要有人主持、有人记录；每个议题先有三个人说话再表决；一个人在一个议题上说话不超过八分钟。
return adopt "238议事法@2026.1" {
  id = "zhuxi-two-three-eight", name = "竹溪238", version = "2026.1", from = "2026-01-01", sample = true,
  about = "示例：竹溪社区自己定的 2、3、8",
  sources = { "《竹溪社区议事办法》（为本例拟定）" },

  ["小院法定人数"] = at_least { 5, cite = "《竹溪社区议事办法》第二条" },
  ["小院通过"] = more_than { "1/2", of = "present", cite = "《竹溪社区议事办法》第二条" },
  ["社区法定人数"] = at_least { "2/3", of = "members", cite = "《竹溪社区议事办法》第三条" },
  ["社区通过"] = more_than { "1/2", of = "present", cite = "《竹溪社区议事办法》第三条" },

  ["二"] = rules "竹溪的二" {
    id = "zhuxi-two", version = "2026.1", sample = true,
    rule "主持、记录两个人" {
      over = "meeting",
      check = function(meeting)
        if meeting.chair == nil or meeting.recorder == nil then return nil end
        return meeting.chair ~= meeting.recorder, "主持和记录是同一个人"
      end,
    },
  },
  ["三"] = rules "竹溪的三" {
    id = "zhuxi-three", version = "2026.1", sample = true,
    rule "三个人说过话再表决" {
      over = "vote",
      check = function(vote)
        return vote.speeches_before >= 3, "只有" .. vote.speeches_before .. "次发言就表决了，要三次"
      end,
    },
  },
  ["八"] = rules "竹溪的八" {
    id = "zhuxi-eight", version = "2026.1", sample = true,
    rule "发言不超过八分钟" {
      over = "speech",
      check = function(speech)
        if speech.minutes == nil then return nil end
        return speech.minutes <= 8, "说了" .. speech.minutes .. "分钟，限八分钟"
      end,
    },
  },

  body "议事小院" { aliases = { "竹东小院", "竹西小院" } },
}
