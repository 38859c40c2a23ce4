/// Whether one kind of act is in order at a moment of a replay, by whom, and if not, why.
public struct Permission: Hashable, Sendable {
  /// The kind of act.
  public var act: Act.Kind
  /// The stage it would belong to; `nil` for acts of no particular stage.
  public var stage: String?
  /// The body or person who may do it; `nil` when the procedure does not say.
  public var by: String?
  /// Whether it is in order now.
  public var allowed: Bool
  /// What stands in the way, in the order in which it was found; empty when it is in order.
  public var reasons: [Finding]

  /// A permission, or its refusal with reasons.
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
