/// 更正: what is superseded, without anything being deleted.
extension Record {
  /// The record with its corrections in force, and what is wrong with the corrections themselves.
  ///
  /// A correction names an act by `对象` and a fact by its label; where the stated old value is not what
  /// the record has, it is not applied and the mismatch is found.
  ///
  /// - Parameter day: corrections made after it are left out; all are taken when `nil`.
  public func corrected(upTo day: Day? = nil) -> (record: Record, findings: [Finding]) {
    guard acts.indices.contains(where: { acts[$0].kind == .correction }) else { return (self, []) }
    var result = self
    var findings: [Finding] = []
    for act in acts {
      guard case .correction(let correction) = act.content else { continue }
      if let day, act.occurred.day > day { continue }
      let object = act.object?.value ?? act.wording
      let targets = result.acts.indices.filter { result.acts[$0].answers(to: object) }
      guard !targets.isEmpty else {
        findings.append(
          Finding(
            .referenceUnknown, at: act.object?.place ?? act.site.place,
            [Fact(.field, .text("对象")), Fact(.found, .text(object))]))
        continue
      }
      var outcome = CorrectionOutcome.unknownField
      for target in targets.reversed() {
        outcome = result.apply(correction, to: target)
        // An account has many entries: the one that reads as the correction says is meant.
        if case .deed = result.acts[target].content, outcome != .applied { continue }
        break
      }
      guard outcome != .applied else { continue }
      findings.append(
        Finding(
          .correctionMismatch, at: correction.was?.place ?? correction.field.place,
          [Fact(.field, .text(correction.field.value))]
            + (correction.was.map { [Fact(.was, .text($0.value))] } ?? [])
            + [Fact(.now, .text(correction.now.value))]))
    }
    return (result, findings)
  }
}

extension Record {
  /// Corrects an act, or what belongs to it where it is a meeting.
  fileprivate mutating func apply(
    _ correction: Correction, to target: Int
  ) -> CorrectionOutcome {
    let candidates = acts.indices.filter {
      $0 == target || acts[$0].meeting == acts[target].id
    }
    for index in candidates {
      let outcome = acts[index].apply(correction)
      if outcome != .unknownField { return outcome }
    }
    return .unknownField
  }
}

/// What came of one correction on one act.
enum CorrectionOutcome { case applied, mismatch, unknownField }

extension Act {
  /// Whether an act is what a text refers to.
  fileprivate func answers(to text: String) -> Bool {
    guard !text.isEmpty else { return false }
    switch content {
    case .meeting(let meeting): return meeting.title.value == text
    case .disclosure(let disclosure): return disclosure.what.value == text
    case .item(let item): return item.title.value == text
    case .notice, .survey, .evaluation, .implementation, .objection: return wording == text
    case .deed(let deed):
      return wording == text || (deed.kind?.title).flatMap { deed.text(at: $0)?.value } == text
    default: return false
    }
  }

  /// Puts the right value in the place of the stated one, when the old value is what the act says.
  fileprivate mutating func apply(_ correction: Correction) -> CorrectionOutcome {
    switch content {
    case .meeting(var meeting):
      let outcome = meeting.apply(correction)
      content = .meeting(meeting)
      return outcome
    case .vote(var vote):
      let outcome = vote.apply(correction)
      content = .vote(vote)
      return outcome
    case .evaluation(var evaluation):
      let outcome = evaluation.apply(correction)
      content = .evaluation(evaluation)
      return outcome
    case .deed(var deed):
      let outcome = deed.apply(correction)
      content = .deed(deed)
      return outcome
    default: return .unknownField
    }
  }
}

/// Replaces a noted number; the digits may carry a unit such as 人.
private func replace(_ value: inout Noted<Int>?, _ correction: Correction) -> CorrectionOutcome {
  guard let now = number(correction.now.value) else { return .mismatch }
  if let was = correction.was, number(was.value) != value?.value { return .mismatch }
  value = Noted(now, correction.now.place)
  return .applied
}

private func number(_ text: String) -> Int? {
  let digits = text.filter { $0.isASCII && $0.isNumber }
  return digits.isEmpty ? nil : Int(digits)
}

extension Meeting {
  fileprivate mutating func apply(_ correction: Correction) -> CorrectionOutcome {
    switch correction.field.value {
    case "应到": return replace(&expected, correction)
    case "实到": return replace(&present, correction)
    case "缺席": return replace(&absent, correction)
    case "签到": return replace(&signInCount, correction)
    case "应到户数": return replace(&householdsExpected, correction)
    case "到会户代表": return replace(&householdsPresent, correction)
    case "主持":
      if let was = correction.was, was.value != chair?.value { return .mismatch }
      chair = correction.now
      return .applied
    case "记录":
      if let was = correction.was, was.value != recorder?.value { return .mismatch }
      recorder = correction.now
      return .applied
    default: return .unknownField
    }
  }
}

extension Vote {
  fileprivate mutating func apply(_ correction: Correction) -> CorrectionOutcome {
    switch correction.field.value {
    case "同意", "赞成": return replace(&favour, correction)
    case "反对": return replace(&against, correction)
    case "弃权": return replace(&abstain, correction)
    case "发出": return replace(&issued, correction)
    case "收回": return replace(&collected, correction)
    case "有效": return replace(&valid, correction)
    case "废票": return replace(&spoiled, correction)
    default: return .unknownField
    }
  }
}

extension Evaluation {
  fileprivate mutating func apply(_ correction: Correction) -> CorrectionOutcome {
    switch correction.field.value {
    case "发出": return replace(&sent, correction)
    case "收回": return replace(&returned, correction)
    case "满意": return replace(&satisfied, correction)
    case "基本满意": return replace(&fair, correction)
    case "不满意": return replace(&dissatisfied, correction)
    default: return .unknownField
    }
  }
}
