import JourneyChecks
import JourneyModel
import PageModel

/// Makes metadata of checks that exist in tests only.
func stubMetadata(_ id: String, kind: CheckKind, severity: Severity = .seeksHelp) -> CheckMetadata {
  let text = LocalizedText(da: "da", en: "en")
  return CheckMetadata(
    id: id, title: text, failureTitle: text, rationale: text, remedy: text, limits: text, cause: .text,
    severity: severity, severityReason: text, confidence: .deterministic, kind: kind, version: 1)
}

struct ThrowingCheck: PageCheck {
  struct Broken: Error, CustomStringConvertible { let description = "a wheel came off" }
  static let metadata = stubMetadata("TXT-90", kind: .page)
  static let examples: [CheckExample] = []
  func judge(_ page: JudgedPage) throws -> [Verdict] { throw Broken() }
}

struct EveryPageFails: PageCheck {
  static let metadata = stubMetadata("TXT-91", kind: .page)
  static let examples: [CheckExample] = []
  func judge(_ page: JudgedPage) -> [Verdict] {
    [page.failed(LocalizedText(verbatim: page.page.title), Observation(page.page.text))]
  }
}

struct EveryFieldFails: PageCheck {
  static let metadata = stubMetadata("TXT-92", kind: .page)
  static let examples: [CheckExample] = []
  func judge(_ page: JudgedPage) -> [Verdict] {
    page.entryFields.map { page.failed(at: $0, LocalizedText(verbatim: "field"), Observation("")) }
  }
}

struct JourneyFails: RunCheck {
  static let metadata = stubMetadata("TXT-93", kind: .run)
  static let examples: [CheckExample] = []
  func judge(_ journey: JourneyContext) -> [Verdict] {
    let evidence = Evidence(walk: "", url: "", excerpt: "")
    return journey.plan.steps.suffix(1).map { step in
      .failed(
        Failure(
          step: step.id, place: .page, personas: journey.plan.personas.map(\.id).reversed(),
          message: LocalizedText(verbatim: "run"), evidence: evidence))
    }
  }
  func probes(for journey: JourneyContext) -> [ProbeRequest] {
    [
      ProbeRequest(kind: .page, url: "/was", step: "start"), ProbeRequest(kind: .link, url: "/b", step: "start"),
      ProbeRequest(kind: .page, url: "/was", step: "start"),
    ]
  }
}
