import JourneyModel

extension SeedFigure {
  /// Copenhagen's investment proposal.
  static let copenhagen: [SeedFigure] = [
    SeedFigure(
      "KBH-01", "Samlet opkald pr. år om lægeskift og sundhedskort", "19.460",
      .input(file: SeedDocument.estimate, keys: ["calls-per-year"])),
    SeedFigure(
      "KBH-02", "Opkaldstid", "ca. 8 min", .input(file: SeedDocument.estimate, keys: ["minutes-per-call"])),
    SeedFigure("KBH-03", "Færre opkald", "30 pct.", .input(file: SeedDocument.estimate, keys: ["reduction"])),
    SeedFigure(
      "KBH-04", "30 pct. færre opkald i timer", "486 timer",
      .recomputed(file: SeedDocument.table1, keys: ["hours-saved"])),
    SeedFigure(
      "KBH-05", "Minimumsbesparelse", "150.000 kr./år",
      .recomputed(file: SeedDocument.table1, keys: ["implied-rate", "saving-recomputed"])),
    SeedFigure(
      "KBH-06", "Kortlægning af løsningens kvalitet", "100 t.kr.",
      .input(file: SeedDocument.estimate, keys: ["mapping"])),
    SeedFigure(
      "KBH-07", "Design, test og kvalificering", "450 t.kr.",
      .input(file: SeedDocument.estimate, keys: ["prototype"])),
    SeedFigure(
      "KBH-08", "Effektiviseringspotentiale, udviklingsvejledning, evaluering, projektledelse", "300 t.kr.",
      .input(file: SeedDocument.estimate, keys: ["evaluation"])),
    SeedFigure(
      "KBH-09", "Investeringer totalt, service", "850 t.kr.",
      .recomputed(file: SeedDocument.table2, keys: ["investment", "payback", "npv-5"])),
    SeedFigure(
      "KBH-10", "Opkald ved fejl kan vare op til", "15-20 min",
      .input(file: SeedDocument.estimate, keys: ["long-call-minutes-low", "long-call-minutes-high"])),
    SeedFigure(
      "KBH-11", "Succeskriterium for telefonisk henvendelse", "1,5 min",
      .input(file: SeedDocument.estimate, keys: ["target-minutes"])),
    SeedFigure(
      "KBH-12", "Projektperiode", "9 måneder", .input(file: SeedDocument.estimate, keys: ["months-before-benefit"])),
    SeedFigure(
      "KBH-13", "Brugerne oplever løsningen som nem at anvende", "",
      .notComputable("Kun en brugertest kan måle det. Det udledes aldrig af maskinkørsler.")),
    SeedFigure(
      "KBH-14", "Borgerne kan ordne deres sag i én henvendelse uden genkontakt", "",
      .notComputable(
        "Forslaget sætter intet måltal. Kørsler giver en modelleret risiko; raten selv kræver et henvendelsesregister med "
          + "kolonnerne afklaret og gentagelse.")),
    SeedFigure("KBH-15", "Svær og uforståelig tekst på hjemmesiden", "", .cause(.text)),
    SeedFigure("KBH-16", "Tekniske fejl i løsningen", "", .cause(.technical)),
    SeedFigure("KBH-17", "Forkerte eller ikke direkte digitale kontaktoplysninger", "", .cause(.contact)),
    SeedFigure(
      "KBH-18", "Tilbageløb: forkert udfyldte løsninger, gentagne opkald, pres på fysiske indgange", "",
      .notComputable(
        "Forslaget nævner ingen mængder. Modellen regner det med, når returned-forms-per-year og andelene på andre kanaler "
          + "er udfyldt.")),
    SeedFigure("KBH-19", "Unødig indtastning af egne persondata", "", .cause(.data)),
    SeedFigure(
      "KBH-20", "Automatisering giver ikke den forventede reduktion i tilbageløb", "",
      .input(file: SeedDocument.estimate, keys: ["zero-effect-probability"])),
    SeedFigure(
      "KBH-21", "Det er tids- og ressourcekrævende at rekruttere borgere", "",
      .notComputable("Forslaget nævner hverken timer eller kroner. Maskinkørsler erstatter ikke borgerne.")),
    SeedFigure(
      "KBH-22", "Leverancer: servicerejser, prototyper, baseline, evalueringsrapport, monitorering", "",
      .notComputable("Leverancer har ingen beregning; rapporten, baseline og skønnet dækker deres maskinelle del.")),
    SeedFigure(
      "KBH-23", "Tabel 1 medregner ikke fysiske indgange og lokale telefoner", "",
      .notComputable(
        "Antallet af udeladte henvendelser er ikke oplyst. Afgrænsningen står i feltet scope og følger med hvert resultat."
      )
    ),
  ]
}
