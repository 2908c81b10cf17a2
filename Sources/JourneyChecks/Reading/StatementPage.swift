import PageModel

/// How pages lead to the accessibility statement.
enum StatementPage {
  /// The link to it: by its name, or to the central register or `/was`.
  static func link(on page: Page) -> Link? {
    page.links.first { link in
      !link.isHidden
        && (words.isIn(link.text) || (link.url?.host ?? "").hasSuffix("was.digst.dk") || link.url?.path == "/was")
    }
  }

  private static let words: Phrases = [
    "tilgængelighedserklæring*", "webtilgængelighed*", "tilgængelighed", "accessibility statement", "accessibility",
  ]
}
