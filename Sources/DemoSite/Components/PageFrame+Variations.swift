/// What some sites have on their steps besides the step: each a defect, or the right thing that looks like it.
extension PageFrame {
  /// Notices, links and pictures at the end of a step's content.
  @HTMLBuilder var asides: [HTMLNode] {
    contactAsides
    linkAsides
    wordAsides
  }

  @HTMLBuilder private var contactAsides: [HTMLNode] {
    if site.has(.conflictingHours) { el(.p) { "Telefonen er åben alle hverdage kl. 8–16." } }
    if site.shows(.hoursOfAnotherUnit) {
      el(.p) { "Har du spørgsmål til dit MitID? MitID Support, som er en anden enhed, har åbent alle dage kl. 8–20." }
    }
    if site.has(.emailInvitesCPR) {
      el(.p) {
        "Er du i tvivl? Send en e-mail til "
        el(.a, .href("mailto:\(site.authority.email)")) { site.authority.email }
        " med dit CPR-nummer og dit spørgsmål."
      }
    }
    if site.shows(.emailWarnsAgainstCPR) {
      el(.p) {
        "Er du i tvivl? Skriv til "
        el(.a, .href("mailto:\(site.authority.email)")) { site.authority.email }
        ". Skriv ikke dit CPR-nummer i en e-mail."
      }
    }
    if site.has(.chatWithoutHandover) || site.shows(.chatWithHandover) { chat }
  }

  private var chat: HTMLNode {
    el(.aside, .aria("label", "Chat")) {
      el(.h2, text: "Chat med Muni")
      el(.p) { "Muni er en robot, der svarer på spørgsmål om sundhedskort og læge." }
      if site.shows(.chatWithHandover) {
        el(.p) {
          "Vil du hellere tale med et menneske? Ring til "
          el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
          "."
        }
      }
      el(.p) { el(.a, .href("/chat")) { "Start chat" } }
    }
  }

  @HTMLBuilder private var linkAsides: [HTMLNode] {
    if site.has(.vagueLink) {
      el(.p) {
        el(.a, .href("/kontakt")) { "Klik her" }
        ", hvis du har brug for hjælp."
      }
    }
    if site.shows(.vagueLinkCompleted) {
      el(.p) {
        el(.a, .href("/privatliv")) {
          "Læs mere"
          el(.span, .class("visually-hidden"), text: " om, hvordan vi behandler dine oplysninger")
        }
      }
    }
    if site.has(.emptyLink) { el(.a, .class("icon"), .href("/kontakt")) }
    if site.shows(.namedIconLink) { el(.a, .class("icon"), .href("/kontakt"), .aria("label", "Kontakt os")) }
    if site.shows(.numberLikeCPR) {
      el(.p) { el(.a, .href(service.status + "?sag=9945671234")) { "Din sag har nummer 9945671234" } }
    }
  }

  @HTMLBuilder private var wordAsides: [HTMLNode] {
    if site.has(.imageWithoutAlt) { el(.img, .src(SignImage.path)) }
    if site.shows(.decorativeImage) { el(.img, .src(SignImage.path), .alt("")) }
    if site.has(.duplicateIDs) {
      el(.p, .id("besked")) { "Husk dit sundhedskort, når du går til lægen." }
      el(.p, .id("besked")) { "Har du spørgsmål, så hjælper vi dig." }
    }
    if site.shows(.similarIDs) {
      el(.p, .id("besked-1")) { "Husk dit sundhedskort, når du går til lægen." }
      el(.p, .id("besked-2")) { "Har du spørgsmål, så hjælper vi dig." }
    }
    if site.shows(.markedForeignWords) {
      el(.p) {
        "På engelsk hedder kortet "
        el(.span, .lang("en"), text: "the yellow health insurance card")
        "."
      }
    }
    if site.shows(.englishServiceName) { el(.p) { "Løsningen bygger på Open Public Login." } }
    if site.shows(.busySentence) {
      el(.p) { "Ser du beskeden \"Der er opstået en fejl\", så vent et øjeblik, og prøv igen. Ellers ring til os." }
    }
    if site.shows(.warnedTimeout) {
      el(.p) {
        "Du bliver logget af efter 30 minutter uden aktivitet. Så skal du logge på igen, og svar, du ikke har sendt, er "
        "ikke gemt."
      }
    }
  }

  /// The words of the `title` element.
  var documentTitle: String {
    if site.has(.sameTitleEverywhere) { return site.authority.portal }
    let name = service.name(site.authority)
    if site.shows(.titleInOtherOrder) { return "\(site.authority.name) – \(name) – \(title)" }
    let words = "\(title) – \(name) – \(site.authority.name)"
    guard site.has(.nameInTitle), let citizen else { return words }
    return "\(citizen.name) – \(words)"
  }

  /// The value of the viewport's `meta` element.
  var viewport: String {
    if site.has(.zoomBlocked) { return Self.viewport + ", maximum-scale=1, user-scalable=no" }
    return Self.viewport + (site.shows(.zoomToFive) ? ", maximum-scale=5" : "")
  }

  /// What a page's head holds besides.
  @HTMLBuilder var headAdditions: [HTMLNode] {
    if citizen != nil {
      if site.has(.thirdPartyScript) { el(.script, .src("https://maaling.example/m.js")) }
      if site.shows(.ownScript) || site.shows(.scriptBesideForm) { el(.script, .src(SideScript.path)) }
      if site.shows(.sessionWarningPage), isStep {
        el(.meta, .httpEquiv("refresh"), .content("1500; url=\(SessionWarningPage.path(from: service))"))
      }
      if site.has(.logoutWithoutWarning), isStep { el(.meta, .httpEquiv("refresh"), .content("15; url=/log-af")) }
    }
  }
}

/// A sign with the letter i, which some pages show.
enum SignImage {
  static let path = "/tegn.svg"
  static let response = SiteResponse.text(
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><circle cx="16" cy="16" r="15" fill="#00447c"/>\
    <path d="M16 8v3m0 3v10" stroke="#fff" stroke-width="3"/></svg>
    """, type: "image/svg+xml")
}

/// A script that does nothing a citizen needs.
enum SideScript {
  static let path = "/side.js"
  static let response = SiteResponse.text(
    "document.documentElement.dataset.script = 'ja'\n", type: "text/javascript; charset=utf-8")
}
