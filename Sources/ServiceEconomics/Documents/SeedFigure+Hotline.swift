extension SeedFigure {
  /// The article on the shared contact centre of 36 municipalities.
  static let hotline: [SeedFigure] = [
    SeedFigure(
      "DDH-01", "Kontaktpris 2012, opkald i snit", "50 kr.",
      .input(file: SeedDocument.hotlineFile, keys: ["price-before"])),
    SeedFigure(
      "DDH-02", "Kontaktpris nu", "ca. 20 kr. (\"under 20\")",
      .input(file: SeedDocument.hotlineFile, keys: ["price-now"])),
    SeedFigure(
      "DDH-03", "Henvendelser pr. år (forventet 2019)", "350.000",
      .input(file: SeedDocument.hotlineFile, keys: ["contacts-per-year"])),
    SeedFigure(
      "DDH-04", "Samlet besparelse", "godt 11 mio. kr.",
      .recomputed(file: SeedDocument.hotlineFile, keys: ["saving", "fitting-price"])),
    SeedFigure(
      "DDH-05", "Straksafklaring", "53-57 pct.",
      .recomputed(
        file: SeedDocument.hotlineFile, keys: ["price-per-resolved-low", "price-per-resolved-high"])),
    SeedFigure(
      "DDH-06", "Straksafklaring, mål", "60 pct.",
      .recomputed(file: SeedDocument.hotlineFile, keys: ["price-per-resolved-target"])),
    SeedFigure(
      "DDH-07", "Brugertilfredshed (skala 1-9)", "7,4",
      .recomputed(file: SeedDocument.hotlineFile, keys: ["satisfaction-share"])),
    SeedFigure(
      "DDH-08", "Brugertilfredshed, mål", "8",
      .recomputed(file: SeedDocument.hotlineFile, keys: ["satisfaction-target-share"])),
    SeedFigure(
      "DDH-09", "Tilgængelighed: borgere der kommer igennem", "ca. 90 pct.",
      .recomputed(file: SeedDocument.hotlineFile, keys: ["attempts", "abandoned"])),
    SeedFigure(
      "DDH-10", "Ventetid i gennemsnit (mål 2 min)", "1,2 min",
      .notComputable("Det er borgernes tid, ikke medarbejdernes, og indgår hverken i timer eller kroner.")),
    SeedFigure(
      "DDH-11", "Åbningstid, medarbejdere og kommuner", "60 timer, 250, 36",
      .recomputed(file: SeedDocument.hotlineFile, keys: ["municipalities"])),
    SeedFigure(
      "DDH-12", "Chatbot på op til 12 serviceområder, med overdragelse til en medarbejder", "12",
      .notComputable(
        "Antal områder er ingen mængde. Modellens share-moved-bot og bot-handover er ukendte, indtil de er målt.")),
  ]
}
