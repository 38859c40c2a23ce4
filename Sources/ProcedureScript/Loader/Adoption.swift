import Deliberation
import SourceText

extension Adoption {
  /// The plan under its local name, with the local bodies, rules and limits put in.
  func applied(
    to adopted: Plan, declarations: [ParameterDeclaration], _ context: ScriptContext
  ) -> Plan {
    var plan = adopted
    plan.adopts = PlanReference(name: adopted.name, version: adopted.version)
    plan.id = id ?? adopted.id
    plan.name = name ?? adopted.name
    plan.version = version ?? adopted.version
    plan.about = about ?? adopted.about
    plan.from = from ?? adopted.from
    plan.until = until ?? adopted.until
    plan.sample = sample ?? adopted.sample
    plan.sources += sources
    if let reserved {
      plan.reservedMatters = reserved.matters
      plan.reservedBy = reserved.key
    }
    plan.rules += rules
    plan.pace += pace
    plan.cadences += cadences
    plan.properties += properties
    plan.site = Site(place)
    for declared in declarations {
      if let index = plan.parameters.firstIndex(where: { $0.name == declared.name }) {
        plan.parameters[index].about = declared.about
        plan.parameters[index].kind = declared.kind ?? plan.parameters[index].kind
      }
    }
    for body in bodies { replace(body, in: &plan, context) }
    return plan
  }

  private func replace(_ own: BodyNode, in plan: inout Plan, _ context: ScriptContext) {
    guard let index = plan.bodies.firstIndex(where: { $0.name == own.body.name }) else {
      let names = plan.bodies.map(\.name)
      var facts = [Fact(.body, .text(own.body.name)), Fact(.found, .text(own.body.name))]
      if let near = Suggestion.nearest(to: own.body.name, among: names) {
        facts.append(Fact(.suggestion, .text(near)))
      }
      facts.append(Fact(.options, .names(names)))
      context.report(.unknownName, at: own.body.site.place, facts)
      return
    }
    plan.bodies[index] = plan.bodies[index].replaced(by: own)
  }
}

extension Body {
  /// The body with what a local script says of it; what it does not say stays.
  func replaced(by own: BodyNode) -> Body {
    var body = self
    let local = own.body
    if own.keys.contains("kind") { body.authority = local.authority }
    if own.keys.contains("statute") { body.statute = local.statute }
    if own.keys.contains("aliases") { body.aliases = local.aliases }
    if own.keys.contains("least") { body.least = local.least }
    if own.keys.contains("most") { body.most = local.most }
    if own.keys.contains("odd") { body.odd = local.odd }
    if own.keys.contains("quorum") { body.quorum = local.quorum }
    if own.keys.contains("pass") { body.pass = local.pass }
    if own.keys.contains("notice") { body.notice = local.notice }
    if own.keys.contains("recusal") { body.recusal = local.recusal }
    if own.keys.contains("proxies") { body.proxies = local.proxies }
    if own.keys.contains("proxies_over") { body.proxiesOver = local.proxiesOver }
    if own.keys.contains("proxies_within") { body.proxiesWithin = local.proxiesWithin }
    if own.keys.contains("age") { body.age = local.age }
    if own.keys.contains("posted") { body.posted = local.posted }
    if own.keys.contains("parking") { body.parking = local.parking }
    if own.keys.contains("level") { body.level = local.level }
    if own.keys.contains("upper") { body.upper = local.upper }
    if own.keys.contains("instances") { body.instances = local.instances }
    if own.keys.contains("convened_by") { body.convenors = local.convenors }
    if own.keys.contains("head") { body.heads = local.heads }
    if own.keys.contains("authorised_by") { body.authorisedBy = local.authorisedBy }
    if own.keys.contains("powers") { body.powers = local.powers }
    if own.keys.contains("excluded") {
      body.excluded = local.excluded
      body.excludedBy = local.excludedBy
    }
    if own.keys.contains("fill") { body.fill = local.fill }
    if !local.sizeSite.place.isNone || own.keys.contains("least") || own.keys.contains("most") {
      if !local.sizeSite.place.isNone { (body.least, body.most) = (local.least, local.most) }
      body.sizeSite = local.sizeSite
      body.sizeAdvice = local.sizeAdvice
    }
    if !local.seats.isEmpty { body.seats = local.seats }
    if !local.shares.isEmpty { body.shares = local.shares }
    body.site = local.site
    return body
  }
}
