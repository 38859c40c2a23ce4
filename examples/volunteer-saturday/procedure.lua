-- 虚构市青禾社区采用志愿者活动日。读法是为这个例子拟定的：取第一个星期六。
return adopt "志愿者活动日@2026.1" {
  id = "seedling-saturday", name = "青禾志愿者活动日", version = "2026.1", from = "2026-01-01",
  about = "每月第一个星期六的志愿者活动",
  sources = { "《青禾社区志愿服务约定》（为本例拟定）" },

  ["读法"] = "first-saturday",
}
