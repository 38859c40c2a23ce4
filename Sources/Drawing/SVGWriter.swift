/// Writes a chart as a picture that needs nothing else: SVG, the same bytes for the same chart.
public struct SVGWriter: Sendable {
  /// A writer.
  public init() {}

  /// The picture, ending in a line feed.
  public func write(_ chart: Chart) -> String {
    let layout = Layout(chart)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(layout.width)\" "
        + "height=\"\(layout.height)\" viewBox=\"0 0 \(layout.width) \(layout.height)\" "
        + "role=\"img\" aria-labelledby=\"t d\" font-family=\"\(fonts)\">",
      "<title id=\"t\">\(escaped(chart.title))</title>",
      "<desc id=\"d\">\(escaped(chart.about))</desc>",
      "<defs><marker id=\"a\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" "
        + "markerHeight=\"8\" orient=\"auto\" markerUnits=\"userSpaceOnUse\">"
        + "<path d=\"M0 0L8 4L0 8Z\" fill=\"#37474f\"/></marker></defs>",
      "<rect width=\"\(layout.width)\" height=\"\(layout.height)\" fill=\"#ffffff\"/>",
    ]
    lines += heading(chart, layout)
    lines += layout.columns.enumerated().flatMap { column($1, $0, layout) }
    lines += layout.paths.map(path)
    for (box, node) in zip(layout.boxes, chart.nodes) { lines += draw(box, node) }
    // What is said of an arrow stands over it, on the colour of the page.
    lines += layout.paths.flatMap(label)
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ chart: Chart, _ layout: Layout) -> [String] {
    let texts = Layout.heading.lines(chart.title, within: layout.width - 2 * Layout.margin)
    return texts.enumerated().map { index, text in
      "<text x=\"\(Layout.margin)\" y=\"\(Layout.margin + 20 + index * 28)\" font-size=\"20\" "
        + "font-weight=\"bold\" fill=\"#212121\">\(escaped(text))</text>"
    }
  }

  private func column(_ column: Layout.Column, _ index: Int, _ layout: Layout) -> [String] {
    let fill = index.isMultiple(of: 2) ? "#f7f7f5" : "#eeeeea"
    let height = layout.height - layout.top - Layout.margin
    let center = column.x + column.width / 2
    return [
      "<rect x=\"\(column.x)\" y=\"\(layout.top)\" width=\"\(column.width)\" "
        + "height=\"\(height)\" fill=\"\(fill)\"/>"
    ]
      + column.name.enumerated().map { line, text in
        "<text x=\"\(center)\" y=\"\(layout.top + 21 + line * Layout.titleLine)\" font-size=\"15\" "
          + "font-weight=\"bold\" text-anchor=\"middle\" fill=\"#424242\">\(escaped(text))</text>"
      }
  }

  private func draw(_ box: Layout.Box, _ node: Chart.Node) -> [String] {
    let (fill, line) =
      switch node.style {
      case .meeting: ("#e3f2fd", "#1565c0")
      case .display: ("#fff3d6", "#a15c00")
      case .act: ("#ffffff", "#546e7a")
      }
    let dash = node.isOptional ? " stroke-dasharray=\"6 4\"" : ""
    let round = node.style == .display ? 14 : 4
    var lines = [
      "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\" "
        + "rx=\"\(round)\" fill=\"\(fill)\" stroke=\"\(line)\" stroke-width=\"1.5\"\(dash)/>"
    ]
    var y = box.y + 10
    for text in box.title {
      y += Layout.titleLine
      lines.append(
        "<text x=\"\(box.center)\" y=\"\(y - 5)\" font-size=\"15\" font-weight=\"bold\" "
          + "text-anchor=\"middle\" fill=\"#212121\">\(escaped(text))</text>")
    }
    for text in box.notes {
      y += Layout.noteLine
      lines.append(
        "<text x=\"\(box.center)\" y=\"\(y - 4)\" font-size=\"12\" text-anchor=\"middle\" "
          + "fill=\"#424242\">\(escaped(text))</text>")
    }
    return lines
  }

  private func path(_ path: Layout.Path) -> String {
    let points = path.points.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x) \($1.y)" }.joined()
    let dash = path.edge.isReturn ? " stroke-dasharray=\"5 4\"" : ""
    return "<path d=\"\(points)\" fill=\"none\" stroke=\"#37474f\" stroke-width=\"1.5\"\(dash) "
      + "marker-end=\"url(#a)\"/>"
  }

  private func label(_ path: Layout.Path) -> [String] {
    guard !path.edge.label.isEmpty else { return [] }
    return [
      "<text x=\"\(path.label.x)\" y=\"\(path.label.y)\" font-size=\"12\" fill=\"#b71c1c\" "
        + "paint-order=\"stroke\" stroke=\"#ffffff\" stroke-width=\"3\">"
        + "\(escaped(path.edge.label))</text>"
    ]
  }

  private let fonts =
    "Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, PingFang SC, WenQuanYi Zen Hei, sans-serif"
}

/// Text between tags; control characters, which XML does not allow, are shown as a blank.
func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\u{FFFE}", "\u{FFFF}": result += " "
    case _ where scalar.value < 0x20: result += " "
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
