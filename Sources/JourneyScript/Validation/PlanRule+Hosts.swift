import JourneyModel

extension PlanRule {
  /// Every absolute address that the script opens is on a host that the journey names: nothing is sent elsewhere.
  static let hosts = PlanRule { context in
    let service = context.plan.service
    let named = ([service.base] + service.hosts).compactMap { WebAddress($0)?.host }
    func inspect(_ template: Template, _ location: SourceLocation) {
      // Only the beginning is certain before the walk; an address that starts with a variable is the client's to judge.
      guard case .literal(let start)? = template.parts.first, let host = WebAddress(start)?.host else { return }
      guard !named.contains(host) else { return }
      context.log.report(
        .hostNotNamed, "the journey doesn't name the host '\(host)'", at: location,
        notes: ["add its address to service.hosts when the citizen is meant to go there"])
    }
    for action in context.plan.steps.flatMap(\.actions) {
      if case .open(let address) = action.kind { inspect(address, action.location) }
    }
    for (key, template) in context.asked {
      inspect(template, context.file[key]?.location ?? context.file.node.location)
    }
  }
}
