/// One thing that is, or is not, in order at a moment: which act, of which stage, by whom, and why not.
public struct Permission: Hashable, Sendable {
  /// The kind of act.
  public var act: Act.Kind
  /// The stage it would belong to.
  public var stage: String?
  /// Who may do it: the body, when the plan names one.
  public var by: String?
  /// Whether it is in order.
  public var allowed: Bool
  /// Why it is not.
  public var reasons: [Finding]

  /// A permission.
  public init(
    act: Act.Kind, stage: String? = nil, by: String? = nil, allowed: Bool, reasons: [Finding] = []
  ) {
    self.act = act
    self.stage = stage
    self.by = by
    self.allowed = allowed
    self.reasons = reasons
  }
}
