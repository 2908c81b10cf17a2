import Foundation
import JourneyModel
import RunAnalysis
import ServiceEconomics
import TestSupport
import Testing

/// The intervals hold the truth about as often as they say, on services whose truth is known.
///
/// The page counts all 500 services with 2,000 draws: `REJSE_COVERAGE=write swift test --filter SimulatedTruthTests` writes it anew.
struct SimulatedTruthTests {
  static let page = "Tests/Benchmarks/simulated-truth.md"

  @Test func `nine in ten intervals hold the truth`() throws {
    let services = try SimulatedService.all().prefix(80)
    let rows = try Coverage.rows(Array(services), draws: 400)
    for row in rows {
      #expect(row.share >= 0.82, "\(row.quantity) holds \(row.share)")
      #expect(row.share <= 0.99, "\(row.quantity) holds \(row.share): the interval is too wide to be 90 %")
    }
  }

  @Test func `the committed page says 85 to 95 per cent`() throws {
    let text = try PackageFiles.text(Self.page)
    let shares = text.matches(of: /\n\| [^|]+ \| ([0-9]+,[0-9]) % \|/).compactMap {
      Double($0.1.replacing(",", with: "."))
    }
    #expect(shares.count == SimulatedService.truths.count)
    #expect(shares.allSatisfy { (85.0...95.0).contains($0) })
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["REJSE_COVERAGE"] != nil))
  func `the committed page is today's`() throws {
    let text = Coverage.page(try SimulatedService.all(), draws: 2_000)
    if ProcessInfo.processInfo.environment["REJSE_COVERAGE"] == "write" {
      try Data(text.utf8).write(to: PackageFiles.root.appending(path: Self.page))
    }
    #expect(try PackageFiles.text(Self.page) == text)
  }
}

/// How often intervals hold the truth.
enum Coverage {
  struct Row {
    let quantity: EstimateQuantity
    let held: Int
    let below: Int
    let above: Int
    let services: Int
    var share: Double { Double(held) / Double(services) }
  }

  static func rows(_ services: [SimulatedService], draws: Int) throws -> [Row] {
    rows(try services.map { ($0, try $0.estimate(draws: draws)) })
  }

  private static func rows(_ estimated: [(SimulatedService, Estimate)]) -> [Row] {
    SimulatedService.truths.map { quantity in
      var (below, above) = (0, 0)
      for (service, estimate) in estimated {
        guard let truth = service.truth[quantity], let interval = estimate[quantity] else { continue }
        if truth < interval.p5 - 1e-9 { below += 1 }
        if truth > interval.p95 + 1e-9 { above += 1 }
      }
      return Row(
        quantity: quantity, held: estimated.count - below - above, below: below, above: above,
        services: estimated.count)
    }
  }

  static func page(_ services: [SimulatedService], draws: Int) -> String {
    let estimated = services.compactMap { service in (try? service.estimate(draws: draws)).map { (service, $0) } }
    let all = rows(estimated)
    let plain = rows(estimated.filter { !$0.0.hasSpike })
    let spiked = rows(estimated.filter(\.0.hasSpike))
    func percent(_ share: Double) -> String { LocalizedNumber.percent(share, digits: 1).da }
    let lines = zip(all, zip(plain, spiked)).map { row, groups in
      "| \(row.quantity.label.da) | \(percent(row.share)) | \(row.below) | \(row.above) | "
        + "\(percent(groups.0.share)) | \(percent(groups.1.share)) |"
    }
    return """
      # Simuleret sandhed: hvor ofte rammer intervallerne?

      \(services.count) opdigtede tjenester med kendt sandhed (`Tests/Benchmarks/simulated_truth.py`, frø 2017, uden fælles kode med
      modellen). Hver har spænd, der rummer sandheden, og et år er spillet borger for borger og opkald for opkald. Modellen ser
      kun spændene og kørslernes fund; \(LocalizedNumber.decimal(Double(draws)).da) trækninger pr. tjeneste. Et 90 %-interval bør ramme i 85-95 %.

      | Størrelse | Ramt | Sandheden under | Sandheden over | Uden spids i nul | Med spids i nul |
      | --- | --- | --- | --- | --- | --- |
      \(lines.joined(separator: "\n"))

      Sandheden er de opkald, som de samme borgere slipper for. Intervallet rummer ikke den tilfældige forskel på to år med
      forskellige borgere; et register før og efter gør.

      Simulatoren er ændret efter et første resultat: den trak først det gamle og det nye år med hver sine tilfældige borgere,
      og da ramte intervallerne i 86,4-88,4 %. Modellen er ikke ændret. Tallene ovenfor gælder derfor en sandhed uden den forskel.

      Med en sandsynlighed på 10-20 % for slet ingen effekt er intervallets nederste ende 0 af sig selv, og så kan sandheden kun
      ligge over: derfor rammer de oftere.

      Det prøver regnestykket og trækningerne, ikke antagelserne. Sandheden er trukket af de spænd, modellen får; er spændene
      forkerte i virkeligheden, er intervallerne det også. Vægtene pr. alvorsgrad er det svageste led: ingen optælling ligger bag.

      """
  }
}
