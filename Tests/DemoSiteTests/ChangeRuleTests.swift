import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct ChangeRuleTests {
  private let rules = ChangeRules(directory: .synthetic, register: .synthetic)

  private func citizen(_ subject: String) throws -> Citizen {
    try #require(CitizenRegister.synthetic.citizen(subject: subject))
  }

  private func practice(_ name: String) throws -> Practice {
    try #require(PracticeDirectory.synthetic.practice(named: name))
  }

  @Test(
    arguments: [
      ("testborger-10", "Nordvest Lægeøvelse", nil), ("testborger-8", "Nørrebro Modellæger", .parentsDoctor),
      ("testborger-18", "Klinik Forsøget", .lastDoctor), ("testborger-9", "Nørrebro Modellæger", .sameHousehold),
      ("testborger-8", "Klinik Kladden", nil), ("testborger-6", "Vanløse Demolæger", .sameHousehold),
    ] as [(String, String, ChangeRules.ClosedListException?)])
  func aClosedListOpensForTheFewOnly(
    subject: String, name: String, exception: ChangeRules.ClosedListException?
  ) throws {
    #expect(try rules.exception(practice(name), citizen(subject)) == exception)
  }

  @Test func whoeverHasNoTwoOpenPracticesNearMayChooseAClosedOne() throws {
    var faraway = try citizen("testborger-10")
    faraway.home = MapPosition(-60, -60)
    #expect(rules.openPracticesNearby(faraway) == 0)
    #expect(try rules.exception(practice("Nordvest Lægeøvelse"), faraway) == .fewOpenNearby)
  }

  @Test(arguments: [
    ("2400 København NV", 5.0), ("2791 Dragør", 5), ("2000 Frederiksberg", 5), ("2770 Kastrup", 5),
    ("4000 Roskilde", 15), ("2600 Glostrup", 15), ("", 15),
  ])
  func theLimitOfHomeVisitsFollowsTheMunicipality(town: String, kilometres: Double) {
    let citizen = Citizen(
      subject: "x", cpr: CPRNumber(registered: "1501556730"), name: "X", age: 30,
      residence: .denmark(street: "", town: town), situation: "")
    #expect(ChangeRules.homeVisitLimit(citizen) == kilometres)
  }

  @Test(arguments: [(120, CivilDate(2027, 7, 21)), (364, CivilDate(2026, 11, 19)), (365, nil), (800, nil)])
  func aGroupIsChangedOnceInTwelveMonths(daysAgo: Int, next: CivilDate?) throws {
    var torben = try citizen("testborger-16")
    torben.groupChangedDaysAgo = daysAgo
    #expect(ChangeRules.nextGroupChange(torben, today: CivilDate(2026, 11, 18)) == next)
  }

  @Test(arguments: [
    (ChangeReason.moved, "testborger-5", 0), (.moved, "testborger-1", 225), (.practiceCloses, "testborger-13", 0),
    (.practiceCloses, "testborger-1", 225), (.turningFifteen, "testborger-8", 0),
    (.turningFifteen, "testborger-1", 225),
    (.wish, "testborger-5", 225), (.nameChange, "testborger-2", 0), (.nameChange, "testborger-1", 225),
    (.cracked, "testborger-19", 0), (.cracked, "testborger-1", 225), (.lost, "testborger-1", 225),
    (.groupWish, "testborger-12", 225),
  ])
  func theFeeIsWaivedWhereTheRegisterBearsItOut(reason: ChangeReason, subject: String, amount: Int) throws {
    let fee = ChangeFee(reason: reason, citizen: try citizen(subject), authority: Authority())
    #expect(fee.amount == amount)
  }

  @Test(arguments: [
    ("testborger-10", "Nordvest Lægeøvelse", "er lukket for tilgang"),
    ("testborger-11", "Roskilde Demolæger", "Vil du give afkald på hjemmebesøg?"),
    ("testborger-8", "Nørrebro Modellæger", "Tjek dine svar"),
  ])
  func theServerDecidesWhoGetsWhichDoctor(subject: String, practice: String, words: String) async throws {
    try await withSite { browser in
      let page = try await browser.chooseDoctor(subject, practice)
      #expect(page.body.contains(words))
    }
  }

  @Test func homeVisitsAreGivenUpOrTheDoctorIsRefused() async throws {
    try await withSite { browser in
      let question = try await browser.chooseDoctor("testborger-11", "Roskilde Demolæger")
      let none = try await browser.submit(question, ChangePath.distance, [])
      #expect(none.body.contains("Vælg, om du vil give afkald på hjemmebesøg"))
      let refusal = try await browser.submit(question, ChangePath.distance, [("hjemmebesoeg", "nej")])
      for words in ["Du kan ikke vælge denne læge", "§ 59", "68 00 12 00", "klage", "Vælg en anden læge"] {
        #expect(refusal.body.contains(words), "\(words)")
      }
      let review = try await browser.submit(question, ChangePath.distance, [("hjemmebesoeg", "ja")])
      #expect(review.body.contains("Du giver afkald på hjemmebesøg"))
    }
  }

  @Test(arguments: [("testborger-9", "Du er under 15 år"), ("testborger-4", "du er flyttet til Sverige")])
  func someAreRefusedAtOnce(subject: String, words: String) async throws {
    try await withSite { browser in
      let refusal = try await browser.logInToChange(subject)
      #expect(refusal.body.contains(words))
      #expect(refusal.body.contains("klage"))
      #expect(try await browser.get(ChangePath.review).status == 303)
    }
  }

  @Test func aGroupChangedLatelyIsRefusedWithTheDayItCanBeChanged() async throws {
    try await withSite { browser in
      let page = try await browser.reachChangeReason("testborger-16", errand: "gruppe")
      let refusal = try await browser.answerReason(page, [("gruppe", "2")])
      #expect(refusal.body.contains("Du kan tidligst skifte igen den"))
      #expect(refusal.body.contains("§ 58"))
    }
  }

  @Test(arguments: [
    ("", "", "", "Skriv, hvornår skiftet skal gælde fra"), ("1", "", "2027", "Skriv også måned"),
    ("a", "1", "2027", "Skriv dag, måned og år med tal"), ("31", "2", "2027", "Den dato findes ikke"),
    ("1", "1", "2020", "i dag eller senere"), ("1", "1", "2029", "Skriv en dato senest den"),
  ])
  func aDateIsRefusedForItsOwnReason(day: String, month: String, year: String, message: String) async throws {
    try await withSite { browser in
      let page = try await browser.reachChangeReason("testborger-5")
      let again = try await browser.answerReason(
        page, [("dato-dag", day), ("dato-maaned", month), ("dato-aar", year)])
      #expect(again.body.contains(message))
      #expect(again.value("dato-dag") == day)
    }
  }

  @Test func theDirectoryHoldsFortyPracticesAndTheRegisterTwentySpareCitizens() {
    let practices = PracticeDirectory.synthetic.practices
    #expect(practices.count >= 40)
    #expect(Set(practices.map(\.id)).count == practices.count && Set(practices.map(\.name)).count == practices.count)
    #expect(CitizenRegister.pool.count == 20)
    let citizens = CitizenRegister.synthetic.citizens
    #expect(Set(citizens.map(\.cpr)).count == citizens.count)
    #expect(Set(citizens.map(\.name)).count == citizens.count)
  }
}
