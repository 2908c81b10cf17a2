import JourneyModel
import ServiceEconomics
import TestSupport
import Testing

@testable import JourneyPipeline

/// Every figure of the five documents is used, computed again, or said to be out of reach.
struct SeedFigureTests {
  /// How many rows each document has.
  static let counts: [(SeedDocument, Int)] = [
    (.copenhagen, 23), (.hotline, 12), (.localGovernment, 8), (.support, 8), (.chat, 7),
  ]

  @Test(arguments: counts)
  func `no figure of a document is left out`(document: SeedDocument, count: Int) {
    let ids = SeedFigure.all.filter { $0.document == document }.map(\.id)
    let expected = (1...count).map { "\(document.rawValue)-\($0 < 10 ? "0" : "")\($0)" }
    #expect(ids == expected)
  }

  /// The inputs' values, written down from the documents by hand.
  static let inputs: [(String, [Double])] = [
    ("KBH-01", [19460]), ("KBH-02", [8]), ("KBH-03", [0.30]), ("KBH-06", [100_000]), ("KBH-07", [450_000]),
    ("KBH-08", [300_000]), ("KBH-10", [15, 20]), ("KBH-11", [1.5]), ("KBH-12", [9]), ("KBH-20", [0.15]),
    ("DDH-01", [50]), ("DDH-02", [20]), ("DDH-03", [350_000]),
  ]

  @Test func `an input stands in its file with the document's value`() throws {
    let page = SeedFigurePage(try PresetFiles.all())
    for figure in SeedFigure.all {
      guard case .input(let file, let keys) = figure.use else { continue }
      let expected = try #require(Self.inputs.first { $0.0 == figure.id }, "\(figure.id) has no value written down")
      #expect(try keys.map { try page.input($0, of: file, row: figure.id) } == expected.1, "\(figure.id)")
    }
  }

  /// What the documents' figures come to, worked out by hand beforehand.
  static let results: [(String, [Double])] = [
    ("KBH-04", [778.4]), ("KBH-05", [308.642, 240_246.9]), ("KBH-09", [850_000, 5.6667, -172_742]),
    ("DDH-04", [10_500_000, 18.5714]), ("DDH-05", [35.0877, 37.7358]), ("DDH-06", [33.3333]), ("DDH-07", [0.8]),
    ("DDH-08", [0.875]), ("DDH-09", [388_888.9, 38_888.9]), ("DDH-11", [36]), ("KL-01", [318_367.3]),
    ("KL-03", [540_816.3, 540_816.3]), ("KL-04", [26_500_000, 53_000_000, 281.09]), ("SUP-01", [3_000_000]),
    ("SUP-06", [300_000]), ("CHAT-02", [0.0875]), ("CHAT-03", [0.0875, 12_807_882]),
    ("CHAT-04", [1_724_138, 5_172_414]), ("CHAT-05", [4_482_759]), ("CHAT-06", [7.776]), ("CHAT-07", [2.138]),
  ]

  @Test func `a computation gives the result worked out by hand`() throws {
    let page = SeedFigurePage(try PresetFiles.all())
    for figure in SeedFigure.all {
      guard case .recomputed(let file, let keys) = figure.use else { continue }
      let expected = try #require(Self.results.first { $0.0 == figure.id }, "\(figure.id) has no result worked out")
      let found = try keys.map { try page.computation($0, of: file, row: figure.id).0 }
      #expect(found.count == expected.1.count, "\(figure.id)")
      for (value, worked) in zip(found, expected.1) {
        #expect(abs(value / worked - 1) < 0.0005, "\(figure.id): \(value) is not \(worked)")
      }
    }
  }

  @Test func `what can't be computed says why`() {
    for figure in SeedFigure.all {
      if case .notComputable(let reason) = figure.use { #expect(reason.count > 30, "\(figure.id)") }
    }
  }

  @Test(arguments: ["kildernes-tal.md", "dokumenter.md"])
  func `the committed page is the generated one`(name: String) throws {
    let page = try #require(ReferencePages.all.first { $0.path == name })
    let committed = try? PackageFiles.text("\(ReferencePages.folder)/\(name)")
    #expect(committed == page.text, "run 'swift run rejse reference --write' and commit what it writes")
  }
}
