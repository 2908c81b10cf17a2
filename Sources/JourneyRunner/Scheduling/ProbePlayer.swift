import FormClient
import JourneyModel
import PageModel

/// Takes the extra looks that checks ask for.
///
/// Every probe opens its address in a tab of its own. A link is looked at with the cookies of a walk where one has kept
/// them; anything else, and a link where nobody is logged in any more, without cookies: there a link that needs the
/// session ends on the login page.
struct ProbePlayer {
  let plan: JourneyPlan
  let settings: RunSettings
  let environment: RunEnvironment
  /// The session that links are looked at with, or nil for none.
  var session: KeptSession?

  /// Sends one probe; an address with a masked part can't be asked for and gives a probe without exchanges.
  ///
  /// - Throws: what the sink throws.
  func play(_ request: ProbeRequest, number: Int) async throws -> ObservedProbe {
    let base = WebURL(parsing: plan.service.base)
    guard MaskToken.tokens(in: request.url).isEmpty, let url = WebURL(parsing: request.url, base: base) else {
      let unasked = Probe(request: request, journey: plan.id)
      try await environment.sink.event(.probed(probe: unasked))
      return ObservedProbe(probe: unasked)
    }
    let citizen = session?.citizen ?? CitizenID("probe/\(plan.id)/\(number)")
    var tab = Tab(
      citizen: citizen, transport: environment.transport, hosts: plan.allowedHosts,
      loader: environment.loader, limits: settings.limits)
    var recorder = WalkRecorder(
      walk: nil, masker: session?.masker ?? Masker(for: nil, of: plan), environment: environment)
    _ = try await recorder.record(await tab.open(url, cause: .probe), step: request.step)
    if session == nil { await environment.transport.forget(citizen) }
    let probe = Probe(request: request, journey: plan.id, exchanges: recorder.exchanges)
    try await environment.sink.event(.probed(probe: probe))
    return ObservedProbe(probe: probe, pages: recorder.pages)
  }
}
