package import FormClient
package import JourneyModel
internal import PageModel
internal import Synchronization

/// A transport that sends to each host no faster than it may: one token bucket a host, shared by all walks.
///
/// A second's requests may come at once, then they come evenly. Loopback isn't slowed: nobody else waits there.
package final class PacedTransport: HTTPTransport {
  private let transport: any HTTPTransport
  private let interval: Duration
  private let burst: Duration
  private let clock: RunClock
  /// For each host, the time at which its bucket is full again.
  private let fullAt = Mutex<[String: Duration]>([:])

  /// Slows a transport down.
  ///
  /// - Parameters:
  ///   - transport: what sends.
  ///   - requestsPerSecond: the most requests a second to one host, above 0.
  ///   - clock: the time.
  package init(_ transport: any HTTPTransport, requestsPerSecond: Double, clock: RunClock) {
    self.transport = transport
    interval = .seconds(1 / max(requestsPerSecond, 0.001))
    burst = max(.seconds(1), interval)
    self.clock = clock
  }

  package func send(
    _ request: HTTPRequest, for citizen: CitizenID
  ) async throws(TransportFailure) -> HTTPResponse {
    if let host = request.url.host, !Self.isLoopback(host) {
      let wait = reserve(host, now: clock.elapsed())
      if wait > .zero {
        do {
          try await clock.sleep(wait)
        } catch {
          throw TransportFailure(.cancelled, "The request to \(host) was cancelled while it waited for its turn.")
        }
      }
    }
    return try await transport.send(request, for: citizen)
  }

  package func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {
    await transport.addCookies(cookies, to: citizen)
  }

  package func forget(_ citizen: CitizenID) async { await transport.forget(citizen) }

  /// Takes a token and gives how long to wait for it (the generic cell rate algorithm, ITU-T I.371 annex A).
  private func reserve(_ host: String, now: Duration) -> Duration {
    fullAt.withLock { table in
      let full = max(table[host] ?? now, now)
      table[host] = full + interval
      return full + interval - now - burst
    }
  }

  /// Whether a host is this machine (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3).
  static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]"
      || (host.hasPrefix("127.") && host.split(separator: ".").count == 4)
  }
}
