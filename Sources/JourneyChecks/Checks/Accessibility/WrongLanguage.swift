package import JourneyModel
import PageModel

/// The page says which language it is in, and says it right.
///
/// A screen reader reads Danish with English sounds when the page says English, and nobody understands it. Judged on
/// the root element's `lang`: missing, no language tag (BCP 47), or another language than the text plainly is in; and
/// on parts that declare a language that doesn't exist.
package struct WrongLanguage: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer, let root = page.page.tree.elements.first(where: { page.page.tree.isElement($0, "html") }),
      page.page.tree.elements.contains(where: {
        page.page.tree[$0].namespace == .html && $0 > root && page.page.tree[$0].name == "body"
      })
    else { return [] }
    let place = page.place("lang", at: root)
    let tag = Observation(page.page.tree.startTag(of: root))
    guard let language = page.page.language, !Wording.key(language).isEmpty else {
      return isBare(page.page) ? [] : [page.failed(at: place, .missing, tag)]
    }
    if !LanguageTags.isValid(language) { return [page.failed(at: place, .unknown(language), tag)] }
    let spoken = Wording.words(of: page.page.text).count >= 30 ? SpokenLanguage(of: page.page.text) : nil
    if let spoken, !agrees(language, spoken) { return [page.failed(at: place, .wrong(language), tag)] }
    let parts = parts(of: page.page.tree, after: root)
    guard let part = parts.first else { return [page.passed] }
    let value = page.page.tree.attribute("lang", of: part) ?? ""
    return [
      page.failed(
        at: page.place("lang/part", at: part), .unknown(value), Observation(page.page.tree.startTag(of: part)))
    ]
  }

  /// A page of nothing but its frame says nothing in any language.
  private func isBare(_ page: Page) -> Bool { page.text.isEmpty && page.title.isEmpty }

  private func agrees(_ tag: String, _ spoken: SpokenLanguage) -> Bool {
    let primary = tag.lowercased().split(separator: "-").first.map(String.init) ?? ""
    // Norwegian shares its small words with Danish.
    return spoken == .danish ? ["da", "no", "nb", "nn", "kl", "fo"].contains(primary) : primary == "en"
  }

  /// Elements with a language that doesn't exist, and something to read in it.
  private func parts(of tree: PageTree, after root: NodeID) -> [NodeID] {
    let exposed = ExposedElements(tree)
    return tree.elements.filter { node in
      guard node != root, let value = tree.attribute("lang", of: node), !value.isEmpty, !LanguageTags.isValid(value)
      else { return false }
      return tree.descendants(of: node).contains { child in
        let isRead = tree[child].kind == .text && !Wording.key(tree[child].text).isEmpty
        let isImage = tree.isElement(child, "img") && !(tree.attribute("alt", of: child) ?? "").isEmpty
        guard isRead || isImage, !exposed.isHidden(child) else { return false }
        return tree.ancestors(of: child).first { tree.attribute("lang", of: $0) != nil } == node
      }
    }
  }
}

extension LocalizedText {
  fileprivate static let missing = LocalizedText(
    da: "Siden siger ikke, hvilket sprog den er på.", en: "The page does not say which language it is in.")

  fileprivate static func unknown(_ value: String) -> LocalizedText {
    LocalizedText(da: "»\(value)« er ingen sprogkode.", en: "'\(value)' is no language tag.")
  }

  fileprivate static func wrong(_ value: String) -> LocalizedText {
    LocalizedText(
      da: "Siden siger lang=\"\(value)\", men teksten er på et andet sprog.",
      en: "The page says lang=\"\(value)\", but the text is in another language.")
  }
}

extension WrongLanguage {
  package static let metadata = CheckMetadata(
    id: "A11Y-03-lang",
    title: LocalizedText(da: "Siden angiver sit sprog", en: "The page declares its language"),
    failureTitle: LocalizedText(da: "Forkert eller manglende sprogangivelse", en: "Wrong or missing language"),
    rationale: LocalizedText(
      da: "Skærmlæseren læser dansk op med engelske lyde, og borgeren må have hjælp til at forstå siden.",
      en: """
        The screen reader reads Danish with English sounds, and the citizen needs help to understand the page.
        """),
    remedy: LocalizedText(
      da: "Skriv <html lang=\"da\"> på danske sider, og lang=\"en\" på afsnit på engelsk.",
      en: "Write <html lang=\"da\"> on Danish pages, and lang=\"en\" on parts in English."),
    limits: LocalizedText(
      da: "Om teksten er på et andet sprog, bedømmes kun mellem dansk og engelsk og kun fra 30 ord.",
      en: """
        Whether the text is in another language is judged only between Danish and English, and only from 30 words \
        on.
        """),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Det rammer kun dem, der hører siden, men dem hårdt.",
      en: "It hits only those who listen to the page, but hits them hard."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 3.1.1 (A) og 3.1.2 (AA), EN 301 549 v3.2.1 section 9.3.1.1",
      "W3C ACT rules b5c3f8, bf051a, de46e4",
      "RFC 5646 (BCP 47)",
    ], kind: .page, version: 1)
}

extension WrongLanguage {
  package static let examples: [CheckExample] = [
    .page("No language", .failed, "<html><head><title>Side</title></head><body><h1>Bestil</h1></body></html>"),
    .page("No language tag", .failed, whole("dansk", "<h1>Bestil</h1>")),
    .page("Danish text that says English", .failed, whole("en", "<p>\(danish)</p>")),
    .page("A part in a language that doesn't exist", .failed, whole("da", "<p lang=\"engelsk\">Hello</p>")),
    .page("Danish that says Danish", .passed, whole("da", "<p>\(danish)</p>")),
    .page("A region beside", .passed, isNearMiss: true, whole("da-DK", "<p lang=\"en-GB\">Hello</p>")),
    CheckExample(
      "An error page", .notApplicable,
      ExampleJourney([ExampleVisit("side", "<html><body>x</body></html>", status: 500)], outcome: .failed)),
  ]

  private static let danish = """
    Du skal bruge dit kort, når du er hos lægen, og hvis du er på rejse i Danmark. Det er gratis, hvis du har fået et nyt \
    navn, og det kommer med posten til den adresse, som du har i CPR.
    """

  private static func whole(_ language: String, _ body: String) -> String {
    "<html lang=\"\(language)\"><head><title>Side</title></head><body>\(body)</body></html>"
  }
}
