/// The words of sentences that tell what holds for some and not for others, Danish and English.
///
/// Source: Retskrivningsordbogen and Den Danske Ordbog ("konditional"); Cambridge Grammar of English, conditionals.
enum FactWords {
  /// Words of a condition, or of what is common.
  static let conditions: Phrases = [
    "hvis", "når", "medmindre", "undtagen", "ellers", "normalt", "som regel", "kun", "if", "when", "unless", "except",
    "otherwise", "normally", "usually", "only",
  ]
}
