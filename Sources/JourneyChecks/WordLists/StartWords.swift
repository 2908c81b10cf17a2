/// The words by which a start page prepares the citizen, Danish and English.
///
/// Source: DKFDS, "Startside"; borger.dk's self-service introductions ("Du skal bruge"); GOV.UK Design System, "Start
/// using a service".
enum StartWords {
  /// What to have at hand.
  static let needs: Phrases = [
    "du skal bruge", "skal du bruge", "hav klar", "have klar", "hav dit", "hav din", "medbring", "du skal have",
    "før du starter", "før du begynder", "inden du går i gang", "log på med mitid", "mitid", "you need",
    "you will need",
    "have ready", "before you start", "before you begin",
  ]
  /// The steps.
  static let steps: Phrases = [
    "trin", "sådan foregår", "sådan gør du", "forløbet", "først", "til sidst", "steps", "step by step", "how it works",
  ]
  /// The price.
  static let price: Phrases = [
    "kr", "kroner", "gratis", "koster", "gebyr*", "uden beregning", "dkk", "free", "fee", "costs",
  ]
}
