-- 虚构镇杨柳村三组采用大冶小组理事会。以下数字是为这个例子拟定的，不是该组的规定。
return adopt "大冶小组理事会@2026.1" {
  id = "willow-group-council", name = "杨柳村三组理事会", version = "2026.1", from = "2026-01-01",
  about = "杨柳村三组理事会的议事程序",
  sources = { "《杨柳村三组理事会章程》（为本例拟定）" },

  ["法定人数"] = at_least { "2/3", of = "members", cite = "《杨柳村三组理事会章程》第三条" },
  ["通过"] = more_than { "1/2", of = "present", cite = "《杨柳村三组理事会章程》第四条" },
}
