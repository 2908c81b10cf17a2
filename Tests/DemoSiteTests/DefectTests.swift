import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct DefectTests {
  @Test(arguments: DemoSite.Defect.allCases)
  func aDefectShowsWithItsSwitchAndOnlyThen(defect: DemoSite.Defect) async throws {
    #expect(try await withSite([defect]) { try await Self.shows(defect, $0) }, "switched on")
    #expect(try await withSite([]) { try await !Self.shows(defect, $0) }, "switched off")
  }

  @Test(arguments: DemoSite.Defect.allCases.indices)
  func aDefectBringsNoneOfTheNextFiveWithIt(index: Int) async throws {
    let all = DemoSite.Defect.allCases
    let defect = all[index]
    // Those that end or hide the walk that shows the other are left out.
    let others = (1...5).map { all[(index + $0) % all.count] }.filter { !Self.overlaps($0, defect) }
    for other in others {
      #expect(try await withSite([defect]) { try await !Self.shows(other, $0) }, "\(other.rawValue)")
    }
  }

  @Test func everyDefectIsDescribedAndAtLeastSixCausesAreCovered() {
    let causes = ["TEK", "FEJL", "TAB", "SES", "DEAD", "KON", "TXT", "DATA", "KVI", "A11Y", "TIL", "NAV"]
    for defect in DemoSite.Defect.allCases {
      #expect(causes.contains(defect.cause))
      #expect(!defect.danishDescription.isEmpty && !defect.englishDescription.isEmpty)
      #expect(!defect.danishExposure.isEmpty && !defect.englishExposure.isEmpty && !defect.errands.isEmpty)
    }
    #expect(Set(DemoSite.Defect.allCases.map(\.cause)).count >= 6)
  }

  @Test func everyDefectOfThe2017EditionShowsBesideTheOthers() async throws {
    let edition = DemoSite.Edition.edition2017.defects
    for defect in DemoSite.Defect.allCases where edition.contains(defect) {
      #expect(try await withSite(edition) { try await Self.shows(defect, $0) }, "\(defect.rawValue)")
    }
  }

  @Test func thePrototypeKeepsOneDefectAndBringsOne() {
    let before = DemoSite.Edition.edition2017.defects
    let after = DemoSite.Edition.prototype.defects
    #expect(DemoSite.Edition.clean.defects.isEmpty)
    #expect(before.count >= 8)
    #expect(before.intersection(after).count == 1)
    #expect(after.subtracting(before).count == 1)
  }

  @Test(arguments: DemoSite.Edition.allCases)
  func anErrandCanBeFinishedInEveryEdition(edition: DemoSite.Edition) async throws {
    try await withSite(edition.defects) { browser in
      let answers = Answers.answers(reason: "bortkommet")
      let receipt = try await browser.reachReceipt("testborger-1", answers: answers)
      #expect(receipt.body.contains("<h1>Kvittering</h1>"))
      #expect(try await browser.orders("1403456116").count == 1)
    }
  }
}
