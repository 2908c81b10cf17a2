/// Where the pages of "Anmeld rotter" are.
enum RatPath {
  static let information = "/rottebekaempelse"
  static let address = "/rottebekaempelse/adresse"
  static let sighting = "/rottebekaempelse/sted"
  static let contact = "/rottebekaempelse/kontaktoplysninger"
  static let review = "/rottebekaempelse/tjek"
  static let send = "/rottebekaempelse/send"
  static let receipt = "/rottebekaempelse/kvittering"
  static let refusal = "/rottebekaempelse/afslag"
  static let expired = "/rottebekaempelse/udloebet"
}

/// Facts of "Anmeld rotter" that more than one page tells.
enum RatFacts {
  /// Days until somebody has looked at rats out of doors, at the most.
  ///
  /// The order on prevention and control of rats lets municipalities take eight.
  static let visitDays = 8
  /// Hours until somebody has come where rats are inside a home.
  static let indoorHours = 24
  /// The largest photo, in bytes.
  static let maximumPhoto = 2_000_000
  /// What may be sent, in words.
  static let photoRule = "JPG eller PNG, højst 2 MB. Du kan sende ét billede."
  /// Characters of the description.
  static let maximumRemarks = 500

  /// Whether a post code lies in København: 1050–1799, and from 2100 those of the outer districts.
  static func isLocal(postcode: Int) -> Bool {
    (1_050..<1_800).contains(postcode)
      || [2_100, 2_150, 2_200, 2_300, 2_400, 2_450, 2_500, 2_700, 2_720].contains(postcode)
  }
}
