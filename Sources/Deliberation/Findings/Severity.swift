/// What a defect does to the act it concerns: advice for the reader, drawn from a table, never a ruling.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
  /// 不成立、无效: without it there is no valid decision.
  case void
  /// 可撤销: who is harmed may ask a court to revoke the decision.
  case voidable
  /// 应补正: it can be made good without touching the decision.
  case curable
  /// 提示: nothing follows from it.
  case advice
  /// 材料不足: it cannot be told.
  case undetermined
}

extension Finding {
  /// What the defect does; `nil` for defects of scripts and of unreadable input.
  public var severity: Severity? {
    switch cls {
    case .procedure, .input: return nil
    case .advice: return .advice
    case .undetermined: return .undetermined
    default: break
    }
    // What signing makes is not there without it.
    if id == .signatureMissing, case .kind(let act)? = self[.deed],
      DeedKind.of(act)?.isMadeBySigning == true
    {
      return .void
    }
    guard let usual = id.usualSeverity else { return nil }
    // What was announced on the wrong ground but is carried all the same loses nothing of its worth.
    if usual == .void, decisive == false { return .voidable }
    if usual == .voidable, decisive == false { return .curable }
    return usual
  }
}

extension FindingID {
  /// What a defect of this id does to a decision, before it is known whether it bore on the outcome.
  public var usualSeverity: Severity? {
    switch self {
    // Without these there is no decision: nobody was competent, or the count does not give it.
    case .quorumNotMet, .quorumLost, .ballotsExceedIssued, .ballotsExceedVoters, .outcomeRefuted,
      .wrongBase,
      .bodyNotCompetent, .consultativeUsed, .stepAfterRejection:
      .void
    // The decision stands until somebody harmed by the way it was made has it revoked.
    case .noticeTooShort, .noticeMissing, .noticeAfterMeeting, .modeNotAllowed, .methodNotAllowed,
      .voterNotEntitled, .votedTwice, .proxyOverLimit, .proxyNotAllowed, .recusalAfterVote,
      .recusedVoted, .householdTwice, .mergeNotAllowed, .stepOutOfOrder, .stepMissing, .gapTooShort,
      .displayNotOver, .objectionUnanswered, .compositionNotMet, .returnTooLow, .satisfactionTooLow,
      .conductRuleBroken:
      .voidable
    // What is written down, posted or signed can be made good.
    case .balanceDiffers, .stateRefuted, .signatureMissing, .signatureBeforeMeeting, .recordMissing,
      .timeDisorder, .totalsDiffer,
      .unanimityRefuted, .rateRefuted, .rosterDuplicate, .secretBallotNamed, .correctionMismatch,
      .actAfterClosing, .displayTooShort, .answerLate, .stepOverdue, .stepRepeated, .totalTooLong:
      .curable
    default: usualClass.usualSeverity
    }
  }
}

extension Finding.Class {
  /// What findings of the class do, where the table does not name them.
  fileprivate var usualSeverity: Severity? {
    switch self {
    case .noPower, .refuted: .void
    case .irregular: .voidable
    case .omission, .record: .curable
    case .undetermined: .undetermined
    case .advice: .advice
    case .procedure, .input: nil
    }
  }
}
