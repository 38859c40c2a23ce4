public import Deliberation
import LuaVM
import SourceText

/// Runs the predicates of one plan; each worker has its own.
///
/// It keeps the machine in which the plan's scripts were run. Verdicts depend on the view alone:
/// fuel is counted anew for each call.
public final class ScriptEvaluator: PredicateEvaluator {
  private let host: ScriptHost
  private let functions: [(function: LuaFunction, site: Site)]

  init(host: ScriptHost) {
    self.host = host
    functions = host.context.predicates
  }

  /// Applies a predicate to a view.
  ///
  /// A predicate that returns `nil` leaves it undecided, as one does that runs out of memory or
  /// time. One that answers nothing, reads a field the view has not, or uses up its steps has
  /// failed.
  public func evaluate(_ predicate: PredicateID, on view: ViewNode) -> PredicateVerdict {
    ask(predicate, host.views.begin(with: view))
  }

  /// Applies a formula to a count and the base it is taken of.
  public func test(_ formula: PredicateID, count: Int, base: Int) -> PredicateVerdict {
    ask(formula, .integer(count), .integer(base))
  }

  private func ask(
    _ predicate: PredicateID, _ argument: LuaValue, _ second: LuaValue? = nil
  ) -> PredicateVerdict {
    guard functions.indices.contains(predicate.index) else {
      return .failed(message: "predicate \(predicate.index)", site: .none)
    }
    let function = functions[predicate.index].function
    var site: Site { functions[predicate.index].site }
    do throws(LuaFailure) {
      let result = try host.machine.ask(function, argument, second)
      // `return nil` says that the record does not tell; no `return` at all is a mistake.
      if case .null? = result.answer { return .undecided }
      guard case .boolean(let answer)? = result.answer else {
        return .failed(message: "returned-\(result.answer?.kind ?? "nil")", site: site)
      }
      var reason: String?
      if case .string(let text)? = result.reason { reason = text }
      return .answered(answer, reason: reason, reads: host.views.reads)
    } catch {
      return verdict(error, site)
    }
  }

  /// The words, numbers and names of the scripts, as their texts have them.
  public var literals: Literals {
    var literals = Literals()
    for (_, script) in host.context.outlines.sorted(by: { $0.key < $1.key }) {
      guard let surface = script.surface else { continue }
      let bytes = surface.text
      for token in SurfaceLexer.tokens(of: bytes) {
        switch token.kind {
        case .name:
          literals.names.insert(token.text)
          literals.names.insert(surface.names.unmangle(token.text, words: false))
        case .string, .foreignString:
          let word = stringValue(of: bytes, token)
          if !literals.words.contains(word) { literals.words.append(word) }
        case .number:
          guard let number = Int(token.text), !literals.numbers.contains(number) else { continue }
          literals.numbers.append(number)
        default: continue
        }
      }
    }
    literals.numbers.sort()
    return literals
  }

  private func verdict(_ failure: LuaFailure, _ site: Site) -> PredicateVerdict {
    switch failure {
    case .undecided, .unusable: return .undecided
    case .exhausted(let script, let line, _):
      return .failed(message: "fuel", site: self.site(script, line) ?? site)
    case .host(let script, let line, let error, _) where error.code == HostCode.openParameter:
      return .open(parameter: error.message, site: self.site(script, line) ?? site)
    case .host(let script, let line, let error, _):
      let told = host.views.unknown ?? error.message
      let spelled = ChunkName.file(script).flatMap { host.context.outlines[$0]?.surface }
      return .failed(
        message: spelled?.unmangle(told) ?? told, site: self.site(script, line) ?? site)
    case .script(let script, let line, let message, _):
      let told = LuaMessage(message).told
      let spelled = ChunkName.file(script).flatMap { host.context.outlines[$0]?.surface }
      return .failed(
        message: spelled?.unmangle(told) ?? told, site: self.site(script, line) ?? site)
    case .syntax(let script, let line, let message):
      return .failed(message: message, site: self.site(script, line) ?? site)
    case .value(let script, let line, let reason):
      return .failed(message: reason.slug, site: self.site(script, line) ?? site)
    case .rejected(let script, let line, _, let reason):
      return .failed(message: reason.slug, site: self.site(script, line) ?? site)
    }
  }

  private func site(_ script: String, _ line: Int) -> Site? {
    guard line > 0, let file = ChunkName.file(script) else { return nil }
    return Site(Place(file: file, line: Int32(clamping: line), column: 0))
  }
}
