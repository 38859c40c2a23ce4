-- 虚构县柳坪村采用尾笔村 1235。以下数字是为这个例子拟定的；来源没有写失信线和五步是哪五步。
return adopt "尾笔村1235@2026.1" {
  id = "liuping-integrity", name = "柳坪村家庭诚信", version = "2026.1", from = "2026-01-01",
  about = "一户一档，基础分 100，满 90 分恢复",
  sources = { "《柳坪村村规民约》（为本例拟定）" },

  ["失信线"] = at_least { 80, cite = "《柳坪村村规民约》第二十条" },
  ["跨年状态"] = "keep",
  ["申诉期"] = 15,
  ["公示天数"] = 7,
  -- 五步在这里写成机器能看的一条：每一笔都要有人评议过，加分扣分一样。
  ["五步评议"] = rules "柳坪村评议规则" {
    id = "liuping-review", version = "2026.1",
    rule "记分须经评议" {
      over = "entry", cite = "《柳坪村村规民约》第二十二条",
      check = function(entry) return entry.reviewer ~= nil, "没有写经谁评议" end,
    },
  },
}
