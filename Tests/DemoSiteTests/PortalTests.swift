import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct PortalTests {
  @Test(arguments: [
    ("rotter", "/rottebekaempelse"), ("Sygesikringsbevis", "/sundhedskort"), ("pas", "/tid-i-borgerservice"),
    ("sikringsgruppe", "/laegeskift"), ("nede", "/drift"),
  ])
  func `the search finds services by the words of citizens`(wanted: String, path: String) async throws {
    try await withSite { browser in
      let page = try await browser.get("/soeg?q=\(wanted)")
      #expect(page.body.contains("<li><a href=\"\(path)\">"))
    }
  }

  @Test func `a search without a result says so and how to go on`() async throws {
    try await withSite { browser in
      let page = try await browser.get("/soeg?q=%3Cscript%3E")
      #expect(page.body.contains("Vi fandt intet om &lt;script&gt;") && page.body.contains("kontakt os"))
      #expect(!page.body.contains("<script>"))
    }
  }

  @Test func `a closed errand says until when and what else there is, and the others stay open`() async throws {
    try await withSite(closed: [.doctorChange]) { browser in
      for path in [ChangePath.information, ChangePath.doctor, ChangePath.receipt + "/LS-2026-000001"] {
        let page = try await browser.get(path)
        #expect(page.status == 503 && page.header("Retry-After") == "3600")
        #expect(page.body.contains("Vi åbner igen i dag kl. 16") && page.body.contains("68 00 12 00"))
      }
      #expect(try await browser.get("/sundhedskort").status == 200)
      #expect(try await browser.get("/drift").body.contains("Lukket for opdatering"))
    }
  }

  @Test(arguments: SelfService.allCases)
  func `every service has a page in English that says how to get help`(service: SelfService) async throws {
    try await withSite { browser in
      let page = try await browser.get(service.english)
      #expect(page.body.contains("<html lang=\"en\">") && page.body.contains("+45 68 00 12 00"))
      let hasSteps = service == .card || service == .doctorChange
      #expect(page.body.contains(hasSteps ? "/start?sprog=en\"" : "The steps are in Danish. Call us"))
      #expect(try await browser.get(service.path).body.contains("href=\"\(service.english)\" lang=\"en\""))
    }
  }

  @Test func `the copy of a card order lies in the citizen's mailbox`() async throws {
    try await withSite { browser in
      _ = try await browser.reachReceipt("testborger-1")
      let post = try await browser.get("/test/post?cpr=1403456116&format=html")
      #expect(post.body.contains("SK-2026-000001") && post.body.contains("som Digital Post"))
    }
  }

  @Test func `every step leads to the page that gives more time, and that leads back to the errand`() async throws {
    try await withSite { browser in
      let card = try await browser.logIn("testborger-1")
      #expect(card.body.contains("href=\"/session-udloeber\">Forlæng tiden</a>"))
      let change = try await browser.another.logInToChange("testborger-5")
      #expect(change.body.contains("href=\"/session-udloeber?fra=laegeskift\">Forlæng tiden</a>"))
      let page = try await browser.get("/session-udloeber?fra=laegeskift")
      #expect(page.body.contains("Du har 30 minutter mere") && page.body.contains("href=\"/laegeskift/oplysninger\""))
    }
  }

  @Test func `who is asked whether to stay can go on or leave`() async throws {
    try await withSite(nearMisses: [.sessionWarningPage]) { browser in
      let step = try await browser.logIn("testborger-1")
      #expect(step.body.contains("content=\"1500; url=/session-udloeber\""))
      let warning = try await browser.get(SessionWarningPage.path)
      #expect(warning.body.contains("<h1>Vil du blive på siden?</h1>") && warning.body.contains("Log af nu"))
    }
  }
}
