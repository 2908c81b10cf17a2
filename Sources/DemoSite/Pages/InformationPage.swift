/// The page before the errand: what it takes, what it costs, how long it takes, and the way for those who can't.
struct InformationPage: Sendable {
  let site: SiteContext

  /// The page.
  @Sendable func page() -> HTMLNode {
    PageFrame(site: site, title: "Før du begynder").page {
      el(.h1, text: site.authority.solution)
      if site.has(.hardText) {
        for paragraph in HardText.information(fee: feeText) { el(.p, text: paragraph) }
      } else {
        if variations.hasPreparation {
          introduction
          price
        }
      }
      variations.before
      start
      if !site.has(.hardText) { limits }
      if variations.hasOtherRoute { alternatives }
      variations.after
      GuestPages(site: site, service: .card).englishLink
    }
  }

  private var variations: InformationVariations { InformationVariations(site: site, service: .card) }

  /// A fee that was right when the page was written, and that nobody has looked at since.
  private var feeText: String {
    site.has(.conflictingFee) ? "205 kr." : site.authority.feeText
  }

  private var introduction: HTMLNode {
    .fragment([
      el(.p, .class("lead")) { "Er dit sundhedskort blevet væk eller gået i stykker? Bestil et nyt her." },
      el(.h2, text: "Det skal du bruge"),
      el(.ul) {
        el(.li) { "MitID" }
        el(.li) { "Dit mobilnummer og din e-mailadresse" }
        el(.li) { "Barnets CPR-nummer, hvis kortet er til dit barn" }
      },
      el(.h2, text: "Sådan gør du"),
      el(.ol) {
        el(.li) { "Log på, og tjek dine oplysninger." }
        el(.li) { "Vælg årsag, og skriv, hvordan vi kan kontakte dig." }
        el(.li) { "Tjek dine svar, og bestil." }
      },
      el(.p) { "Det tager cirka 5 minutter." },
    ])
  }

  private var price: HTMLNode {
    .fragment([
      el(.h2, text: "Pris og levering"),
      el(.p) { "Et nyt kort koster \(feeText) Du betaler, når du får en opkrævning i Digital Post." },
      el(.p) { "Kortet er gratis, når:" },
      el(.ul) {
        for reason in CardReason.allCases where reason.isFree { el(.li, text: reason.label) }
      },
      el(.p) { "Kortet kommer med posten inden for \(site.authority.deliveryDays) dage." },
    ])
  }

  private var start: HTMLNode {
    el(.p) { el(.a, .class("button"), .href("/sundhedskort/start")) { "Start bestilling" } }
  }

  private var limits: HTMLNode {
    .fragment([
      el(.h2, text: "Hvem kan ikke bestille?"),
      el(.p) {
        "Du skal have bopæl i Danmark og være fyldt 18 år. Er dit barn fyldt 18 år, skal det selv bestille. Er du "
        "flyttet til udlandet, så "
        el(.a, .href("/kontakt")) { "kontakt os" }
        "."
      },
    ])
  }

  /// The way that isn't digital is the law's, so every edition shows it.
  private var alternatives: HTMLNode {
    .fragment([
      el(.h2, text: "Kan du ikke bestille på nettet?"),
      el(.p) {
        "Så finder vi en anden måde. Det har du ret til, når særlige forhold taler for det (sundhedslovens § 59). "
        "Ring til os på "
        el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
        ", eller mød op i Borgerservice på \(site.authority.street), \(site.authority.town)."
      },
    ])
  }
}
