-- 会风一课：像“南塘十三条”那样，立几条大家开会都守的规矩。原文没有找到，这里用的是【示例】动议辩论规则。
return story "南塘十三条" {
  en = "Nantang's thirteen rules",
  lesson = { "先动议后讨论，主持人不发表意见，每人每次两分钟、最多两次，赞成多于反对才算通过。规矩管的是怎么说，不是说什么。",
    en = "Move first, then speak; the chair is silent; two minutes, twice; a tie does not carry. Rules on how, not what." },
  rules = [[
return procedure "萝卜屯议事" {
  id = "luobotun-conduct", version = "2026.1",
  body "议事会" { kind = "consultative", quorum = more_than { "1/2", of = "members" } },
  step "辩论" {
    body = "议事会", repeats = true,
    pass = more_than { "1/2", of = "cast", abstentions = "excluded" },
  },
  rules = rules_of "动议辩论规则@2026.1",
}
]],
  play = function(village)
    local function open()
      village:on "2026-04-11"
      village:meet { what = "议事会", chair = "卜一", clerk = "屯二", members = 15, present = 12, item = "装健身器材" }
    end
    village:say("萝卜屯议健身器材，主持人先说开了。", "On the gymnastic bars, the chair speaks first.")
    open()
    village:propose "松一：动议在楼下空地装三件健身器材"
    village:speak { who = "松一", minutes = 2, text = "同意。老人不用过马路。" }
    village:speak { who = "卜一", minutes = 1, text = "反对。我看再想想。" }
    village:expect { findings = "conduct-rule-broken" }

    village:again("说起来没有完", "On and on")
    open()
    village:propose "松一：动议在楼下空地装三件健身器材"
    village:speak { who = "竹三", minutes = 3, text = "反对。早晨吵。" }
    village:expect { findings = "conduct-rule-broken" }

    village:again("照规矩来", "By the rules")
    open()
    village:propose "松一：动议在楼下空地装三件健身器材"
    village:second "梅二"
    village:speak { who = "松一", minutes = 2, text = "同意。老人不用过马路。" }
    village:speak { who = "竹三", minutes = 2, text = "反对。早晨吵。" }
    village:vote { favour = 7, against = 4, abstain = 1 }
    village:announce "通过"
    village:adjourn()
    village:expect { findings = {} }
  end,
}
