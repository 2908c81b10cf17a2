/// How the authority is reached.
struct ContactPage: Sendable {
  let site: SiteContext

  /// The page.
  @Sendable func page() -> HTMLNode {
    PageFrame(site: site, title: "Kontakt").page {
      el(.h1, text: "Kontakt")
      el(.p, .class("lead")) { "\(site.authority.unit) hjælper dig med bestilling af sundhedskort og valg af læge." }
      el(.h2, text: "Ring til os")
      el(.p) {
        "Telefon: "
        el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
      }
      el(.h3, text: "Telefonen er åben")
      el(.ul) { for line in site.authority.openingHours { el(.li, text: line) } }
      el(.h2, text: "Skriv sikkert til os")
      el(.p) {
        "Skriv i Digital Post på borger.dk. Vælg \(site.authority.name) og emnet Sundhedskort. I Digital Post må du "
        "gerne skrive dit CPR-nummer."
      }
      el(.h2, text: "Skriv en almindelig e-mail")
      el(.p) {
        "Har du et spørgsmål uden personlige oplysninger, kan du skrive til "
        el(.a, .href("mailto:\(site.authority.email)")) { site.authority.email }
        ". Send aldrig dit CPR-nummer i en almindelig e-mail."
      }
      el(.h2, text: "Mød op")
      el(.p) { "Borgerservice, \(site.authority.street), \(site.authority.town). Vi har åbent som på telefonen." }
    }
  }
}
