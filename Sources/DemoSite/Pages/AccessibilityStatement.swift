/// The accessibility statement, at the address that the order on statements (904 of 22/8/2019) asks for.
struct AccessibilityStatement: Sendable {
  let site: SiteContext
  /// Where some sites keep it, and lead to from its usual address.
  static let otherPath = "/tilgaengelighed"

  /// The page.
  ///
  /// A statement has to be looked at every year; the demo's is as young as its clock's month.
  @Sendable func page() -> HTMLNode {
    let today = CivilDate(site.now())
    let updated = CivilDate(today.year, today.month, 1).adding(days: -daysOld)
    return PageFrame(site: site, title: "Tilgængelighedserklæring").page {
      el(.h1, text: "Tilgængelighedserklæring")
      el(.p) {
        "\(site.authority.name) arbejder for, at alle kan bruge vores selvbetjening. Erklæringen gælder "
        "\(site.authority.solution)."
      }
      el(.h2, text: "Hvor tilgængelig er løsningen?")
      el(.p) {
        "Løsningen overholder delvist kravene i EN 301 549 (WCAG 2.1, niveau AA). Den er en demotjeneste og er "
        "vurderet af dem, der har lavet den. Den er ikke prøvet med brugere med handicap."
      }
      el(.h2, text: "Har du problemer med at bruge siden?")
      el(.p) { "Fortæl os det, og få indholdet på en anden måde:" }
      el(.ul) {
        if !site.has(.statementWithoutPhone) {
          el(.li) {
            "Telefon: "
            if site.shows(.statementPhoneAsText) {
              site.authority.phoneText
            } else {
              el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
            }
          }
        }
        el(.li) {
          "E-mail: "
          el(.a, .href("mailto:\(site.authority.email)")) { site.authority.email }
        }
      }
      el(.h2, text: "Hvis du ikke er tilfreds med vores svar")
      el(.p) { "Du kan klage til Digitaliseringsstyrelsen, der fører tilsyn med webtilgængelighedsloven." }
      el(.p) {
        "Erklæringen er senest opdateret den "
        el(.time, .datetime(updated.iso)) { updated.danish }
        "."
      }
    }
  }

  /// Days since the statement was looked at, before the first of the month.
  private var daysOld: Int {
    if site.has(.statementOld) { return 3 * 365 }
    return site.shows(.statementElevenMonthsOld) ? 300 : 0
  }
}
