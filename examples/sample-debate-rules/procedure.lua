-- 虚构市柏林里居民议事会，会上照【示例】动议辩论规则。数字是为这个例子拟定的。
return procedure "柏林里居民议事会" {
  id = "bailinli-debate", version = "2026.1", from = "2026-01-01",
  about = "一次会议一件事，先辩后决",
  sources = { "《柏林里居民议事会规则》（为本例拟定）" },

  body "居民议事会" {
    kind = "consultative",
    quorum = more_than { "1/2", of = "members", cite = "《柏林里居民议事会规则》第三条" },
  },

  -- 多数按所投的票算，弃权不算，与示例规则的最后一条一致。
  step "辩论和表决" {
    body = "居民议事会", repeats = true,
    pass = more_than { "1/2", of = "cast", abstentions = "excluded" },
  },

  rules = rules_of "动议辩论规则@2026.1",
}
