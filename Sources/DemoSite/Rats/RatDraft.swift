/// The answers of "Anmeld rotter" so far.
struct RatDraft: Sendable {
  /// Names the draft in the review form, so that sending it twice gives one report.
  let id: String
  /// The steps as they were typed, for showing them again.
  var typedAddress = FormFields()
  var typedSighting = FormFields()
  var typedContact = FormFields()
  /// The accepted answers of the steps.
  var address: RatAddress?
  var sighting: RatSighting?
  var photo: UploadedFile?
  var contact: RatContact?
  /// How the answers came about.
  var history = AnswerHistory()

  /// Whether an answer comes from the review and is dropped by a service that keeps what it was sent first.
  func drops(changesOn site: SiteContext) -> Bool { contact != nil && site.has(.changeNotTaken) }
}

/// Where the rats are.
struct RatAddress: Sendable, Equatable {
  let street: String
  let postcode: Int

  /// As pages write it.
  var text: String { "\(street), \(postcode)" }
}

/// What was seen, and where at the address.
struct RatSighting: Sendable, Equatable {
  let sign: RatSign
  let spot: RatSpot
  let remarks: String
}

/// How the citizen can be reached; each is empty where it wasn't given.
struct RatContact: Sendable, Equatable {
  let name: String
  let phone: String
  let email: String
}

/// What was seen.
enum RatSign: String, Sendable, CaseIterable {
  case alive = "levende"
  case dead = "doed"
  case traces = "spor"

  /// What the citizen reads.
  var label: String {
    switch self {
    case .alive: "En levende rotte"
    case .dead: "En død rotte"
    case .traces: "Huller eller ekskrementer"
    }
  }
}

/// Where at the address.
enum RatSpot: String, Sendable, CaseIterable {
  case home = "bolig"
  case cellar = "kaelder"
  case outside = "ude"
  case street = "vej"

  /// What the citizen reads.
  var label: String {
    switch self {
    case .home: "Inde i boligen"
    case .cellar: "I kælderen eller på loftet"
    case .outside: "Ude ved bygningen"
    case .street: "På vejen eller i en park"
    }
  }
}
