/// Writes a chart in the language of Graphviz, with the lanes as clusters.
public struct DOTWriter: Sendable {
  /// A writer.
  public init() {}

  /// The graph, ending in a line feed.
  public func write(_ chart: Chart) -> String {
    var lines = [
      "digraph procedure {", "  label=\(quoted(chart.title));", "  labelloc=t;",
      "  node [shape=box, style=\"filled\", fillcolor=\"#ffffff\", fontname=\"sans-serif\"];",
    ]
    for (lane, name) in chart.lanes.enumerated() {
      lines += ["  subgraph cluster_\(lane) {", "    label=\(quoted(name));"]
      for (index, node) in chart.nodes.enumerated() where node.lane == lane {
        let text = quoted(([node.title] + node.notes).joined(separator: "\n"))
        let style = node.isOptional ? ", style=\"filled,dashed\"" : ""
        lines.append("    n\(index) [label=\(text), fillcolor=\"\(fill(node.style))\"\(style)];")
      }
      lines.append("  }")
    }
    for edge in chart.sound {
      let label = edge.label.isEmpty ? "" : "label=\(quoted(edge.label))"
      let style = edge.isReturn ? "style=dashed, constraint=false" : ""
      let all = [label, style].filter { !$0.isEmpty }.joined(separator: ", ")
      lines.append("  n\(edge.from) -> n\(edge.to)\(all.isEmpty ? "" : " [\(all)]");")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func fill(_ style: Chart.Node.Style) -> String {
    switch style {
    case .meeting: "#e3f2fd"
    case .display: "#fff3d6"
    case .act: "#ffffff"
    }
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      switch character {
      case "\"", "\\": result += "\\\(character)"
      case "\n", "\r\n", "\r": result += "\\n"
      default: result.append(character)
      }
    }
    return result + "\""
  }
}

/// Writes a chart in the language of Mermaid, with the lanes as subgraphs.
public struct MermaidWriter: Sendable {
  /// A writer.
  public init() {}

  /// The graph, ending in a line feed.
  public func write(_ chart: Chart) -> String {
    var lines = ["---", "title: \(quoted(chart.title))", "---", "flowchart TB"]
    for (lane, name) in chart.lanes.enumerated() {
      lines.append("  subgraph l\(lane)[\(quoted(name))]")
      for (index, node) in chart.nodes.enumerated() where node.lane == lane {
        let text = "\"\(([node.title] + node.notes).map(safe).joined(separator: "<br/>"))\""
        lines.append("    n\(index)\(node.style == .display ? "(\(text))" : "[\(text)]")")
      }
      lines.append("  end")
    }
    for edge in chart.sound {
      let arrow = edge.isReturn ? "-.->" : "-->"
      let label = edge.label.isEmpty ? "" : "|\(quoted(edge.label))|"
      lines.append("  n\(edge.from) \(arrow)\(label) n\(edge.to)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func quoted(_ text: String) -> String { "\"\(safe(text))\"" }

  /// Mermaid knows no escapes but those of HTML, which it writes with #.
  private func safe(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\"": result += "#quot;"
      case "#": result += "#35;"
      case "<": result += "#lt;"
      case ">": result += "#gt;"
      case "&": result += "#amp;"
      case "\n", "\r\n", "\r": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
