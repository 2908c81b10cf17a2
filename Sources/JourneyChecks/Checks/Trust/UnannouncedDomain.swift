package import JourneyModel
import PageModel

/// The citizen is told before the address changes.
///
/// Who suddenly stands on a strange page thinks of fraud and closes it. Judged on the page that led from the service to
/// another site: its words must name the site, or say log in, MitID or that one is sent on. That something has to be
/// paid is no word about where. Sites of the same name are no strangers; on the own machine ports stand for sites.
package struct UnannouncedDomain: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    let pages = walk.pages
    let changes = zip(pages, pages.dropFirst()).filter { $0.isOwn && !$1.isOwn }
    guard !changes.isEmpty else { return [.notApplicable(step: walk.context.firstStep)] }
    return changes.map { before, after in
      let host = after.page.url.host ?? ""
      let isSame = host == before.page.url.host && (!after.page.url.isLoopback || isOneSite(before, after))
      let name = host.split(separator: ".").suffix(2).first.map(String.init) ?? host
      let ownName = (before.page.url.host ?? "").split(separator: ".").suffix(2).first.map(String.init)
      let text =
        before.page.text + " " + before.page.forms.flatMap(\.submitButtons).map(\.label.text).joined(separator: " ")
      let isTold = PrivacyWords.leaving.isIn(text) || Wording.contains(Wording.key(text), Wording.key(name))
      if isTold || isSame || (name == ownName && !after.page.url.isLoopback) { return .passed(step: after.step) }
      return before.failed(
        at: Place(key: "host/\(host)", label: host), step: after.step,
        LocalizedText(
          da: "Borgeren bliver sendt til \(host), uden at siden før siger det.",
          en: "The citizen is sent to \(host) without the page before saying so."),
        Observation(before.page.text))
    }
  }

  private func isOneSite(_ left: JudgedPage, _ right: JudgedPage) -> Bool {
    left.page.url.origin == right.page.url.origin
  }
}

extension UnannouncedDomain {
  package static let metadata = CheckMetadata(
    id: "TIL-05",
    title: LocalizedText(
      da: "Borgeren får besked, før adressen skifter",
      en: "The citizen is told before the address changes"),
    failureTitle: LocalizedText(da: "Uventet skift af adresse", en: "Unexpected change of address"),
    rationale: LocalizedText(
      da: "Den, der pludselig står på en fremmed side, tror, at det er svindel, og ringer for at høre.",
      en: "People who suddenly stand on a strange page think that it is fraud, and call to ask."),
    remedy: LocalizedText(
      da: "Skriv på knappen eller over den: »Du bliver sendt til Nets for at betale«.",
      en: "Write on the button or above it: \"You will be sent to Nets to pay\"."),
    limits: LocalizedText(
      da: "Ord om MitID, login og om at blive sendt videre er nok.",
      en: "Words about MitID, login and being sent on are enough."),
    cause: .trust, severity: .hint,
    severityReason: LocalizedText(da: "De fleste er vant til det.", en: "Most are used to it."),
    confidence: .heuristic,
    standards: [
      "Kravbank 2.7 (vis din afsender), nu Fælles krav til digitale løsninger #3"
    ], kind: .walk, version: 1)
}

extension UnannouncedDomain {
  package static let examples: [CheckExample] = [
    flow("No word", .failed, "<h1>Bestil</h1><form><button>Videre</button></form>"),
    flow("The button says it", .passed, "<h1>Bestil</h1><form><button>Log på med MitID</button></form>"),
    flow("The page names the site", .passed, isNearMiss: true, "<h1>Bestil</h1><p>Resten foregår hos Login.</p>"),
    flow("A button that pays, but where?", .failed, "<h1>Tjek</h1><form><button>Bekræft og betal</button></form>"),
    flow(
      "Where the payment takes place", .passed, isNearMiss: true,
      "<h1>Tjek</h1><p>Betalingen foregår hos Testbetaling.</p><form><button>Bekræft og betal</button></form>"),
    .page("One address all the way", .notApplicable, "<h1>Bestil</h1>"),
  ]

  private static func flow(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([
        ExampleVisit("side", html), ExampleVisit("ude", "<h1>Log på</h1>", at: "https://login.other.test/"),
      ]))
  }
}
