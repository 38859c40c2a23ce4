-- 陷阱：回避。回避要在表决以前；回避的人怎样从分母里减，规则要写明。
return story "该不该回避" {
  en = "Standing aside",
  lesson = { "有利害关系的人要在表决以前回避；13 人里 2 人回避，只减表决基数的，11 人要 6 票。",
    en = "Whoever has an interest stands aside before the vote; with 2 of 13 aside, 6 of 11 carry." },
  rules = [[
return procedure "荷塘村议事" {
  id = "hetang-recusal", version = "2026.1",
  body "议事会" {
    kind = "consultative", recusal = "out-of-vote-only",
    quorum = at_least { "2/3", of = "members" }, pass = more_than { "1/2", of = "present" },
  },
  step "商议" { body = "议事会", repeats = true },
}
]],
  play = function(village)
    village:say("荷塘村议停车位，孙八、褚九家的院墙正挨着那块地。投完票，才有人想起来。",
      "Parking is discussed beside the walls of two members. Someone remembers after the vote.")
    village:on "2026-03-14"
    village:meet { what = "议事会", chair = "荷一", clerk = "塘二", members = 17, present = 13, item = "停车位" }
    village:vote { favour = 10, against = 3, abstain = 0 }
    village:recuse { "孙八" }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = "recusal-after-vote" }

    village:again("先回避，5 票不够", "Aside first; five do not carry")
    village:on "2026-03-14"
    village:meet { what = "议事会", chair = "荷一", clerk = "塘二", members = 17, present = 13, item = "停车位" }
    village:recuse { "孙八、褚九" }
    village:expect { allowed = "vote" }
    village:vote { favour = 5, against = 6, abstain = 0 }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = "outcome-refuted" }

    village:again("先回避，6 票正好够", "Aside first; six carry")
    village:on "2026-03-14"
    village:meet { what = "议事会", chair = "荷一", clerk = "塘二", members = 17, present = 13, item = "停车位" }
    village:recuse { "孙八、褚九" }
    village:vote { favour = 6, against = 5, abstain = 0 }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = {} }
  end,
}
