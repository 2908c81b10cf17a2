import Foundation
import Synchronization
import TestSupport
import Testing

/// What `rejse new` leaves of services that ask for more than words.
@Suite(.timeLimit(.minutes(10)))
struct DraftTests {
  /// A booking with a picture: its free times are others at every visit, its day is three selects, its thanks have no
  /// heading, and a day is taken in one way of writing only.
  private static func service(_ visits: Visits) throws -> RawServer {
    try RawServer { request in
      guard request.target.hasPrefix("/send") else { return RawResponse.page(form(visits.next())) }
      let body = String(decoding: request.body, as: UTF8.self)
      let isWhole = body.contains("proeve.png") && body.contains("15.01.2040")
      return RawResponse.page(isWhole ? thanks : form(visits.next(), error: "Skriv en dato, og vedhæft et billede."))
    }
  }

  private static func form(_ visit: Int, error: String = "") -> String {
    let options = ["a", "b"].enumerated().map { number, value in
      "<label><input type=radio name=tid value=\(value)> kl. 1\(number).\(10 + visit % 40)</label>"
    }
    let parts = [("dag", ["1", "2"]), ("maaned", ["januar", "februar"]), ("aar", ["2040", "2041"])].map {
      name, options in
      "<select name=\(name)>\(options.map { "<option>\($0)</option>" }.joined())</select>"
    }
    let message = error.isEmpty ? "" : "<p id=f role=alert class=error-message>\(error)</p>"
    return """
      <!DOCTYPE html><html lang="da"><title>Bestil tid</title><body><h1>Bestil tid</h1>\(message)
      <form action="/send" method="post" enctype="multipart/form-data">
      <fieldset><legend>Hvilken tid?</legend>\(options.joined())</fieldset>
      <fieldset><legend>Født</legend>\(parts.joined())</fieldset>
      <label>Dato for flytning <input name="dato"></label>
      <label>Billede <input type="file" name="billede" accept="image/png"></label><button>Næste</button></form>
      """
  }

  private static let thanks = "<!DOCTYPE html><html lang=\"da\"><title>Tak for bestillingen</title><body><p>Tak.</p>"

  @Test func `files, days in three parts and times that change are written so that the script runs again`() async throws
  {
    let service = try Self.service(Visits())
    let rejse = try Rejse()
    defer { rejse.remove() }
    let drafted = try await rejse.run("new", service.address("/"), "--yes", "--id", "tid", "--environment", "test")
    #expect(drafted.status == 0, "\(drafted)")
    let script = try rejse.text("tid.yaml")
    #expect(script.contains("\"Født\": [\"1\", \"januar\", \"2040\"]"), "\(script)")
    #expect(script.contains("hvilken-tid: '\\p{L}+\\.\\s+\\d+\\.\\d+'"), "\(script)")
    #expect(script.contains("\"Hvilken tid?\": \"${capture.hvilken-tid}\""), "\(script)")
    #expect(script.contains("upload:\n      \"Billede\": \"bilag/proeve.png\""), "\(script)")
    #expect(script.contains("expect: {title: \"Tak for bestillingen\"}"), "\(script)")
    #expect(
      try Data(contentsOf: rejse.folder.appending(path: "bilag/proeve.png")).starts(with: [0x89, 0x50, 0x4e, 0x47]))
    let lint = try await rejse.run("lint", "tid.yaml")
    #expect(lint.status == 0 && lint.output == "Ingen fejl i tid.yaml.\n", "\(lint)")
    for _ in 1...2 {
      let run = try await rejse.run("run", "tid.yaml", "--no-mistakes", "--language", "da")
      #expect(run.status < 2 && run.output.contains("1 af 1 syntetisk borger"), "\(run)")
    }
  }

  @Test func `a step that is left to write is no problem of the script`() async throws {
    let service = try Self.service(Visits())
    let rejse = try Rejse()
    defer { rejse.remove() }
    let drafted = try await rejse.run("new", service.address("/"), "--yes", "--id", "p", "--environment", "production")
    #expect(drafted.status == 0, "\(drafted)")
    let lint = try await rejse.run("lint", "p.yaml")
    #expect(lint.output == "Ingen fejl i p.yaml.\n", "\(lint)")
  }
}

/// How often a page was asked for.
private final class Visits: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
