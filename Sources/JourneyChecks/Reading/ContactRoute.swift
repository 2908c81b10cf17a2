import PageModel

/// The ways to reach the authority that a page shows.
enum ContactRoute {
  /// Whether a page shows any: a phone number, an e-mail address, or a link or button whose words promise one.
  static func isShown(on page: Page, mentions: [ContactMention]) -> Bool {
    let links = page.links.filter { !$0.isHidden }
    if links.contains(where: isRoute) { return true }
    let buttons = page.forms.flatMap(\.fields).filter { $0.kind.isButton && !$0.isHidden }
    if buttons.contains(where: { leads($0.label.text) }) { return true }
    return statesOne(mentions)
  }

  /// Whether a page itself shows a number or an address, without another click.
  static func isDirect(on page: Page, mentions: [ContactMention]) -> Bool {
    let links = page.links.filter { !$0.isHidden }.map { $0.reference.lowercased() }
    return links.contains { $0.hasPrefix("tel:") || $0.hasPrefix("mailto:") } || statesOne(mentions)
  }

  /// Whether a link's words promise a contact route.
  static func isRoute(_ link: Link) -> Bool {
    let scheme = link.reference.lowercased()
    return scheme.hasPrefix("tel:") || scheme.hasPrefix("mailto:") || leads(link.text)
  }

  /// Whether a link's words promise contact itself: help with a matter is no contact, only help and nothing else is.
  static func promisesContact(_ link: Link) -> Bool {
    guard isRoute(link) else { return false }
    let words = Wording.words(of: link.text)
    return words.count <= 2 || words.contains { ContactWords.routes.subtracting(["hjælp", "help"]).contains($0) }
  }

  private static func leads(_ text: String) -> Bool {
    let words = Wording.words(of: text)
    return words.count <= 8 && words.contains { ContactWords.routes.contains($0) }
  }

  private static func statesOne(_ mentions: [ContactMention]) -> Bool {
    mentions.contains { mention in
      switch mention.fact {
      case .phone: isContact(mention)
      case .email: true
      case .hours: false
      }
    }
  }

  /// A number is a route when words say so; the citizen's own number on a summary is none.
  private static func isContact(_ mention: ContactMention) -> Bool {
    let around = Wording.words(of: mention.block.heading + " " + mention.block.text)
    return around.contains { ContactWords.phoneLeads.contains($0) }
  }
}
