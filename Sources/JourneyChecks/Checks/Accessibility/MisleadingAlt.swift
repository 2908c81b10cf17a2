package import JourneyModel
import PageModel

/// An image's words say what the image says.
///
/// A file name read out letter by letter says nothing (WCAG failure F30): that fails unless the page itself speaks of
/// the file by that name. Hints: an image that calls itself decoration and has a `title` all the same (technique H67),
/// and an image in a link that repeats the link's own words, which are then read out twice (technique H2).
package struct MisleadingAlt: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let images = tree.elements.filter { tree.isElement($0, "img") && tree.attribute("alt", of: $0) != nil }
    guard !images.isEmpty else { return [] }
    let exposed = ExposedElements(tree)
    let shown = images.filter { exposed.isExposed($0) }
    var told = Told(page)
    return shown.map { image in
      let alt = Wording.collapsed(tree.attribute("alt", of: image) ?? "")
      guard let (key, message, severity) = fault(of: image, alt, &told) else { return page.passed }
      return page.failed(
        at: page.place("alt/\(key)/\(Wording.stableKey(alt))", alt, at: image), message,
        Observation(tree.startTag(of: image)), severity: severity)
    }
  }

  private func fault(of image: NodeID, _ alt: String, _ told: inout Told) -> (String, LocalizedText, Severity?)? {
    let tree = told.tree
    guard !alt.isEmpty else {
      let title = Wording.collapsed(tree.attribute("title", of: image) ?? "")
      return title.isEmpty || tree.attribute("role", of: image) != nil ? nil : ("title", .contradicted(title), .hint)
    }
    if isFileName(alt), !told.words.contains(alt) { return ("file", .fileName(alt), nil) }
    let link = tree.ancestors(of: image).first { tree.isElement($0, "a") }
    if let link, told.words(of: link) == Wording.key(alt), !Wording.key(alt).isEmpty {
      return ("twice", .twice(alt), .hint)
    }
    return nil
  }

  private func isFileName(_ alt: String) -> Bool {
    let name = alt.lowercased()
    return !name.contains(" ") && Self.endings.contains { name.hasSuffix($0) } && name.count > 4
  }

  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff", ".avif"]
}

/// What the page says beside its images.
private struct Told {
  let tree: PageTree
  /// The words of the page as they stand between white space, without the punctuation after them.
  let words: Set<String>
  private var links: [NodeID: String] = [:]

  init(_ page: JudgedPage) {
    tree = page.page.tree
    words = Set(
      page.page.text.split(whereSeparator: \.isWhitespace).map { String($0.trimmingSuffix(while: \.isPunctuation)) })
  }

  /// The words of a link, as `Wording.key` writes them.
  mutating func words(of link: NodeID) -> String {
    if let known = links[link] { return known }
    let words = Wording.key(tree.visibleText(of: link))
    links[link] = words
    return words
  }
}

extension LocalizedText {
  fileprivate static func contradicted(_ title: String) -> LocalizedText {
    LocalizedText(
      da: "Et billede har alt=\"\", som om det var pynt, men også title »\(title)«.",
      en: "An image has alt=\"\" as if it were decoration, and yet the title '\(title)'.")
  }

  fileprivate static func fileName(_ alt: String) -> LocalizedText {
    LocalizedText(
      da: "Et billedes tekst er dets filnavn: »\(alt)«.", en: "An image's words are its file name: '\(alt)'.")
  }

  fileprivate static func twice(_ alt: String) -> LocalizedText {
    LocalizedText(
      da: "»\(alt)« bliver læst op to gange: som billedets tekst og som linkets.",
      en: "'\(alt)' is read out twice: as the image's words and as the link's.")
  }
}

extension MisleadingAlt {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-alt-words",
    title: LocalizedText(
      da: "Et billedes tekst siger, hvad billedet siger", en: "An image's words say what the image says"),
    failureTitle: LocalizedText(da: "Billedtekst, der ikke passer", en: "Image words that don't fit"),
    rationale: LocalizedText(
      da: "Den, der hører siden, får et filnavn eller det samme to gange og ved ikke, hvad billedet viser.",
      en: "Those who listen to the page get a file name or the same thing twice, and don't know what it shows."),
    remedy: LocalizedText(
      da: """
        Skriv, hvad billedet siger: alt="Sådan finder du indgangen". Er det pynt, eller står ordene i linket ved siden \
        af, så skriv alt="" og ingen title.
        """,
      en: """
        Write what the image says: alt="How to find the entrance". Where it is decoration, or the words stand in the \
        link beside it, write alt="" and no title.
        """),
    limits: LocalizedText(
      da: "Om teksten ellers passer til billedet, kan kun et menneske se.",
      en: "Whether the words fit the image otherwise only a person can see."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Et filnavn er ingen tekst (WCAG F30). De to andre er kun til besvær.",
      en: "A file name is no text (WCAG F30). The two others are a nuisance only."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 1.1.1 (A), failure F30, EN 301 549 v3.2.1 section 9.1.1.1",
      "W3C techniques H2, H67",
    ], kind: .page, version: 1)
}

extension MisleadingAlt {
  package static let examples: [CheckExample] = [
    .page("A file name", .failed, "<p>Sådan finder du os</p><img src=\"/DSC_0231.jpg\" alt=\"DSC_0231.jpg\">"),
    .page(
      "Decoration with a title: a hint", .failed, severity: .hint, isNearMiss: true,
      "<img src=\"/kort.png\" alt=\"\" title=\"Kort over indgangen\">"),
    .page(
      "The link's own words once more: a hint", .failed, severity: .hint, isNearMiss: true,
      "<a href=\"/pas\"><img src=\"/pas.svg\" alt=\"Pas\"> Pas</a>"),
    .page("What it shows", .passed, "<img src=\"/kort.png\" alt=\"Kort over indgangen\">"),
    .page(
      "A file that the page speaks of", .passed, isNearMiss: true,
      "<p>Du har vedhæftet kvittering.png</p><img src=\"/tmp/1\" alt=\"kvittering.png\">"),
    .page(
      "Other words than the link's", .passed, isNearMiss: true,
      "<a href=\"/pas.pdf\">Pas <img src=\"/pdf.svg\" alt=\"PDF\"></a>"),
    .page("No image with alt", .notApplicable, "<p>Pas</p>"),
  ]
}
