/// Reads and judges the answers of the reason step.
struct ReasonForm: Sendable {
  /// Names of the fields, which are their ids too.
  enum Field {
    static let reason = "aarsag"
    static let childCPR = "barn-cpr"
    static let phone = "mobilnummer"
    static let email = "email"
    static let remarks = "bemaerkninger"
    static let consent = "spaerring"
  }

  /// Characters of the remarks.
  static func maximumRemarks(on site: SiteContext) -> Int { site.shows(.shorterLimitTold) ? 200 : 500 }

  let site: SiteContext
  let citizen: Citizen
  let recipient: OrderDraft.Recipient

  /// The accepted answers, or what is wrong with them: everything at once.
  func judge(_ form: FormFields) -> (answers: ReasonAnswers?, errors: FormErrors) {
    var errors = FormErrors()
    let reason = CardReason(rawValue: form[Field.reason])
    if reason == nil { errors.add(Field.reason, target: Field.reason + "-1", "Vælg, hvorfor du bestiller et nyt kort") }
    let holder = recipient == .oneself ? citizen : child(form[Field.childCPR], &errors)
    let contact = ContactAnswers(site: site)
    let phone = contact.phone(form[Field.phone], &errors)
    let email = contact.email(form[Field.email], &errors)
    let remarks = remarks(form[Field.remarks], &errors)
    if form[Field.consent].isEmpty {
      errors.add(Field.consent, "Sæt kryds, så vi må spærre det gamle kort")
    }
    guard errors.isEmpty, let reason, let holder, let phone, let email else { return (nil, errors) }
    let answers = ReasonAnswers(holder: holder, reason: reason, phone: phone, email: email, remarks: remarks)
    return (StoredAnswers(site: site).stored(answers, typedPhone: form[Field.phone]), errors)
  }

  private func child(_ typed: String, _ errors: inout FormErrors) -> Citizen? {
    guard !ContactAnswers.trimmed(typed).isEmpty else {
      errors.add(Field.childCPR, "Skriv barnets CPR-nummer")
      return nil
    }
    do throws(CPRNumber.Fault) {
      let cpr = try CPRNumber(typed: typed)
      guard isTakenFormat(typed) else { throw .notTenDigits }
      if let refusal = refusal(of: cpr) {
        errors.add(Field.childCPR, refusal)
        return nil
      }
      return site.register.citizen(cpr)
    } catch {
      errors.add(Field.childCPR, Self.message(error))
      return nil
    }
  }

  /// Why a card can't be ordered for a well-formed number.
  private func refusal(of cpr: CPRNumber) -> String? {
    if site.has(.checkDigitDemanded), !cpr.passesModulus11 {
      return "CPR-nummeret er ikke gyldigt. Tjek barnets CPR-nummer"
    }
    guard citizen.children.contains(cpr), let child = site.register.citizen(cpr) else {
      return "Vi kan ikke se, at du har forældremyndighed over et barn med det CPR-nummer. Tjek de 10 cifre"
    }
    return child.age < 18 ? nil : "\(child.name) er fyldt 18 år og skal selv bestille sit kort"
  }

  private static func message(_ fault: CPRNumber.Fault) -> String {
    switch fault {
    case .notTenDigits: "Skriv barnets CPR-nummer med 10 cifre: ddmmåå-nnnn"
    case .notADate: "De første 6 cifre i barnets CPR-nummer skal være en dato: ddmmåå"
    }
  }

  private func remarks(_ typed: String, _ errors: inout FormErrors) -> String {
    let remarks = ContactAnswers.trimmed(Self.newlinesNormalized(typed))
    let maximum = Self.maximumRemarks(on: site)
    if remarks.unicodeScalars.count > maximum {
      errors.add(
        Field.remarks,
        "Bemærkningerne må højst fylde \(maximum) tegn. Du har skrevet \(remarks.unicodeScalars.count)")
    }
    return remarks
  }

  /// The rigid field takes `ddmmåå-nnnn` and nothing else.
  private func isTakenFormat(_ typed: String) -> Bool {
    !site.has(.rigidFormats) || typed.utf8.count == 11 && Array(typed.utf8)[6] == UInt8(ascii: "-")
  }

  /// Forms send line breaks as CR LF (HTML standard, 4.10.22.4); one kind is kept.
  private static func newlinesNormalized(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
      bytes.append(byte)
    }
    return String(decoding: bytes.map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self)
  }
}
