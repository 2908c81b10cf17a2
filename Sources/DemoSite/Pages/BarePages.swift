/// Pages that leave the citizen alone: no header, no way on, no contact.
enum BarePages {
  /// The list of doctors is down.
  static let outage = page("Driftsforstyrrelse", "Systemet er ikke tilgængeligt. Prøv igen senere.", status: 503)
  /// The citizen has regretted paying.
  static let paymentCancelled = page("Betalingen er afbrudt", "Transaktionen blev annulleret af brugeren.", status: 200)
  /// The chat's only answer.
  static let chat = page("Muni", "Jeg forstod ikke dit spørgsmål. Prøv at skrive det på en anden måde.", status: 200)

  private static func page(_ title: String, _ text: String, status: Int) -> SiteResponse {
    .page(
      el(.html, .lang("da")) {
        PageFrame.head(title: title)
        el(.body) {
          el(.main, .class("container")) {
            el(.h1, text: title)
            el(.p) { text }
          }
        }
      }, status: status)
  }
}
