import FormClient
import Foundation
import JourneyModel
import PageModel
import TestSupport
import Testing

/// A real transport against a raw server, with bounds short enough for tests.
struct TransportFixture {
  let server: RawServer
  let transport: CurlTransport
  let citizen = CitizenID("borger")
  private let hosts: HostPolicy
  private let limits: ClientLimits

  /// Names are further hosts at the server's port, and `resolving` what leads them there.
  init(
    limits: ClientLimits = .short, alsoAllowing: [String] = [], internalHosts: Set<String> = [],
    resolving: [String: String] = [:], names: [String] = [], serve: @escaping @Sendable (RawConnection) -> Void
  ) throws {
    let server = try RawServer(serve)
    try self.init(
      server, limits: limits, alsoAllowing: alsoAllowing + names.map { server.address(host: $0) },
      internalHosts: internalHosts, resolving: resolving)
  }

  init(
    limits: ClientLimits = .short, alsoAllowing: [String] = [],
    answering answer: @escaping @Sendable (RawRequest) -> String
  ) throws {
    try self.init(try RawServer(answering: answer), limits: limits, alsoAllowing: alsoAllowing)
  }

  private init(
    _ server: RawServer, limits: ClientLimits, alsoAllowing: [String], internalHosts: Set<String> = [],
    resolving: [String: String] = [:]
  ) throws {
    self.server = server
    let addresses = [server.address(), server.address(host: "localhost")] + alsoAllowing
    self.limits = limits
    hosts = HostPolicy(allowing: try addresses.map { try #require(WebURL(parsing: $0)) })
    transport = CurlTransport(
      settings: TransportSettings(
        limits: limits, hosts: hosts, userAgent: "rejse-test/1 (+https://example.dk)", internalHosts: internalHosts,
        resolving: resolving))
  }

  func url(_ path: String = "/", host: String = "127.0.0.1") throws -> WebURL {
    try #require(WebURL(parsing: server.address(path, host: host)))
  }

  func get(_ path: String = "/", host: String = "127.0.0.1", as citizen: CitizenID? = nil) async throws -> HTTPResponse
  {
    try await transport.send(HTTPRequest(url: try url(path, host: host)), for: citizen ?? self.citizen)
  }

  /// An empty tab of the citizen.
  func tab() throws -> Tab {
    Tab(citizen: citizen, transport: transport, hosts: hosts, loader: PageLoader(limits: limits), limits: limits)
  }

  /// The failure of a request that must fail.
  func failure(_ path: String = "/", host: String = "127.0.0.1") async throws -> TransportFailure {
    let url = try url(path, host: host)
    do {
      let response = try await transport.send(HTTPRequest(url: url), for: citizen)
      Issue.record("The request was answered with status \(response.status).")
      return TransportFailure(.other, "none")
    } catch {
      return error
    }
  }
}

extension ClientLimits {
  /// Bounds that a hostile server reaches within a second.
  static var short: ClientLimits {
    var limits = ClientLimits()
    limits.bodyBytes = 1_000_000
    limits.response = .milliseconds(700)
    limits.connecting = .milliseconds(500)
    return limits
  }

  /// Bounds for tests that end by something other than time.
  static var patient: ClientLimits {
    var limits = ClientLimits.short
    limits.response = .seconds(20)
    limits.connecting = .seconds(10)
    return limits
  }

  /// Bounds for exchanges that the test itself ends, even on a machine that comes to it late.
  static var leisurely: ClientLimits {
    var limits = ClientLimits.patient
    limits.response = .seconds(300)
    limits.connecting = .seconds(300)
    return limits
  }
}

extension HTTPResponse {
  /// The body as text.
  var text: String { String(decoding: body, as: UTF8.self) }
}
