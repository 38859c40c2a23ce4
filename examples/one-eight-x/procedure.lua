-- 石门村采用老寨1+8+X。村是虚构的，以下数字是为这个例子拟定的，不是老寨村的规定。
return adopt "老寨1+8+X@2026.1" {
  id = "shimen-one-eight-x", name = "石门村1+8+X", version = "2026.1", from = "2026-01-01",
  about = "石门村村、组两级议事",
  sources = { "《石门村议事协商办法》（为本例拟定）" },

  ["村议事会法定人数"] = at_least { "2/3", of = "members", cite = "《石门村议事协商办法》第三条" },
  ["村议事会通过"] = more_than { "1/2", of = "members", cite = "《石门村议事协商办法》第三条" },
  ["组议事会法定人数"] = at_least { "2/3", of = "members", cite = "《石门村议事协商办法》第四条" },
  ["组议事会通过"] = more_than { "1/2", of = "present", cite = "《石门村议事协商办法》第四条" },
  ["公示天数"] = 7,
}
