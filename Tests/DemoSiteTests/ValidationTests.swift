import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct ValidationTests {
  @Test func errorsStandAtTheFieldAndInTheSummaryAndEveryAnswerIsKept() async throws {
    try await withSite { browser in
      let reason = try await browser.reachReason("testborger-1")
      let page = try await browser.submit(
        reason, StepPath.reason,
        [("aarsag", "stjaalet"), ("mobilnummer", "12"), ("email", "åse"), ("bemaerkninger", "Væk <b>i</b> \"går\"")])
      #expect(page.status == 200)
      #expect(page.body.contains("<title>Fejl: "))
      #expect(page.body.contains("Der er 3 fejl på siden"))
      #expect(page.body.contains("href=\"#mobilnummer\""))
      #expect(page.body.contains("aria-describedby=\"mobilnummer-hjaelp mobilnummer-fejl\" aria-invalid=\"true\""))
      #expect(page.body.contains("<span class=\"visually-hidden\">Fejl: </span>Skriv mobilnummeret med 8 cifre"))
      #expect(page.value("mobilnummer") == "12")
      #expect(page.value("email") == "åse")
      #expect(page.body.contains("value=\"stjaalet\" checked"))
      #expect(page.body.contains("Væk &lt;b&gt;i&lt;/b&gt; &quot;går&quot;"))
      #expect(page.body.contains("Sæt kryds, så vi må spærre det gamle kort"))
    }
  }

  @Test(arguments: [
    ("", "Skriv barnets CPR-nummer<"), ("010154-856", "med 10 cifre"), ("3102548563", "skal være en dato"),
    ("1403456116", "Vi kan ikke se, at du har forældremyndighed"), ("1204507887", "er fyldt 18 år"),
  ])
  func aChildsNumberIsRefusedForItsOwnReason(cpr: String, message: String) async throws {
    try await withSite { browser in
      let reason = try await browser.reachReason("testborger-3", recipient: "barn")
      let page = try await browser.submit(reason, StepPath.reason, Answers.answers(more: [("barn-cpr", cpr)]))
      #expect(page.body.contains(message))
      #expect(page.value("barn-cpr") == cpr)
    }
  }

  @Test func remarksAreCountedInCharactersAndTooManyAreSaid() async throws {
    try await withSite { browser in
      let reason = try await browser.reachReason("testborger-1")
      let long = Answers.answers(remarks: String(repeating: "æ", count: 501))
      #expect(try await browser.submit(reason, StepPath.reason, long).body.contains("Du har skrevet 501"))
      let fitting = Answers.answers(remarks: String(repeating: "æ", count: 500))
      #expect(try await browser.submit(reason, StepPath.reason, fitting).body.contains("Tjek dine svar"))
    }
  }

  @Test(arguments: [
    ("68 12 34 56", "68123456"), ("+4568123456", "68123456"), ("0045 68 12 34 56", "68123456"),
    ("68-12-34-56", "68123456"), ("+46 70 123 45 67", "+46701234567"), ("\u{A0}68123456 ", "68123456"),
  ])
  func aTelephoneNumberIsReadInAllUsualWays(typed: String, normalized: String) {
    #expect(PhoneNumber(typed: typed)?.normalized == normalized)
  }

  @Test(arguments: ["", "6812345", "681234567", "12345678", "68 12 34 5x", "+", "++4568123456", "۶۸۱۲۳۴۵۶"])
  func whatIsNoTelephoneNumberIsNone(typed: String) {
    #expect(PhoneNumber(typed: typed) == nil)
  }

  @Test func theRegisterHoldsWellFormedNumbersThatNobodyCanHave() throws {
    for citizen in CitizenRegister.synthetic.citizens {
      let cpr = try CPRNumber(typed: citizen.cpr.hyphenated)
      let digits = cpr.digits.utf8.map { Int($0) - 0x30 }
      #expect((40...57).contains(digits[4] * 10 + digits[5]))
      #expect((5...8).contains(digits[6]))
    }
    let passing = CitizenRegister.synthetic.citizens.map(\.cpr.passesModulus11)
    #expect(passing.contains(true) && passing.contains(false))
  }
}
