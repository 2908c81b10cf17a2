/// The page before "Skift læge", in Danish and in English.
struct ChangeInformationPage: Sendable {
  let site: SiteContext

  /// The Danish page.
  @Sendable func page() -> HTMLNode {
    PageFrame(site: site, title: "Før du begynder", service: .doctorChange).page {
      el(.h1, text: SelfService.doctorChange.name(site.authority))
      if variations.hasPreparation {
        introduction
        if !site.has(.feeHiddenBeforePayment) { price }
      }
      variations.before
      el(.p) { el(.a, .class("button"), .href(ChangePath.start)) { "Start lægeskift" } }
      limits
      if variations.hasOtherRoute { alternatives }
      variations.after
      el(.p) { el(.a, .href(ChangePath.english), .lang("en"), .hrefLang("en")) { "Information in English" } }
    }
  }

  private var variations: InformationVariations { InformationVariations(site: site, service: .doctorChange) }

  @HTMLBuilder private var introduction: [HTMLNode] {
    el(.p, .class("lead")) { "Vælg en ny læge, skift sikringsgruppe, eller bestil et nyt sundhedskort." }
    el(.p) { "Sikringsgruppen er, om du har en fast læge (gruppe 1) eller går til den læge, du vil (gruppe 2)." }
    el(.h2, text: "Det skal du bruge")
    el(.ul) {
      el(.li) { "MitID" }
      el(.li) { "Dit mobilnummer og din e-mailadresse" }
      el(.li) { "Et betalingskort, hvis skiftet ikke er gratis" }
    }
    el(.h2, text: "Sådan gør du")
    el(.ol) {
      el(.li) { "Log på, og tjek dine oplysninger." }
      el(.li) { "Vælg årsag, og skriv, hvordan vi kan kontakte dig." }
      el(.li) { "Vælg læge." }
      el(.li) { "Tjek dine svar, bekræft, og betal, hvis det koster noget." }
    }
    el(.p) { "Det tager cirka 8 minutter. Du kan gemme undervejs og fortsætte senere." }
  }

  @HTMLBuilder private var price: [HTMLNode] {
    el(.h2, text: "Pris og levering")
    el(.p) { "Et skift eller et nyt kort koster \(site.authority.feeText) Det er gratis, når:" }
    el(.ul) {
      el(.li) { "du er flyttet inden for de seneste \(ChangeFee.freeDays) dage" }
      el(.li) { "din læge lukker eller deler sin praksis" }
      el(.li) { "du lige er fyldt 15 år" }
      el(.li) { "du har fået nyt navn ved vielse" }
      el(.li) { "dit kort er mere end 4 år gammelt og revnet" }
    }
    el(.p) { "Kortet kommer med posten inden for \(site.authority.deliveryDays) dage." }
  }

  @HTMLBuilder private var limits: [HTMLNode] {
    el(.h2, text: "Hvem kan skifte læge?")
    el(.p) {
      "Du skal have bopæl i Danmark og være fyldt 15 år. Børn under 15 år følger en af forældrene. Du kan skifte "
      "sikringsgruppe én gang på 12 måneder."
    }
  }

  @HTMLBuilder private var alternatives: [HTMLNode] {
    el(.h2, text: "Kan du ikke bestille på nettet?")
    el(.p) {
      "Så finder vi en anden måde. Det har du ret til, når særlige forhold taler for det (sundhedslovens § 59). "
      "Ring til os på "
      el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
      ", eller mød op i Borgerservice på \(site.authority.street), \(site.authority.town)."
    }
  }

  /// The English page.
  @Sendable func english() -> HTMLNode {
    PageFrame(site: site, title: "Change your doctor", service: .doctorChange, language: "en").page {
      el(.h1, text: "Change your doctor")
      el(.p, .class("lead")) { "Choose a new doctor, change your health insurance group, or order a new health card." }
      el(.h2, text: "What you need")
      el(.ul) {
        el(.li) { "MitID" }
        el(.li) { "Your mobile number and e-mail address" }
        el(.li) { "A payment card, unless the change is free" }
      }
      el(.p) {
        "It takes about 8 minutes and costs DKK \(site.authority.fee). It is free if you moved within the last "
        "\(ChangeFee.freeDays) days. Your card arrives by post within \(site.authority.deliveryDays) days."
      }
      el(.p) { el(.a, .class("button"), .href(ChangePath.start + SiteLanguage.address("en"))) { "Start" } }
      el(.h2, text: "Contact")
      el(.p) {
        "Telephone: "
        el(.a, .href("tel:+45\(site.authority.phone)")) { "+45 " + site.authority.phoneText }
        ". You may also visit Borgerservice, \(site.authority.street), \(site.authority.town)."
      }
      GuestPages(site: site, service: .doctorChange).danishLink
    }
  }
}
