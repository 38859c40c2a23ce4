/// Where everything of a chart stands, in whole pixels from the top left.
///
/// Time runs down, and each lane is a column. Arrows run in the gaps between rows and beside columns,
/// never through a box: down from a box, along the gap, down a free column, along, and into the next box
/// from above. Arrows that lead back go up on the right.
struct Layout {
  struct Box {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
    var title: [String]
    var notes: [String]
    var center: Int { x + width / 2 }
  }

  struct Column {
    var name: [String]
    var x: Int
    var width: Int
  }

  struct Point: Hashable {
    var x: Int
    var y: Int
  }

  struct Path {
    var edge: Chart.Edge
    var points: [Point]
    /// Where the label begins.
    var label: Point
  }

  static let heading = TextMeasure(size: 20)
  static let title = TextMeasure(size: 15)
  static let note = TextMeasure(size: 12)
  static let titleLine = 21
  static let noteLine = 17
  static let margin = 24
  private static let boxWidth = 176
  private static let padding = 10
  private static let gutter = 30
  private static let track = 10

  private(set) var width = 0
  private(set) var height = 0
  private(set) var top = 0
  private(set) var columns: [Column] = []
  private(set) var boxes: [Box] = []
  private(set) var paths: [Path] = []
  private let chart: Chart
  private let rows: [Int]
  /// The column of each box within all columns of boxes.
  private var slots: [Int] = []
  private var slotX: [Int] = []
  private var rowY: [Int] = []
  private var rowHeight: [Int] = []
  private var gaps: [Int] = []

  init(_ chart: Chart) {
    self.chart = chart
    rows = chart.rows()
    placeColumns()
    var routes = Routes(chart, rows: rows, slots: slots)
    routes.plan()
    placeRows(routes)
    draw(routes)
  }

  private var rowCount: Int { (rows.max() ?? -1) + 1 }

  /// Lanes get as many columns as they have boxes in one row.
  private mutating func placeColumns() {
    slots = [Int](repeating: 0, count: chart.nodes.count)
    var x = Self.margin
    var first = 0
    for (lane, name) in chart.lanes.enumerated() {
      var used = [Int](repeating: 0, count: rowCount)
      for (index, node) in chart.nodes.enumerated() where node.lane == lane {
        slots[index] = first + used[rows[index]]
        used[rows[index]] += 1
      }
      let count = max(1, used.max() ?? 1)
      let width = count * (Self.boxWidth + Self.gutter) + Self.gutter
      for slot in 0..<count {
        slotX.append(x + Self.gutter + slot * (Self.boxWidth + Self.gutter))
      }
      columns.append(
        Column(name: Self.title.lines(name, within: width - 16), x: x, width: width))
      x += width
      first += count
    }
    width = max(x, Self.margin + Self.boxWidth) + Self.margin
    let heading = Self.heading.lines(chart.title, within: width - 2 * Self.margin)
    top = Self.margin + heading.count * 28 + 8
  }

  /// Rows are as high as their highest box, gaps as high as the arrows in them need.
  private mutating func placeRows(_ routes: Routes) {
    boxes = chart.nodes.indices.map { index in
      let node = chart.nodes[index]
      let inner = Self.boxWidth - 2 * Self.padding
      let title = Self.title.lines(node.title, within: inner)
      let notes = node.notes.flatMap { Self.note.lines($0, within: inner) }
      let height =
        2 * Self.padding + title.count * Self.titleLine + notes.count * Self.noteLine
      let x = slotX.indices.contains(slots[index]) ? slotX[slots[index]] : Self.margin
      return Box(
        x: x, y: 0, width: Self.boxWidth, height: height, title: title, notes: notes)
    }
    gaps = routes.gaps
    let names = columns.map(\.name.count).max() ?? 1
    var y = top + names * Self.titleLine + 16
    for row in 0..<rowCount {
      y += gapHeight(routes.gaps[row])
      rowY.append(y)
      let height = boxes.indices.filter { rows[$0] == row }.map { boxes[$0].height }.max() ?? 0
      rowHeight.append(height)
      for index in boxes.indices where rows[index] == row {
        boxes[index].y = y + (height - boxes[index].height) / 2
      }
      y += height
    }
    y += gapHeight(routes.gaps[rowCount])
    height = y + Self.margin
    width += routes.returns * Self.track + (routes.returns > 0 ? 8 : 0)
  }

  private func gapHeight(_ tracks: Int) -> Int { 34 + max(0, tracks - 1) * Self.track }

  private func gapY(_ gap: Int, track: Int) -> Int {
    let start =
      gap == 0 ? (rowY.first ?? top) - gapHeight(gaps[0]) : rowY[gap - 1] + rowHeight[gap - 1]
    return start + 17 + track * Self.track
  }

  private mutating func draw(_ routes: Routes) {
    for route in routes.routes {
      let (from, to) = (boxes[route.edge.from], boxes[route.edge.to])
      let shift = route.edge.isReturn ? Self.boxWidth / 4 : 0
      var points = [Point(x: from.center + shift, y: from.y + from.height)]
      let out = gapY(rows[route.edge.from] + 1, track: route.out)
      let into = gapY(rows[route.edge.to], track: route.into)
      let x: Int
      switch route.way {
      case .straight: x = to.center + shift
      case .column(let slot): x = slotX[slot] + Self.boxWidth / 2
      case .gutter(let slot, let track):
        x = slotX[slot] + Self.boxWidth + 8 + (track % 3) * 7
      case .margin(let track): x = width - Self.margin - 4 - track * Self.track
      }
      points.append(Point(x: points[0].x, y: out))
      points.append(Point(x: x, y: out))
      if route.out != route.into || rows[route.edge.from] + 1 != rows[route.edge.to] {
        points.append(Point(x: x, y: into))
        points.append(Point(x: to.center + shift, y: into))
      } else {
        points.append(Point(x: to.center + shift, y: out))
      }
      points.append(Point(x: to.center + shift, y: to.y))
      paths.append(
        Path(
          edge: route.edge, points: simplified(points),
          // Above the line on which the arrow leaves.
          label: Point(x: points[0].x + 5, y: out - 4)))
    }
  }

  /// Without points that lie between their neighbours on a line, or on one of them.
  private func simplified(_ points: [Point]) -> [Point] {
    var kept: [Point] = []
    for point in points {
      if point == kept.last { continue }
      if kept.count >= 2 {
        let (a, b) = (kept[kept.count - 2], kept[kept.count - 1])
        if (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y) { kept.removeLast() }
      }
      kept.append(point)
    }
    return kept
  }
}
