/// Where the pages of "Bestil tid i Borgerservice" are.
enum BookingPath {
  static let information = "/tid-i-borgerservice"
  static let errand = "/tid-i-borgerservice/aerinde"
  static let day = "/tid-i-borgerservice/dag"
  static let time = "/tid-i-borgerservice/tid"
  static let contact = "/tid-i-borgerservice/kontaktoplysninger"
  static let review = "/tid-i-borgerservice/tjek"
  static let order = "/tid-i-borgerservice/bestil"
  static let otherTime = "/tid-i-borgerservice/anden-tid"
  static let receipt = "/tid-i-borgerservice/kvittering"
  static let refusal = "/tid-i-borgerservice/afslag"
  static let move = "/tid-i-borgerservice/flyt"
  static let cancel = "/tid-i-borgerservice/aflys"
  static let cancelled = "/tid-i-borgerservice/aflyst"
  static let expired = "/tid-i-borgerservice/udloebet"
}
