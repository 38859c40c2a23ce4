-- 陷阱：正好一半。“过半数”要比一半多，“半数以上”连一半也算。
return story "正好一半" {
  en = "Exactly half",
  lesson = { "过半数不含一半：16 人到会，8 票不够，9 票才够。半数以上含一半：16 人里到 8 人就可以开会。",
    en = "More than half excludes half: of 16 present, 8 do not carry, 9 do. At least half includes it." },
  rules = [[
return procedure "石桥村议事" {
  id = "shiqiao-half", version = "2026.1",
  body "议事会" {
    kind = "consultative",
    quorum = at_least { "1/2", of = "members" }, pass = more_than { "1/2", of = "present" },
  },
  step "商议" { body = "议事会", repeats = true },
}
]],
  play = function(village)
    village:say("石桥村的石桥要不要加栏杆？议事会 32 人，到了 16 人，正好一半。",
      "Shall the stone bridge have rails? The council has 32 members; 16 come, exactly half.")
    village:on "2026-04-11"
    village:meet { what = "议事会", chair = "石一", clerk = "桥二", members = 32, present = 16, item = "石桥加栏杆" }
    village:expect { allowed = "vote" }
    village:say("8 票同意，8 票反对。主持人说：一半人同意，通过了。",
      "Eight for, eight against. The chair says: half agree, so it is carried.")
    village:vote { favour = 8, against = 8, abstain = 0 }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = "outcome-refuted" }

    village:again("老老实实宣布", "Announced as it is")
    village:on "2026-04-11"
    village:meet { what = "议事会", chair = "石一", clerk = "桥二", members = 32, present = 16, item = "石桥加栏杆" }
    village:vote { favour = 8, against = 8, abstain = 0 }
    village:announce "未通过"
    village:item "石桥加反光条"
    village:vote { favour = 9, against = 7, abstain = 0 }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = {} }
  end,
}
