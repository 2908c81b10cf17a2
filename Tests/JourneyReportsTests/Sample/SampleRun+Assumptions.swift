import JourneyModel

extension SampleRun {
  /// Assumptions in the size of the proposal's, with a cost line that nobody has put a number on.
  static let assumptions = AssumptionSet(
    service: "Lægeskift og sundhedskort",
    scope: LocalizedText(da: "Telefonopkald i kontaktcentret.", en: "Phone calls at the contact centre."),
    assumptions: [
      assumption("calls-per-year", "Opkald pr. år", "Calls a year", "calls/year", 17_514, 19_460, 21_406, .stated),
      assumption(
        "share-born-in-flow", "Andel af opkaldene der opstår i løsningen", "Share of the calls born in the flow",
        "share",
        0.15, 0.35, 0.60),
      assumption(
        "effect", "Andel af de opkald som rettelserne fjerner", "Share of those calls that the fixes remove", "share",
        0.20, 0.50, 0.80),
      assumption(
        "attribution", "Andel af faldet der skyldes rettelserne", "Share of the drop due to the fixes", "share", 0.60,
        0.85, 1),
      assumption(
        "minutes-per-avoided-call", "Minutter pr. undgået opkald", "Minutes for each avoided call", "min", 4, 6.5, 10,
        .stated),
      assumption("rebound", "Andel der ædes op igen", "Share eaten up again", "share", 0, 0.05, 0.15, .published),
      assumption(
        "realisable", "Andel af timerne der kan tages ud af en vagtplan", "Share of the hours that can leave a rota",
        "share", 0.40, 0.625, 0.90),
      assumption("rate", "Pris for en medarbejdertime", "Price of a staff hour", "kr/h", 260, 309, 390, .stated, 2018),
      assumption(
        "discount-rate-2018", "Diskonteringsrente i 2018 (real)", "Discount rate in 2018 (real)", "share/year", 0.04,
        0.04, 0.04, .published),
    ],
    costs: [
      cost("mapping", "Kortlægning", "Mapping", 100_000), cost("prototype", "Prototype", "Prototype", 450_000),
      cost("evaluation", "Evaluering og projektledelse", "Evaluation and project management", 300_000),
      cost("build", "Udvikling af løsningen", "Building the service", nil),
    ],
    stated: [
      stated("calls-per-year", "Opkald pr. år", "Calls a year", 19_460, "calls/year"),
      stated("minutes-per-call", "Opkaldstid", "Time for each call", 8, "min"),
      stated("reduction", "Færre opkald", "Fewer calls", 0.30, "share"),
      stated("hours-saved", "Sparede timer", "Hours saved", 486, "h/year"),
      stated("saving", "Besparelse", "Saving", 150_000, "kr/year"),
      stated("investment", "Investering", "Investment", 850_000, "kr"),
    ])

  private static func assumption(
    _ key: String, _ da: String, _ en: String, _ unit: String, _ low: Double, _ mode: Double, _ high: Double,
    _ evidence: Assumption.Evidence = .assumed, _ priceLevel: Int? = nil
  ) -> Assumption {
    Assumption(
      key: key, label: LocalizedText(da: da, en: en), unit: unit, low: low, mode: mode, high: high, evidence: evidence,
      source: evidence == .assumed ? "Skøn, ukalibreret." : "Forslaget, tabel 1.", priceLevel: priceLevel)
  }

  private static func cost(_ key: String, _ da: String, _ en: String, _ amount: Double?) -> CostLine {
    CostLine(
      key: key, label: LocalizedText(da: da, en: en), timing: .once, amount: amount, priceLevel: 2018,
      source: amount == nil ? "Ikke i forslaget." : "Forslaget, afsnit 1.1.")
  }

  private static func stated(_ key: String, _ da: String, _ en: String, _ value: Double, _ unit: String) -> StatedFigure
  {
    StatedFigure(
      key: key, label: LocalizedText(da: da, en: en), value: value, unit: unit, source: "Forslaget, tabel 1.")
  }
}
