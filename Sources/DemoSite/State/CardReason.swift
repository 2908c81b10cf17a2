/// Why a citizen needs a new card.
enum CardReason: String, Sendable, CaseIterable {
  case lost = "bortkommet"
  case stolen = "stjaalet"
  case damaged = "beskadiget"
  case cracked = "revnet"
  case magneticStripe = "magnetstribe"
  case nameChange = "navneaendring"
  case newAddress = "ny-adresse"

  /// What the citizen reads.
  var label: String {
    switch self {
    case .lost: "Kortet er blevet væk"
    case .stolen: "Kortet er stjålet"
    case .damaged: "Kortet er gået i stykker"
    case .cracked: "Kortet er mere end 4 år gammelt og revnet"
    case .magneticStripe: "Magnetstriben virker ikke"
    case .nameChange: "Navnet er ændret ved vielse"
    case .newAddress: "Adressen er ny"
    }
  }

  /// Whether the card is free of charge for this reason (municipal practice, for example vejle.dk, odense.dk).
  var isFree: Bool {
    switch self {
    case .lost, .stolen, .damaged: false
    case .cracked, .magneticStripe, .nameChange, .newAddress: true
    }
  }
}
