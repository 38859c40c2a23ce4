-- 四份单次会议记录用的程序：一个社区协商会，两个法定的会。
return procedure "四份记录" {
  id = "four-records", version = "2026.1",
  about = "核验单次会议记录：协商会、村民代表会议、党员大会",
  sources = { "《乌泾桥协商会议事规则》（为本例拟定）" },

  body "协商会" {
    kind = "consultative", recusal = "out-of-vote-only", proxies = 0,
    quorum = at_least { "2/3", of = "members", cite = "《乌泾桥协商会议事规则》第三条" },
    pass = more_than { "1/2", of = "present", cite = "《乌泾桥协商会议事规则》第四条" },
    notice = days { 10, count = "clear", cite = "《乌泾桥协商会议事规则》第二条" },
  },
  body "村民代表会议" { kind = "binding", statute = "village.representatives" },
  -- 到会人数按本村规定从严：三分之二以上。
  body "党员大会" {
    kind = "binding", statute = "party.branch",
    quorum = at_least { "2/3", of = "members", cite = "《本村议事规则》（为本例拟定）" },
  },

  step "协商" { body = "协商会" },
  step "决议" { body = "村民代表会议" },
  step "审议" { body = "党员大会" },
}
