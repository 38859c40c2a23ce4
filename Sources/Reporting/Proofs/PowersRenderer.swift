public import Deliberation
import SourceText

/// Renders who can carry and who can block a procedure's decisions.
public struct PowersRenderer: Sendable {
  /// The language.
  public var language: Language

  /// A renderer for a language.
  public init(_ language: Language) { self.language = language }

  /// One part for each decision and size, ending in a line feed; empty without decisions.
  public func render(_ powers: [DecisionPower]) -> String {
    var lines: [String] = []
    for power in powers {
      lines.append(head(power))
      switch power.obstacle {
      case .open: lines.append(isChinese ? "  门槛待定，算不出来" : "  the threshold is open")
      case .apart:
        lines.append(
          isChinese
            ? "  门槛分组，或者按户、按面积算，只凭人数算不出来"
            : "  the threshold counts groups, households or areas; the number of members does not "
              + "tell them")
      case nil:
        lines += summary(power)
        if power.source != .sample { lines += table(power) }
      }
      lines.append("")
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private var isChinese: Bool { language == .chinese }

  private func head(_ power: DecisionPower) -> String {
    let names = "\(Clean.line(power.stage, limit: 60)) · \(Clean.line(power.body, limit: 60))"
    let source: String
    switch power.source {
    case .script: source = isChinese ? "脚本写明" : "as the script says"
    case .asked: source = "--members"
    case .sample: source = isChinese ? "举例" : "a sample"
    }
    return isChinese
      ? "\(names)：成员 \(power.members) 人（\(source)）"
      : "\(names): \(power.members) members (\(source))"
  }

  private func summary(_ power: DecisionPower) -> [String] {
    func number(_ value: Int?) -> String { value.map { "\($0)" } ?? (isChinese ? "做不到" : "none") }
    let at = power.carryAt.map { isChinese ? "（到会 \($0) 人时）" : " (of \($0) present)" } ?? ""
    if isChinese {
      return [
        "  最少几人能通过：\(number(power.fewestToCarry))\(power.fewestToCarry == nil ? "" : at)",
        "  最少几人能挡住：反对 \(number(power.fewestToBlock))；不到会 \(number(power.fewestToStayAway))",
      ]
    }
    return [
      "  fewest who can carry it: \(number(power.fewestToCarry))\(power.fewestToCarry == nil ? "" : at)",
      "  fewest who can block it: voting against \(number(power.fewestToBlock)), "
        + "staying away \(number(power.fewestToStayAway))",
    ]
  }

  private func table(_ power: DecisionPower) -> [String] {
    let heads =
      isChinese
      ? ["到会", "通过要同意", "其余弃权时", "挡住要反对", "退席致不足"]
      : ["present", "yes to carry", "if rest abstain", "no to block", "leaving to break"]
    func cell(_ value: Int?) -> String { value.map { "\($0)" } ?? "—" }
    let rows = power.rows.map {
      [
        "\($0.present)", cell($0.favour), cell($0.favourIfRestAbstain), cell($0.against),
        cell($0.leaving),
      ]
    }
    let widths = heads.indices.map { column in
      ([heads] + rows).map { TerminalWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return ([heads] + rows).map { row in
      "  "
        + row.enumerated().map { column, text in
          String(repeating: " ", count: max(0, widths[column] - TerminalWidth.columns(of: text)))
            + text
        }.joined(separator: "  ")
    }
  }

  /// The powers as JSON.
  public func renderJSON(_ powers: [DecisionPower]) -> String {
    JSON.list(
      powers.map { power in
        .members([
          ("step", .text(power.stage)), ("body", .text(power.body)),
          ("members", .number(power.members)), ("source", .text(power.source.rawValue)),
          ("open", .flag(power.obstacle == .open)),
          ("obstacle", power.obstacle.map { .text($0.rawValue) }),
          ("quorum", power.quorum.map { .number($0) }),
          ("carry", power.fewestToCarry.map { .number($0) }),
          ("carry_at", power.carryAt.map { .number($0) }),
          ("block", power.fewestToBlock.map { .number($0) }),
          ("stay_away", power.fewestToStayAway.map { .number($0) }),
          (
            "rows",
            .list(
              power.rows.map { row in
                .members([
                  ("present", .number(row.present)), ("favour", row.favour.map { .number($0) }),
                  ("favour_rest_abstain", row.favourIfRestAbstain.map { .number($0) }),
                  ("against", row.against.map { .number($0) }),
                  ("leaving", row.leaving.map { .number($0) }),
                ])
              })
          ),
        ])
      }
    ).text() + "\n"
  }
}
