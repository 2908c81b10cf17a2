import TestSupport
import Testing

/// Whatever a service does, the run ends, says what happened, keeps what was seen, and ends with the right status.
struct ServiceTroubleTests {
  private struct Expected {
    var status: Int32 = 1
    var says: [String]
    var arguments: [String] = []
  }

  private func expect(
    _ address: String, steps: String = TestScript.steps, service: String = "", _ expected: Expected
  ) async throws {
    let rejse = try Rejse(journey: TestScript.journey(address, steps: steps, service: service))
    defer { rejse.remove() }
    let ended = try await rejse.run(["run", "rejse.yaml", "--language", "en"] + expected.arguments)
    #expect(ended.status == expected.status, "\(ended)")
    for words in expected.says { #expect(ended.errors.contains(words), "\(ended.errors)") }
    #expect(ended.errors.contains("rejse.yaml:"), "the problem names its place in the script: \(ended.errors)")
    // Nothing observed is lost: the kept run can be judged and rendered again.
    #expect(ended.output.hasSuffix("report.html\n"))
    let again = try await rejse.run("report", "--language", "en")
    #expect(again.status == 0 && again.output.hasSuffix("report.html\n"), "\(again)")
  }

  private func expect(
    answering answer: @escaping @Sendable (RawRequest) -> String, steps: String = TestScript.steps,
    _ expected: Expected
  ) async throws {
    let server = try RawServer(answering: answer)
    try await expect(server.address(""), steps: steps, expected)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a service that works`() async throws {
    let server = try TestScript.service()
    let rejse = try Rejse(journey: TestScript.journey(server.address("")))
    defer { rejse.remove() }
    let ended = try await rejse.run("run", "rejse.yaml")
    #expect(ended.status == 0, "\(ended)")
    #expect(!ended.errors.contains("rejse.yaml:"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `words that match nothing, with the words there are`() async throws {
    try await expect(
      answering: { _ in RawResponse.page(TestScript.form) },
      steps: TestScript.steps.replacing("fill: {Navn:", with: "fill: {Efternavn:"),
      Expected(says: ["no text field 'Efternavn'", "the page has:", "'Navn'", "(anna)"]))
  }

  @Test(.timeLimit(.minutes(10)))
  func `words that match several, with all of them`() async throws {
    let twice = TestScript.form.replacing(
      "<button>", with: "<label>Navn på barn <input name=b></label><label>Navn på mor <input name=m></label><button>")
    try await expect(
      answering: { _ in RawResponse.page(twice.replacing("<label>Navn <", with: "<label>Navn på far <")) },
      Expected(says: ["more than one text field 'Navn'", "'Navn på far'", "'Navn på barn'", "'Navn på mor'"]))
  }

  @Test(.timeLimit(.minutes(10)))
  func `a host that the journey doesn't name`() async throws {
    let elsewhere = try TestScript.service()
    let address = elsewhere.address("/", host: "localhost")
    try await expect(
      answering: { _ in RawResponse.redirect(302, to: address) },
      Expected(status: 6, says: ["localhost", "the journey"]))
    #expect(elsewhere.connectionCount == 0)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a refused connection`() async throws {
    let words = ["127.0.0.1:1 could not be connected to", "check that the service runs"]
    try await expect("http://127.0.0.1:1", Expected(status: 3, says: words))
  }

  @Test(.timeLimit(.minutes(10)))
  func `a host that takes no connection in time`() async throws {
    let listener = try FullListener()
    try await expect(
      "http://127.0.0.1:\(listener.port)",
      Expected(status: 3, says: ["127.0.0.1:\(listener.port)"], arguments: ["--timeout", "0.5"]))
  }

  @Test(.timeLimit(.minutes(10)))
  func `an answer that never comes`() async throws {
    let server = try RawServer { connection in
      while connection.readRequest() != nil { connection.pause(milliseconds: 20_000) }
    }
    try await expect(
      server.address(""), Expected(says: ["127.0.0.1", "within 0.5 s"], arguments: ["--timeout", "0.5"]))
  }

  @Test(.timeLimit(.minutes(10)), arguments: ["500 Internal Server Error", "503 Service Unavailable"])
  func `a server error`(status: String) async throws {
    try await expect(
      answering: { _ in RawResponse.response(status, headers: ["Content-Type: text/html"], body: "<h1>Fejl</h1>") },
      Expected(says: [String(status.prefix(3))]))
  }

  @Test(.timeLimit(.minutes(10)))
  func `a redirect loop`() async throws {
    try await expect(
      answering: { request in RawResponse.redirect(302, to: request.target == "/a" ? "/b" : "/a") },
      Expected(says: ["redirect"]))
  }

  @Test(.timeLimit(.minutes(10)))
  func `a body without end`() async throws {
    let server = try RawServer { connection in
      guard connection.readRequest() != nil else { return }
      connection.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Hej</h1>")
      let chunk = String(repeating: "a", count: 100_000)
      while connection.write(chunk) {}
    }
    try await expect(server.address(""), Expected(says: ["bytes"]))
  }

  @Test(.timeLimit(.minutes(10)))
  func `something that is no page`() async throws {
    try await expect(
      answering: { _ in RawResponse.response("200 OK", headers: ["Content-Type: application/pdf"], body: "%PDF-1.7") },
      Expected(says: ["page"]))
  }

  @Test(.timeLimit(.minutes(10)))
  func `a hundred thousand elements inside each other`() async throws {
    let deep = String(repeating: "<div>", count: 100_000) + "<h1>Hej</h1>"
    try await expect(answering: { _ in RawResponse.page(deep) }, Expected(says: ["512"]))
  }

  @Test(.timeLimit(.minutes(10)))
  func `a results folder that can't be written`() async throws {
    let server = try TestScript.service()
    let rejse = try Rejse(journey: TestScript.journey(server.address("")))
    defer { rejse.remove() }
    try rejse.write("", to: "file")
    let ended = try await rejse.run("run", "rejse.yaml", "--results", "file/results")
    #expect(ended.status == 70)
    #expect(ended.errors.contains("Der kan ikke skrives i 'file/results'"), "\(ended.errors)")
    #expect(server.connectionCount == 0)
  }
}
