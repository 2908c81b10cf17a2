import FormClient
import JourneyModel
import PageModel

/// Puts a journey's citizens back in a test environment, so that what can be done only once can be done in each run.
struct CitizenReset {
  let plan: JourneyPlan
  let transport: any HTTPTransport
  let guards: RunGuard

  /// Puts citizens back, by default all of them, one after the other; the first that can't be stops the run.
  ///
  /// A service out of reach is left for the walks to tell.
  func send(for personas: [Persona]? = nil) async {
    guard let template = plan.reset, plan.service.environment != .production else { return }
    let base = WebURL(parsing: plan.service.base)
    let addresses = ([plan.service.base] + plan.service.hosts).compactMap { WebURL(parsing: $0) }
    let hosts = HostPolicy(allowing: addresses)
    for persona in personas ?? plan.personas where !Task.isCancelled && guards.reason == nil {
      let place = SourceLocation(file: plan.source, line: 1, column: 1)
      guard let text = try? Knowledge(persona: persona).text(template, at: place),
        let url = WebURL(parsing: text, base: base), hosts.allows(url)
      else { return guards.resetFailed(persona.id, because: template.source) }
      let citizen = CitizenID("reset/\(plan.id)/\(persona.id)")
      let request = HTTPRequest(
        method: "POST", url: url, headers: [HeaderField("Content-Type", "application/x-www-form-urlencoded")], body: [])
      guard let response = try? await transport.send(request, for: citizen) else { return }
      await transport.forget(citizen)
      guard response.status < 400 else { return guards.resetFailed(persona.id, because: "HTTP \(response.status)") }
    }
  }
}
