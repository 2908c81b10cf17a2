/// Where the steps of "Skift læge" are.
enum ChangePath {
  static let information = "/laegeskift"
  static let english = "/laegeskift/en"
  static let start = "/laegeskift/start"
  static let data = "/laegeskift/oplysninger"
  static let reason = "/laegeskift/aarsag"
  static let doctor = "/laegeskift/laege"
  static let distance = "/laegeskift/afstand"
  static let review = "/laegeskift/tjek"
  static let order = "/laegeskift/bestil"
  static let payment = "/laegeskift/betaling/svar"
  static let paymentCancelled = "/laegeskift/betaling/afbrudt"
  static let receipt = "/laegeskift/kvittering"
  static let proof = "/laegeskift/bevis"
  static let status = "/laegeskift/status"
  static let refusal = "/laegeskift/afslag"
  static let detour = "/laegeskift/liste"
  static let paid = "/laegeskift/betaling/gennemfoert"
  static let saved = "/laegeskift/gemt"
  static let resume = "/laegeskift/kladde"
}

/// The errands that the site serves, as header and help name them.
enum SelfService: Sendable {
  case card
  case doctorChange

  /// The solution's name.
  func name(_ authority: Authority) -> String {
    switch self {
    case .card: authority.solution
    case .doctorChange: "Skift læge"
    }
  }

  /// Its information page.
  var path: String {
    switch self {
    case .card: "/sundhedskort"
    case .doctorChange: ChangePath.information
    }
  }

  /// Where the errand begins.
  var start: String { path + "/start" }

  /// Where orders are followed.
  var status: String { path + "/status" }

  /// The first step.
  var firstStep: String { path + "/oplysninger" }

  /// Where one lands who is logged out in the middle of it.
  var loggedOut: String {
    switch self {
    case .card: "/logget-af"
    case .doctorChange: "/logget-af?fra=laegeskift"
    }
  }

  /// The errand that an address belongs to.
  static func at(_ path: String) -> SelfService {
    path == ChangePath.information || path.hasPrefix(ChangePath.information + "/") ? .doctorChange : .card
  }
}
