-- 陷阱：分母是谁。同样的票，换一个分母，结果就不一样。
return story "分母是谁" {
  en = "Who is the denominator",
  lesson = { "25 人到 17 人，8 同意、3 反对、6 弃权：占投票的多数，却不到到会的过半数，9 票才够。先看规则写的是谁的一半。",
    en = "25 members, 17 present, 8-3-6: most of the votes cast, yet not of those present, which takes 9." },
  rules = [[
return procedure "梨园村议事" {
  id = "liyuan-base", version = "2026.1",
  body "议事会" {
    kind = "consultative",
    quorum = at_least { "2/3", of = "members" }, pass = more_than { "1/2", of = "present" },
  },
  step "商议" { body = "议事会", repeats = true },
}
]],
  play = function(village)
    village:say("梨园村要不要建晒场？到会 17 人：同意 8，反对 3，弃权 6。",
      "Shall Liyuan have a threshing floor? 17 are present: 8 for, 3 against, 6 abstain.")
    village:on "2026-05-09"
    village:meet { what = "议事会", chair = "梨一", clerk = "园二", members = 25, present = 17, item = "建晒场" }
    village:vote { favour = 8, against = 3, abstain = 6 }
    village:say("主持人说：8 比 3，多得很。可规则写的是到会的过半数。",
      "The chair says: eight to three! But the rule says more than half of those present.")
    village:announce "通过"
    village:adjourn()
    village:expect { findings = "wrong-base" }

    village:again("一位弃权的人想明白了", "One who abstained makes up their mind")
    village:on "2026-05-09"
    village:meet { what = "议事会", chair = "梨一", clerk = "园二", members = 25, present = 17, item = "建晒场" }
    village:vote { favour = 9, against = 8, abstain = 0 }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = {} }
  end,
}
