/// A synthetic citizen.
package struct Persona: Sendable, Equatable, Codable {
  /// What the right end of the journey is for a citizen.
  package enum RightOutcome: String, Sendable, Codable, CaseIterable {
    /// The errand is done.
    case completed
    /// The service refuses, and rightly so.
    case refused
  }

  /// The id: `mistet-kort`.
  package let id: String
  /// What the persona is called in reports.
  package let title: String
  /// The situation in a sentence or two.
  package let summary: String
  /// What is known about the citizen, in the file's order.
  package let facts: [PersonaFact]
  /// The share of the service's citizens that the persona stands for, 0 to 1, or nil when unknown.
  package let share: Double?
  /// Where the share comes from; empty when there is none.
  package let shareSource: String
  /// The right end of the journey.
  package let rightOutcome: RightOutcome

  /// Makes a persona.
  package init(
    id: String, title: String, summary: String, facts: [PersonaFact] = [], share: Double? = nil,
    shareSource: String, rightOutcome: RightOutcome
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.facts = facts
    self.share = share
    self.shareSource = shareSource
    self.rightOutcome = rightOutcome
  }

  /// The fact with a key.
  package func fact(_ key: String) -> PersonaFact? { facts.first { $0.key == key } }
}

/// One fact about a persona.
package struct PersonaFact: Sendable, Equatable, Codable {
  /// The key: `${persona.key}`.
  package let key: String
  /// The value as the author wrote it, or its mask in a stored plan.
  package let value: String
  /// What kind of fact it is; mistakes and checks go by it.
  package let kind: FactKind
  /// Whether the value must never reach disk, log, URL or report unmasked.
  package let isSecret: Bool
  /// Whether the authority's registers hold it, so that asking for it again is needless.
  package let isHeldByAuthority: Bool

  /// Makes a fact.
  package init(
    key: String, value: String, kind: FactKind, isSecret: Bool = false, isHeldByAuthority: Bool = false
  ) {
    self.key = key
    self.value = value
    self.kind = kind
    self.isSecret = isSecret
    self.isHeldByAuthority = isHeldByAuthority
  }
}

/// The kinds of facts that a form can ask a citizen for.
package enum FactKind: String, Sendable, Codable, CaseIterable {
  case cpr, name, phone, email, address, postcode, town, date, amount, text

  /// The kind that a key's name tells, in Danish and English, or `text`.
  package init(key: String) {
    let words = key.lowercased().split { !$0.isLetter }.map(String.init)
    self = Self.allCases.first { kind in words.contains { Self.words[kind, default: []].contains($0) } } ?? .text
  }

  private static let words: [FactKind: Set<String>] = [
    .cpr: ["cpr", "cprnummer", "personnummer", "cprnr"],
    .name: ["navn", "fornavn", "efternavn", "name", "fuldenavn"],
    .phone: ["telefon", "telefonnummer", "mobil", "mobilnummer", "phone", "tlf"],
    .email: ["email", "mail", "epost", "mailadresse"],
    .address: ["adresse", "vej", "gade", "address", "bopæl"],
    .postcode: ["postnummer", "postnr", "postcode"],
    .town: ["by", "bynavn", "town", "postdistrikt"],
    .date: ["dato", "date", "fødselsdato", "født"],
    .amount: ["beløb", "gebyr", "amount"],
  ]
}
