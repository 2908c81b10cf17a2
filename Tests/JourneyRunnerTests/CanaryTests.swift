import FormClient
import Foundation
import JourneyModel
import PageModel
import Testing

@testable import JourneyRunner

@Suite("What a run leaves")
struct CanaryTests {
  private let recording = Recording()

  /// The secrets of the small service's citizens and sessions, in every encoding they could leak in.
  private static let canaries: [String] = {
    let plain = [
      "0101405001", "010140-5001", "010140 5001", "Ida Sørensen Æ", "IDA SØRENSEN Æ", "20123456", "20 12 34 56",
      "hemmelig-kode",
      "SESSION0123456789abcdef", "CSRF-token-9f8e7d6c5b", "CSRF-token-1a2b3c4d5e", "STATE-0123456789-xyz",
    ]
    let percent = plain.compactMap { $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) }
    let base64 = plain.map { Data($0.utf8).base64EncodedString().replacingOccurrences(of: "=", with: "") }
    let entities = plain.map { text in
      text.unicodeScalars.map { $0.value > 0x7F ? "&#\($0.value);" : String(Character($0)) }.joined()
    }
    return plain + percent + percent.map { $0.replacingOccurrences(of: "%20", with: "+") } + base64 + entities
  }()

  private func expectNoCanary(_ text: String, except untold: Set<String> = []) {
    let artefacts = Data(text.lowercased().utf8)
    for canary in Self.canaries where !untold.contains(canary) {
      #expect(artefacts.range(of: Data(canary.lowercased().utf8)) == nil, "\(canary) leaked")
    }
  }

  @Test("holds no secret of a walk, its mistakes, its probes and its oracle", .timeLimit(.minutes(10)))
  func wholeRun() async throws {
    let oracle = Template(parts: [.literal("/ordrer?cpr=")] + MiniPlan.fact("cpr").parts)
    let plan = MiniPlan.plan(mistakes: .standard, oracle: oracle)
    for service in [MiniService(), MiniService(.isLatin1)] {
      let run = try await recording.play(
        plan, over: service, probes: { _ in [ProbeRequest(kind: .page, url: "/login", step: "start")] })
      #expect(run.journeys[0].walks[0].walk.outcome.kind == .completed)
      #expect(run.journeys[0].experiments.count > 5)
    }
    let text = try recording.artefacts()
    #expect(text.contains("⟦cpr:1⟧") && text.contains("⟦cookie:1⟧") && text.contains("⟦token:1⟧"))
    expectNoCanary(text)
  }

  @Test("holds no secret that a page writes in any encoding", .timeLimit(.minutes(10)))
  func plantedPage() async throws {
    let html =
      "<title>\(Self.canaries[3])</title><p>" + Self.canaries.joined(separator: "</p>\n<p>") + "</p>"
      + "<input type=hidden name=csrf_token value='CSRF-token-9f8e7d6c5b'>"
      + "<input type=hidden name=__RequestVerificationToken value='CSRF-token-1a2b3c4d5e'>"
      + "<meta name=csrf-token content='STATE-0123456789-xyz'>"
    let service = ClosureTransport.page(
      html,
      headers: [
        HeaderField("Set-Cookie", "s=SESSION0123456789abcdef; Secure"),
        HeaderField("X-Navn", "Ida S%C3%B8rensen %C3%86"),
      ])
    let steps = [MiniPlan.step("start", [.open(Template("/?n=Ida+S%C3%B8rensen+%C3%86"))])]
    let run = try await recording.play(MiniPlan.plan(steps, goal: "start"), over: service)
    let text = try recording.artefacts()
    // Base64 of session values isn't looked for: they are no personal data and end with the session.
    let sessions = [
      "SESSION0123456789abcdef", "CSRF-token-9f8e7d6c5b", "CSRF-token-1a2b3c4d5e", "STATE-0123456789-xyz",
    ]
    let untold = Set(sessions.map { Data($0.utf8).base64EncodedString().replacingOccurrences(of: "=", with: "") })
    expectNoCanary(text, except: untold)
    #expect(run.journeys[0].walks[0].pages[0].page.title == "⟦name:1⟧")
  }

  @Test("keeps the authority's telephone number")
  func publicTexts() async throws {
    _ = try await recording.play(MiniPlan.plan(), over: MiniService())
    #expect(try recording.artefacts().contains("33 66 33 66"))
  }
}
