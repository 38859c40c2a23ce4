-- 一事一议（筹资筹劳）：按代表的户数计票。要旨是我们自己的话，不是原文。
-- 全国的办法没有读到原文，写明从何得知。
return {
  statute "村民一事一议筹资筹劳管理办法" {
    version = "2007", from = "2007-01-16",

    item "levy.delegates.quorum" {
      article = "有关条款", strength = "floor",
      value = at_least { "2/3", of = "members", measure = "households" },
      gist = "开村民代表会议的，到会代表所代表的户占三分之二以上",
      gist_en = "representatives of two thirds of the households attend",
      attested = "据公开转载的地方规定",
    },
    item "levy.delegates.majority" {
      article = "有关条款", strength = "floor",
      value = more_than { "1/2", of = "members", measure = "households" },
      gist = "同意的代表所代表的户过半数",
      gist_en = "the representatives in favour stand for more than half of the households",
      attested = "通行了解，未读到原文",
    },
    item "levy.delegates.signatures" {
      article = "有关条款", strength = "fixed",
      gist = "代表逐户征求意见，由户签字",
      gist_en = "representatives ask each household, which signs",
      attested = "据公开转载的地方规定",
    },
  },
}
