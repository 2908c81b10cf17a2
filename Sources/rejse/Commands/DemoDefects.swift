import ArgumentParser
import DemoSite
import Foundation
import JourneyModel
import JourneyReports

/// Shows the defects of the synthetic service, each with a page as it is without and with it.
struct DemoDefects: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "defects", abstract: "Shows each defect of the synthetic service, with the page before and after.",
    discussion: """
      Example: rejse demo defects photo-lost-after-error

      The pages are asked as the command runs: first those of the clean service, then those with the defect. The first
      answer that differs is shown.
      """)

  @Argument(help: "The defects to show; all are shown when none is named.")
  var names: [String] = []

  @Flag(help: "Writes the table as JSON.")
  var json = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let defects = names.isEmpty ? DemoSite.Defect.allCases : try names.map(defect)
    let showing = DefectShowing(at: Date())
    let rows = defects.map { DefectRow($0, showing.evidence(of: $0), language.value) }
    if json { return try Console.json(rows) }
    for row in rows { Console.page(row.text(language.value) + "\n") }
  }

  private func defect(_ name: String) throws -> DemoSite.Defect {
    guard let defect = DemoSite.Defect(rawValue: name) else {
      throw ValidationError("There is no defect '\(name)'; 'rejse demo serve --list' names them.")
    }
    return defect
  }
}

/// One defect with what is told of it.
private struct DefectRow: Encodable {
  let defect: String
  let cause: String
  let errands: [String]
  let description: String
  let exposure: String
  let nearMiss: String?
  let nearMissDescription: String?
  let evidence: DefectEvidence?

  init(_ defect: DemoSite.Defect, _ evidence: DefectEvidence?, _ language: ReportLanguage) {
    let isDanish = language == .danish
    self.defect = defect.rawValue
    cause = defect.cause
    errands = defect.errands.map(\.rawValue)
    description = isDanish ? defect.danishDescription : defect.englishDescription
    exposure = isDanish ? defect.danishExposure : defect.englishExposure
    nearMiss = defect.nearMiss?.rawValue
    nearMissDescription = isDanish ? defect.nearMiss?.danishDescription : defect.nearMiss?.englishDescription
    self.evidence = evidence
  }

  /// Some lines for people.
  func text(_ language: ReportLanguage) -> String {
    let isDanish = language == .danish
    let none = isDanish ? "ingen" : "none"
    let looksLike = nearMiss.map { "\($0): \(nearMissDescription ?? "")" } ?? none
    var lines = [
      "\(defect)  \(cause)  \(errands.joined(separator: ", "))", "  \(description)",
      "  \(isDanish ? "rammer" : "hits"): \(exposure)",
      "  \(isDanish ? "ligner, og er i orden" : "looks like it, and is right"): \(looksLike)",
    ]
    let nothing = isDanish ? "(intet)" : "(nothing)"
    if let evidence {
      let (before, after) = (evidence.before, evidence.after)
      lines += [
        "  \(evidence.request)", "    \(isDanish ? "før" : "before"):   \(before.isEmpty ? nothing : before)",
        "    \(isDanish ? "efter" : "after"): \(after.isEmpty ? nothing : after)",
      ]
    } else {
      lines.append("  \(isDanish ? "siderne er de samme" : "the pages are the same")")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
