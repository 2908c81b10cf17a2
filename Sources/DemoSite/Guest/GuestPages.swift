/// Pages and passages that the services without login share.
struct GuestPages: Sendable {
  let site: SiteContext
  let service: SelfService

  /// Says that the answers are gone, and how to begin anew.
  func expired() -> HTMLNode {
    PageFrame(site: site, title: "Siden er udløbet", service: service).page {
      el(.h1, text: "Siden er udløbet")
      el(.p) {
        "Der er gået mere end 30 minutter uden aktivitet. Svar, du ikke har sendt, er ikke gemt. Har du fået en "
        "kvittering, har vi modtaget det, du sendte."
      }
      el(.p) { el(.a, .class("button"), .href(service.start)) { "Begynd igen" } }
      el(.p) {
        "Har du brug for hjælp? Ring til os på "
        el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
        "."
      }
    }
  }

  /// The way for those who can't do it on the web.
  @HTMLBuilder var alternatives: [HTMLNode] {
    el(.h2, text: "Kan du ikke bruge nettet?")
    el(.p) {
      "Ring til os på "
      el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
      ", eller mød op i Borgerservice på \(site.authority.street), \(site.authority.town)."
    }
  }

  /// The link to the English page.
  var englishLink: HTMLNode {
    el(.p) { el(.a, .href(service.english), .lang("en"), .hrefLang("en")) { "Information in English" } }
  }

  /// The way back to the Danish page, and to Danish for whoever has chosen English.
  var danishLink: HTMLNode {
    let choice = service == .card || service == .doctorChange ? SiteLanguage.address("da") : ""
    return el(.p) { el(.a, .href(service.path + choice), .lang("da"), .hrefLang("da")) { "Information på dansk" } }
  }

  /// The English page, which says so where the steps are Danish.
  @Sendable func english() -> HTMLNode {
    PageFrame(site: site, title: englishWords.title, service: service, language: "en").page {
      el(.h1, text: englishWords.title)
      el(.p, .class("lead"), text: englishWords.lead)
      el(.h2, text: "What you need")
      el(.ul) { for need in englishWords.needs { el(.li, text: need) } }
      el(.p, text: englishWords.time)
      if service == .card {
        el(.p) { el(.a, .class("button"), .href(service.start + SiteLanguage.address("en"))) { "Start" } }
      } else {
        el(.p) { "The steps are in Danish. Call us if you would like to be guided through them in English." }
        el(.p) { el(.a, .class("button"), .href(service.start)) { "Start" } }
      }
      el(.h2, text: "Contact")
      el(.p) {
        "Telephone: "
        el(.a, .href("tel:+45\(site.authority.phone)")) { "+45 " + site.authority.phoneText }
        ". You may also visit Borgerservice, \(site.authority.street), \(site.authority.town)."
      }
      danishLink
    }
  }

  private var englishWords: (title: String, lead: String, needs: [String], time: String) {
    switch service {
    case .rats:
      (
        "Report rats", "Have you seen rats or traces of rats? You must report it. It is free.",
        ["The address where you saw them", "A photo, if you have one"],
        "It takes about 3 minutes. You need not log in or tell who you are. We come within \(RatFacts.visitDays) days, "
          + "and within \(RatFacts.indoorHours) hours where rats are inside a home."
      )
    case .booking:
      (
        "Book an appointment", "Book an appointment for a passport, driving licence or MitID.",
        ["Your mobile number", "Your name"], "It takes about 3 minutes. It is free to book."
      )
    case .card, .doctorChange:
      (
        "Order a new health card", "Has your health card been lost or damaged? Order a new one here.",
        ["MitID", "Your mobile number and e-mail address"],
        "It takes about 5 minutes and costs DKK \(site.authority.fee). Your card arrives by post within "
          + "\(site.authority.deliveryDays) days."
      )
    }
  }
}
