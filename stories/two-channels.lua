-- 陷阱：两个渠道。线上投了，现场又投，一个人还是一个人。
return story "线上和现场" {
  en = "Two channels",
  lesson = { "线上 120，现场 90，两边都投的 15 人：参加的是 195 人，不是 210 人；过半数要 98 票。",
    en = "120 online, 90 on site, 15 in both: 195 took part, not 210; more than half is 98." },
  rules = [[
return procedure "枫林社区投票" {
  id = "maple-channels", version = "2026.1",
  body "居民会议" {
    kind = "consultative",
    quorum = at_least { "1/3", of = "members" }, pass = more_than { "1/2", of = "participating" },
  },
  step "表决" { body = "居民会议", duplicates = "onsite" },
}
]],
  play = function(village)
    village:say("枫林社区改车棚，线上投 120 人，现场投 90 人。记录员一加：210。",
      "A bicycle shed: 120 vote online, 90 on site. The clerk adds them up: 210.")
    village:on "2026-05-16"
    village:meet { what = "居民会议", chair = "枫一", clerk = "林二", members = 560, participating = 195, item = "改车棚" }
    village:vote { how = "电子；参加210", favour = 110, against = 100,
      more = "线上：参加120，同意60，反对60    现场：参加90，同意50，反对40    重复：15" }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = "totals-differ" }

    village:again("每个人只算一次", "Everyone counts once")
    village:on "2026-05-16"
    village:meet { what = "居民会议", chair = "枫一", clerk = "林二", members = 560, participating = 195, item = "改车棚" }
    village:vote { how = "电子；参加195", favour = 98, against = 97,
      more = "线上：参加120，同意60，反对60    现场：参加90，同意50，反对40    重复：15" }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = {} }
  end,
}
