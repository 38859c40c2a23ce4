public import Authoring
public import Deliberation
public import SourceText

/// One thing that happens in a story, and what the machine says of it.
public struct Scene: Sendable {
  /// What happens.
  public enum Content: Sendable {
    /// It begins anew, another way.
    case again(StoryText)
    /// The narrator speaks.
    case said(StoryText)
    /// The calendar goes on.
    case day
    /// Lines of the record, what they changed, and what is in order after them.
    case act([String], Changes, [Permission])
    /// What the story expects, and whether the machine finds it.
    case expectation(StoryExpectation, StoryExpectation.Found?)
  }

  /// What happens.
  public let content: Content
  /// The day on which it happens.
  public let day: Day
  /// The place in the story.
  public let place: Place
}

/// What a story says that the machine finds.
public struct StoryExpectation: Sendable {
  /// The ids of all findings that are more than advice, and of advice that is to be there; `nil` where they are not asked about.
  public var findings: [String]?
  /// An act that is in order.
  public var allowed: String?
  /// An act that is not in order.
  public var barred: String?
  /// The finding that stands in the way of the act.
  public var because: String?
  /// The stage the act belongs to; `nil` for any.
  public var stage: String?

  /// What the machine found instead.
  public struct Found: Sendable {
    /// The findings, where they are others than expected.
    public var findings: [Finding]?
    /// The acts of the kind asked about, where they are not as expected.
    public var permissions: [Permission]?
  }

  /// What does not hold; `nil` when all does.
  func found(in look: Look) -> Found? {
    var found = Found()
    if let findings {
      // Advice may be asked for, but need not be.
      let told = look.findings.filter {
        $0.cls != .advice || findings.contains($0.id.rawValue)
      }
      if Set(told.map(\.id.rawValue)) != Set(findings) { found.findings = told }
    }
    for (act, wanted) in [(allowed, true), (barred, false)] {
      guard let act else { continue }
      let asked = look.permissions.filter {
        $0.act.rawValue == act && (stage == nil || $0.stage == stage)
      }
      let isAllowed = asked.contains(where: \.allowed)
      let isExplained = because.map { because in
        asked.contains { $0.reasons.contains { $0.id.rawValue == because } }
      }
      let holds = wanted ? isAllowed : !asked.isEmpty && !isAllowed && isExplained ?? true
      if !holds { found.permissions = (found.permissions ?? []) + asked }
    }
    return found.findings == nil && found.permissions == nil ? nil : found
  }
}
