import JourneyModel
import JourneyReports
import Testing

/// The first finding of a report is the one to mend first, and it says why.
@Suite("The ranking of recontact triggers")
struct TriggerRankingTests {
  private func cards(_ findings: [Finding]) -> [FindingCard] {
    let after = SampleRun.after
    let result = RunResult(
      metadata: after.metadata, ending: .finished, journeys: after.journeys, checks: SampleRun.checks,
      findings: findings)
    let document = ReportDocument(ReportInput(result: result, failOn: .seeksHelp, language: .english))
    return document.findings.roots.compactMap(\.first)
  }

  private func finding(
    _ place: String, _ severity: Severity, _ personas: [String], family: String? = nil, cause: CauseCode = .technical,
    step: String = "aarsag"
  ) -> Finding {
    SampleRun.finding(
      "TEK-01", step, place, personas, severity, cause, family: family, message: LocalizedText(verbatim: place),
      excerpt: "<p>\(place)</p>")
  }

  @Test func `the worst comes first, then what needs no slip, then what most citizens meet`() {
    let few = finding("few", .critical, ["foraelder"])
    let most = finding("most", .critical, ["mistet-kort", "nyt-navn"])
    let slip = finding("slip", .critical, SampleRun.everyone, family: "required-empty")
    let mild = finding("mild", .friction, SampleRun.everyone)
    #expect(cards([mild, slip, few, most]).map(\.message) == ["most", "few", "slip", "mild"])
  }

  @Test func `a cause that a source document names goes before one that none does`() {
    let unnamed = finding("unnamed", .critical, SampleRun.everyone, cause: .session)
    let named = finding("named", .critical, SampleRun.everyone)
    #expect(cards([unnamed, named]).map(\.message) == ["named", "unnamed"])
  }

  @Test func `a card says why it ranks where it does, how it leads to contact and who says so`() throws {
    let card = try #require(cards([finding("few", .critical, ["foraelder"], family: "required-empty")]).first)
    #expect(
      card.rank
        == "Critical, met by 20 % of the citizens, if they make the slip; the source documents name the cause.")
    #expect(
      card.path
        == "Citizens call or walk in, while they are at it. The cause is named in: Copenhagen's investment proposal "
        + "(2018), section 1.7: technical errors.")
  }

  @Test func `one fault on two pages is one card with two places`() {
    let places = [finding("logo", .friction, SampleRun.everyone), finding("logo", .friction, [], step: "kvittering")]
    #expect(cards(places).count == 1)
  }
}
