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
  /// Days since the latest move within the country was registered, where it is less than a year ago.
  ///
  /// Days rather than a date, so that the person's situation doesn't grow old.
  var movedDaysAgo: Int?
  /// CPR numbers of children in the citizen's custody.
  var children: [CPRNumber] = []
  /// Where the home is on the map.
  var home = MapPosition(0, 0)
  /// The group of insured persons, 1 or 2 (sundhedsloven § 58).
  var group = 1
  /// Days since the group was changed, where that has happened.
  var groupChangedDaysAgo: Int?
  /// Whether the practice has told its patients that it closes.
  var practiceCloses = false
  /// Whole years since the health card was issued.
  var cardYears = 2
  /// Whether the citizen gets Digital Post, or is exempt and gets letters.
  var hasDigitalPost = true
  /// The reference number of a change that was ordered by telephone and hasn't taken effect.
  var pendingChange: String?
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

  /// Whether the person may order a card: until 18, the parents do (municipal practice, for example slagelse.dk).
  var mayOrderCard: Bool { isEntitled && age >= 18 }
}

/// A general practice with the facts a citizen sees.
struct Practice: Sendable, Equatable {
  let id: String
  let name: String
  let address: String
  let position: MapPosition
  /// Whether it takes new patients ("åben for tilgang").
  let isOpen: Bool

  init(_ id: String, _ name: String, _ address: String, at position: MapPosition, isOpen: Bool) {
    (self.id, self.name, self.address, self.position, self.isOpen) = (id, name, address, position, isOpen)
  }
}
