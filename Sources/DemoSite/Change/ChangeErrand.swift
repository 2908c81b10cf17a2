/// What a citizen comes to the errand "Skift læge" for.
enum ChangeErrand: String, Sendable, CaseIterable {
  case doctor = "laege"
  case group = "gruppe"
  case card = "kort"

  /// What the citizen reads.
  var label: String {
    switch self {
    case .doctor: "Vælge en ny læge"
    case .group: "Skifte sikringsgruppe"
    case .card: "Kun have et nyt sundhedskort"
    }
  }

  /// The reasons that go with it.
  var reasons: [ChangeReason] {
    switch self {
    case .doctor: [.moved, .practiceCloses, .turningFifteen, .wish]
    case .group: [.groupWish]
    case .card: [.lost, .stolen, .cracked, .nameChange]
    }
  }
}

/// Why a citizen changes doctor or group, or needs a card.
enum ChangeReason: String, Sendable, CaseIterable {
  case moved = "flyttet"
  case practiceCloses = "laegen-lukker"
  case turningFifteen = "fyldt-15"
  case wish = "oensker-anden"
  case groupWish = "oensker-gruppe"
  case lost = "bortkommet"
  case stolen = "stjaalet"
  case cracked = "revnet"
  case nameChange = "navneaendring"

  /// What the citizen reads.
  var label: String {
    switch self {
    case .moved: "Jeg er flyttet"
    case .practiceCloses: "Min læge lukker eller deler sin praksis"
    case .turningFifteen: "Jeg er fyldt 15 år og vælger selv"
    case .wish: "Jeg vil gerne have en anden læge"
    case .groupWish: "Jeg vil gerne skifte sikringsgruppe"
    case .lost: "Mit sundhedskort er blevet væk"
    case .stolen: "Mit sundhedskort er stjålet"
    case .cracked: "Mit sundhedskort er mere end 4 år gammelt og revnet"
    case .nameChange: "Jeg har fået nyt navn ved vielse"
    }
  }
}
