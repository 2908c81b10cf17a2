/// Words and abbreviations that reading Danish running text needs.
enum TextWords {
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
