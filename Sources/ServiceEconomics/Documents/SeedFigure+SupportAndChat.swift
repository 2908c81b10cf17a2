extension SeedFigure {
  /// The pilot of shared support.
  static let support: [SeedFigure] = [
    SeedFigure(
      "SUP-01", "Grundfinansiering af fælles support", "1,5 mio. kr./år",
      .recomputed(file: SeedDocument.supportFile, keys: ["basic-funding-total"])),
    SeedFigure(
      "SUP-02", "ABT-fonden til to projekter", "5,1 mio. kr.",
      .notComputable("Andre penge til to andre projekter; de må ikke lægges til grundfinansieringen.")),
    SeedFigure("SUP-03", "Registrering: antal henvendelser fordelt på kanaler", "", .column([.channel])),
    SeedFigure("SUP-04", "Registrering: tid anvendt pr. henvendelse", "", .column([.minutes])),
    SeedFigure(
      "SUP-05", "Registrering: digital løsning, myndighedsområde, viderestillet til", "",
      .column([.solution, .topic, .referredTo])),
    SeedFigure(
      "SUP-06", "Kommuner i pilotforsøget", "5",
      .recomputed(file: SeedDocument.supportFile, keys: ["funding-per-municipality"])),
    SeedFigure("SUP-07", "Fejl i it-løsningen over for problem hos borgeren", "", .column([.side])),
    SeedFigure("SUP-08", "Support sagsbehandler ikke, men henviser eller viderestiller", "", .column([.referredTo])),
  ]

  /// The article on chat.
  static let chat: [SeedFigure] = [
    SeedFigure(
      "CHAT-01", "Digital kommunikation i 2015", "80 pct.",
      .notComputable("Et mål uden mængder: ingen timer følger af det.")),
    SeedFigure(
      "CHAT-02", "Borgere der kan have svært ved digital selvbetjening", "hver fjerde",
      .recomputed(file: SeedDocument.chatFile, keys: ["helped-citizens"])),
    SeedFigure(
      "CHAT-03", "Chat kan hjælpe eller overtage", "35 pct.",
      .recomputed(file: SeedDocument.chatFile, keys: ["helped-citizens", "dialogue"])),
    SeedFigure(
      "CHAT-04", "Samlet besparelse i stat og kommuner", "50-150 mio. kr.",
      .recomputed(file: SeedDocument.chatFile, keys: ["contacts-low", "contacts-high"])),
    SeedFigure(
      "CHAT-05", "Heraf chat, op til", "130 mio. kr.",
      .recomputed(file: SeedDocument.chatFile, keys: ["contacts-chat"])),
    SeedFigure(
      "CHAT-06", "Telefonopkald", "ca. 40 kr.", .recomputed(file: SeedDocument.chatFile, keys: ["call-minutes"])),
    SeedFigure(
      "CHAT-07", "Chathenvendelse", "ca. 11 kr.", .recomputed(file: SeedDocument.chatFile, keys: ["chat-minutes"])),
  ]
}
