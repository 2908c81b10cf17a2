import FormClient
import JourneyModel
import PageModel

/// A transport that asks the run's guards before it sends, and tells them how the host answered.
final class GuardedTransport: HTTPTransport {
  private let transport: any HTTPTransport
  private let guards: RunGuard
  private let clock: RunClock

  init(_ transport: any HTTPTransport, guards: RunGuard, clock: RunClock) {
    self.transport = transport
    self.guards = guards
    self.clock = clock
  }

  func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse {
    let host = request.url.host ?? ""
    while guards.reason == nil, case let pause = guards.pause(of: host, now: clock.elapsed()), pause > .zero {
      do {
        try await clock.sleep(pause)
      } catch {
        throw TransportFailure(.cancelled, "The request to \(host) was cancelled while the host rested.")
      }
    }
    guard guards.admitsRequest() else {
      throw TransportFailure(.cancelled, "A guard stopped the run before the request to \(host) was sent.")
    }
    let response = try await transport.send(request, for: citizen)
    let isBusy = response.status == 429 || response.status == 503
    guards.answered(
      host, isBusy: isBusy, wait: isBusy ? RetryAfter.wait(asked: response) : nil, now: clock.elapsed())
    return response
  }

  func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {
    await transport.addCookies(cookies, to: citizen)
  }

  func forget(_ citizen: CitizenID) async { await transport.forget(citizen) }
}
