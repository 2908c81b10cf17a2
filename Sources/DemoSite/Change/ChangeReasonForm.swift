/// Reads and judges the reason step of "Skift læge".
struct ChangeReasonForm: Sendable {
  /// Names of the fields.
  enum Field {
    static let reason = "aarsag"
    static let group = "gruppe"
    static let date = "dato"
    static let phone = "mobilnummer"
    static let email = "email"
  }

  /// Days ahead that a change can be ordered for.
  static let maximumDaysAhead = 180

  let site: SiteContext
  let citizen: Citizen
  let errand: ChangeErrand

  /// The accepted answers, or what is wrong with them: everything at once.
  func judge(_ form: FormFields) -> (answers: ChangeAnswers?, errors: FormErrors) {
    var errors = FormErrors()
    let reason = reason(form, &errors)
    let group = errand == .group ? group(form, &errors) : nil
    let date = errand == .card ? nil : date(form, &errors)
    let contact = ContactAnswers(site: site)
    let phone = contact.phone(form[Field.phone], &errors)
    let email = contact.email(form[Field.email], &errors)
    guard errors.isEmpty, let reason, let phone, let email else { return (nil, errors) }
    return (ChangeAnswers(reason: reason, group: group, date: date, phone: phone, email: email), errors)
  }

  private func reason(_ form: FormFields, _ errors: inout FormErrors) -> ChangeReason? {
    if errand.reasons.count == 1 { return errand.reasons.first }
    let reason = ChangeReason(rawValue: form[Field.reason]).flatMap { errand.reasons.contains($0) ? $0 : nil }
    if reason == nil {
      errors.add(
        Field.reason, target: Field.reason + "-1",
        errand == .card ? "Vælg, hvorfor du skal have et nyt kort" : "Vælg, hvorfor du skifter læge")
    }
    return reason
  }

  private func group(_ form: FormFields, _ errors: inout FormErrors) -> Int? {
    switch form[Field.group] {
    case "1" where citizen.group == 1, "2" where citizen.group == 2:
      errors.add(
        Field.group, target: Field.group + "-1", "Du er allerede i gruppe \(citizen.group). Vælg den anden gruppe")
      return nil
    case "1": return 1
    case "2": return 2
    default:
      errors.add(Field.group, target: Field.group + "-1", "Vælg, hvilken sikringsgruppe du vil være i")
      return nil
    }
  }

  private func date(_ form: FormFields, _ errors: inout FormErrors) -> CivilDate? {
    let parts = ["dag", "maaned", "aar"].map { ContactAnswers.trimmed(form[Field.date + "-" + $0]) }
    if parts.allSatisfy(\.isEmpty) { return fault("Skriv, hvornår skiftet skal gælde fra", &errors) }
    for (part, name) in zip(parts, ["dag", "måned", "år"]) where part.isEmpty {
      return fault("Skriv også \(name) for skiftet", &errors)
    }
    let numbers = parts.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
    guard numbers.count == 3 else { return fault("Skriv dag, måned og år med tal, for eksempel 1 3 2027", &errors) }
    guard CivilDate.isValid(year: numbers[2], month: numbers[1], day: numbers[0]) else {
      return fault("Den dato findes ikke. Tjek dag og måned, og skriv året med fire cifre", &errors)
    }
    let date = CivilDate(numbers[2], numbers[1], numbers[0])
    if date < site.today { return fault("Skriv en dato, der er i dag eller senere", &errors) }
    let last = site.today.adding(days: Self.maximumDaysAhead)
    if date > last { return fault("Skriv en dato senest den \(last.danish)", &errors) }
    return date
  }

  private func fault(_ message: String, _ errors: inout FormErrors) -> CivilDate? {
    errors.add(Field.date, target: Field.date + "-dag", message)
    return nil
  }
}
