import JourneyModel

extension SampleRun {
  static let checks = [
    check("DATA-01", .data, .friction, "oplysninger, som myndigheden har", "data the authority holds"),
    check("DATA-02", .data, .seeksHelp, "et stift format", "a rigid format"),
    check("FEJL-04", .errorMessages, .critical, "en tavs afvisning", "a silent rejection"),
    check("KVI-01", .receipt, .seeksHelp, "en kvittering uden nummer", "a receipt without a reference"),
    check("TAB-01", .lostInput, .critical, "tabte svar efter en fejl", "answers lost after an error"),
    check("TEK-01", .technical, .critical, "en teknisk fejl", "a technical failure"),
    check("TXT-01", .text, .friction, "en svær tekst", "hard text"),
  ]

  private static func check(
    _ id: String, _ cause: CauseCode, _ severity: Severity, _ da: String, _ en: String
  ) -> CheckMetadata {
    CheckMetadata(
      id: id, title: LocalizedText(da: "Ingen borger møder \(da)", en: "No citizen meets \(en)"),
      failureTitle: LocalizedText(da: "Borgeren møder \(da)", en: "The citizen meets \(en)"),
      rationale: LocalizedText(
        da: "Borgeren kan ikke selv rette det og ringer for at få hjælp.",
        en: "The citizen can't correct it alone and phones for help."),
      remedy: LocalizedText(
        da: "Tag imod nummeret med mellemrum, bindestreg og landekode, og gem det i én form.",
        en: "Accept the number with spaces, hyphens and country code, and store it in one form."),
      limits: LocalizedText(verbatim: ""), cause: cause, severity: severity,
      severityReason: LocalizedText(verbatim: ""), confidence: .deterministic,
      standards: ["WCAG 2.1, 3.3.1 (A), EN 301 549 v3.2.1 section 9.3.3.1", "DKFDS, Fejlmeddelelser"], kind: .page,
      version: 1)
  }

  static func outcomes(failing findings: [Finding]) -> [CheckOutcome] {
    checks.map { check in
      CheckOutcome(
        check: check.id, journey: "sundhedskort", passed: 11, failed: findings.count { $0.check == check.id },
        notApplicable: 4,
        cannotTell: check.id == "TXT-01"
          ? [LocalizedText(da: "Siden har for lidt tekst.", en: "The page has too little text.")] : [],
        judgedSteps: check.id == "TXT-01" ? [] : steps.map(\.id))
    }
  }
}
