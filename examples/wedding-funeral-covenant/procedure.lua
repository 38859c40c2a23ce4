-- 石门村采用红白理事会公约。村是虚构的，以下数字和条文是为这个例子拟定的，不是老寨村的规定。
local tables = 15

-- “酒席”写在申报下面，如 酒席12桌。
local function count(words)
  local digits = string.match(words or "", "(%d+)桌")
  return digits and math.tointeger(tonumber(digits))
end

return adopt "红白理事会公约@2026.1" {
  id = "shimen-covenant", name = "石门村红白理事会公约", version = "2026.1", from = "2026-01-01",
  about = "石门村办红白喜事的公约",
  sources = { "《石门村红白理事会公约》（为本例拟定）" },

  ["成立通过"] = more_than { "1/2", of = "present", cite = "《石门村议事协商办法》第三条" },
  ["法定人数"] = at_least { 5, cite = "《石门村红白理事会公约》第二条" },
  ["通过"] = at_least { "2/3", of = "members", cite = "《石门村红白理事会公约》第二条" },
  ["公示天数"] = 7,

  ["公约条文"] = rules "石门村公约条文" {
    id = "shimen-covenant-articles", version = "2026.1",
    rule "酒席不超过十五桌" {
      over = "submission", cite = "《石门村红白理事会公约》第四条",
      check = function(submission)
        local asked = count(submission.title)
        if asked == nil then return nil end
        return asked <= tables, "申报了" .. asked .. "桌，公约写的是不超过" .. tables .. "桌"
      end,
    },
  },
}
