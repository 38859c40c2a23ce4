-- 陷阱：把协商当决定。协商会全票同意，也不能替有权的机构作决定。
return story "商量不是决定" {
  en = "Advice is no decision",
  lesson = { "协商会 17 比 0 也只是意见；动用集体资金，要由村民代表会议决定。",
    en = "Seventeen to nil is still advice; collective money takes a decision of the representatives." },
  rules = [[
return procedure "松岗村办事" {
  id = "songgang-advice", version = "2026.1", reserved = { "动用集体资金" },
  body "协商会" {
    kind = "consultative",
    quorum = at_least { "2/3", of = "members" }, pass = more_than { "1/2", of = "present" },
  },
  body "村民代表会议" {
    kind = "binding",
    quorum = at_least { "2/3", of = "members" }, pass = more_than { "1/2", of = "present" },
  },
  step "商议" { body = "协商会" },
  step "决定" { body = "村民代表会议", after = "商议", optional = true },
  implement "实施" { after = { "商议", "决定" } },
}
]],
  play = function(village)
    local function consult()
      village:head "类别：动用集体资金"
      village:on "2026-03-01"
      village:meet { what = "协商会", chair = "松一", clerk = "岗二", members = 17, present = 17, item = "修路" }
      village:vote { favour = 17, against = 0, abstain = 0 }
      village:announce "通过"
      village:adjourn()
    end
    village:say("松岗村想用集体的钱修路。协商会 17 个人，全都同意。",
      "Songgang wants to pave a road with collective money. All 17 of the council agree.")
    consult()
    village:say("第二天就开了工。", "Work begins the next day.")
    village:wait(days { 1 })
    village:record "实施：开工"
    village:expect { findings = "consultative-outcome-used" }

    village:again("请有权的人来定", "Ask those who may decide")
    consult()
    village:on "2026-03-15"
    village:meet { what = "村民代表会议", chair = "松三", clerk = "岗二", members = 30, present = 20, item = "修路" }
    village:vote { favour = 11, against = 9, abstain = 0 }
    village:announce "通过"
    village:adjourn()
    village:on "2026-03-20"
    village:record "实施：开工"
    village:expect { findings = {} }
  end,
}
