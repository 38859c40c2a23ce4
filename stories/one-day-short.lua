-- 陷阱：通知差一天。数一数，中间有几个整日。
return story "少一天" {
  en = "One day short",
  lesson = { "通知的当天和开会的当天都不算；十个整日，是中间完完整整的十天。",
    en = "Neither the day of the notice nor that of the meeting counts: ten clear days lie between." },
  rules = [[
return procedure "柳溪村议事" {
  id = "liuxi-notice", version = "2026.1",
  body "议事会" {
    kind = "consultative",
    quorum = at_least { "2/3", of = "members" }, pass = more_than { "1/2", of = "present" },
  },
  step "商议" { body = "议事会", notice = days { 10, count = "clear" } },
}
]],
  play = function(village)
    village:say("柳溪村要修水渠。三月一日贴出通知，十天以后开会，来得及吗？",
      "Liuxi wants to mend a ditch. The notice goes up on 1 March; is the tenth day after it late enough?")
    village:on "2026-03-01"
    village:notify { what = "议事会", item = "修水渠", place = "公告栏" }
    village:wait(days { 10 })
    village:meet { what = "议事会", chair = "柳一", clerk = "溪二", members = 15, present = 12, item = "修水渠" }
    village:say("一号不算，十一号也不算，数一数：中间只有九天。", "Leave out the first and the eleventh and count: nine days lie between.")
    village:expect { findings = "notice-too-short" }

    village:again("多等一天", "One day more")
    village:on "2026-03-01"
    village:notify { what = "议事会", item = "修水渠", place = "公告栏" }
    village:wait(days { 11 })
    village:meet { what = "议事会", chair = "柳一", clerk = "溪二", members = 15, present = 12, item = "修水渠" }
    village:vote { favour = 9, against = 2, abstain = 1 }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = {} }
  end,
}
