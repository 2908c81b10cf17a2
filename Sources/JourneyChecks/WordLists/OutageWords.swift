/// The words of pages about outages, Danish and English.
///
/// Source: the outage texts of borger.dk, MitID and NemLog-in (driftsstatus), and the default maintenance pages of
/// Drupal, WordPress and nginx.
enum OutageWords {
  /// Headings that tell of an outage.
  static let headings: Phrases = [
    "driftsforstyrrelse*", "driftsstop", "driftsproblem*", "nedbrud", "planlagt vedligehold*",
    "lukket for vedligehold*",
    "serviceopdatering", "ude af drift", "midlertidigt lukket", "midlertidigt utilgængelig*", "site under maintenance",
    "scheduled maintenance", "under maintenance", "service outage", "temporarily unavailable", "down for maintenance",
  ]

  /// Words about what to do instead.
  static let otherWays: Phrases = [
    "haster det", "i stedet", "henvend dig", "mød op", "borgerservice", "skriv til", "ring til", "ring på", "kontakt",
    "instead", "if it is urgent", "call us", "contact", "in person",
  ]
}
