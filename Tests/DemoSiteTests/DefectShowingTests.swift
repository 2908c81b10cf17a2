import Foundation
import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct DefectShowingTests {
  private static let showing = DefectShowing(at: Date(timeIntervalSince1970: 1_795_000_000))

  @Test(arguments: DemoSite.Defect.allCases)
  func `a person can see every defect in what the site answers`(defect: DemoSite.Defect) throws {
    let evidence = try #require(Self.showing.evidence(of: defect), "no tour meets \(defect.rawValue)")
    #expect(evidence.before != evidence.after)
    #expect(!evidence.request.isEmpty && !(evidence.before + evidence.after).isEmpty)
    #expect(Self.showing.evidence(of: defect) == evidence)
  }

  /// What stands on pages that belong to no errand: login, statement, the register.
  private static let elsewhere: Set<DemoSite.Defect> = [
    .statementMissing, .statementOld, .statementWithoutPhone, .returnTargetLost, .deepLinkLandsAtStart,
    .cookieWithoutFlags, .receiptWithoutOrder, .copyNeverSent,
  ]

  @Test(arguments: DemoSite.Defect.allCases.filter { !elsewhere.contains($0) })
  func `a defect shows on each errand that its row names`(defect: DemoSite.Defect) {
    for errand in defect.errands {
      #expect(Self.showing.evidence(of: defect, on: errand) != nil, "\(defect.rawValue) on \(errand.rawValue)")
    }
  }

  @Test func `every defect has a near-miss, and every near-miss a defect it looks like`() {
    for defect in DemoSite.Defect.allCases { #expect(defect.nearMiss != nil, "\(defect.rawValue)") }
    for nearMiss in DemoSite.NearMiss.allCases { #expect(!nearMiss.lookalikes.isEmpty, "\(nearMiss.rawValue)") }
  }
}
