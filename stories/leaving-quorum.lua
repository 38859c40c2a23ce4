-- 陷阱：走着走着人不够了。法定人数在每次表决时都要看。
return story "人走了" {
  en = "The leaving quorum",
  lesson = { "签到够了还不算完：17 人的议事会要到 12 人；走了两人只剩 11 人，后面的议题就不能表决。",
    en = "Signing in is not enough: 17 members need 12; when two leave, 11 cannot vote on the next item." },
  rules = [[
return procedure "榆树湾议事" {
  id = "yushuwan-leave", version = "2026.1",
  body "议事会" {
    kind = "consultative",
    quorum = at_least { "2/3", of = "members" }, pass = more_than { "1/2", of = "present" },
  },
  step "商议" { body = "议事会", repeats = true },
}
]],
  play = function(village)
    village:say("榆树湾议事会 17 人，签到 13 人。先议路灯。",
      "The council of Yushuwan has 17 members; 13 sign in. First the street lamps.")
    village:on "2026-03-14"
    village:meet { what = "议事会", chair = "榆一", clerk = "湾二", members = 17, present = 13, item = "村口路灯" }
    village:vote { favour = 10, against = 2, abstain = 1 }
    village:announce "通过"
    village:expect { findings = {} }
    village:say("天色晚了，走了两个人。剩下的接着表决。", "It is late and two go home. The rest vote on.")
    village:item "停车位"
    village:leave(2)
    village:expect { barred = "vote", because = "quorum-lost" }
    village:vote { favour = 9, against = 1, abstain = 1 }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = "quorum-lost" }

    village:again("等人回来", "Wait until someone is back")
    village:on "2026-03-14"
    village:meet { what = "议事会", chair = "榆一", clerk = "湾二", members = 17, present = 13, item = "停车位" }
    village:leave(2)
    village:expect { barred = "vote", because = "quorum-lost" }
    village:arrive(1)
    village:expect { allowed = "vote" }
    village:vote { favour = 9, against = 2, abstain = 1 }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = {} }
  end,
}
