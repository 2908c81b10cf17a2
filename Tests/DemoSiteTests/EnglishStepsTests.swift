import Foundation
import Testing

@testable import DemoSite

/// The health card and "Skift læge" in English: the switch, and that nothing on the way is left in Danish.
@Suite(.timeLimit(.minutes(10)))
struct EnglishStepsTests {
  @Test(arguments: DemoSite.Markup.allCases)
  func theSwitchHoldsThroughTheStepsAndBack(markup: DemoSite.Markup) async throws {
    try await withSite(markup: markup, wording: .synonyms) { browser in
      let danish = try await browser.get("/sundhedskort")
      #expect(danish.body.contains("<html lang=\"da\"") && danish.body.contains("href=\"?sprog=en\" lang=\"en\""))
      var pages = [try await browser.get("/sundhedskort?sprog=en")]
      pages.append(try await browser.reachReview("testborger-1"))
      pages.append(
        try await browser.submit(pages[1], StepPath.order, [("bestilling", pages[1].hidden("bestilling"))]))
      for page in pages {
        #expect(page.body.contains("<html lang=\"en\"") && page.body.contains("href=\"?sprog=da\" lang=\"da\""))
      }
      #expect(pages[2].body.contains("<h1>Receipt</h1>") && pages[2].body.contains("We have received your order"))
      #expect(browser.visited.contains { $0.hasPrefix(browser.addresses.brokerURL) && $0.hasSuffix("&sprog=en") })
      let back = try await browser.get(StepPath.status + "?sprog=da")
      #expect(back.body.contains("<html lang=\"da\"") && !back.body.contains("<h1>Follow your order"))
      #expect(try await browser.get("/kontakt").body.contains("<html lang=\"da\""))
    }
  }

  @Test(arguments: ["/", "/soeg", "/drift", "/rottebekaempelse", "/tid-i-borgerservice"])
  func pagesThatAreDanishOnlySaySo(path: String) async throws {
    let page = try await withSite { browser in
      _ = try await browser.get("/sundhedskort?sprog=en")
      return try await browser.get(path).body
    }
    #expect(page.contains("<html lang=\"da\"") && !page.contains("?sprog="))
  }

  @Test func theCopyOfTheReceiptIsInTheLanguageOfTheOrder() async throws {
    try await withSite { browser in
      _ = try await browser.get("/sundhedskort?sprog=en")
      _ = try await browser.reachReceipt("testborger-1", answers: Answers.answers(reason: "revnet"))
      let review = try await browser.another.get("/laegeskift?sprog=en")
      #expect(review.body.contains("<h1>Change your doctor</h1>"))
      let post = try await browser.get("/test/post?cpr=1403456116").body
      #expect(post.contains("Receipt: Order a new health card") && post.contains("The card is free."))
      #expect(post.contains("The card will come by post within 14 days.") && !post.contains("bestilling"))
    }
  }

  @Test func whatACitizenWritesIsLeftAlone() async throws {
    let receipt = try await withSite { browser in
      _ = try await browser.get("/sundhedskort?sprog=en")
      return try await browser.reachReceipt("testborger-1", answers: Answers.answers(remarks: "Ring {1} efter kl. 9"))
    }
    #expect(receipt.body.contains("Ring {1} efter kl. 9"))
  }

  @Test func noPageOfTheStepsIsLeftInDanish() async throws {
    try await withSite { browser in
      _ = try await browser.get("/sundhedskort?sprog=en")
      for page in try await browser.cardPages() + browser.changePages() + browser.publicPages() {
        #expect(page.body.contains("<html lang=\"en\""), "\(page.status) \(page.headers) \(page.body.prefix(300))")
        #expect(page.danish == [], "\(page.texts.first ?? "")")
      }
    }
  }

  @Test(arguments: [
    ("Trin {1} af {2}", "Step {1} of {2}", "Trin 2 af 3", "Step 2 of 3"),
    ("{1}. maj {2}", "May {1}, {2}", "3. maj 2026", "May 3, 2026"),
    ("Fra {1} til {2}.", "To {2} from {1}.", "Fra {2} til {1}.", "To {1} from {2}."),
  ])
  func valuesKeepTheirPlaces(danish: String, english: String, text: String, wanted: String) throws {
    let pattern = WordingPattern(danish, english)
    #expect(pattern.english(try #require(pattern.values(in: text))) == wanted)
    #expect(pattern.values(in: "") == nil && pattern.values(in: "Noget andet") == nil)
  }
}

extension Browser {
  fileprivate func cardPages() async throws -> [Reply] {
    let card = another
    _ = try await card.get("/sundhedskort?sprog=en")
    let data = try await card.logIn("testborger-3")
    let noChoice = try await card.submit(data, StepPath.data, [])
    let reason = try await card.submit(data, StepPath.data, [("modtager", "barn")])
    let long = String(repeating: "x", count: 501)
    var pages = [data, noChoice, reason, try await card.submit(reason, StepPath.reason, [])]
    for child in ["12", "9999999999", "140345-6116", "120450-7887"] {
      let answers = Answers.answers(phone: "1", email: "a", remarks: long, more: [("barn-cpr", child)])
      pages.append(try await card.submit(reason, StepPath.reason, answers))
    }
    for cause in CardReason.allCases {
      let answers = Answers.answers(reason: cause.rawValue, remarks: "", more: [("barn-cpr", "010154-8563")])
      pages.append(try await card.submit(reason, StepPath.reason, answers))
    }
    let review = pages[pages.count - 1]
    pages.append(try await card.submit(review, StepPath.order, [("bestilling", review.hidden("bestilling"))]))
    for path in [StepPath.reason, StepPath.status, SessionWarningPage.path, StepPath.receipt + "/SK-0"] {
      pages.append(try await card.follow(try await card.get(path)))
    }
    for refused in ["testborger-4", "testborger-9"] {
      let other = another
      _ = try await other.get("/sundhedskort?sprog=en")
      pages += [try await other.logIn(refused), try await other.get(StepPath.status)]
    }
    return pages
  }

  fileprivate func changePages() async throws -> [Reply] {
    var pages: [Reply] = []
    for (subject, practice) in [
      ("testborger-5", "Lægehuset Testtorvet"), ("testborger-10", "Nordvest Lægeøvelse"),
      ("testborger-11", "Klinik Udkastet"), ("reserve-1", "Valby Testlæger"),
    ] {
      let change = another
      _ = try await change.get("/laegeskift?sprog=en")
      let data = try await change.logInToChange(subject)
      let reason = try await change.submit(data, ChangePath.data, [("aerinde", "laege")])
      pages += [data, reason, try await change.submit(data, ChangePath.data, [])]
      _ = try await change.submit(data, ChangePath.data, [("aerinde", "laege")])
      for date in [
        ("", "", ""), ("1", "", "2027"), ("x", "1", "2027"), ("31", "2", "2027"), ("1", "1", "2020"),
        ("1", "1", "2090"),
      ] {
        let answers = [("dato-dag", date.0), ("dato-maaned", date.1), ("dato-aar", date.2), ("aarsag", "")]
        pages.append(try await change.answerReason(reason, answers))
      }
      let list = try await change.answerReason(reason, [("aarsag", "flyttet")])
      let id = PracticeDirectory.synthetic.practice(named: practice)?.id ?? ""
      let chosen = try await change.submit(list, ChangePath.doctor, [("laege", id)])
      pages += [list, try await change.submit(list, ChangePath.doctor, []), chosen]
      if !chosen.hidden("bestilling").isEmpty { pages.append(try await change.confirm(chosen)) }
      for path in [ChangePath.doctor + "?soeg=zzz", ChangePath.distance, ChangePath.review, ChangePath.status] {
        pages.append(try await change.follow(try await change.get(path)))
      }
    }
    return pages + (try await otherErrands())
  }

  private func otherErrands() async throws -> [Reply] {
    var pages: [Reply] = []
    for (subject, errand) in [
      ("reserve-2", "gruppe"), ("testborger-16", "gruppe"), ("reserve-3", "kort"), ("testborger-4", "kort"),
      ("testborger-9", "kort"), ("testborger-17", "laege"), ("testborger-13", "kort"),
    ] {
      let change = another
      _ = try await change.get("/laegeskift?sprog=en")
      let reason = try await change.reachChangeReason(subject, errand: errand)
      let next = try await change.answerReason(reason, [("aarsag", "bortkommet"), ("gruppe", "2")])
      pages += [reason, next, try await change.answerReason(reason, [("aarsag", ""), ("gruppe", "1")])]
      let window = next.hidden("bestilling").isEmpty ? nil : try await change.confirm(next)
      if let window, !window.hidden("kode").isEmpty {
        let receipt = try await change.pay(window)
        let proof = ChangePath.proof + "/LS-2026-00000"
        pages += [window, receipt, try await change.get(proof)]
      } else if let window {
        pages.append(window)
      }
      let saved = try await change.submit(reason, ChangePath.reason, [("handling", "gem")])
      pages += [saved, try await change.follow(try await change.get(ChangePath.data))]
    }
    return pages
  }

  fileprivate func publicPages() async throws -> [Reply] {
    let paths = [
      "/sundhedskort", "/laegeskift", "/sundhedskort/en", "/laegeskift/en", "/kontakt", "/privatliv", "/was",
      "/logget-af", "/login/svar", ChangePath.paymentCancelled, "/sundhedskort/findes-ikke", "/sundhedskort/start",
    ]
    var pages: [Reply] = []
    for path in paths { pages.append(try await follow(try await get(path))) }
    let choice = pages[pages.count - 1]
    let fields = ["SAMLRequest", "RelayState", "sprog"].map { ($0, choice.hidden($0)) }
    pages.append(try await post(addresses.brokerURL + "/sso", fields))
    pages.append(try await post(addresses.brokerURL + "/sso", fields + [("testperson", "testborger-1")]))
    pages.append(try await post("/login/svar", []))
    pages.append(try await another.get("/login/svar?sprog=en"))
    return pages
  }
}

extension Reply {
  /// What stands between the tags, but for the links that are Danish on purpose.
  fileprivate var texts: [String] {
    let body = body.replacingOccurrences(of: "lang=\"da\">[^<]*", with: ">", options: .regularExpression)
    return body.split(separator: "<").compactMap { piece in
      let text = piece.split(separator: ">", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
      return text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty ? nil : text
    }
  }

  /// The passages with Danish words or letters that aren't names of people, places and authorities.
  fileprivate var danish: [String] {
    texts.filter { text in
      let rest = Self.names.reduce(text) { $0.replacingOccurrences(of: $1, with: "") }
      let words = rest.lowercased().split { !$0.isLetter }.map(String.init)
      return words.contains(where: Self.words.contains) || rest.contains { "æøåÆØÅ".contains($0) }
    }
  }

  private static let words: Set<String> = [
    "og", "ikke", "du", "din", "dit", "dine", "vi", "er", "til", "det", "skal", "har", "kan", "en", "et", "af", "læge",
    "kort", "navn", "pris", "dag", "trin", "ingen", "gratis", "ret", "svar", "telefon", "bestil", "kvittering",
    "maj", "marts", "januar", "gruppe", "adresse", "selvbetjening", "kontakt", "vælg", "skriv", "kl", "kr",
  ]

  private static let names: [String] = {
    let authority = Authority()
    var names = [authority.name, authority.street, authority.town, "Styrelsen for Patientklager"]
    names += ["Testbetaling", "EN 301 549"]
    names += PracticeDirectory.synthetic.practices.flatMap { [$0.name, $0.address] }
    for citizen in CitizenRegister.synthetic.citizens {
      names.append(citizen.name)
      if case .denmark(let street, let town) = citizen.residence { names += [street, town] }
    }
    return names.sorted { $0.count > $1.count }
  }()
}
