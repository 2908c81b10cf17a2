package import JourneyModel
import PageModel

/// A text runs the way its language is written.
///
/// Arabic without `dir="rtl"` has its lines to the wrong side, and its full stops, numbers and brackets in the wrong
/// place; Danish in `dir="rtl"` likewise. Judged on stretches of three words or more. The words can still be read, so
/// it is a hint. A single line in another script inside a page of its own direction is left alone.
package struct WrongDirection: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let isDirected = tree.elements.contains { tree.attribute("dir", of: $0)?.lowercased() == "rtl" }
    let long = page.blocks.filter { $0.words.count > 2 }
    let foreign = long.filter { Self.isRightToLeft($0.text) }
    guard isDirected || !foreign.isEmpty else { return [] }
    let directions = TextDirection(tree: tree)
    let exposed = ExposedElements(tree)
    let directed = tree.elements.filter { tree.attribute("dir", of: $0) != nil || tree.isElement($0, "bdi", "bdo") }
    let wrong = long.first { block in
      guard exposed.isExposed(block.node), directed.count(inside: block.node, tree) == 0 else { return false }
      let runsLeft = directions.direction(of: block.node) == "rtl" || isStyled(block.node, tree)
      return runsLeft ? !Self.hasRightToLeft(block.text) && saysOther(block.node, tree) : Self.isRightToLeft(block.text)
    }
    guard let wrong else { return [page.passed] }
    return [
      page.failed(
        at: page.place("direction", at: wrong.node),
        LocalizedText(
          da: "En tekst står i den forkerte skriveretning: »\(wrong.text.prefix(60))«.",
          en: "A text runs in the wrong direction: '\(wrong.text.prefix(60))'."),
        Observation(tree.startTag(of: wrong.node) + wrong.text))
    ]
  }

  /// Whether the text, or a part it stands in that turns the direction, says itself that it is written from the left.
  private func saysOther(_ node: NodeID, _ tree: PageTree) -> Bool {
    for element in [node] + Array(tree.ancestors(of: node)) {
      if let language = tree.attribute("lang", of: element) {
        let primary = language.lowercased().split(separator: "-").first.map(String.init) ?? ""
        return !primary.isEmpty && !Self.languages.contains(primary)
      }
      if tree.attribute("dir", of: element) != nil { return false }
    }
    return false
  }

  private func isStyled(_ node: NodeID, _ tree: PageTree) -> Bool {
    ([node] + Array(tree.ancestors(of: node))).contains {
      tree.attribute("style", of: $0)?.lowercased().filter { !$0.isWhitespace }.contains("direction:rtl") ?? false
    }
  }

  /// Languages that are written from the right (Unicode CLDR, characterOrder).
  private static let languages: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "nqo", "pa", "ps", "sd", "sdh", "syr", "ug", "ur", "yi",
  ]

  private static func hasRightToLeft(_ text: String) -> Bool { text.unicodeScalars.contains(where: isRightToLeft) }

  /// Whether nine letters of ten are of scripts from the right.
  private static func isRightToLeft(_ text: String) -> Bool {
    var letters = 0
    var fromRight = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if isRightToLeft(scalar) { fromRight += 1 }
    }
    return fromRight > 0 && fromRight * 10 >= letters * 9
  }

  /// Hebrew, Arabic, Syriac, Thaana and N'Ko with their presentation forms (Unicode Standard Annex 9, R and AL).
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: scalar.properties.isAlphabetic
    default: false
    }
  }
}

extension WrongDirection {
  package static let metadata = CheckMetadata(
    id: "A11Y-03-direction",
    title: LocalizedText(
      da: "En tekst løber den vej, dens sprog skrives", en: "A text runs the way its language is written"),
    failureTitle: LocalizedText(da: "Forkert skriveretning", en: "Wrong direction of writing"),
    rationale: LocalizedText(
      da: "Punktummer, tal og parenteser havner det forkerte sted, og borgeren misforstår dem.",
      en: "Full stops, numbers and brackets end up in the wrong place, and the citizen misreads them."),
    remedy: LocalizedText(
      da: "Skriv <p lang=\"ar\" dir=\"rtl\"> om arabisk tekst, og dir=\"ltr\" om dansk tekst i den.",
      en: "Write <p lang=\"ar\" dir=\"rtl\"> around Arabic text, and dir=\"ltr\" around English text in it."),
    limits: LocalizedText(
      da: "Kun stykker på tre ord og mere. Retning i et typografiark kan ikke ses. Én bemærkning pr. side.",
      en: "Only stretches of three words and more. Direction in a style sheet can't be seen. One hint a page."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(da: "Ordene kan læses.", en: "The words can be read."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 1.3.2 (A), EN 301 549 v3.2.1 section 9.1.3.2",
      "W3C techniques H34, H56", "HTML Living Standard section 3.2.6.4",
    ], kind: .page, version: 1)
}

extension WrongDirection {
  package static let examples: [CheckExample] = [
    .page("Arabic from the left", .failed, "<p lang=ar>مرحبا بكم في البلدية.</p>"),
    .page("Danish from the right", .failed, "<p lang=da dir=rtl>Velkommen til kommunen her.</p>"),
    .page("Arabic from the right", .passed, "<p lang=ar dir=rtl>مرحبا بكم في البلدية.</p>"),
    .page(
      "A Danish address inside an Arabic page", .passed, isNearMiss: true,
      "<div lang=ar dir=rtl><p>مرحبا بكم في البلدية.</p><p>Rådhuspladsen 1, København</p></div>"),
    .page(
      "A name of a language", .notApplicable, isNearMiss: true, "<ul><li><a lang=ar href=\"/ar\">العربية</a></li></ul>"),
    .page("Danish", .notApplicable, "<p>Velkommen til kommunen.</p>"),
  ]
}
