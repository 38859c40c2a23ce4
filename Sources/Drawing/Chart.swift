/// A flow chart in swim lanes: who does what, after what; the same for every way of drawing it.
public struct Chart: Hashable, Sendable {
  /// A box.
  public struct Node: Hashable, Sendable {
    /// How a box looks.
    public enum Style: String, Hashable, Sendable, CaseIterable {
      /// A meeting that decides or consults.
      case meeting
      /// A display for everybody to see.
      case display
      /// What else is done.
      case act
    }

    /// The heading.
    public var title: String
    /// Smaller lines below it.
    public var notes: [String]
    /// The position of its lane.
    public var lane: Int
    /// How it looks.
    public var style: Style
    /// Whether it may be left out, which is drawn as a broken border.
    public var isOptional: Bool

    /// A box of a lane.
    public init(
      _ title: String, notes: [String] = [], lane: Int, style: Style = .act,
      isOptional: Bool = false
    ) {
      self.title = title
      self.notes = notes
      self.lane = lane
      self.style = style
      self.isOptional = isOptional
    }
  }

  /// An arrow.
  public struct Edge: Hashable, Sendable {
    /// The position of the box it leaves.
    public var from: Int
    /// The position of the box it reaches.
    public var to: Int
    /// Whether it leads back, where something failed; drawn broken.
    public var isReturn: Bool
    /// What stands beside it.
    public var label: String

    /// An arrow between boxes.
    public init(from: Int, to: Int, isReturn: Bool = false, label: String = "") {
      self.from = from
      self.to = to
      self.isReturn = isReturn
      self.label = label
    }
  }

  /// The heading of the whole.
  public var title: String
  /// What it shows, for those who cannot see it.
  public var about: String
  /// The names of the lanes, from left to right.
  public var lanes: [String]
  /// The boxes, in the order in which they are told.
  public var nodes: [Node]
  /// The arrows; those to or from no box are left out when it is drawn.
  public var edges: [Edge]

  /// A chart of its parts.
  public init(
    _ title: String, about: String = "", lanes: [String], nodes: [Node], edges: [Edge]
  ) {
    self.title = title
    self.about = about
    self.lanes = lanes
    self.nodes = nodes
    self.edges = edges
  }

  /// The arrows between boxes there are.
  var sound: [Edge] {
    edges.filter { nodes.indices.contains($0.from) && nodes.indices.contains($0.to) }
  }

  /// The row of each box: below every box it comes after. Arrows that lead back, or that close a circle
  /// with those before them, do not count.
  func rows() -> [Int] {
    var rows = [Int](repeating: 0, count: nodes.count)
    let forward = sound.filter { !$0.isReturn && $0.from != $0.to }
    // Without circles the longest way has fewer arrows than there are boxes.
    for _ in nodes.indices {
      var moved = false
      for edge in forward where rows[edge.to] <= rows[edge.from] && rows[edge.from] < nodes.count {
        rows[edge.to] = rows[edge.from] + 1
        moved = true
      }
      if !moved { break }
    }
    // Circles push each other down; what is left between rows is closed up.
    let used = Set(rows).sorted()
    return rows.map { row in used.firstIndex(of: row) ?? 0 }
  }
}
