import Testing

@testable import Drawing

@Suite("流程图：谁也不压着谁，箭头不穿过方框")
struct ChartTests {
  /// Charts of every shape: chains, branches, joins, long ways round, ways back, circles.
  static let charts: [Chart] = {
    func chart(_ lanes: [Int], _ edges: [(Int, Int)], back: [(Int, Int)] = []) -> Chart {
      Chart(
        "社区议事", lanes: (0...(lanes.max() ?? 0)).map { "第\($0)栏" },
        nodes: lanes.enumerated().map { index, lane in
          Chart.Node(
            "第\(index)步收集意见建议并公开", notes: ["到会：至少 2/3 应到", "通过：过半数"], lane: lane,
            style: Chart.Node.Style.allCases[index % 3], isOptional: index.isMultiple(of: 4))
        },
        edges: edges.map { Chart.Edge(from: $0.0, to: $0.1) }
          + back.map { Chart.Edge(from: $0.0, to: $0.1, isReturn: true, label: "不成则回") })
    }
    return [
      chart([0], []), chart([0, 1, 2], [(0, 1), (1, 2)]),
      chart([0, 1, 1, 0], [(0, 1), (0, 2), (1, 3), (2, 3)]),
      chart([0, 0, 0, 0, 0], [(0, 1), (1, 2), (2, 3), (3, 4), (0, 4), (1, 4)], back: [(3, 1)]),
      chart(
        [0, 1, 0, 2, 1, 2, 0], [(0, 1), (1, 2), (2, 3), (0, 4), (3, 5), (4, 5), (5, 6), (0, 6)],
        back: [(5, 0), (3, 1), (6, 6)]),
      chart([0, 1, 2], [(0, 1), (1, 2), (2, 0)]), chart([0, 0, 0, 1, 1], []),
      chart(
        [2, 1, 0, 1, 2, 0, 2, 1], [(0, 7), (1, 7), (2, 7), (3, 7), (0, 3), (1, 4), (4, 6)],
        back: [(7, 0), (6, 1), (4, 0)]),
    ]
  }()

  @Test("方框互不重叠，都在画面里", arguments: charts.indices)
  func boxes(_ index: Int) {
    let layout = Layout(Self.charts[index])
    for (i, a) in layout.boxes.enumerated() {
      #expect(a.x >= 0 && a.y > layout.top && a.x + a.width <= layout.width)
      #expect(a.y + a.height <= layout.height)
      for b in layout.boxes.dropFirst(i + 1) {
        #expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y
            || b.y + b.height <= a.y)
      }
    }
  }

  @Test("箭头只走横线和竖线，不穿过方框，首尾接在方框上", arguments: charts.indices)
  func arrows(_ index: Int) {
    let chart = Self.charts[index]
    let layout = Layout(chart)
    #expect(layout.paths.count == chart.edges.count)
    for path in layout.paths {
      let (from, to) = (layout.boxes[path.edge.from], layout.boxes[path.edge.to])
      #expect(path.points.first?.y == from.y + from.height)
      #expect(path.points.last?.y == to.y)
      for (a, b) in zip(path.points, path.points.dropFirst()) {
        #expect(a.x == b.x || a.y == b.y)
        #expect(max(a.x, b.x) <= layout.width && min(a.y, b.y) >= layout.top)
        for box in layout.boxes {
          let apart =
            max(a.x, b.x) <= box.x || min(a.x, b.x) >= box.x + box.width
            || max(a.y, b.y) <= box.y || min(a.y, b.y) >= box.y + box.height
          #expect(apart, "\(path.edge) \(a) \(b)")
        }
      }
    }
  }

  @Test("先后：后一步在下面；绕成一圈的也画得完")
  func rows() {
    #expect(Self.charts[2].rows() == [0, 1, 1, 2])
    #expect(Self.charts[3].rows() == [0, 1, 2, 3, 4])
    #expect(Set(Self.charts[5].rows()).count <= 3)
  }

  @Test("同一张图每次写出同样的字节；尖括号、引号、控制符都当文字")
  func text() {
    var chart = Self.charts[4]
    chart.title = "<b>&\"#\u{1}"
    let svg = SVGWriter().write(chart)
    #expect(svg == SVGWriter().write(chart))
    #expect(svg.contains("<title id=\"t\">&lt;b&gt;&amp;&quot;# </title>"))
    #expect(!svg.contains("<b>"))
    #expect(DOTWriter().write(chart).contains("label=\"<b>&\\\"#\u{1}\""))
    #expect(MermaidWriter().write(chart).contains("title: \"#lt;b#gt;#amp;#quot;#35;\u{1}\""))
    for (index, node) in chart.nodes.enumerated() {
      #expect(DOTWriter().write(chart).contains("n\(index) [label=\"\(node.title)"))
      #expect(MermaidWriter().write(chart).contains("n\(index)"))
    }
  }

  @Test("折行：汉字处处可断，数字和外文不拆，标点不在行首")
  func wrapping() {
    let measure = TextMeasure(size: 10)
    #expect(measure.lines("一二三四五", within: 30) == ["一二三", "四五"])
    #expect(measure.lines("一二三，四", within: 30) == ["一二", "三，四"])
    #expect(measure.lines("至少 2026 人", within: 30) == ["至少 ", "2026", "人"])
    #expect(measure.lines("", within: 30) == [""])
    #expect(measure.lines("abcdefgh", within: 20) == ["ab", "cd", "ef", "gh"])
  }
}
