import FormClient
import JourneyModel
import PageModel
import TestSupport
import Testing

/// HTTP/2 over TLS, which a server that offers it gets (RFC 9113 section 3.2).
@Suite(.timeLimit(.minutes(10)))
struct HTTP2Tests {
  private func transport(to peer: TLSPeer) throws -> (CurlTransport, WebURL) {
    let url = try #require(WebURL(parsing: "https://localhost:\(peer.port)/"))
    let settings = TransportSettings(
      limits: .patient, hosts: HostPolicy(allowing: [url]), userAgent: "rejse-test",
      trustedCertificates: peer.authority)
    return (CurlTransport(settings: settings), url)
  }

  @Test func `a server that offers HTTP 2 is talked to in it, on one connection`() async throws {
    let server = try RawServer { connection in
      guard var peer = HTTP2Peer(connection) else { return }
      while let stream = peer.nextRequest() { peer.answer(stream, page: "<p>to") }
    }
    let peer = try await TLSPeer.start(forwardingTo: server.port, protocols: ["h2", "http/1.1"])
    let (transport, url) = try transport(to: peer)
    for _ in 0..<2 {
      let response = try await transport.send(HTTPRequest(url: url), for: CitizenID("borger"))
      #expect(response.status == 200 && response.text == "<p>to")
      #expect(response.header("Content-Type") == "text/html")
    }
    #expect(server.connectionCount == 1)
  }

  @Test func `a server without HTTP 2 is talked to in HTTP 1`() async throws {
    let server = try RawServer { _ in RawResponse.page("<p>en") }
    let peer = try await TLSPeer.start(forwardingTo: server.port)
    let (transport, url) = try transport(to: peer)
    #expect(try await transport.send(HTTPRequest(url: url), for: CitizenID("borger")).text == "<p>en")
  }

  /// Frames that break the rules: a stream reset, a connection given up, a frame that is too long, header fields that
  /// can't be unpacked.
  @Test(arguments: [
    (UInt8(3), 1, [UInt8](repeating: 0, count: 4)), (7, 0, [0, 0, 0, 0, 0, 0, 0, 1]),
    (0, 1, [UInt8](repeating: 0, count: 100_000)), (1, 1, [0xFF, 0xFF, 0xFF]),
  ])
  func `frames that break the rules are told as such`(type: UInt8, stream: Int, payload: [UInt8]) async throws {
    let server = try RawServer { connection in
      guard var peer = HTTP2Peer(connection), let _ = peer.nextRequest() else { return }
      peer.send(type: type, flags: type == 1 ? 4 : 0, stream: stream, payload)
      connection.pause(milliseconds: 5_000)
    }
    let peer = try await TLSPeer.start(forwardingTo: server.port, protocols: ["h2"])
    let (transport, url) = try transport(to: peer)
    await #expect {
      _ = try await transport.send(HTTPRequest(url: url), for: CitizenID("borger"))
    } throws: {
      let kind = ($0 as? TransportFailure)?.kind
      return kind == .malformedResponse || kind == .connectionReset
    }
  }
}
