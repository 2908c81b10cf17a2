import Foundation
import JourneyModel
import JourneyScript
import TestSupport
import Testing

@testable import JourneyPipeline

/// One login fragment, the shipped one, goes through OpenID Connect and SAML alike.
@Suite(.timeLimit(.minutes(10)))
struct LoginProtocolTests {
  private func walk(_ way: LoginPair.LoginProtocol, _ faults: Set<LoginPair.Fault> = []) async throws -> WalkSummary {
    let pair = try LoginPair(way, faults: faults)
    let (service, provider) = pair.addresses
    let fragment = try #require(
      try? String(contentsOf: PackageFiles.root.appending(path: "Journeys/fragments/login.yaml"), encoding: .utf8))
    let script = """
      version: 1
      journey: login
      title: Log ind
      service: {name: S, authority: K, base: "\(service)", environment: test, hosts: ["\(provider)"]}
      personas: [anna.yaml]
      steps:
        - {id: start, open: /, expect: {heading: Selvbetjening}}
        - {id: login, use: login.yaml, with: {start: Log ind}, expect: {text: Du er logget ind som anna}}
      goal: login/vaelg-person
      """
    let persona = "version: 1\nid: anna\ntitle: Anna\nfacts: {testperson: Anna}\n"
    let files = ScriptFiles(["login.yaml": fragment, "rejse.yaml": script, "anna.yaml": persona])
    let loaded = JourneyLoader(files: files).load(path: "rejse.yaml")
    let plan = try #require(loaded.plan, "\(loaded.diagnostics)")
    var options = RunOptions(startedAt: "2026-11-21T12:00:00Z")
    options.results = TemporaryFolder.path("results")
    let finished = try await JourneyRun(options).play([plan])
    return try #require(finished.result.journeys.first?.walks.first)
  }

  @Test(arguments: LoginPair.LoginProtocol.allCases)
  func `the fragment logs in`(way: LoginPair.LoginProtocol) async throws {
    let walk = try await walk(way)
    #expect(walk.outcome.kind == .completed, "\(walk.outcome.reason.en)")
  }

  @Test(arguments: LoginPair.LoginProtocol.allCases, [LoginPair.Fault.wrongState, .wrongNonce])
  func `an answer to another login is refused`(way: LoginPair.LoginProtocol, fault: LoginPair.Fault) async throws {
    let walk = try await walk(way, [fault])
    #expect(walk.outcome.kind == .failed)
  }

  @Test(arguments: [
    (LoginPair.LoginProtocol.openID, LoginPair.Fault.tyingCookieIsLax, "tie."),
    (.openID, .sessionIsStrict, "selvbetjening"),
    (.saml, .sessionIsStrict, "selvbetjening"),
  ])
  func `a login that fails in a browser for its cookies fails here, and the cookie is named`(
    way: LoginPair.LoginProtocol, fault: LoginPair.Fault, cookie: String
  ) async throws {
    let walk = try await walk(way, [fault])
    #expect(walk.outcome.kind == .failed)
    #expect(
      walk.outcome.reason.en.hasPrefix(
        "The browser keeps cookies back when another site leads here (SameSite): \(cookie)"))
    #expect(walk.outcome.reason.da.contains("SameSite=None; Secure"))
  }
}
