package import JourneyModel
import PageModel

/// Nothing blinks or runs, and looks are left to the style sheet.
///
/// `blink` and `marquee` move and can't be stopped, which fails (WCAG failures F47 and F16). `font`, `center` and other
/// elements that the HTML standard made obsolete in favour of CSS are a hint: they override the colours and sizes of
/// people who have set their own.
package struct ObsoleteMarkup: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let shown = tree.elements.filter { tree[$0].namespace == .html && Self.all.contains(tree[$0].name) }
    guard !shown.isEmpty else { return [page.passed] }
    let exposed = ExposedElements(tree)
    let names = shown.filter { exposed.isExposed($0) && !tree.visibleText(of: $0).isEmpty }
    let moving = names.filter { Self.moving.contains(tree[$0].name) }.prefix(1)
    let looks = names.filter { !Self.moving.contains(tree[$0].name) }.prefix(1)
    let verdicts =
      moving.map { page.failed(at: page.place("moving", at: $0), .moves(tree[$0].name), evidence($0, tree)) }
      + looks.map {
        page.failed(
          at: page.place("obsolete", at: $0), .obsolete(tree[$0].name), evidence($0, tree), severity: .hint)
      }
    return verdicts.isEmpty ? [page.passed] : verdicts
  }

  private func evidence(_ node: NodeID, _ tree: PageTree) -> Observation {
    Observation(tree.startTag(of: node) + tree.visibleText(of: node), sign: tree[node].name)
  }

  private static let moving: Set<String> = ["blink", "marquee"]
  /// HTML standard section 16.2, "entirely obsolete": the ones that only give a look.
  private static let all = moving.union(["basefont", "big", "center", "font", "strike", "tt"])
}

extension LocalizedText {
  fileprivate static func moves(_ name: String) -> LocalizedText {
    LocalizedText(
      da: "Tekst i <\(name)> bevæger sig eller blinker og kan ikke stoppes.",
      en: "Text in <\(name)> moves or blinks and can't be stopped.")
  }

  fileprivate static func obsolete(_ name: String) -> LocalizedText {
    LocalizedText(
      da: "<\(name)> er udgået af HTML og styrer udseendet uden om typografiarket.",
      en: "<\(name)> is no longer HTML and sets looks past the style sheet.")
  }
}

extension ObsoleteMarkup {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-obsolete",
    title: LocalizedText(
      da: "Intet blinker, og udseendet står i typografiarket", en: "Nothing blinks, and looks are in the style sheet"),
    failureTitle: LocalizedText(da: "Udgået eller blinkende markup", en: "Obsolete or blinking markup"),
    rationale: LocalizedText(
      da: "Det, der blinker, stjæler opmærksomheden, og den, der har valgt egne farver og størrelser, mister dem.",
      en: "What blinks steals the attention, and people who have set colours and sizes of their own lose them."),
    remedy: LocalizedText(
      da: "Fjern <blink> og <marquee>, og sæt skrift og farve i CSS i stedet for <font> og <center>.",
      en: "Remove <blink> and <marquee>, and set font and colour in CSS in place of <font> and <center>."),
    limits: LocalizedText(
      da: "Det, der bevæger sig ved CSS eller script, kræver en browser.",
      en: "What moves by CSS or a script needs a browser."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Tekst, der bevæger sig, er i strid med WCAG 2.2.2; udgået markup er kun en bemærkning.",
      en: "Text that moves breaks WCAG 2.2.2; obsolete markup is a hint only."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 2.2.2 (A), failures F16, F47, EN 301 549 v3.2.1 section 9.2.2.2",
      "W3C technique C22", "HTML Living Standard section 16.2",
    ], kind: .page, version: 1)
}

extension ObsoleteMarkup {
  package static let examples: [CheckExample] = [
    .page("Text that runs", .failed, "<marquee>Borgerservice holder lukket fredag</marquee>"),
    .page("Text that blinks", .failed, "<p><blink>Husk dit kørekort</blink></p>"),
    .page(
      "Looks in the markup: a hint", .failed, severity: .hint, isNearMiss: true,
      "<p><font color=red>Husk dit kørekort</font></p>"),
    .page("Meaning in the markup", .passed, isNearMiss: true, "<p><strong>Husk</strong> <small>pas</small></p>"),
    .page("Nothing of the kind", .passed, "<p>Husk dit kørekort</p>"),
    CheckExample(
      "An error page", .notApplicable,
      ExampleJourney([ExampleVisit("side", "<blink>Fejl</blink>", status: 500)], outcome: .failed)),
  ]
}
