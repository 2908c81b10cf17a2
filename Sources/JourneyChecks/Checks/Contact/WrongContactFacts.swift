import JourneyModel
import PageModel

/// The phone numbers, e-mail addresses and hours on a page are those of the authority's own list.
///
/// A wrong number sends citizens to a stranger or into the void, and every one of them contacts the authority once
/// more. Two things are judged. A `tel:` link must call the number that it shows. And where the journey has a facts
/// file, what the page states as the authority's own must stand there; the finding shows the facts' date, since the
/// list may be the stale one. Whose a number is, the words around it tell (`ContactMention.isOwn`): the alarm number,
/// the police, the duty doctor and other authorities are not compared, nor is the citizen's own number, nor a number
/// that nobody can be told to own. Short numbers such as 112 and 1813 are never compared.
package struct WrongContactFacts: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    return links(page) + stated(page)
  }

  private func links(_ page: JudgedPage) -> [Verdict] {
    page.page.links.filter { !$0.isHidden && $0.reference.lowercased().hasPrefix("tel:") }.compactMap { link in
      guard let shown = PhoneNumber.mentions(in: link.text).first,
        let called = PhoneNumber.normalized(String(link.reference.dropFirst(4)))
      else { return nil }
      guard shown.digits != called else { return page.passed }
      let line = Int(page.page.tree[link.node].line)
      return page.failed(
        at: Place(key: "tel-link", label: link.text, line: line), .link(shown: link.text, called: link.reference),
        Observation(page.page.tree.startTag(of: link.node) + link.text))
    }
  }

  private func stated(_ page: JudgedPage) -> [Verdict] {
    guard let facts = page.context.plan.facts, !facts.contacts.isEmpty else { return [] }
    let own = OwnFacts(facts, page: page)
    let units = facts.contacts.map(\.unit)
    let authority = page.context.plan.service.authority
    return page.readings.mentions.compactMap { mention in
      guard let agrees = own.agree(with: mention) else { return nil }
      if agrees { return page.passed }
      guard mention.isOwn(authority: authority, units: units) else { return nil }
      let line = Int(page.page.tree[mention.block.node].line)
      return page.failed(
        at: Place(key: mention.key, label: label(of: mention), line: line > 0 ? line : nil),
        .wrong(mention, asOf: facts.asOf),
        Observation(
          mention.block.text, expected: own.expected(for: mention), actual: LocalizedText(verbatim: mention.written)))
    }
  }
}

extension WrongContactFacts {
  /// The heading it stands under; in the page's header and footer no heading is about it.
  private func label(of mention: ContactMention) -> String {
    mention.block.surroundings.isDisjoint(with: [.header, .footer]) ? mention.block.heading : mention.written
  }
}

/// The facts that a page is compared with, in comparable form.
private struct OwnFacts {
  private let phones: [String]
  private let emails: [String]
  private let hours: [OpeningHours]
  private let contacts: [ContactFact]
  private let citizen: Set<ComparableValue>

  init(_ facts: ServiceFacts, page: JudgedPage) {
    contacts = facts.contacts
    phones = facts.contacts.filter { $0.kind == .phone }.compactMap { PhoneNumber.normalized($0.value) }
    emails = facts.contacts.filter { $0.kind == .email }.map { $0.value.lowercased() }
    hours = facts.contacts.filter { $0.kind == .hours }.compactMap { OpeningHours(reading: $0.value) }
    let known = page.persona?.facts.map(\.value) ?? []
    let entered = page.walk.walk.steps.flatMap(\.entries).map(\.value)
    citizen = Set((known + entered).map(ComparableValue.init))
  }

  /// Whether a mention stands in the facts, or nil when it can't be compared with them.
  func agree(with mention: ContactMention) -> Bool? {
    switch mention.fact {
    case .phone(let digits):
      guard !phones.isEmpty, !citizen.contains(.digits(digits)) else { return nil }
      return phones.contains(digits)
    case .email(let address):
      guard !emails.isEmpty, !citizen.contains(.words(address)) else { return nil }
      return emails.contains(address)
    case .hours(let stated):
      guard stated.overlaps(hours) else { return nil }
      return stated.agrees(with: hours)
    }
  }

  func expected(for mention: ContactMention) -> LocalizedText {
    let values = contacts.filter { $0.kind == mention.kind }.map { fact in
      fact.unit.isEmpty ? fact.value : "\(fact.value) (\(fact.unit))"
    }
    return LocalizedText(verbatim: values.joined(separator: "; "))
  }
}

extension ContactMention {
  fileprivate var kind: ContactFact.Kind {
    switch fact {
    case .phone: .phone
    case .email: .email
    case .hours: .hours
    }
  }

  /// What kind of fact under which heading: the value itself changes when it is mended.
  fileprivate var key: String {
    let region = block.surroundings.contains(.footer) ? "footer" : Wording.stableKey(block.heading)
    return "\(kind.rawValue)/\(region)"
  }
}

extension LocalizedText {
  fileprivate static func link(shown: String, called: String) -> LocalizedText {
    LocalizedText(
      da: "Linket viser \(shown), men ringer til \(called.dropFirst(4)).",
      en: "The link shows \(shown) but calls \(called.dropFirst(4)).")
  }

  fileprivate static func wrong(_ mention: ContactMention, asOf: String) -> LocalizedText {
    switch mention.fact {
    case .phone:
      LocalizedText(
        da: "Telefonnummeret \(mention.written) står ikke i myndighedens egne oplysninger fra \(asOf).",
        en: "The phone number \(mention.written) is not among the authority's own facts of \(asOf).")
    case .email:
      LocalizedText(
        da: "E-mailadressen \(mention.written) står ikke i myndighedens egne oplysninger fra \(asOf).",
        en: "The e-mail address \(mention.written) is not among the authority's own facts of \(asOf).")
    case .hours:
      LocalizedText(
        da: "Åbningstiden på siden er en anden end i myndighedens egne oplysninger fra \(asOf).",
        en: "The hours on the page differ from the authority's own facts of \(asOf).")
    }
  }
}
