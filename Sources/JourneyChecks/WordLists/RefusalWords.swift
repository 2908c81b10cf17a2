/// The words of refusals and of ways outside self-service, Danish and English.
///
/// Source: forvaltningsloven §§ 22-25 and Ombudsmandens myndighedsguide ("Begrundelse", "Klagevejledning"); borger.dk,
/// "Fritagelse for digital selvbetjening"; GOV.UK Design System, "Confirm a user is not eligible".
enum RefusalWords {
  /// Words of headings that say no.
  static let no: Phrases = [
    "du kan ikke", "kan ikke", "afslag*", "afvist", "ikke muligt", "you can t", "you cannot", "cannot", "refused",
    "rejected", "not possible",
  ]

  /// Words that give a reason.
  static let reasons: Phrases = [
    "fordi", "da du", "eftersom", "derfor", "på grund af", "skyldes", "kræver", "krav*", "betingelse*", "opfylder ikke",
    "kun hvis", "kan kun", "det er kun", "kun for", "skal være", "skal have", "har ikke", "er ikke", "bor ikke",
    "registreret", "ifølge", "reglerne", "because", "since you", "only", "must be", "must have", "do not live",
    "does not", "are not", "have not", "requires", "according to", "due to",
  ]

  /// Words that say that some condition isn't met, without which one.
  static let emptyReasons: Phrases = [
    "betingelserne", "kravene", "kriterierne", "reglerne", "er ikke berettiget", "har ikke ret", "har ikke krav",
    "er ikke omfattet", "er ikke muligt", "the conditions", "the requirements", "the criteria", "not eligible",
    "not entitled", "not possible",
  ]

  /// Words that show another way.
  static let alternatives: Phrases = [
    "i stedet", "kontakt", "henvend dig", "mød op", "ring til", "skriv til", "kan du søge", "søg hos",
    "din nye kommune",
    "prøv igen", "instead", "call us", "apply to", "in person", "contact",
  ]

  /// Words that make a page a decision.
  static let decisions: Phrases = [
    "afgørelse", "afgjort", "afslag på", "får afslag", "truffet", "decision", "rejected",
  ]

  /// Words that name the law behind a no.
  static let legalGround: Phrases = [
    "ifølge lov*", "bekendtgørelse*", "cirkulære*", "the act", "by law",
  ]

  /// Words about complaint.
  static let complaint: Phrases = [
    "klag*", "anke*", "uenig*", "medhold", "prøvet igen", "indsigelse*", "genoptag*", "appeal*", "complain*",
    "disagree*",
    "review of the decision",
  ]

  /// Words about ways for those who can't use digital self-service.
  static let notDigital: Phrases = [
    "fritag*", "undtag*", "kan ikke bruge", "på nettet", "bruge nettet", "ikke kan bestille", "ikke kan anmelde",
    "ikke kan bruge", "har du ikke mitid", "hvis du ikke har mitid",
    "ikke har mitid", "kan du ikke", "hvis du ikke kan", "ikke digital*", "på papir", "papirblanket*", "mød op",
    "møde op", "møder op", "personligt fremmøde", "personlig henvendelse", "medbetjening", "hjælp til selvbetjening",
    "uden mitid", "fuldmagt*", "pårørende", "can t use", "cannot use", "unable to use", "without mitid", "exempt*",
    "on paper", "in person",
  ]
}
