/// What is wrong with a sent form, in the order of its fields.
struct FormErrors: Sendable {
  /// One fault: the field's name, the id its link goes to, and what to do.
  struct Fault: Sendable {
    let field: String
    let target: String
    let message: String
  }

  private(set) var faults: [Fault] = []

  var isEmpty: Bool { faults.isEmpty }

  /// Notes a fault.
  ///
  /// - Parameters:
  ///   - field: The field's name.
  ///   - target: The id to go to where it isn't the name: the first button of a group.
  ///   - message: What the citizen should do.
  mutating func add(_ field: String, target: String? = nil, _ message: String) {
    faults.append(Fault(field: field, target: target ?? field, message: message))
  }

  /// The message of a field, as this site shows messages at fields.
  func message(_ field: String, on site: SiteContext) -> String? {
    if site.has(.silentRejection) || site.has(.errorNotTiedToField) { return nil }
    return told(on: site).first { $0.field == field }.map { wording($0, on: site) }
  }

  /// The summary at the top, as this site shows it.
  func summary(on site: SiteContext) -> HTMLNode {
    if isEmpty || site.has(.silentRejection) { return .empty }
    let suffix = site.has(.summaryLinksBroken) ? "-felt" : ""
    let errors = told(on: site).map { (target: $0.target + suffix, message: wording($0, on: site)) }
    return ErrorSummary(
      errors: errors, isLinked: !site.has(.errorNotTiedToField),
      heading: site.shows(.summaryInOtherWords) ? "Ret dette, og send siden igen" : nil
    ).node
  }

  private func wording(_ fault: Fault, on site: SiteContext) -> String {
    if site.has(.genericErrorText) { return "Feltet er ikke udfyldt korrekt" }
    if site.has(.systemErrorText) { return "ValidationException: value of '\(fault.field)' is not allowed (0x800A)" }
    if site.has(.messageWithoutRemedy) { return "Ugyldig værdi: \(fault.field)" }
    if site.has(.sameMessageForAllFaults) { return Self.fixed[fault.field] ?? fault.message }
    if site.shows(.shortClearMessage), fault.field == "mobilnummer" { return "Skriv 8 cifre" }
    return fault.message
  }

  /// The one message a field has, whatever is wrong with it.
  private static let fixed = [
    "mobilnummer": "Skriv et rigtigt mobilnummer", "email": "Skriv en rigtig e-mailadresse",
    "dato": "Skriv en rigtig dato", "barn-cpr": "Skriv et rigtigt CPR-nummer",
  ]

  /// The faults that are told at once.
  private func told(on site: SiteContext) -> [Fault] {
    site.has(.errorDrip) ? Array(faults.prefix(1)) : faults
  }
}
