import JourneyModel
import PageModel
import Testing

@testable import FormClient

/// A tab on a scripted transport; waits are noted and not waited.
struct TabFixture {
  let transport: ScriptedTransport
  let clock = NotingClock()
  var tab: Tab

  init(
    hosts: [String] = ["https://a.dk", "https://b.dk", "http://a.dk"], limits: ClientLimits = ClientLimits(),
    _ answers: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) throws {
    transport = ScriptedTransport(answers)
    tab = Tab(
      citizen: CitizenID("borger"), transport: transport,
      hosts: HostPolicy(allowing: try hosts.map { try #require(WebURL(parsing: $0)) }), loader: PageLoader(),
      limits: limits, clock: clock)
  }

  /// Opens an address.
  mutating func open(_ address: String) async throws -> Navigation {
    await tab.open(try #require(WebURL(parsing: address)))
  }

  /// Follows a link to an address.
  mutating func follow(_ address: String) async -> Navigation {
    let link = Link(text: "", reference: address, url: WebURL(parsing: address), node: .document, isHidden: false)
    return await tab.follow(link)
  }

  /// Submits the only form of the page.
  mutating func submit() async throws -> Navigation {
    let form = try #require(tab.page?.forms.first)
    return await tab.submit(try #require(tab.state(of: form)), with: form.submitButtons.first)
  }

  /// What was sent: method and address.
  var sent: [String] { transport.requests.map { "\($0.method) \($0.url.href)" } }
}
