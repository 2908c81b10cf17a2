extension TransportFailure: WordedError {
  package var description: String { message }

  /// The Danish words tell the kind, then the address and what libcurl said; where the message holds more than that, such
  /// as a limit, it follows whole.
  package var words: LocalizedText {
    let place = message.firstMatch(of: /https?:\/\/[^\s,;)]+/).map { String($0.output) }
    let detail = message.firstMatch(of: /\((libcurl .*)\)$/).map { String($0.output.1) }
    let facts = kind.isToldByPlace && place != nil ? [place, detail].compactMap { $0 } : [message]
    return LocalizedText(da: "\(kind.danish) (\(facts.joined(separator: "; ")))", en: message)
  }
}

extension TransportFailure.Kind {
  /// Whether the kind and the address say all that there is to say.
  fileprivate var isToldByPlace: Bool {
    switch self {
    case .nameNotResolved, .connectionRefused, .connectionTimeout, .connectionReset, .tlsFailure, .responseTimeout,
      .hostNotAllowed, .redirectLoop, .pageExpired:
      true
    default: false
    }
  }

  fileprivate var danish: String {
    switch self {
    case .nameNotResolved: "Værtens navn findes ikke i DNS; se efter, om adressen er rigtig."
    case .connectionRefused:
      "Der kunne ikke oprettes forbindelse; se efter, om tjenesten kører og kan nås herfra."
    case .connectionTimeout: "Der kom ingen forbindelse i tide; se efter, om tjenesten kan nås herfra."
    case .connectionReset: "Forbindelsen blev brudt, før svaret var kommet."
    case .tlsFailure: "Den sikre forbindelse (TLS) kunne ikke oprettes; se efter, om certifikatet er gyldigt."
    case .responseTimeout: "Svaret kom ikke i tide; --timeout giver længere tid."
    case .bodyTooLarge: "Svaret er større, end værktøjet tager imod."
    case .tooManyHeaders: "Svaret har flere eller længere headere, end værktøjet tager imod."
    case .malformedResponse, .malformedEncoding: "Svaret er ikke skrevet, så en browser kan læse det."
    case .hostNotAllowed:
      "Intet blev sendt til en vært, som rejsen ikke nævner; skriv den under hosts, hvis den hører med."
    case .addressNotAllowed: "Værten fører til en adresse på et privat net; intet blev sendt."
    case .schemeNotAllowed: "Kun adresser med http og https bliver åbnet."
    case .invalidAddress: "Siden fører til noget, der ikke er en gyldig adresse."
    case .tooManyRedirects: "Siden sender videre flere gange, end en browser følger med."
    case .redirectLoop: "Siden sender videre i ring."
    case .tooManyAutomaticPages: "Siden går selv videre igen og igen uden at vente på borgeren."
    case .pageExpired: "Siden må ikke gemmes, så vejen tilbage viser en udløbet side."
    case .cancelled: "Forespørgslen blev afbrudt."
    case .other: "Forespørgslen kunne ikke sendes."
    }
  }
}
