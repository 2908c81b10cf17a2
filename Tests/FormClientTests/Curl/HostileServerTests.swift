import FormClient
import Foundation
import JourneyModel
import PageModel
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct HostileServerTests {
  /// What a server says before it closes the connection, and the kind of failure that it must lead to.
  struct Answer: CustomTestStringConvertible, Sendable {
    let name: String
    let kind: TransportFailure.Kind
    let bytes: String
    var isReset = false
    var testDescription: String { name }

    static let all = [
      Answer(name: "nothing at all", kind: .connectionReset, bytes: ""),
      Answer(name: "a reset at once", kind: .connectionReset, bytes: "", isReset: true),
      Answer(name: "a reset in the status line", kind: .connectionReset, bytes: "HTTP/1.1 2", isReset: true),
      Answer(name: "a reset in the header", kind: .connectionReset, bytes: "HTTP/1.1 200 OK\r\nConte", isReset: true),
      Answer(
        name: "a reset before the body", kind: .connectionReset,
        bytes: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", isReset: true),
      Answer(
        name: "a reset in the body", kind: .connectionReset, bytes: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
        isReset: true),
      Answer(
        name: "a reset between chunks", kind: .connectionReset,
        bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", isReset: true),
      Answer(
        name: "a body shorter than its length", kind: .malformedResponse,
        bytes: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"),
      Answer(
        name: "a length below zero", kind: .malformedResponse,
        bytes: "HTTP/1.1 200 OK\r\nContent-Length: -9\r\n\r\nabc"),
      Answer(
        name: "a chunk without a length", kind: .malformedResponse,
        bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n"),
      Answer(
        name: "a chunk of less than nothing", kind: .malformedResponse,
        bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n"),
      Answer(
        name: "a chunk longer than its length", kind: .malformedResponse,
        bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n"),
      Answer(
        name: "a chunk cut short", kind: .malformedResponse,
        bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc"),
      Answer(
        name: "100,000 trailers", kind: .tooManyHeaders,
        bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n"
          + (0..<100_000).map { "A\($0): b\r\n" }.joined() + "\r\n"),
      Answer(
        name: "a last chunk that never comes", kind: .malformedResponse,
        bytes: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"),
      Answer(name: "no HTTP", kind: .malformedResponse, bytes: "SSH-2.0-OpenSSH_9.2\r\n"),
      Answer(name: "a field without colon", kind: .malformedResponse, bytes: "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n"),
      Answer(name: "a NUL in a field", kind: .malformedResponse, bytes: "HTTP/1.1 200 OK\r\nA: b\0c\r\n\r\n"),
      Answer(
        name: "a body that isn't gzip", kind: .malformedEncoding,
        bytes: "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\nnot gzip"),
      Answer(
        name: "one line of 200 kB", kind: .tooManyHeaders,
        bytes: "HTTP/1.1 200 OK\r\nA: \(String(repeating: "a", count: 200_000))\r\n\r\n"),
      Answer(
        name: "100,000 fields", kind: .tooManyHeaders,
        bytes: "HTTP/1.1 200 OK\r\n" + (0..<100_000).map { "A\($0): b\r\n" }.joined() + "\r\n"),
      Answer(
        name: "fields of 300 kB", kind: .tooManyHeaders,
        bytes: "HTTP/1.1 200 OK\r\n"
          + (0..<10).map { "A\($0): \(String(repeating: "b", count: 30_000))\r\n" }.joined() + "\r\n"),
      Answer(
        name: "endless interim responses", kind: .tooManyHeaders,
        bytes: String(repeating: "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", count: 10_000)),
      Answer(
        name: "a length beyond the bound", kind: .bodyTooLarge,
        bytes: "HTTP/1.1 200 OK\r\nContent-Length: 1000001\r\n\r\n" + String(repeating: "a", count: 1_000_001)),
    ]
  }

  @Test(arguments: Answer.all)
  func `an answer that breaks the rules is its own failure`(answer: Answer) async throws {
    let fixture = try TransportFixture(limits: .patient) { connection in
      _ = connection.readRequest()
      connection.write(answer.bytes)
      if answer.isReset { connection.reset() }
    }
    let failure = try await fixture.failure("/hemmelig?cpr=0101400000")
    #expect(failure.kind == answer.kind, "\(failure.message)")
    #expect(failure.message.contains(fixture.server.address("")))
    #expect(!failure.message.contains("hemmelig") && !failure.message.contains("0101400000"))
  }

  @Test func `an endless body ends at the bound`() async throws {
    let fixture = try TransportFixture(limits: .patient) { connection in
      _ = connection.readRequest()
      connection.write("HTTP/1.1 200 OK\r\n\r\n")
      while connection.write([UInt8](repeating: 0x61, count: 50_000)) {}
    }
    #expect(try await fixture.failure().kind == .bodyTooLarge)
  }

  @Test func `a compressed body is bounded by what it unpacks to`() async throws {
    let bomb = Self.bomb(zeros: 20_000_000)
    let fixture = try TransportFixture(limits: .patient) { connection in
      _ = connection.readRequest()
      connection.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n")
      connection.write(bomb)
    }
    #expect(bomb.count < 200_000)
    #expect(try await fixture.failure().kind == .bodyTooLarge)
  }

  @Test func `one byte at a time ends with the time for a response`() async throws {
    let fixture = try TransportFixture { connection in
      _ = connection.readRequest()
      connection.write("HTTP/1.1 200 OK\r\n\r\n")
      while connection.pause(milliseconds: 50), connection.write("a") {}
    }
    let failure = try await fixture.failure()
    #expect(failure.kind == .responseTimeout)
    #expect(failure.message.contains("within 0.7 s"))
  }

  @Test func `silence ends with the time for a response`() async throws {
    let fixture = try TransportFixture { $0.pause(milliseconds: 20_000) }
    #expect(try await fixture.failure().kind == .responseTimeout)
  }

  @Test func `a port where nobody listens refuses the connection`() async throws {
    let fixture = try TransportFixture { _ in }
    fixture.server.stop()
    let failure = try await fixture.failure()
    #expect(failure.kind == .connectionRefused)
    #expect(failure.kind.isUnreachable)
  }

  @Test func `a name without address is told as such`() async throws {
    let fixture = try TransportFixture(limits: .patient, alsoAllowing: ["http://findes-ikke.invalid/"]) { _ in }
    let url = try #require(WebURL(parsing: "http://findes-ikke.invalid/"))
    await #expect {
      _ = try await fixture.transport.send(HTTPRequest(url: url), for: fixture.citizen)
    } throws: {
      ($0 as? TransportFailure)?.kind == .nameNotResolved
    }
  }

  @Test func `a failed exchange leaves the next one alone`() async throws {
    let fixture = try TransportFixture(limits: .patient) { connection in
      while let request = connection.readRequest() {
        guard request.target == "/ok" else { return connection.reset() }
        connection.write(RawResponse.page("ok"))
      }
    }
    for _ in 0..<3 {
      #expect(try await fixture.failure("/bad").kind == .connectionReset)
      #expect(try await fixture.get("/ok").text == "ok")
    }
  }

  @Test(arguments: [("POST", 1), ("GET", 2)])
  func `a request is sent again only where that is safe`(method: String, count: Int) async throws {
    let requests = Counter()
    let fixture = try TransportFixture(limits: .patient) { connection in
      while let request = connection.readRequest() {
        guard request.target == "/ok" else { return _ = requests.next() }
        connection.write(RawResponse.page("ok"))
      }
    }
    _ = try await fixture.get("/ok")
    let request = HTTPRequest(method: method, url: try fixture.url("/bestil"))
    await #expect {
      _ = try await fixture.transport.send(request, for: fixture.citizen)
    } throws: {
      ($0 as? TransportFailure)?.kind == .connectionReset
    }
    #expect(requests.next() == count)
  }

  @Test func `a reset while a form is sent is told, and the form is not sent again`() async throws {
    let fixture = try TransportFixture(limits: .patient) { connection in
      _ = connection.read()
      connection.reset()
    }
    let form = HTTPRequest(
      method: "POST", url: try fixture.url("/bestil"), body: [UInt8](repeating: 0x61, count: 5_000_000))
    await #expect {
      _ = try await fixture.transport.send(form, for: fixture.citizen)
    } throws: {
      ($0 as? TransportFailure)?.kind == .connectionReset
    }
    #expect(fixture.server.connectionCount == 1)
  }

  @Test func `a host that takes no connection ends with the time for one`() async throws {
    let listener = try FullListener()
    let address = "http://127.0.0.1:\(listener.port)"
    let fixture = try TransportFixture(alsoAllowing: [address]) { _ in }
    let url = try #require(WebURL(parsing: address))
    await #expect {
      _ = try await fixture.transport.send(HTTPRequest(url: url), for: fixture.citizen)
    } throws: {
      let failure = $0 as? TransportFailure
      return failure?.kind == .connectionTimeout && failure?.message.contains("within 0.5 s") == true
    }
  }

  /// A gzip stream without its end that unpacks to zeros: a literal, then copies of 258 (RFC 1951 section 3.2.6).
  private static func bomb(zeros count: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]
    var byte: UInt8 = 0
    var used = 0
    func write(_ bits: String) {
      for bit in bits {
        byte |= (bit == "1" ? 1 : 0) << used
        used += 1
        if used == 8 {
          bytes.append(byte)
          (byte, used) = (0, 0)
        }
      }
    }
    write("110" + "00110000")
    for _ in 0..<(count / 258) { write("11000101" + "00000") }
    return bytes
  }
}
