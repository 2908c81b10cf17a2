import JourneyModel

extension SampleRun {
  static let everyone = personas.map(\.id)

  // Fixed by now: the child's number, the reference, the silence. Not looked at again: the text.
  static var findingsBefore: [Finding] {
    [stuck(step: "barn"), lostInput, reference, silent, phone(.friction), hardText, dayMissing]
  }

  // Nobody came this far before: the server error. Worse: the phone number. New: the address, asked for on two pages.
  static var findingsAfter: [Finding] {
    [stuck(step: "aarsag"), lostInput, phone(.seeksHelp), known("oplysninger"), known("aarsag"), dayMissing]
  }

  static func finding(
    _ check: String, _ step: String, _ place: String, _ personas: [String], _ severity: Severity, _ cause: CauseCode,
    family: String? = nil, message: LocalizedText, excerpt: String, confidence: Confidence = .deterministic,
    expected: LocalizedText? = nil, actual: LocalizedText? = nil
  ) -> Finding {
    Finding(
      check: check, journey: "sundhedskort", step: step, place: Place(key: place, label: place), personas: personas,
      family: family, severity: severity, cause: cause, confidence: confidence, message: message,
      evidence: Evidence(
        walk: "sundhedskort/\(personas.first ?? "")/1", exchange: 9, url: "http://127.0.0.1:8017/sundhedskort/\(step)",
        excerpt: excerpt, expected: expected, actual: actual),
      fingerprint: Fingerprint(
        check: check, journey: "sundhedskort", fragment: nil, step: step, place: place, family: family))
  }

  static func stuck(step: String) -> Finding {
    finding(
      "TEK-01", step, "", ["foraelder"], .critical, .technical,
      message: LocalizedText(
        da: "Siden svarer med fejl 500, når barnets nummer er skrevet med bindestreg.",
        en: "The page answers with error 500 when the child's number is written with a hyphen."),
      excerpt: "HTTP/1.1 500 Internal Server Error",
      expected: LocalizedText(da: "status 200", en: "status 200"),
      actual: LocalizedText(da: "status 500", en: "status 500"))
  }

  static let reference = finding(
    "KVI-01", "kvittering", "referencenummer", ["mistet-kort", "nyt-navn"], .critical, .receipt,
    message: LocalizedText(
      da: "Kvitteringen har intet nummer, som borgeren kan henvise til.",
      en: "The receipt has no number that the citizen can refer to."),
    excerpt: "Tak for din bestilling. Du modtager dit nye kort inden for 2-4 uger.")

  static func phone(_ severity: Severity) -> Finding {
    finding(
      "DATA-02", "aarsag", "Mobilnummer", ["mistet-kort", "nyt-navn", "foraelder"], severity, .data,
      family: "phone-format",
      message: LocalizedText(
        da: "Feltet “Mobilnummer” afviser 68 10 20 30, fordi der er mellemrum i nummeret.",
        en: "The field “Mobilnummer” refuses 68 10 20 30 because there are spaces in the number."),
      excerpt: #"<p class="form-error-message">Indtast et gyldigt mobilnummer (8 cifre)</p>"#, confidence: .heuristic)
  }

  static func known(_ step: String) -> Finding {
    finding(
      "DATA-01", step, "Adresse", ["mistet-kort", "nyt-navn", "foraelder"], .friction, .data,
      message: LocalizedText(
        da: "Borgeren skal skrive sin adresse, som kommunen allerede har.",
        en: "The citizen must write an address that the municipality already holds."),
      excerpt: #"<label for="adresse">Adresse</label><input id="adresse" name="adresse">"#)
  }

  static let dayMissing = finding(
    "KVI-01", "kvittering", "dato", ["mistet-kort", "nyt-navn"], .hint, .receipt,
    message: LocalizedText(da: "Kvitteringen viser ikke dagen.", en: "The receipt does not show the day."), excerpt: "")

  static let lostInput = finding(
    "TAB-01", "aarsag", "E-mailadresse", ["mistet-kort", "nyt-navn"], .critical, .lostInput, family: "required-empty",
    message: LocalizedText(
      da: "Alle andre felter er tomme, når siden kommer igen.", en: "All other fields are empty when the page returns."),
    excerpt: "")

  static let silent = finding(
    "FEJL-04", "aarsag", "Årsag", ["mistet-kort", "nyt-navn"], .critical, .errorMessages, family: "required-empty",
    message: LocalizedText(
      da: "Siden kommer igen uden et ord om, hvad der er galt.", en: "The page returns without a word of what is wrong."
    ),
    excerpt: "")

  static let hardText = finding(
    "TXT-01", "information", "", everyone, .friction, .text,
    message: LocalizedText(
      da: "Lixtallet er 58; teksten er svær for de fleste.", en: "The LIX is 58: hard reading for most people."),
    excerpt: "Erstatningskort kan rekvireres ved fremsættelse af begrundet anmodning herom …")
}
