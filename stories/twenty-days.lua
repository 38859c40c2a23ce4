-- 陷阱：二十天的矛盾。每步隔七天，三个间隔就是二十一天，怎么也赶不上二十天。
return story "二十天" {
  en = "The twenty days",
  lesson = { "四议之间三个间隔，每个七天，至少二十一天。又限全程二十天的，谁也做不到，机器在开会以前就不收这样的程序：该改的是规则，不是日期。",
    en = "Three gaps of seven days take 21. A limit of 20 besides is refused before anyone meets: mend the rule, not the dates." },
  rules = [[
return procedure "枣林村四议" {
  id = "zaolin-twenty", version = "2026.1",
  body "支部" { kind = "binding" }, body "两委" { kind = "binding" },
  body "党员会" { kind = "binding" }, body "代表会" { kind = "binding" },
  step "提议" { body = "支部" }, step "商议" { body = "两委", after = "提议" },
  step "审议" { body = "党员会", after = "商议" }, step "决议" { body = "代表会", after = "审议" },
  pace { gap = days { 7 }, first = "提议", last = "决议" },
  pace { total = days { 21 }, first = "提议", last = "决议" },
}
]],
  play = function(village)
    local function four(last)
      village:on "2026-03-02"
      for turn, body in ipairs { "支部", "两委", "党员会", "代表会" } do
        if turn > 1 then village:wait(turn == 4 and last or 7) end
        village:meet { what = body, chair = "枣一", clerk = "林二", members = 9, present = 9, item = "打机井" }
        village:vote { favour = 9, against = 0, abstain = 0 }
        village:announce "一致通过"
        village:adjourn()
      end
    end
    village:say("枣林村打机井。有人说：旧文件写着二十天办完，最后一步赶一天吧。",
      "A well for Zaolin. Someone says: the old paper allows twenty days, so hurry the last step by one.")
    four(6)
    village:expect { findings = "gap-too-short" }

    village:again("每步七天，二十一天", "Seven days each, twenty-one in all")
    four(7)
    village:expect { findings = {} }

    village:again("又拖了一天", "And a day too many")
    four(8)
    village:expect { findings = "total-too-long" }
  end,
}
