-- 陷阱：公示碰上长假。张贴那天不算；最后一天是假日的，等到上班那天更稳妥。
return story "假期里的公示" {
  en = "A display over a holiday",
  lesson = { "九月十六日贴出，公示十五日，数到十月一日；那天放假，等到十月八日上班再撤，来提意见的人才不落空。",
    en = "Posted 16 September for 15 days it ends on 1 October, a holiday: keep it up until the 8th." },
  rules = [[
return procedure "桂花村公示" {
  id = "guihua-display", version = "2026.1",
  disclose "公示看反馈" { what = "方案", keep = days { 15 }, objections = "answered", answer = days { 5 } },
}
]],
  play = function(village)
    village:say("桂花村的方案九月十六日上墙。明天放长假，三十日就有人把它撤了。",
      "Guihua posts its plan on 16 September. Before the holiday, on the 30th, someone takes it down.")
    village:on "2026-09-16"
    village:display { what = "方案", till = "2026-09-30", place = "公告栏" }
    village:expect { findings = "display-too-short" }

    village:again("贴满十五日", "Fifteen days in full")
    village:on "2026-09-16"
    village:display { what = "方案", till = "2026-10-01", place = "公告栏" }
    village:say("天数够了，机器还提醒一句：最后一天放假。", "Long enough; yet the machine notes that the last day is a holiday.")
    village:expect { findings = "display-ends-on-holiday" }

    village:again("等到上班那天", "Until the first working day")
    village:on "2026-09-16"
    village:display { what = "方案", till = "2026-10-08", place = "公告栏" }
    village:on "2026-10-08"
    village:object { who = "桂三", text = "水管走东边", about = "方案" }
    village:wait(days { 5 })
    village:answer { text = "改走东边", about = "桂三的异议" }
    village:expect { findings = {} }
  end,
}
