/// A person of the demo's own register, who doesn't exist.
struct Citizen: Sendable, Equatable {
  /// What the login broker calls the person: a pseudonym, never the CPR number.
  let subject: String
  let cpr: CPRNumber
  let name: String
  /// Age in whole years, from the register because nobody can have these numbers yet.
  let age: Int
  let residence: Residence
  /// The general practice, where one has been chosen.
  var practice: Practice?
  /// The day a new name was registered after a marriage.
  var nameChanged: CivilDate?
  /// The day of the latest move within the country.
  var moved: CivilDate?
  /// CPR numbers of children in the citizen's custody.
  var children: [CPRNumber] = []
  /// One line for the list of test persons at the login broker.
  let situation: String

  /// Where the register says that a person lives.
  enum Residence: Sendable, Equatable {
    /// A Danish address: street line, then postcode and town.
    case denmark(street: String, town: String)
    /// Registered as departed to a country on a day, and so without the right to a Danish card.
    case departed(country: String, on: CivilDate)
  }

  /// Whether the register gives the person the right to a Danish health card (sundhedsloven § 7: residence).
  var isEntitled: Bool {
    if case .denmark = residence { true } else { false }
  }
}

/// A general practice with the facts a citizen sees.
struct Practice: Sendable, Equatable {
  let name: String
  let address: String
}
