/// Which way each arrow takes, and which of the parallel tracks of each gap.
struct Routes {
  /// How an arrow gets from the gap below its box to the gap above the other.
  enum Way: Hashable {
    /// There is no row between.
    case straight
    /// Down a column that no box stands in.
    case column(Int)
    /// Down beside a column, on one of a few tracks.
    case gutter(Int, track: Int)
    /// Up on the right.
    case margin(track: Int)
  }

  struct Route {
    var edge: Chart.Edge
    var way: Way
    /// The track in the gap below the box it leaves.
    var out = 0
    /// The track in the gap above the box it reaches.
    var into = 0
  }

  private(set) var routes: [Route] = []
  /// The number of tracks of each gap; gap 0 is above the first row.
  private(set) var gaps: [Int]
  /// How many arrows lead back on the right.
  private(set) var returns = 0
  private let chart: Chart
  private let rows: [Int]
  private let slots: [Int]
  /// What runs along each gap: from where to where, counted in half columns, and on which track.
  private var taken: [[(track: Int, span: ClosedRange<Int>, end: Int)]]

  init(_ chart: Chart, rows: [Int], slots: [Int]) {
    self.chart = chart
    self.rows = rows
    self.slots = slots
    let count = (rows.max() ?? -1) + 2
    gaps = [Int](repeating: 0, count: count)
    taken = [[(track: Int, span: ClosedRange<Int>, end: Int)]](repeating: [], count: count)
  }

  mutating func plan() {
    var gutters: [Int: Int] = [:]
    for edge in chart.sound {
      let (from, to) = (slots[edge.from] * 4, slots[edge.to] * 4)
      let (below, above) = (rows[edge.from] + 1, rows[edge.to])
      let leadsBack = edge.isReturn || rows[edge.to] <= rows[edge.from]
      var edge = edge
      edge.isReturn = leadsBack
      var route = Route(edge: edge, way: .straight)
      if leadsBack {
        route.way = .margin(track: returns)
        returns += 1
        route.out = track(in: below, from + 1...far, end: -1 - routes.count)
        route.into = track(in: above, to + 1...far, end: -1 - routes.count)
      } else if below == above {
        route.out = track(in: below, min(from, to)...max(from, to), end: edge.to)
        route.into = route.out
      } else {
        let between = below..<above
        let place: Int
        if isFree(slots[edge.to], between) {
          (route.way, place) = (.column(slots[edge.to]), to)
        } else if isFree(slots[edge.from], between) {
          (route.way, place) = (.column(slots[edge.from]), from)
        } else {
          let slot = slots[edge.to]
          (route.way, place) = (.gutter(slot, track: gutters[slot, default: 0]), to + 2)
          gutters[slot, default: 0] += 1
        }
        route.out = track(in: below, min(from, place)...max(from, place), end: edge.to)
        route.into = track(in: above, min(place, to)...max(place, to), end: edge.to)
      }
      routes.append(route)
    }
  }

  /// Beyond every column.
  private var far: Int { 4 * ((slots.max() ?? 0) + 2) }

  private func isFree(_ slot: Int, _ between: Range<Int>) -> Bool {
    !chart.nodes.indices.contains { slots[$0] == slot && between.contains(rows[$0]) }
  }

  /// The first track of a gap on which nothing else runs there; arrows to one box share theirs.
  private mutating func track(in gap: Int, _ span: ClosedRange<Int>, end: Int) -> Int {
    var track = 0
    while taken[gap].contains(where: {
      $0.track == track && $0.end != end && $0.span.overlaps(span)
    }) {
      track += 1
    }
    taken[gap].append((track, span, end))
    gaps[gap] = max(gaps[gap], track + 1)
    return track
  }
}
