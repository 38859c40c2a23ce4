-- 社区“模拟法庭”与人民调解（湖州市长兴县雉城街道皇家湾社区，2020 年）。
-- 不是少数服从多数：当事人都签字、调解员签字，协议才成立；谈不成就是没有谈成。
-- 协议生效后三十日以内，当事人可以一起申请司法确认（人民调解法）。
return procedure "人民调解" {
  id = "peoples-mediation", version = "2026.1",
  about = "申请、调解、全体当事人签字、司法确认",
  sources = { "长兴县雉城街道皇家湾社区公开介绍（2020 年）" },

  body "人民调解委员会" { kind = "consultative", aliases = { "社区模拟法庭", "娘舅在家" } },

  submission "申请" { least = 1, records = { "提交人" } },
  step "调解" { body = "人民调解委员会", after = "申请", repeats = true },
  agreement "调解协议" {
    after = "调解", signatures = { "当事人", "调解人" }, optional = true,
  },
  confirmation "司法确认" {
    after = "调解协议", optional = true,
    within = days { 30, cite = law "mediation.confirmation" },
  },

  rule "调解不表决" {
    over = "vote",
    check = function() return false, "调解靠双方同意，不表决" end,
  },
}
