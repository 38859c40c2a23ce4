internal import Deliberation
internal import SourceText

/// An act while its lines are being read.
struct Draft {
  var act: Act
  /// The act has no day that can be relied on, or lacks what makes it an act: read on, then left out.
  var isDropped = false
  /// Its noun is not known, so that nothing is known of its kind.
  var isUnknown = false
  /// Something in it could not be read.
  var isPartial = false
  /// The day is not known yet; the head of the record may still give it.
  var needsDay = false
  /// The draft goes before this one in the record: notice of a meeting, written in the meeting's head.
  var goesBefore: Int?
  /// The keys seen, for those that come twice.
  var seen: [(field: Field, place: Place)] = []
  /// Where 所属 says the act belongs.
  var belongs: Slice?
  /// An item named in a bracket: 回避：孙八（议题一）.
  var itemReference: Slice?
  /// A roster that the record carries without a day: no act, but a roster of the record.
  var isUndatedRoster = false

  init(_ act: Act) { self.act = act }
}
