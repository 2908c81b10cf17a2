extension SeedFigure {
  /// KL's business case.
  static let localGovernment: [SeedFigure] = [
    SeedFigure(
      "KL-01", "Bruttopotentiale for obligatoriske områder 2015", "31,2 mio. kr.",
      .recomputed(file: SeedDocument.localGovernmentFile, keys: ["potential-per-municipality"])),
    SeedFigure(
      "KL-02", "Fald i informationshenvendelser", "ca. 50 pct.",
      .notComputable(
        "En antagelse efter Boston Consulting Group uden tal bag; cifrene i tabel 1.1 mangler i afskriften.")),
    SeedFigure(
      "KL-03", "Administrativ besparelse pr. kommune", "0,5-1 årsværk",
      .recomputed(file: SeedDocument.localGovernmentFile, keys: ["fte-price-low", "fte-price-high"])),
    SeedFigure(
      "KL-04", "Svarende til sektor", "26,5-53 mio. kr./år",
      .recomputed(file: SeedDocument.localGovernmentFile, keys: ["sector-low", "sector-high", "rate-gross"])),
    SeedFigure(
      "KL-05", "Digital andel af ansøgninger og anmeldelser i 2015", "80 pct.",
      .notComputable("Et mål uden mængder: ingen timer følger af det.")),
    SeedFigure(
      "KL-06", "Gevinst = sparet henvendelsestid og indledende sagsbehandling; brutto minus investering", "",
      .notComputable(
        "En metode, ikke et tal. Modellen følger den: opkald og returnerede blanketter hver for sig, brutto før netto.")
    ),
    SeedFigure(
      "KL-07", "Informationshenvendelser over for transaktioner; dyre kanaler", "", .column([.type, .channel])),
    SeedFigure("KL-08", "Straksafklaring undgår ekstra fremmøde", "", .column([.resolved])),
  ]
}
