import Deliberation
import SourceText

/// Turns what a script declared, used and was given into the parameters of its plan.
///
/// A script that declares parameters must declare all it uses; one that declares none may use any.
struct ParameterReading {
  let context: ScriptContext

  init(_ context: ScriptContext) { self.context = context }

  /// The parameters: declared ones first, in their order, then those only used.
  func parameters() -> [Parameter] {
    noteUsesInFunctions()
    let script = context.script
    var parameters: [Parameter] = []
    for declared in script.declarations {
      let uses = script.uses.filter { $0.name == declared.name }
      let kind =
        declared.kind ?? uses.lazy.compactMap(\.kind).first ?? boundKind(of: declared.name)
      parameters.append(
        Parameter(
          name: declared.name, kind: kind, about: declared.about, site: Site(declared.place)))
      if let kind = declared.kind { checkUses(uses, of: declared, kind) }
      // What is used under a name that nobody declared may well be this one.
      let isAllDeclared = script.uses.allSatisfy { use in
        script.declarations.contains { $0.name == use.name } || isOwn(use.name)
      }
      if uses.isEmpty, isAllDeclared {
        context.report(
          .parameterUnused, at: declared.place, [Fact(.parameter, .text(declared.name))])
      }
    }
    for use in script.uses where !parameters.contains(where: { $0.name == use.name }) {
      if script.declarations.isEmpty {
        parameters.append(
          Parameter(
            name: use.name, kind: use.kind ?? boundKind(of: use.name), site: Site(use.place)))
      } else if !isOwn(use.name) {
        reportUndeclared(use)
      }
    }
    for index in parameters.indices {
      let name = parameters[index].name
      bind(&parameters[index], isDeclared: script.declarations.contains { $0.name == name })
    }
    return parameters
  }

  /// A function asks for a parameter only when it runs; the text shows which it will ask for.
  private func noteUsesInFunctions() {
    context.withScript { script in
      for call in script.outline.calls where call.word == Word.param.name && !call.hasTable {
        guard let name = call.name, !script.uses.contains(where: { $0.name == name }) else {
          continue
        }
        let place = script.place(call.nameRange) ?? script.place(line: call.line)
        script.uses.append(ParameterUse(name: name, kind: nil, place: place))
      }
    }
  }

  /// The kind of what is bound to a parameter of which nothing else says its kind.
  private func boundKind(of name: String) -> Parameter.Kind {
    switch context.script.binding(of: name)?.value {
    case .integer: .integer
    case .flag: .flag
    default: .text
    }
  }

  /// Whether the name came with a binding, from the script that adopts this one.
  private func isOwn(_ name: String) -> Bool {
    context.script.bindings.contains {
      if case .node(.parameter(name)) = $0.value { true } else { false }
    }
  }

  private func bind(_ parameter: inout Parameter, isDeclared: Bool) {
    guard let binding = context.script.binding(of: parameter.name) else { return }
    if case .node(.parameter(let own)) = binding.value {
      parameter.name = own
      return
    }
    guard let text = canonical(binding.value, as: parameter.kind) else {
      // Without a declaration, the use that wants another kind has told it already.
      guard !binding.value.isFailed, isDeclared else { return }
      var facts = [Fact(.key, .text(parameter.name)), Fact(.parameter, .text(parameter.name))]
      if let found = binding.value.shown { facts.append(Fact(.found, .text(found))) }
      facts.append(Fact(.wanted, .text(parameter.kind.rawValue)))
      var finding = Finding(.wrongValue, at: binding.place, facts)
      finding.related = [Related(parameter.site.place, .declared)]
      context.report(finding)
      return
    }
    parameter.bound = text
  }

  private func reportUndeclared(_ use: ParameterUse) {
    if context.lostNames.contains(use.name) { return }
    let names = context.script.declarations.map(\.name)
    var facts = [Fact(.parameter, .text(use.name)), Fact(.found, .text(use.name))]
    if let near = Suggestion.nearest(to: use.name, among: names) {
      facts.append(Fact(.suggestion, .text(near)))
    }
    facts.append(Fact(.options, .names(names)))
    context.report(.unknownName, at: use.place, facts)
  }

  /// A parameter declared as one kind and used as another could never be bound rightly.
  private func checkUses(
    _ uses: [ParameterUse], of declared: ParameterDeclaration, _ kind: Parameter.Kind
  ) {
    for use in uses {
      // To a function only plain values can be given.
      let isPlain = ![.threshold, .period, .rules].contains(kind)
      guard let wanted = use.kind ?? (isPlain ? nil : .integer), wanted != kind else { continue }
      var finding = Finding(
        .wrongValue, at: use.place,
        [
          Fact(.parameter, .text(use.name)), Fact(.found, .text(kind.rawValue)),
          Fact(.wanted, .text(wanted.rawValue)),
        ])
      finding.related = [Related(declared.place, .declared)]
      context.report(finding)
    }
  }
}

extension Binding {
  /// Whether the value is of a kind.
  func fits(_ kind: Parameter.Kind) -> Bool { canonical(value, as: kind) != nil }
}

/// The value bound to a parameter of a kind as a text that does not depend on the script's
/// language; `nil` when it is of another kind.
private func canonical(_ value: ScriptValue, as kind: Parameter.Kind) -> String? {
  switch (kind, value) {
  case (.integer, _): integerValue(value).map(String.init)
  case (.ratio, _): ratioValue(value).map { "\($0)" }
  case (.text, .text(let text)): text
  case (.text, .node(.law(let key))), (.threshold, .node(.law(let key))),
    (.period, .node(.law(let key))):
    "law \(key)"
  case (.flag, .flag(let flag)): flag ? "true" : "false"
  case (.threshold, .node(.threshold(let node))): canonical(node.threshold)
  case (.period, .node(.period(let period))): canonical(period)
  case (.rules, .node(.ruleSet(let set))): set.name
  case (.rules, .node(.ruleSetReference(let reference, _))): "\(reference)"
  default: nil
  }
}

private func canonical(_ threshold: Threshold) -> String {
  var text = form(of: threshold)
  if let measure = threshold.measure { text += " in \(measure.rawValue)" }
  if !threshold.group.isEmpty { text += " among " + threshold.group.joined(separator: "+") }
  return text
}

private func form(of threshold: Threshold) -> String {
  switch threshold.form {
  case .share(let comparator, let ratio, let base):
    "\(comparator.rawValue) \(text(ratio)) \(base.rawValue)"
      + (threshold.casting ? " casting" : "")
  case .number(let comparator, let number): "\(comparator.rawValue) \(text(number))"
  case .every(let base): "every \(base.rawValue)"
  case .all(let parts): "all (" + parts.map(canonical).joined(separator: "; ") + ")"
  case .any(let parts): "any (" + parts.map(canonical).joined(separator: "; ") + ")"
  case .formula(_, let base): "formula \(base.rawValue)"
  case .statute(let key): "law \(key)"
  case .open(let name): "param \(name)"
  }
}

private func canonical(_ period: Period) -> String {
  if let statute = period.statute { return "law \(statute)" }
  let counting = period.counting == .undeclared ? "" : " \(period.counting.rawValue)"
  return "\(text(period.amount)) \(period.unit.rawValue)\(counting)"
}

private func text<Value>(_ setting: Setting<Value>) -> String {
  switch setting {
  case .fixed(let value): "\(value)"
  case .open(let name): "param \(name)"
  }
}
