import Deliberation

/// The arithmetic of a finding, in the order in which it is told.
enum SumLines {
  /// Days, then the threshold, then the denominators, then what the finding's own words add.
  static func lines(_ finding: Finding, _ wording: Wording, _ voice: any Voice) -> [String] {
    let told = Told(finding, voice)
    var lines: [String] = []
    if let (days, subject) = days(told) { lines.append(voice.sum(days, subject)) }
    if let threshold = told.threshold {
      var line = voice.sum(threshold)
      if let bases = voice.denominators(told) { line += voice.stop + bases }
      lines.append(line)
    } else if let bases = voice.denominators(told) {
      lines.append(bases)
    }
    return lines + wording.sums
  }

  /// The two days a finding is about, where it is about two days.
  private static func days(_ told: Told) -> (DaySum, Sum.Subject)? {
    let pair: (Day?, Day?, Sum.Subject)
    switch told.finding.id {
    case .noticeTooShort, .noticeCounting:
      pair = (told.day(.noticeDay), told.day(.meetingDay), .notice)
    case .displayTooShort:
      pair = (told.day(.postedDay), told.day(.removedDay, .doneDay), .display)
    case .gapTooShort: pair = (told.day(.firstDay), told.day(.doneDay, .meetingDay), .gap)
    case .totalTooLong: pair = (told.day(.firstDay), told.day(.doneDay, .lastDay), .total)
    case .answerLate: pair = (told.day(.objectionDay), told.day(.answerDay), .answer)
    default: return nil
    }
    return told.days(from: pair.0, to: pair.1).map { ($0, pair.2) }
  }
}
