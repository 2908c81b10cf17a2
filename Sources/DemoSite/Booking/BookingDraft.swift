/// The answers of "Bestil tid i Borgerservice" so far.
struct BookingDraft: Sendable {
  /// Names the draft in the review form, so that sending it twice gives one booking.
  let id: String
  var errand: BookingErrand?
  var place: BookingPlace?
  var day: CivilDate?
  /// Minutes after midnight.
  var minutes: Int?
  /// The contact step as it was typed, for showing it again.
  var typed = FormFields()
  var contact: BookingContact?
  /// How the answers came about.
  var history = AnswerHistory()
  /// Times that somebody else was faster to take.
  var lost: Set<BookingTime> = []
  /// The booking that is moved, where one is.
  var replaces: String?
  /// Why the errand can't go on, once that is so.
  var refusal: BookingRefusal?

  /// The chosen time, once it is chosen.
  var time: BookingTime? {
    guard let place, let day, let minutes else { return nil }
    return BookingTime(place: place, day: day, minutes: minutes)
  }
}

/// A time at a place.
struct BookingTime: Sendable, Hashable {
  let place: BookingPlace
  let day: CivilDate
  let minutes: Int

  /// `kl. 10.20`.
  static func text(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "kl. \(minutes / 60).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `Torsdag den 26. november kl. 10.20`.
  var text: String { "\(day.danishWithWeekday) \(Self.text(minutes))" }
}

/// Who comes.
struct BookingContact: Sendable, Equatable {
  let name: String
  let phone: String
  let email: String
}

/// Why a time can't be booked.
enum BookingRefusal: Sendable, Equatable {
  /// Another authority answers for the errand.
  case otherAuthority
  /// There is a time for the same errand already.
  case alreadyBooked(reference: String)
}

/// What the citizen comes for.
enum BookingErrand: String, Sendable, CaseIterable {
  case passport = "pas"
  case licence = "koerekort"
  case mitID = "mitid"
  case residence = "opholdskort"

  /// What the citizen reads.
  var label: String {
    switch self {
    case .passport: "Nyt pas"
    case .licence: "Nyt kørekort"
    case .mitID: "Hjælp til MitID"
    case .residence: "Opholdskort eller visum"
    }
  }

  /// What to bring.
  var needs: String {
    switch self {
    case .passport: "dit gamle pas og et betalingskort"
    case .licence: "dit gamle kørekort og et foto"
    case .mitID, .residence: "pas eller kørekort som legitimation"
    }
  }
}

/// Where the citizen can come.
enum BookingPlace: String, Sendable, CaseIterable {
  case demopladsen, proevegade, testtorvet, kladdevej

  /// What the citizen reads.
  var label: String { "Borgerservice \(name)" }

  /// Street and town.
  var address: String {
    switch self {
    case .demopladsen: "Demopladsen 1, 1599 København V"
    case .proevegade: "Prøvegade 30, 2200 København N"
    case .testtorvet: "Testtorvet 2, 2300 København S"
    case .kladdevej: "Kladdevej 8, 2500 Valby"
    }
  }

  private var name: String {
    switch self {
    case .demopladsen: "Demopladsen"
    case .proevegade: "Prøvegade"
    case .testtorvet: "Testtorvet"
    case .kladdevej: "Kladdevej"
    }
  }
}
