-- 石桥湾小组理事会是虚构的；周期、席位和期限为这个例子拟定。
return procedure "石桥湾小组理事会" {
  id = "shiqiaowan-council", version = "2026.1",
  about = "小组理事会每月议事，结果公示，异议限期答复",
  sources = { "《石桥湾小组理事会议事办法》（为本例拟定）" },

  body "理事会" {
    kind = "consultative",
    seats { "理事", 5 },
    quorum = at_least { "2/3", of = "members" },
    pass = more_than { "1/2", of = "members" },
  },

  step "议事" { body = "理事会" },

  disclose "结果公示" {
    what = "结果", after = "议事", keep = days { 5 },
    objections = "answered", answer = days { 5 },
  },

  cadence "例会" {
    body = "理事会", every = "month", least = 1, count = "calendar",
    cite = "《石桥湾小组理事会议事办法》第三条",
  },
}
