/// The errands that the site serves, as header and help name them.
enum SelfService: Sendable, CaseIterable {
  case card
  case doctorChange
  case rats
  case booking

  /// The solution's name.
  func name(_ authority: Authority) -> String {
    switch self {
    case .card: authority.solution
    case .doctorChange: "Skift læge"
    case .rats: "Anmeld rotter"
    case .booking: "Bestil tid i Borgerservice"
    }
  }

  /// The unit that answers for it.
  func unit(_ authority: Authority) -> String {
    switch self {
    case .card, .doctorChange: authority.unit
    case .rats: "Teknik og Miljø, Rottebekæmpelse"
    case .booking: "Borgerservice, Tidsbestilling"
    }
  }

  /// One line for the front page and the search.
  var summary: String {
    switch self {
    case .card: "Bestil et nyt kort, hvis dit er blevet væk eller gået i stykker."
    case .doctorChange: "Vælg en ny læge, eller skift gruppe."
    case .rats: "Fortæl os, hvor du har set rotter. Du behøver ikke logge på."
    case .booking: "Find en ledig tid til pas, kørekort eller MitID."
    }
  }

  /// Its information page.
  var path: String {
    switch self {
    case .card: "/sundhedskort"
    case .doctorChange: ChangePath.information
    case .rats: RatPath.information
    case .booking: BookingPath.information
    }
  }

  /// Where the errand begins.
  var start: String { path + "/start" }

  /// Where orders are followed.
  var status: String { path + "/status" }

  /// The information in English.
  var english: String { path + "/en" }

  /// The first step.
  var firstStep: String {
    switch self {
    case .card, .doctorChange: path + "/oplysninger"
    case .rats: RatPath.address
    case .booking: BookingPath.errand
    }
  }

  /// Where one lands who is logged out, or was gone too long, in the middle of it.
  var loggedOut: String {
    switch self {
    case .card: "/logget-af"
    case .doctorChange: "/logget-af?fra=laegeskift"
    case .rats, .booking: path + "/udloebet"
    }
  }

  /// The errand that an address belongs to.
  static func at(_ path: String) -> SelfService {
    allCases.first { path == $0.path || path.hasPrefix($0.path + "/") } ?? .card
  }
}
