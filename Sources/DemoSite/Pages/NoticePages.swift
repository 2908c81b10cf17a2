/// Pages for when something isn't as it should be.
///
/// Each says what happened and how to get on.
struct NoticePages: Sendable {
  let site: SiteContext
  /// The errand that was going on.
  var service = SelfService.card

  /// Nothing is found at an address (DKFDS "404").
  func notFound(_ citizen: Citizen? = nil) -> SiteResponse {
    notice("Siden findes ikke", citizen: citizen, status: 404) {
      el(.p) { "Adressen kan være skrevet forkert, eller siden kan være flyttet." }
      el(.ul) {
        el(.li) { el(.a, .href(service.path)) { service.name(site.authority) } }
        el(.li) { el(.a, .href("/")) { "Gå til forsiden" } }
        el(.li) { el(.a, .href("/kontakt")) { "Kontakt os" } }
      }
    }
  }

  /// A request that can't be read or isn't allowed.
  func unreadable(status: Int) -> SiteResponse {
    notice("Vi kunne ikke læse det, du sendte", status: status) {
      el(.p) {
        status == 413 || status == 414
          ? "Det fylder mere, end vi kan tage imod. Skriv kortere, og prøv igen."
          : "Gå tilbage til den forrige side, og prøv igen. Der er ikke bestilt noget."
      }
      wayOn
    }
  }

  /// A form without the session's token: old, or not the service's own.
  func staleForm(_ citizen: Citizen? = nil) -> SiteResponse {
    notice("Siden er for gammel", citizen: citizen, status: 403) {
      el(.p) { "Vi har ikke taget imod det, du sendte, fordi siden ikke hører til dette login." }
      el(.p) { el(.a, .class("button"), .href(service.start)) { "Fortsæt bestillingen" } }
      wayOn
    }
  }

  /// The broker's answer isn't genuine, is too old, or has been used.
  func loginFailed() -> SiteResponse {
    notice("Du er ikke logget på", status: 403) {
      el(.p) { "Login kunne ikke gennemføres. Det kan være udløbet eller allerede brugt." }
      el(.p) { el(.a, .class("button"), .href(service.start)) { "Log på igen" } }
      wayOn
    }
  }

  /// The provider's answer isn't genuine, or belongs to no order.
  func paymentUnknown() -> SiteResponse {
    notice("Vi kan ikke genkende betalingen", status: 400) {
      el(.p) { "Din bestilling er ikke afsluttet. Er pengene trukket, betaler vi dem tilbage." }
      el(.p) { el(.a, .class("button"), .href(ChangePath.review)) { "Gå tilbage til dine svar" } }
      wayOn
    }
  }

  /// The citizen has regretted paying.
  func paymentCancelled() -> SiteResponse {
    notice("Betalingen er afbrudt", status: 200) {
      el(.p) { "Du har ikke betalt, og intet er bestilt." }
      el(.p) { el(.a, .class("button"), .href(ChangePath.review)) { "Gå tilbage til dine svar" } }
      wayOn
    }
  }

  /// After logging out, or after half an hour without a request.
  func loggedOut() -> HTMLNode {
    PageFrame(site: site, title: "Du er logget af", service: service).page {
      el(.h1, text: "Du er logget af")
      el(.p) {
        "Du har selv logget af, eller der er gået mere end 30 minutter uden aktivitet. Svar, du ikke har sendt, er "
        "ikke gemt. Har du fået en kvittering, er din bestilling modtaget."
      }
      el(.p) { el(.a, .class("button"), .href(service.start)) { "Log på igen" } }
      wayOn
    }
  }

  /// An error that calls itself a page: status 200, no reason, no way on.
  func softError(_ citizen: Citizen) -> HTMLNode {
    PageFrame(site: site, title: "Fejl", citizen: citizen, isStep: true).page {
      el(.h1, text: "Der er opstået en fejl")
      el(.p) { "Din anmodning kunne ikke behandles. Prøv igen senere. Fejlkode: 0x80131904." }
    }
  }

  /// What a framework shows when nobody has caught the error.
  static let crash = SiteResponse.page(
    el(.html) {
      el(.head) { el(.title, text: "Object reference not set to an instance of an object.") }
      el(.body) {
        el(.h1, text: "Server Error in '/Sundhedskort' Application.")
        el(.h2, text: "Object reference not set to an instance of an object.")
        el(.p) {
          "Description: An unhandled exception occurred during the execution of the current web request. Please review "
          "the stack trace for more information about the error and where it originated in the code."
        }
        el(.p) { "Exception Details: System.NullReferenceException" }
      }
    }, status: 500)

  private var wayOn: HTMLNode {
    el(.p) {
      "Har du brug for hjælp? Ring til os på "
      el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
      ", eller "
      el(.a, .href("/kontakt")) { "se, hvordan du kan kontakte os" }
      "."
    }
  }

  private func notice(
    _ title: String, citizen: Citizen? = nil, status: Int, @HTMLBuilder content: () -> [HTMLNode]
  ) -> SiteResponse {
    var frame = PageFrame(site: site, title: title, citizen: citizen, service: service)
    frame.offersLanguages = false
    return .page(
      frame.page {
        el(.h1, text: title)
        content()
      }, status: status)
  }
}
