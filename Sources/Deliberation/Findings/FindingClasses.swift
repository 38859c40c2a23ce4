extension FindingID {
  /// The class a finding of this id has unless its maker says otherwise.
  public var usualClass: Finding.Class {
    switch self {
    case .quorumNotMet, .quorumLost, .ballotsExceedIssued, .ballotsExceedVoters,
      .stepAfterRejection, .bodyNotCompetent,
      .consultativeUsed, .compositionNotMet, .turnoutNotMet, .requestInsufficient,
      .outsideAuthority, .actInRecess:
      .noPower
    case .seatsExceeded, .tieUndecided, .outcomeRefuted, .wrongBase, .unanimityRefuted,
      .rateRefuted, .balanceDiffers, .stateRefuted, .rankingRefuted:
      .refuted
    case .noticeTooShort, .noticeAfterMeeting, .modeNotAllowed, .methodNotAllowed,
      .voterNotEntitled,
      .votedTwice, .proxyOverLimit, .proxyNotAllowed, .castingVoteNotDue, .recusalAfterVote,
      .recusedVoted, .householdTwice, .mandateBroken, .notContested, .reservedSeatUnfilled,
      .tellerIsCandidate, .itemNotPosted, .stepOutOfOrder,
      .stepRepeated, .mergeNotAllowed, .gapTooShort,
      .totalTooLong, .displayTooShort, .displayNotOver, .objectionUnanswered, .answerLate,
      .returnTooLow, .satisfactionTooLow, .conductRuleBroken, .outsideWindow, .countTooHigh,
      .wrongRecipient, .convenerNotEntitled, .chairNotEntitled, .tooManyItems, .entryUnreviewed,
      .entryWithoutBasis:
      .irregular
    case .noticeMissing, .signatureMissing, .stepMissing, .stepOverdue, .countTooLow,
      .meetingMissing, .recurrenceMissing, .seatVacant:
      .omission
    case .meetingOffDay, .termOver: .irregular
    case .numberMissing, .numberRepeated, .numberDisorder, .numberMalformed, .itemDropped,
      .openingDiffers:
      .record
    case .meetingsClose: .advice
    case .rosterDuplicate, .signatureBeforeMeeting, .recordMissing, .timeDisorder, .totalsDiffer,
      .secretBallotNamed, .correctionMismatch, .actAfterClosing, .journalBroken, .textNotInForce:
      .record
    case .compositionUnknown, .rosterMissing, .surveyBaseMissing, .factMissing, .parameterOpen,
      .referenceAmbiguous, .referenceUnknown, .statuteUnknown, .calendarYearMissing, .dateAmbiguous:
      .undetermined
    case .noticeCounting, .displayEndsOnHoliday, .encodingConverted, .sampleSet, .parameterUnbound,
      .localOverridesShipped, .procedureReplaced, .notComparable, .noObjectionPath, .unknownKey,
      .localTextMissing,
      .lawConflict, .lawChanged, .parameterUnused:
      .advice
    case .predicateFailed, .scriptSyntax, .scriptRejected, .scriptError, .scriptExhausted,
      .fullWidthPunctuation, .unknownWord, .unknownField, .wrongValue, .missingField, .unknownName,
      .duplicateName, .unknownStatute, .baseUndeclared, .tieUndeclared, .belowFloor,
      .timingUnsatisfiable, .stepCycle, .thresholdImpossible, .stepUnreachable, .noWayOut,
      .thresholdTrivial, .compositionUnsatisfiable:
      .procedure
    case .unreadableFile, .fileTooLarge, .unknownLabel, .unreadableDate, .unreadableNumber,
      .unreadableLine, .duplicateKey, .procedureUnknown, .procedureUnnamed, .invalidJSON:
      .input
    }
  }

  /// The remedy a finding of this id has unless its maker says otherwise.
  public var usualRemedy: Finding.Remedy {
    switch self {
    case .quorumNotMet, .quorumLost, .actInRecess, .ballotsExceedIssued, .ballotsExceedVoters,
      .noticeTooShort,
      .noticeMissing,
      .noticeAfterMeeting, .bodyNotCompetent, .outcomeRefuted, .wrongBase, .compositionNotMet,
      .modeNotAllowed, .methodNotAllowed, .stepAfterRejection, .consultativeUsed, .recusalAfterVote,
      .recusedVoted, .proxyNotAllowed, .proxyOverLimit, .voterNotEntitled, .votedTwice,
      .householdTwice, .mergeNotAllowed, .gapTooShort, .mandateBroken, .turnoutNotMet,
      .seatsExceeded, .tieUndecided, .notContested, .reservedSeatUnfilled, .tellerIsCandidate,
      .itemNotPosted, .outsideAuthority,
      .convenerNotEntitled, .chairNotEntitled:
      .newMeeting
    case .displayTooShort, .objectionUnanswered, .stepMissing, .stepOverdue, .returnTooLow,
      .satisfactionTooLow, .signatureMissing, .countTooLow, .requestInsufficient, .wrongRecipient,
      .entryUnreviewed:
      .stillPossible
    case .totalsDiffer, .unanimityRefuted, .rateRefuted, .rosterDuplicate, .rosterMissing,
      .recordMissing, .timeDisorder, .signatureBeforeMeeting, .factMissing, .referenceAmbiguous,
      .referenceUnknown, .surveyBaseMissing, .compositionUnknown, .correctionMismatch,
      .secretBallotNamed, .dateAmbiguous, .actAfterClosing, .entryWithoutBasis, .balanceDiffers,
      .stateRefuted, .rankingRefuted, .journalBroken, .textNotInForce,
      .castingVoteNotDue:
      .correctable
    case .termOver, .seatVacant: .stillPossible
    case .numberMissing, .numberRepeated, .numberDisorder, .numberMalformed, .itemDropped,
      .openingDiffers:
      .correctable
    case .meetingMissing, .recurrenceMissing, .meetingOffDay, .meetingsClose: .none
    case .stepOutOfOrder, .stepRepeated, .displayNotOver, .answerLate, .totalTooLong,
      .conductRuleBroken, .outsideWindow, .countTooHigh, .tooManyItems, .noticeCounting,
      .displayEndsOnHoliday, .statuteUnknown,
      .calendarYearMissing, .encodingConverted, .sampleSet, .localOverridesShipped,
      .procedureReplaced, .localTextMissing, .lawConflict, .lawChanged:
      .none
    case .parameterOpen, .predicateFailed, .scriptSyntax, .scriptRejected, .scriptError,
      .scriptExhausted, .fullWidthPunctuation, .unknownWord, .unknownField, .wrongValue,
      .missingField, .unknownName, .duplicateName, .unknownStatute, .baseUndeclared, .tieUndeclared,
      .belowFloor, .notComparable, .timingUnsatisfiable, .stepCycle, .thresholdImpossible,
      .noObjectionPath, .parameterUnbound, .parameterUnused, .stepUnreachable, .noWayOut,
      .thresholdTrivial, .compositionUnsatisfiable:
      .editProcedure
    case .unreadableFile, .fileTooLarge, .unknownKey, .unknownLabel, .unreadableDate,
      .unreadableNumber, .unreadableLine, .duplicateKey, .procedureUnknown, .procedureUnnamed,
      .invalidJSON:
      .editRecord
    }
  }
}
