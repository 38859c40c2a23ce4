-- 陷阱：代人投票。一人最多代几票，多了怎么办，规则要写明。
return story "替人投票" {
  en = "Proxies",
  lesson = { "规则写明一人最多代一票，多出来的不算：代两票的，只有一票有效；票数要重新数，会变的结果也要重新宣布。",
    en = "One proxy each, those beyond the limit fall: who carries two casts one, and the votes are counted again." },
  rules = [[
return procedure "杏花村议事" {
  id = "xinghua-proxy", version = "2026.1",
  body "议事会" {
    kind = "consultative", proxies = 1, proxies_over = "excess",
    quorum = at_least { "1/2", of = "members" }, pass = more_than { "1/2", of = "present" },
  },
  step "商议" { body = "议事会" },
}
]],
  play = function(village)
    village:say("杏花村议事会 15 人，到了 10 人。钱四、孙五都把票托给了赵三。",
      "Of 15 members 10 come. Two who stay away both give their votes to Zhao.")
    village:on "2026-06-06"
    village:meet { what = "议事会", chair = "杏一", clerk = "花二", members = 15, present = 10, item = "修祠堂前的路" }
    village:proxy { from = "钱四", to = "赵三" }
    village:proxy { from = "孙五", to = "赵三" }
    village:vote { favour = 8, against = 3, abstain = 0 }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = "proxy-over-limit" }

    village:again("一人只代一票", "One proxy each")
    village:on "2026-06-06"
    village:meet { what = "议事会", chair = "杏一", clerk = "花二", members = 15, present = 10, item = "修祠堂前的路" }
    village:proxy { from = "钱四", to = "赵三" }
    village:proxy { from = "孙五", to = "李六" }
    village:vote { favour = 8, against = 4, abstain = 0 }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = {} }
  end,
}
