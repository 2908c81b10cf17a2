/// Words and abbreviations that reading Danish running text needs.
enum TextWords {
  /// Chancery words: stiff, old or legal words with a plain word in their place.
  ///
  /// Source: borger.dk, "Sådan skriver vi" (skrivevejledning, version 2.0, June 2012); Justitsministeriets vejledning
  /// nr. 224 af 15. oktober 1969 om sproget i love og andre retsforskrifter; Dansk Sprognævn, "Klart sprog".
  static let chancery: [(word: String, plain: String)] = [
    ("såfremt", "hvis"), ("ifald", "hvis"), ("desuagtet", "alligevel"), ("nærværende", "denne"),
    ("førnævnte", "den, der er nævnt"), ("ovennævnte", "den, der er nævnt"), ("ovenstående", "det, der står her"),
    ("nedenstående", "det, der står her"), ("pågældende", "den eller det"), ("vedkommende", "den person"),
    ("herunder", "blandt andet"), ("herved", "(udelad)"), ("hermed", "(udelad)"), ("hertil", "til det"),
    ("hvorledes", "hvordan"), ("hvorvidt", "om"), ("jf", "se"), ("jævnfør", "se"), ("foranlediget", "fået til"),
    ("foranledige", "sørge for"), ("foranstalte", "sørge for"), ("fremsende", "sende"), ("fremsendes", "sendes"),
    ("fremsendelse", "at sende"), ("tilsende", "sende"), ("tilsendes", "få sendt"), ("erlægge", "betale"),
    ("erlægges", "betales"), ("erlæggelse", "betaling"), ("udfærdige", "lave"), ("udfærdiges", "laves"),
    ("iværksætte", "begynde"), ("iværksættes", "begynder"), ("bemyndiget", "har lov til"), ("anmodning", "ansøgning"),
    ("anmode", "bede"), ("anmodes", "bedes"), ("henstilles", "bedes"), ("påbegynde", "begynde"),
    ("påbegyndes", "begynder"), ("tilvejebringe", "skaffe"), ("tilvejebringes", "skaffes"), ("vedrørende", "om"),
    ("angående", "om"), ("hvad angår", "om"), ("i henhold til", "efter"), ("i medfør af", "efter"),
    ("i overensstemmelse med", "efter"), ("med hensyn til", "om"), ("under henvisning til", "efter"),
    ("for så vidt", "hvis"), ("i fald", "hvis"), ("på foranledning af", "fordi"), ("ikrafttræden", "når det gælder"),
    ("foreskrevne", "som reglerne siger"), ("fornøden", "nødvendig"), ("fornødne", "nødvendige"),
    ("behørig", "rigtig"), ("behørigt", "rigtigt"), ("endvidere", "også"), ("ligeledes", "også"), ("tillige", "også"),
    ("dog således at", "men"),
  ]

  /// Abbreviations whose full stop ends no sentence (Retskrivningsordbogen section 42).
  static let abbreviations: Set<String> = [
    "f.eks", "bl.a", "m.v", "mv", "m.m", "mm", "dvs", "d.v.s", "osv", "o.l", "ol", "ca", "kl", "nr", "jf", "evt",
    "inkl", "ekskl", "pga", "p.g.a", "mht", "hhv", "vedr", "stk", "kr", "tlf", "pr", "maks", "max", "min", "hr", "fr",
    "dr", "sml", "jvf", "afs", "kap", "lb", "bek", "sk", "e.l", "el", "ml", "fx", "etc", "e.g", "i.e", "st", "pkt",
    "mio", "mia", "red", "tv", "th", "mf", "c.f", "udg", "ekspl",
  ]

  /// Frequent small words that tell Danish from English (the commonest words of either language).
  static let danishMarkers: Set<String> = [
    "og", "det", "er", "ikke", "på", "af", "den", "du", "til", "en", "der", "som", "har", "din", "kan", "skal", "hvis",
  ]

  /// The same for English.
  static let englishMarkers: Set<String> = [
    "and", "the", "is", "not", "of", "to", "you", "a", "that", "your", "can", "must", "if", "with", "have", "this",
  ]
}
