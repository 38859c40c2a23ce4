-- 公示、公布、征求意见的期限。要旨是我们自己的话，不是原文。
-- 村务、居务的下限在 village.disclosure 和 city.disclosure，业主的在 owners.lua 和各地的表里。
return {
  statute "重大行政决策程序暂行条例" {
    version = "2019", from = "2019-09-01",

    item "disclosure.government.comments" {
      article = "第十五条", strength = "floor",
      value = days { 30 },
      gist = "政府重大决策公开征求意见，一般不少于三十日",
      gist_en = "public comment on a major government decision lasts thirty days, generally",
    },
    item "disclosure.government.hearing" {
      article = "第十六条", strength = "floor",
      value = days { 7 },
      gist = "听证会材料提前七日送达",
      gist_en = "papers for a hearing are delivered seven days before",
    },
  },
  statute "农村集体经济组织法" {
    version = "2024", from = "2025-05-01",

    item "disclosure.collective.finances" {
      article = "第四十五条", strength = "floor",
      gist = "集体财务定期公布，重大事项及时公布",
      gist_en = "collective accounts regularly, major matters promptly",
    },
  },
  statute "城市居民委员会组织法" {
    version = "2025", from = "2026-01-01",

    item "disclosure.board" {
      article = "第三十四条", strength = "floor",
      value = days { 15 },
      gist = "居务公布不少于十五日",
      gist_en = "residents’ affairs stay up at least fifteen days",
    },
    item "disclosure.evaluation" {
      article = "第三十七条", strength = "floor",
      gist = "民主评议结果及时公布",
      gist_en = "results of an evaluation are published promptly",
    },
  },
}
