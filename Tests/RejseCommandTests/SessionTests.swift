import Foundation
import TestSupport
import Testing

/// A journey behind a login that only a person can pass, with that person's cookies.
struct SessionTests {
  private static let value = "9f8e7d6c5b4a39281706"
  private static let steps = """
      - id: login
        login: session
        open: /min-side
        expect: {heading: Min side}
      - id: navn
        open: /
        fill: {Navn: "${persona.navn}"}
        submit: Næste
        expect: {heading: Tak}
    """

  /// A service that knows one session and shows its value on the page and in an address.
  private static func service() throws -> RawServer {
    try RawServer { request in
      let isKnown = request.header("cookie")?.contains("sid=\(value)") == true
      switch request.target.prefix(while: { $0 != "?" }) {
      case "/min-side":
        guard isKnown else { return RawResponse.redirect(303, to: "/log-ind") }
        return RawResponse.page(
          TestScript.form.replacing("Hej", with: "Min side").replacing(
            "</form>", with: "</form><p>\(value)</p><a href='/?s=\(value)'>x</a>"))
      case "/log-ind": return RawResponse.page("<!DOCTYPE html><title>Log ind</title><h1>Log ind med MitID</h1>")
      case "/tak": return RawResponse.page(TestScript.thanks)
      default: return RawResponse.page(TestScript.form)
      }
    }
  }

  private static func cookies(value: String = value, expires: String = "0", host: String = "127.0.0.1") -> String {
    """
    # Netscape HTTP Cookie File
    #HttpOnly_\(host)\tFALSE\t/\tFALSE\t\(expires)\tsid\t\(value)
    .reklame.example\tTRUE\t/\tFALSE\t0\tid\tandet
    """
  }

  private func run(_ cookies: String?, _ arguments: [String] = ["-D", "SESSION_FILE=hemmelig/cookies.txt"]) async throws
    -> (Rejse.Ended, kept: String)
  {
    let server = try Self.service()
    let rejse = try Rejse(journey: TestScript.journey(server.address(""), steps: Self.steps))
    defer { rejse.remove() }
    if let cookies { try rejse.write(cookies, to: "hemmelig/cookies.txt") }
    let ended = try await rejse.run(["run", "rejse.yaml", "--language", "en"] + arguments)
    let results = rejse.folder.appending(path: "results")
    let files = FileManager.default.enumerator(atPath: results.path)?.compactMap { $0 as? String } ?? []
    let kept = files.map {
      String(decoding: FileManager.default.contents(atPath: results.appending(path: $0).path) ?? Data(), as: UTF8.self)
    }
    return (ended, kept.joined(separator: "\n"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `the session is taken, counted, and its value reaches nobody`() async throws {
    let (ended, kept) = try await run(Self.cookies())
    #expect(ended.status == 0, "\(ended)")
    #expect(
      ended.errors.contains("Session from 'cookies.txt': 1 cookies are used; 1 for hosts that the journey doesn't"))
    #expect(kept.contains("Min side"))
    for text in [ended.output, ended.errors, kept] { #expect(!text.contains(Self.value)) }
  }

  @Test(.timeLimit(.minutes(10)))
  func `a session that the service doesn't accept is told as such`() async throws {
    let (ended, kept) = try await run(Self.cookies(value: "an-old-session-1234"))
    #expect(ended.status == 3, "\(ended)")
    #expect(ended.errors.contains("The session was not accepted: the service showed a login ('Log ind med MitID')."))
    #expect(ended.errors.contains("export the cookies again"))
    #expect(!kept.contains("an-old-session-1234"))
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      (cookies(expires: "1700000000"), "The session in 'cookies.txt' expired on 2023-11-14 22:13 UTC. Log in"),
      (
        cookies(host: "www.andet.dk"),
        "'cookies.txt' holds 2 cookies, and none for the hosts that the journey names (127.0.0.1)"
      ),
      (cookies().replacing("\t", with: " "), "line 2: it has 1 fields between tabs and not 7"),
    ])
  func `a file that is no session stops the run before anything is sent`(cookies: String, message: String) async throws
  {
    let (ended, kept) = try await run(cookies)
    #expect(ended.status == 2, "\(ended)")
    #expect(ended.errors.contains(message), "\(ended.errors)")
    #expect(kept.isEmpty)
    #expect(!ended.errors.contains(Self.value))
  }

  @Test(.timeLimit(.minutes(10))) func `a session that no file is named for is a problem of the script`() async throws {
    let (ended, _) = try await run(nil, [])
    #expect(ended.status == 2)
    #expect(ended.errors.contains("[missing-session]"))
    let (missing, _) = try await run(nil)
    #expect(missing.status == 2)
    #expect(missing.errors.contains("there is no file or folder 'hemmelig/cookies.txt'"))
  }

  @Test(.timeLimit(.minutes(10))) func `a folder holds one file for each citizen`() async throws {
    let server = try Self.service()
    let rejse = try Rejse(journey: TestScript.journey(server.address(""), steps: Self.steps))
    defer { rejse.remove() }
    try rejse.write(Self.cookies(), to: "hemmelig/anna.txt")
    let ended = try await rejse.run("run", "rejse.yaml", "--language", "en", "-D", "SESSION_FILE=hemmelig")
    #expect(ended.status == 0, "\(ended)")
    #expect(ended.errors.contains("Session from 'anna.txt'"))
    try FileManager.default.removeItem(at: rejse.folder.appending(path: "hemmelig/anna.txt"))
    let none = try await rejse.run("run", "rejse.yaml", "--language", "en", "-D", "SESSION_FILE=hemmelig")
    #expect(none.status == 2)
    #expect(none.errors.contains("The session of 'anna' can't be read: there is no readable file 'anna.txt'."))
  }
}
