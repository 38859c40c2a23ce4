public import SourceText

/// One time a stage was come to, whatever came of it.
public struct Performance: Hashable, Sendable {
  /// The stage.
  public var stage: String
  /// The day.
  public var day: Day
  /// Where the record says it.
  public var place: Place

  /// One time.
  public init(stage: String, day: Day, place: Place) {
    self.stage = stage
    self.day = day
    self.place = place
  }
}

extension Rulebook {
  /// The stages of a record as they were come to, in the order of time.
  public func performances(in record: Record) -> [Performance] {
    let effective = record.corrected().record
    var head = effective
    head.acts = []
    var machine = Machine(book: self, head: head)
    machine.performances = []
    for act in effective.inOrderOfTime() { machine.apply(act) }
    machine.leaveMeetings()
    return machine.performances ?? []
  }
}
