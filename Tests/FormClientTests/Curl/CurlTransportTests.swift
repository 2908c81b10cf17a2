import FormClient
import Foundation
import JourneyModel
import PageModel
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct CurlTransportTests {
  @Test func `a response comes with its status, fields, body and address`() async throws {
    let fixture = try TransportFixture(limits: .patient) { request in
      RawResponse.response("404 Not Found", headers: ["X-Target:  \(request.target) "], body: "væk")
    }
    let response = try await fixture.get("/a/b?c=d")
    #expect(response.status == 404)
    #expect(response.header("x-target") == "/a/b?c=d")
    #expect(response.text == "væk")
    #expect(response.address == "127.0.0.1")
    #expect(response.timing.total > 0)
    #expect(response.timing.firstByte <= response.timing.total)
  }

  @Test func `a request says who sends it and what it accepts, and no more`() async throws {
    let fixture = try TransportFixture(limits: .patient) { request in
      RawResponse.page(request.headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n"))
    }
    let lines = try await fixture.get().text.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "host: 127.0.0.1:\(fixture.server.port)", "user-agent: rejse-test/1 (+https://example.dk)",
        "accept-encoding: deflate, gzip, br, zstd",
        "accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "accept-language: da, en;q=0.5",
      ])
  }

  @Test(arguments: [0, 1, 100_000])
  func `a body arrives with its length and without waiting for 100 Continue`(count: Int) async throws {
    let fixture = try TransportFixture(limits: .patient) { request in
      let fields = ["content-length", "expect", "content-type"].map { request.header($0) ?? "-" }
      return RawResponse.page("\(request.method) \(request.body.count) \(fields.joined(separator: " "))")
    }
    let request = HTTPRequest(
      method: "POST", url: try fixture.url(), headers: [HeaderField("Content-Type", "text/plain")],
      body: [UInt8](repeating: 0, count: count))
    let response = try await fixture.transport.send(request, for: fixture.citizen)
    #expect(response.text == "POST \(count) \(count) - text/plain")
  }

  @Test(arguments: [("POST", "POST 0"), ("HEAD", ""), ("OPTIONS", "OPTIONS -"), ("DELETE", "DELETE -")])
  func `every method is sent as it is`(method: String, expected: String) async throws {
    let fixture = try TransportFixture(limits: .patient) { request in
      RawResponse.page(request.method == "HEAD" ? "" : "\(request.method) \(request.header("content-length") ?? "-")")
    }
    let request = HTTPRequest(method: method, url: try fixture.url())
    #expect(try await fixture.transport.send(request, for: fixture.citizen).text == expected)
  }

  @Test(
    arguments: [
      (
        "gzip",
        [
          0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0x48, 0xCD, 0x02, 0x00, 0x2E, 0x54, 0x68,
          0x0C, 0x03, 0x00, 0x00, 0x00,
        ]
      ),
      ("deflate", [0x78, 0x9C, 0xCB, 0x48, 0xCD, 0x02, 0x00, 0x02, 0x6F, 0x01, 0x38]),
      // Without its wrapper (RFC 1950), as some servers send it and browsers take it.
      ("deflate", [0xCB, 0x48, 0xCD, 0x02, 0x00]), ("br", [0x0B, 0x01, 0x80, 0x68, 0x65, 0x6A, 0x03]),
    ] as [(String, [UInt8])])
  func `a compressed body is unpacked`(coding: String, bytes: [UInt8]) async throws {
    let fixture = try TransportFixture(limits: .patient) { connection in
      guard connection.readRequest() != nil else { return }
      connection.write("HTTP/1.1 200 OK\r\nContent-Encoding: \(coding)\r\nContent-Length: \(bytes.count)\r\n\r\n")
      connection.write(bytes)
    }
    #expect(try await fixture.get().text == "hej")
  }

  @Test func `a handle keeps nothing of the request before`() async throws {
    let fixture = try TransportFixture(limits: .patient) { request in
      RawResponse.page("\(request.method) \(request.body.count) \(request.header("x-once") ?? "-")")
    }
    let post = HTTPRequest(method: "PUT", url: try fixture.url(), headers: [HeaderField("X-Once", "1")], body: [1, 2])
    #expect(try await fixture.transport.send(post, for: fixture.citizen).text == "PUT 2 1")
    #expect(try await fixture.get().text == "GET 0 -")
    #expect(fixture.server.connectionCount == 1)
  }

  @Test func `fifty citizens are served at once`() async throws {
    let waiting = Atomic<Int>(0)
    let fixture = try TransportFixture(limits: .patient) { connection in
      guard let request = connection.readRequest() else { return }
      waiting.add(1, ordering: .relaxed)
      // Nobody is answered before all have asked.
      while waiting.load(ordering: .relaxed) < 50, connection.pause(milliseconds: 5) {}
      connection.write(RawResponse.page(request.target))
    }
    let texts = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for number in 0..<50 {
        group.addTask { (number, try await fixture.get("/\(number)", as: CitizenID("borger \(number)")).text) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(texts == Dictionary(uniqueKeysWithValues: (0..<50).map { ($0, "/\($0)") }))
  }

  @Test func `cancelling the task ends the exchange`() async throws {
    let hasAsked = Atomic<Bool>(false)
    let fixture = try TransportFixture(limits: .leisurely) { connection in
      _ = connection.readRequest()
      hasAsked.store(true, ordering: .relaxed)
      connection.pause(milliseconds: 300_000)
    }
    let task = Task { try await fixture.failure() }
    while !hasAsked.load(ordering: .relaxed) { try await Task.sleep(for: .milliseconds(5)) }
    task.cancel()
    #expect(try await task.value.kind == .cancelled)
  }

  @Test func `a task that is cancelled before it starts sends nothing`() async throws {
    let fixture = try TransportFixture(limits: .patient) { _ in RawResponse.page("") }
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await fixture.failure()
    }
    task.cancel()
    #expect(try await task.value.kind == .cancelled)
    #expect(fixture.server.connectionCount == 0)
  }

  @Test func `stopping answers everybody who waits and refuses whoever comes later`() async throws {
    let hasAsked = Atomic<Bool>(false)
    let fixture = try TransportFixture(limits: .leisurely) { connection in
      _ = connection.readRequest()
      hasAsked.store(true, ordering: .relaxed)
      connection.pause(milliseconds: 300_000)
    }
    let task = Task { try await fixture.failure() }
    while !hasAsked.load(ordering: .relaxed) { try await Task.sleep(for: .milliseconds(5)) }
    fixture.transport.stop()
    #expect(try await task.value.kind == .cancelled)
    #expect(try await fixture.failure().kind == .cancelled)
    #expect(await fixture.transport.cookies(of: fixture.citizen).isEmpty)
  }

  @Test func `libcurl has all that the client builds on`() {
    #expect(CurlLibrary.missingFeatures == [])
    #expect(CurlLibrary.version.split(separator: ".").count == 3)
  }
}
