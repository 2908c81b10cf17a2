/// Facts that a service's pages must agree with, kept by the authority with a date.
package struct ServiceFacts: Sendable, Equatable, Codable {
  /// The day the facts were confirmed, as `YYYY-MM-DD`; shown with every finding that rests on them.
  package let asOf: String
  /// Who confirmed them, or where they stand.
  package let source: String
  /// The authority's contact facts.
  package let contacts: [ContactFact]
  /// Fees, deadlines, distances and ages by key.
  package let values: [NamedFact]

  /// Makes facts.
  package init(
    asOf: String, source: String, contacts: [ContactFact] = [], values: [NamedFact] = []
  ) {
    self.asOf = asOf
    self.source = source
    self.contacts = contacts
    self.values = values
  }
}

/// One contact fact of the authority.
package struct ContactFact: Sendable, Hashable, Codable {
  /// The kinds of contact facts.
  package enum Kind: String, Sendable, Codable, CaseIterable { case phone, email, hours, address, link }

  /// What kind it is.
  package let kind: Kind
  /// The value as the authority writes it.
  package let value: String
  /// Whose it is: "Borgerservice"; empty when it is the service's own.
  package let unit: String

  /// Makes a contact fact.
  package init(
    kind: Kind, value: String, unit: String
  ) {
    self.kind = kind
    self.value = value
    self.unit = unit
  }
}

/// A value that pages state in words.
package struct NamedFact: Sendable, Hashable, Codable {
  /// The key: `gebyr`.
  package let key: String
  /// The value as written: `225`.
  package let value: String
  /// The unit as pages write it: `kr.`; empty when there is none.
  package let unit: String
  /// Words that stand near it on a page.
  package let words: [String]

  /// Makes a named fact.
  package init(
    key: String, value: String, unit: String, words: [String] = []
  ) {
    self.key = key
    self.value = value
    self.unit = unit
    self.words = words
  }
}
