import FormClient
import JourneyModel
import PageModel
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct TLSTests {
  private func send(toPort port: Int, trusting authority: String?) async throws -> HTTPResponse {
    let url = try #require(WebURL(parsing: "https://localhost:\(port)/"))
    let transport = CurlTransport(
      settings: TransportSettings(
        limits: .leisurely, hosts: HostPolicy(allowing: [url]), userAgent: "rejse-test",
        trustedCertificates: authority))
    return try await transport.send(HTTPRequest(url: url), for: CitizenID("borger"))
  }

  private func failure(toPort port: Int, trusting authority: String?) async -> TransportFailure? {
    do {
      _ = try await send(toPort: port, trusting: authority)
      return nil
    } catch {
      return error as? TransportFailure
    }
  }

  @Test func `a certificate of a trusted authority is accepted`() async throws {
    let peer = try await TLSPeer.start()
    #expect(try await send(toPort: peer.port, trusting: peer.authority).status == 200)
  }

  @Test func `a certificate of an unknown authority is refused`() async throws {
    let peer = try await TLSPeer.start()
    let failure = await failure(toPort: peer.port, trusting: nil)
    #expect(failure?.kind == .tlsFailure)
    #expect(failure?.message.contains("No secure connection to https://localhost:\(peer.port) could be made") == true)
  }

  @Test func `a certificate that vouches for itself is refused and told as such`() async throws {
    let peer = try await TLSPeer.start(isSelfSigned: true)
    let failure = await failure(toPort: peer.port, trusting: peer.authority)
    #expect(failure?.kind == .tlsFailure)
    #expect(failure?.message.contains("self-signed certificate") == true)
  }

  @Test func `an expired certificate is refused and told as such`() async throws {
    let peer = try await TLSPeer.start(isExpired: true)
    let failure = await failure(toPort: peer.port, trusting: peer.authority)
    #expect(failure?.kind == .tlsFailure)
    #expect(failure?.message.contains("certificate has expired") == true)
  }

  @Test func `a certificate for another host is refused and told as such`() async throws {
    let peer = try await TLSPeer.start(name: "andet.dk")
    let failure = await failure(toPort: peer.port, trusting: peer.authority)
    #expect(failure?.kind == .tlsFailure)
    #expect(failure?.message.contains("no alternative certificate subject name matches") == true)
  }

  @Test func `a server that speaks no TLS is refused`() async throws {
    let server = try RawServer { $0.write("HTTP/1.1 400 Bad Request\r\n\r\n") }
    #expect(await failure(toPort: Int(server.port), trusting: nil)?.kind == .tlsFailure)
  }

  @Test(arguments: [true, false]) func `a handshake broken off is told as such`(isReset: Bool) async throws {
    let server = try RawServer { connection in
      _ = connection.read()
      if isReset { connection.reset() }
    }
    #expect(await failure(toPort: Int(server.port), trusting: nil)?.kind == .tlsFailure)
  }

  @Test func `a file of authorities that isn't there is told as such`() async throws {
    let peer = try await TLSPeer.start()
    let failure = await failure(toPort: peer.port, trusting: peer.authority + ".mangler")
    #expect(failure?.kind == .tlsFailure)
  }
}
