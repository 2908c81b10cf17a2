import Foundation
import JourneyModel
import JourneyReports
import Testing

/// One file that stands on its own, for every reader.
struct HTMLTests {
  private func html(_ language: ReportLanguage = .danish) throws -> String {
    HTMLReport(try SampleRun.document(language)).render()
  }

  private func values(of attribute: String, in html: String) -> [String] {
    html.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap { $0.components(separatedBy: "\"").first }
  }

  @Test func `calls nobody and runs nothing`() throws {
    let html = try html()
    #expect(html.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(!html.contains("unsafe-inline") && values(of: "style", in: html).isEmpty)
    #expect(values(of: "href", in: html).allSatisfy { $0.hasPrefix("#") })
    for forbidden in ["<script", "<link", "<img", "<iframe", " src=", "url(", "@import", " onclick"] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
  }

  @Test func `each filter has a rule of its own and cards that it shows`() throws {
    let html = try html()
    let tokens = values(of: "value", in: html).filter { !$0.isEmpty }
    #expect(tokens.contains("s4") && tokens.contains("c0") && tokens.contains("p0"), "\(tokens)")
    let facets = values(of: "data-facets", in: html).map { $0.split(separator: " ").map(String.init) }
    for token in tokens {
      #expect(html.contains("#findings:has(#show-\(token):checked)"))
      #expect(facets.contains { $0.contains(token) }, "\(token)")
    }
    #expect(values(of: "method", in: html) == ["dialog"])
  }

  @Test func `one finding needs no filter`() throws {
    let one = SampleRun.run(findings: [SampleRun.silent])
    let html = HTMLReport(ReportDocument(ReportInput(result: one, failOn: .hint, language: .danish))).render()
    #expect(!html.contains("class=\"filters\"") && !html.contains("#show-"))
  }

  @Test func `every link leads to one place in the file`() throws {
    let html = try html()
    let ids = values(of: "id", in: html)
    #expect(Set(ids).count == ids.count)
    for target in values(of: "href", in: html) { #expect(ids.contains(String(target.dropFirst())), "\(target)") }
    for label in values(of: "aria-labelledby", in: html) { #expect(ids.contains(label), "\(label)") }
  }

  @Test func `two findings with one fingerprint have their own cards`() throws {
    let twice = SampleRun.run(findings: [SampleRun.silent, SampleRun.silent])
    let html = HTMLReport(ReportDocument(ReportInput(result: twice, failOn: .hint, language: .danish))).render()
    let ids = values(of: "id", in: html)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: ReportLanguage.allCases)
  func `headings step down one level at a time`(language: ReportLanguage) throws {
    let tags = MarkupShape(try html(language)).tags
    let levels = tags.compactMap { tag -> Int? in
      guard tag.hasPrefix("h"), let level = tag.dropFirst().first?.wholeNumberValue else { return nil }
      return level
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
  }

  @Test func `verdict and hours come before everything else`() throws {
    let html = try html()
    let verdict = try #require(html.range(of: "class=\"headline\""))
    let hours = try #require(html.range(of: "Sparede timer om året"))
    let facts = try #require(html.range(of: "class=\"facts\""))
    let journey = try #require(html.range(of: "class=\"journey steps-6\""))
    #expect(verdict.lowerBound < hours.lowerBound)
    #expect(hours.lowerBound < facts.lowerBound)
    #expect(facts.lowerBound < journey.lowerBound)
  }

  @Test func `each drawing has words`() throws {
    let html = try html(.english)
    let drawings = html.components(separatedBy: "<svg").dropFirst()
    #expect(!drawings.isEmpty)
    for drawing in drawings {
      #expect(drawing.contains("aria-label=\"") || drawing.hasPrefix(" viewBox") && drawing.contains("aria-hidden"))
    }
    #expect(html.contains("Takes longest: Årsag og kontakt, 60–184 s."))
  }

  @Test func `two hundred journeys stay below five megabytes`() throws {
    let journeys = (1...200).map { SampleRun.copy(number: $0) }
    let result = RunResult(
      metadata: SampleRun.after.metadata, ending: .finished, journeys: journeys.map(\.journey),
      checks: SampleRun.checks, findings: journeys.flatMap(\.findings))
    var input = ReportInput(result: result, failOn: .seeksHelp, language: .danish)
    input.exhibits = SampleRun.exhibits(of: result.findings)
    let document = ReportDocument(input)
    // Numbers only in the expectations: they would describe the whole document, which takes longer than rendering it.
    let html = HTMLReport(document).render()
    let (cards, bytes, isLong) = (
      document.findings.cards.count, html.utf8.count, html.contains("<body class=\"long\">")
    )
    #expect(isLong)
    #expect(cards == 1_200)
    #expect(bytes < 5_000_000)
  }
}
