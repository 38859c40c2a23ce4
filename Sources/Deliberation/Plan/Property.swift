/// What a script promises of every history that its own rules find in order; `yishi prove` explores them.
public struct Property: Hashable, Sendable, Codable {
  /// How the property is written.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// `never { … }`: what is described does not happen.
    case never
    /// `always { … }`: a step comes only after others, or in every case that is closed.
    case always
  }

  /// What must not hold when the step is carried; each property has one.
  public enum Condition: Hashable, Sendable, Codable {
    /// The step happens at all.
    case happens
    /// One of the steps has not been done, or its display is not over.
    case before([String])
    /// An objection to a display has no answer.
    case openObjection
    /// A display is not over.
    case runningDisplay
    /// The step is held in one meeting with another.
    case merged
    /// The votes in favour miss the threshold.
    case votesBelow(Threshold)
    /// The members in the room miss the threshold.
    case attendanceBelow(Threshold)
    /// The notice is shorter, or there is none.
    case noticeBelow(Period)
    /// It is sooner than so long after another step.
    case sooner(Period, since: String)
    /// A case is closed without the step, although another was carried; `nil` for any case whose last
    /// word is no rejection.
    case leftOut(once: String?)
  }

  /// How the property is written.
  public var form: Form
  /// The step it is about.
  public var stage: String
  /// What must not hold.
  public var condition: Condition
  /// Only what came after the latest failure of this step counts as done.
  public var failed: String?
  /// Whether it follows from the script and stands in none.
  public var isImplied: Bool
  /// Where the script says it.
  public var site: Site

  /// A property of a step.
  public init(
    _ form: Form, _ stage: String, _ condition: Condition, failed: String? = nil,
    isImplied: Bool = false, site: Site = .none
  ) {
    self.form = form
    self.stage = stage
    self.condition = condition
    self.failed = failed
    self.isImplied = isImplied
    self.site = site
  }

  /// The other steps it names, each with the key it stands under.
  var namedStages: [(key: String, name: String)] {
    var names = [("step", stage)]
    switch condition {
    case .before(let steps):
      names += steps.map { (form == .never ? "before" : "after", $0) }
    case .sooner(_, let since): names.append(("since", since))
    case .leftOut(let once): if let once { names.append(("once", once)) }
    default: break
    }
    if let failed { names.append(("failed", failed)) }
    return names
  }
}
