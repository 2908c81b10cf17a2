import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct StyleTests {
  @Test func theOtherMarkupKeepsWordsNamesAndLinksAndChangesTheRest() async throws {
    let plain = try await withSite { try await $0.reachReason("testborger-1").body }
    let other = try await withSite(markup: .tables) { try await $0.reachReason("testborger-1").body }
    for name in ["aarsag", "mobilnummer", "email", "bemaerkninger", "spaerring"] {
      #expect(plain.contains("name=\"\(name)\"") && other.contains("name=\"\(name)\""))
    }
    for words in ["Mobilnummer", "Årsag og kontakt", "Kortet er blevet væk", "href=\"/kontakt\""] {
      #expect(other.contains(words), "\(words)")
    }
    #expect(other.contains("<table class=\"felt\" role=\"presentation\">"))
    #expect(!other.contains("form-group") && !other.contains("<main") && !other.contains("<button type=\"submit\""))
  }

  @Test(arguments: DemoSite.Markup.allCases, DemoSite.Wording.allCases)
  func bothErrandsCanBeFinishedInEveryStyle(markup: DemoSite.Markup, wording: DemoSite.Wording) async throws {
    try await withSite(markup: markup, wording: wording) { browser in
      #expect(try await browser.reachReceipt("testborger-1").body.contains("SK-2026-000001"))
      let later = browser.another
      let review = try await later.chooseDoctor("testborger-5", "Lægehuset Testtorvet", reason: "flyttet")
      #expect(try await later.confirm(review).body.contains("LS-2026-000001"))
      #expect(try await browser.get(Stylesheet.path).status == 200)
    }
  }

  @Test func theOtherWordsSayTheSameThingOtherwise() async throws {
    let other = try await withSite(wording: .synonyms) { browser in
      let reason = try await browser.reachReason("testborger-1")
      return try await browser.submit(reason, StepPath.reason, [("mobilnummer", "12")]).body
    }
    #expect(other.contains("Et mobilnummer har 8 tal, eller + og landekode først"))
    #expect(!other.contains("Skriv mobilnummeret"))
    #expect(other.contains(">Mobiltelefon</label>") && other.contains("<h1>Grund, telefon og mail</h1>"))
    #expect(other.contains(">Gå videre</button>") && !other.contains("Mobilnummer"))
  }

  @Test func theStylesheetKnowsTheClassesOfItsMarkup() {
    let css = SiteMarkup.stylesheet(".form-error .form-error-message{} .button:hover{}")
    #expect(css == ".felt-fejl .fejltekst{} .knap:hover{}")
  }
}
