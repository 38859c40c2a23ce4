-- 一事一议筹资筹劳（村民代表会议表决）。票按代表的户数算：到会代表所代表的户占三分之二以上，
-- 同意的代表所代表的户过半数。代表先逐户征求意见，由户签字。
-- 门槛从法条表来；其中几条据转载的地方规定和通行了解，没有读到原文，报告里会写明。
-- 公示几天没有写，是参数。筹资筹劳的上限各省不同，这里不核对。
return procedure "一事一议" {
  id = "levy-by-case", version = "2026.1",
  about = "提出、逐户征求意见、村民代表会议按户表决、公示、审核、实施",
  sources = { "村民一事一议筹资筹劳管理办法（法条表）" },

  param "公示天数" { kind = "integer", about = "方案公示多少天" },

  body "村民代表会议" {
    kind = "binding",
    quorum = law "levy.delegates.quorum", pass = law "levy.delegates.majority",
  },

  proposal "提出方案" {},
  -- 一户一份，由户签字；收不回的户不能算同意。
  survey "逐户征求意见" { after = "提出方案", cite = law "levy.delegates.signatures" },
  step "表决" {
    body = "村民代表会议", after = "逐户征求意见", otherwise = "提出方案",
  },
  disclose "方案公示" {
    what = "方案", after = "表决",
    keep = days { param "公示天数" }, objections = "answered", back = "提出方案",
  },
  review "审核" { after = "方案公示", otherwise = "提出方案" },
  implement "实施" { after = "审核" },

  never { "实施", before = "审核" },
  never { "表决", before = "逐户征求意见" },
}
