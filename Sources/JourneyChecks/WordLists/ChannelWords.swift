/// The words that move an errand from the screen to paper, post or telephone, Danish and English.
///
/// Source: the phrases of municipal paper forms and guides (KL Blanketter, borger.dk "Blanketter"), turned into the
/// imperative that self-service pages use.
enum ChannelWords {
  /// Phrases that ask the citizen to change channel.
  static let breaks: Phrases = [
    "print blanketten", "print skemaet", "print formularen", "print og", "print siden", "udskriv blanketten",
    "udskriv skemaet", "udskriv og", "send den med posten", "send det med posten", "sendes med posten",
    "send pr post", "indsend pr post", "send blanketten", "aflever blanketten", "udfyld blanketten",
    "download blanketten", "hent blanketten", "underskriv og send", "skriv under på papir", "med brevpost",
    "ring for at gennemføre", "ring for at afslutte", "ring for at bestille", "skal du ringe til", "mød personligt op",
    "skal møde personligt", "print the form", "print and", "download the form", "by post to", "send the form by post",
    "post the form", "sign and return", "call to complete", "call to finish",
  ]

  /// Words that offer a choice rather than ask.
  static let choices: Phrases = [
    "hvis du ikke", "ikke kan", "kan du ikke", "fritaget", "alternativt", "i stedet", "eller", "evt", "eventuelt",
    "kan også", "hvis du vil", "hvis du ønsker", "eksempel", "if you can t", "cannot", "alternatively", "instead",
    "or", "can also", "if you prefer", "optional*",
  ]

  /// Words for forms as documents.
  static let paperForms: Phrases = [
    "blanket*", "ansøgningsskema*", "skema*", "formular*", "fuldmagtsblanket*", "samtykkeerklæring", "application form",
    "paper form",
  ]
}
