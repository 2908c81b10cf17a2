import Foundation
import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct SessionTests {
  @Test func aFormWithoutTheSessionsTokenIsRefused() async throws {
    try await withSite { browser in
      let review = try await browser.reachReview("testborger-1")
      let reply = try await browser.post(
        StepPath.order, [("bestilling", review.hidden("bestilling")), (SessionGate.tokenField, "aaaa")])
      #expect(reply.status == 403)
      #expect(reply.body.contains("Siden er for gammel"))
      #expect(try await browser.orders("1403456116").isEmpty)
    }
  }

  @Test func aDeepLinkLeadsThroughLoginToItsPage() async throws {
    try await withSite { browser in
      let page = try await browser.logIn("testborger-1", from: StepPath.status)
      #expect(page.body.contains("<h1>Følg din bestilling</h1>"))
    }
  }

  @Test(arguments: ["//evil.example/", "https://evil.example/", "/\\evil.example", "/a\r\nX: y", "", "javascript:1"])
  func loginNeverLeadsToAStrangeSite(target: String) async throws {
    try await withSite { browser in
      let broker = try await browser.follow(
        try await browser.get("/login?maal=" + PercentDecoding.encode(target)))
      let hop = try await browser.post(
        browser.addresses.brokerURL + "/sso",
        [("SAMLRequest", broker.hidden("SAMLRequest")), ("RelayState", target), ("testperson", "testborger-1")])
      let reply = try await browser.post(
        "/login/svar", [("SAMLResponse", hop.hidden("SAMLResponse")), ("RelayState", target)])
      #expect(reply.status == 303)
      #expect(reply.location == StepPath.data)
      #expect(reply.header("X") == nil)
    }
  }

  @Test func theBrokersAnswerCountsOnceInTimeAndUnchanged() async throws {
    let clock = ManualClock()
    try await withSite(clock: clock) { browser in
      let broker = try await browser.follow(try await browser.get("/login"))
      let hop = try await browser.post(
        browser.addresses.brokerURL + "/sso",
        [("SAMLRequest", broker.hidden("SAMLRequest")), ("testperson", "testborger-1")])
      #expect(hop.body.contains("<noscript><button type=\"submit\" class=\"button\">Fortsæt</button></noscript>"))
      let genuine = hop.hidden("SAMLResponse")
      let text = String(decoding: try #require(Data(base64Encoded: genuine)), as: UTF8.self)
      let forged = Data(text.replacingOccurrences(of: "testborger-1", with: "testborger-2").utf8)
        .base64EncodedString()
      for response in [forged, "", "x", "####", Data("<SignatureValue>".utf8).base64EncodedString()] {
        let reply = try await browser.post("/login/svar", [("SAMLResponse", response)])
        #expect(reply.status == 403)
      }
      #expect(try await browser.answer(hop).status == 303)
      #expect(try await browser.answer(hop).status == 403)

      let late = try await browser.post(
        browser.addresses.brokerURL + "/sso",
        [("SAMLRequest", broker.hidden("SAMLRequest")), ("testperson", "testborger-1")])
      clock.advance(LoginAssertions.lifetime + 1)
      #expect(try await browser.answer(late).status == 403)
    }
  }

  @Test func theBrokerAsksAgainWhereNobodyIsChosen() async throws {
    try await withSite { browser in
      let broker = try await browser.follow(try await browser.get("/login"))
      let again = try await browser.post(
        browser.addresses.brokerURL + "/sso", [("SAMLRequest", broker.hidden("SAMLRequest"))])
      #expect(again.body.contains("Vælg en testperson"))
      #expect(again.hidden("SAMLRequest") == broker.hidden("SAMLRequest"))
    }
  }

  @Test func aSessionEndsAfterHalfAnHourWithAPageThatSaysSo() async throws {
    let clock = ManualClock()
    try await withSite(clock: clock) { browser in
      _ = try await browser.reachReason("testborger-1")
      clock.advance(29 * 60)
      #expect(try await browser.get(StepPath.reason).status == 200)
      clock.advance(31 * 60)
      let page = try await browser.follow(try await browser.get(StepPath.reason))
      #expect(page.body.contains("<h1>Du er logget af</h1>"))
      #expect(page.body.contains("Log på igen"))
      #expect(browser.cookies.isEmpty)
    }
  }

  @Test func personalPagesAndTheCookieAreGuarded() async throws {
    try await withSite { browser in
      let data = try await browser.logIn("testborger-1")
      #expect(data.header("Cache-Control") == "no-store")
      #expect(data.header("X-Content-Type-Options") == "nosniff")
      #expect(data.header("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
      let again = try await browser.get("/log-af")
      #expect(again.header("Set-Cookie")?.contains("HttpOnly; SameSite=Lax") == true)
      #expect(try await browser.get(StepPath.data).location.hasPrefix("/login?maal="))
    }
  }

  @Test func sessionsAreBounded() {
    let state = SiteState(seed: 1, now: { Date(timeIntervalSince1970: 0) })
    for _ in 0..<(SiteState.maximumSessions + 5) { _ = state.openSession(subject: "testborger-2") }
    #expect(state.sessionCount == SiteState.maximumSessions)
  }

  @Test func resetForgetsEverythingAndBeginsTheNumbersAnew() async throws {
    try await withSite { browser in
      _ = try await browser.reachReceipt("testborger-1")
      #expect(try await browser.post("/test/nulstil", []).status == 204)
      #expect(try await browser.orders("1403456116").isEmpty)
      #expect(try await browser.get(StepPath.data).location == "/logget-af")
      #expect(try await browser.reachReceipt("testborger-1").body.contains("SK-2026-000001"))
    }
  }

  @Test func sipHashGivesItsAuthorsTestVector() {
    let code = SipHash(key0: 0x0706_0504_0302_0100, key1: 0x0F0E_0D0C_0B0A_0908)
    #expect(code.hash((0..<15).map(UInt8.init)) == 0xA129_CA61_49BE_45E5)
  }
}
