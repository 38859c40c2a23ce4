import Deliberation

/// English: the same findings in the words of a colleague; names and terms of the record stay
/// Chinese.
struct English: Voice {
  var language: Language { .english }

  func wording(of finding: Finding) -> Wording {
    let told = Told(finding, self)
    return switch finding.id {
    case .compositionNotMet: compositionNotMet(told)
    case .compositionUnknown: compositionUnknown(told)
    case .rosterDuplicate: rosterDuplicate(told)
    case .rosterMissing: rosterMissing(told)
    case .noticeMissing: noticeMissing(told)
    case .noticeTooShort: noticeTooShort(told)
    case .noticeAfterMeeting: noticeAfterMeeting(told)
    case .noticeCounting: noticeCounting(told)
    case .itemNotPosted: itemNotPosted(told)
    case .quorumNotMet: quorumNotMet(told)
    case .quorumLost: quorumLost(told)
    case .actInRecess: actInRecess(told)
    case .modeNotAllowed: modeNotAllowed(told)
    case .signatureMissing: signatureMissing(told)
    case .signatureBeforeMeeting: signatureBeforeMeeting(told)
    case .recordMissing: recordMissing(told)
    case .timeDisorder: timeDisorder(told)
    case .outcomeRefuted: outcomeRefuted(told)
    case .wrongBase: wrongBase(told)
    case .unanimityRefuted: unanimityRefuted(told)
    case .totalsDiffer: totalsDiffer(told)
    case .ballotsExceedIssued: ballotsExceedIssued(told)
    case .ballotsExceedVoters: ballotsExceedVoters(told)
    case .voterNotEntitled: voterNotEntitled(told)
    case .votedTwice: votedTwice(told)
    case .proxyOverLimit: proxyOverLimit(told)
    case .proxyNotAllowed: proxyNotAllowed(told)
    case .castingVoteNotDue: castingVoteNotDue(told)
    case .recusalAfterVote: recusalAfterVote(told)
    case .recusedVoted: recusedVoted(told)
    case .methodNotAllowed: methodNotAllowed(told)
    case .secretBallotNamed: secretBallotNamed(told)
    case .householdTwice: householdTwice(told)
    case .mandateBroken: mandateBroken(told)
    case .turnoutNotMet: turnoutNotMet(told)
    case .seatsExceeded: seatsExceeded(told)
    case .tieUndecided: tieUndecided(told)
    case .notContested: notContested(told)
    case .reservedSeatUnfilled: reservedSeatUnfilled(told)
    case .tellerIsCandidate: tellerIsCandidate(told)
    case .stepOutOfOrder: stepOutOfOrder(told)
    case .stepMissing: stepMissing(told)
    case .stepRepeated: stepRepeated(told)
    case .stepAfterRejection: stepAfterRejection(told)
    case .mergeNotAllowed: mergeNotAllowed(told)
    case .gapTooShort: gapTooShort(told)
    case .totalTooLong: totalTooLong(told)
    case .stepOverdue: stepOverdue(told)
    case .bodyNotCompetent: bodyNotCompetent(told)
    case .consultativeUsed: consultativeUsed(told)
    case .displayTooShort: displayTooShort(told)
    case .displayEndsOnHoliday: displayEndsOnHoliday(told)
    case .displayNotOver: displayNotOver(told)
    case .objectionUnanswered: objectionUnanswered(told)
    case .answerLate: answerLate(told)
    case .returnTooLow: returnTooLow(told)
    case .satisfactionTooLow: satisfactionTooLow(told)
    case .rateRefuted: rateRefuted(told)
    case .surveyBaseMissing: surveyBaseMissing(told)
    case .outsideWindow: outsideWindow(told)
    case .countTooLow: countTooLow(told)
    case .countTooHigh: countTooHigh(told)
    case .requestInsufficient: requestInsufficient(told)
    case .wrongRecipient: wrongRecipient(told)
    case .outsideAuthority: outsideAuthority(told)
    case .convenerNotEntitled: convenerNotEntitled(told)
    case .chairNotEntitled: chairNotEntitled(told)
    case .tooManyItems: tooManyItems(told)
    case .entryUnreviewed: entryUnreviewed(told)
    case .entryWithoutBasis: entryWithoutBasis(told)
    case .balanceDiffers: balanceDiffers(told)
    case .stateRefuted: stateRefuted(told)
    case .rankingRefuted: rankingRefuted(told)
    case .conductRuleBroken: conductRuleBroken(told)
    case .predicateFailed: predicateFailed(told)
    case .factMissing: factMissing(told)
    case .parameterOpen: parameterOpen(told)
    case .referenceAmbiguous: referenceAmbiguous(told)
    case .referenceUnknown: referenceUnknown(told)
    case .statuteUnknown: statuteUnknown(told)
    case .localTextMissing: localTextMissing(told)
    case .lawConflict: lawConflict(told)
    case .textNotInForce: textNotInForce(told)
    case .lawChanged: lawChanged(told)
    case .calendarYearMissing: calendarYearMissing(told)
    case .correctionMismatch: correctionMismatch(told)
    case .actAfterClosing: actAfterClosing(told)
    case .meetingMissing: meetingMissing(told)
    case .recurrenceMissing: recurrenceMissing(told)
    case .meetingOffDay: meetingOffDay(told)
    case .meetingsClose: meetingsClose(told)
    case .numberMissing: numberMissing(told)
    case .numberRepeated: numberRepeated(told)
    case .numberDisorder: numberDisorder(told)
    case .numberMalformed: numberMalformed(told)
    case .termOver: termOver(told)
    case .seatVacant: seatVacant(told)
    case .itemDropped: itemDropped(told)
    case .openingDiffers: openingDiffers(told)
    case .unreadableFile: unreadableFile(told)
    case .fileTooLarge: fileTooLarge(told)
    case .unknownKey: unknownKey(told)
    case .unknownLabel: unknownLabel(told)
    case .unreadableDate: unreadableDate(told)
    case .unreadableNumber: unreadableNumber(told)
    case .unreadableLine: unreadableLine(told)
    case .duplicateKey: duplicateKey(told)
    case .dateAmbiguous: dateAmbiguous(told)
    case .procedureUnknown: procedureUnknown(told)
    case .procedureUnnamed: procedureUnnamed(told)
    case .invalidJSON: invalidJSON(told)
    case .encodingConverted: encodingConverted(told)
    case .journalBroken: journalBroken(told)
    case .scriptSyntax: scriptSyntax(told)
    case .scriptRejected: scriptRejected(told)
    case .scriptError: scriptError(told)
    case .scriptExhausted: scriptExhausted(told)
    case .fullWidthPunctuation: fullWidthPunctuation(told)
    case .unknownWord: unknownWord(told)
    case .unknownField: unknownField(told)
    case .wrongValue: wrongValue(told)
    case .missingField: missingField(told)
    case .unknownName: unknownName(told)
    case .duplicateName: duplicateName(told)
    case .unknownStatute: unknownStatute(told)
    case .baseUndeclared: baseUndeclared(told)
    case .tieUndeclared: tieUndeclared(told)
    case .belowFloor: belowFloor(told)
    case .notComparable: notComparable(told)
    case .timingUnsatisfiable: timingUnsatisfiable(told)
    case .stepCycle: stepCycle(told)
    case .thresholdImpossible: thresholdImpossible(told)
    case .stepUnreachable: stepUnreachable(told)
    case .noWayOut: noWayOut(told)
    case .thresholdTrivial: thresholdTrivial(told)
    case .compositionUnsatisfiable: compositionUnsatisfiable(told)
    case .parameterUnused: parameterUnused(told)
    case .noObjectionPath: noObjectionPath(told)
    case .parameterUnbound: parameterUnbound(told)
    case .sampleSet: sampleSet(told)
    case .localOverridesShipped: localOverridesShipped(told)
    case .procedureReplaced: procedureReplaced(told)
    }
  }

  /// A sentence, and after a colon the numbers that are known.
  func say(_ sentence: String, _ details: String?...) -> String {
    let known = details.compactMap { $0 }.filter { !$0.isEmpty }
    guard !known.isEmpty else { return sentence }
    let told = known.joined(separator: ", ")
    if sentence.hasSuffix("?") { return "\(sentence) (\(told))" }
    return sentence.contains(": ") ? "\(sentence), \(told)" : "\(sentence): \(told)"
  }

  /// A name in quotation marks, or a word that stands for it.
  func named(_ name: String?, else word: String) -> String { name.map { "“\($0)”" } ?? word }

  /// “did you mean “…”?” where something near is known.
  func suggestion(_ told: Told) -> String? {
    told.text(.suggestion).map { "did you mean “\($0)”?" }
  }

  /// The permitted choices, where they are known.
  func options(_ told: Told, _ lead: String) -> String? {
    let options = told.names(.options).map { Slugs.word($0, in: language) ?? $0 }
    guard !options.isEmpty else { return nil }
    return lead + options.joined(separator: ", ")
  }

  /// The parts that are known, or `nil` when none is.
  func list(_ parts: String?...) -> String? {
    let known = parts.compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }
}
