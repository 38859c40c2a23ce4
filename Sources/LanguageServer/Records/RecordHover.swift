import Deliberation
import Minutes
import Reporting
import Yishi

/// What is shown over a line of a record: the word, what was found, the sums, the rule, what comes next.
extension LanguageServer {
  mutating func recordHover(_ document: Document, at offset: Int) -> Hover? {
    guard let examined = examination(of: document) else { return nil }
    let scene = RecordScene(document, examined, at: offset)
    let report = Report(sources: examined.sources, items: [], law: examined.law)
    var hover = Hover(parts: [])
    if let word = scene.line.word(at: offset - scene.start) {
      hover.range =
        scene.start + word.range.lowerBound..<scene.start + word.range.upperBound
      switch word.meaning {
      case .label(let label): hover.parts.append(texts.help(label))
      case .key(let key):
        hover.parts.append(texts.help(key))
        if key.names == .procedure, let plan = scene.plan {
          hover.parts.append(texts.summary(of: plan))
        }
      }
    }
    let findings = examined.findings.filter { finding in
      scene.holds(finding.place) || finding.related.contains { scene.holds($0.place) }
    }
    hover.parts += findings.prefix(12).map { texts.help($0, in: report) }
    // A sum that was missed is told with its finding.
    let sums = examined.judgement.sums.filter { sum in
      scene.holds(sum.place) && (sum.holds || !findings.contains { $0.rule == sum.rule })
    }
    var told: Set<String> = []
    for sum in sums.prefix(12) {
      let text = texts.help(sum, in: report)
      if told.insert(text).inserted { hover.parts.append(text) }
    }
    hover.parts += scene.rules.prefix(6).compactMap { texts.rule(at: $0, in: examined.sources) }
    if !scene.acts.isEmpty, let next = next(in: scene) { hover.parts.append(next) }
    return hover
  }

  /// What is in order after the acts of a line.
  private func next(in scene: RecordScene) -> String? {
    guard let machine = scene.machine(), let day = machine.now?.day else { return nil }
    // The acts of the open meeting are the same for all matters.
    var permissions: [Permission] = []
    for matter in machine.matters.indices.prefix(8) {
      for permission in machine.inOrder(on: day, matter: matter)
      where permission.allowed && !permissions.contains(permission) {
        permissions.append(permission)
      }
    }
    return texts.next(permissions)
  }
}
