-- 社区“模拟法庭”与人民调解（湖州市长兴县雉城街道皇家湾社区，2020 年）。
-- 公开介绍写明的：社区老娘舅、律师、模拟法庭，“娘舅在家，律师在线”。
-- 法律写明的（人民调解法）：当事人可以选调解员，也可以随时退出；各方当事人都签字、调解员签字，协议才生效；
-- 生效后三十日以内，可以一起申请司法确认。
-- 不是少数服从多数，没有表决；谈不成就是没有谈成，另走别的路。
return procedure "人民调解" {
  id = "peoples-mediation", version = "2026.1",
  about = "申请、调解、全体当事人签字、司法确认；不表决",
  sources = { "长兴县雉城街道皇家湾社区公开介绍（2020 年）", "人民调解法" },

  body "人民调解委员会" { kind = "consultative", aliases = { "社区模拟法庭", "娘舅在家" } },

  submission "申请" { least = 1, records = { "提交人" } },
  -- 可以谈几次；每次都要有记录人。
  step "调解" {
    body = "人民调解委员会", after = "申请", repeats = true,
    records = { "记录" }, cite = law "mediation.record",
  },
  -- 谈不成的没有协议，所以可以没有这一步；有协议的，一方也不能少签。
  agreement "调解协议" {
    after = "调解", optional = true, records = { "当事人", "调解人", "签字人" },
    signatures = { "当事人", "调解人" }, cite = law "mediation.agreement.majority",
  },
  confirmation "司法确认" {
    after = "调解协议", optional = true, records = { "申请人" },
    within = days { 30, cite = law "mediation.confirmation" },
  },

  rule "调解不表决" {
    over = "vote", stage = "调解",
    check = function() return false, "调解靠各方同意，不表决" end,
  },

  rule "至少两方" {
    over = "agreement", stage = "调解协议",
    check = function(agreement)
      return agreement.parties_count >= 2, "只写了" .. agreement.parties_count .. "方当事人"
    end,
  },

  rule "双方一起申请确认" {
    over = "confirmation", stage = "司法确认", cite = law "mediation.confirmation",
    check = function(confirmation)
      return confirmation.applicants_count >= 2, "司法确认要当事人一起申请"
    end,
  },
}
