/// What stands around the content of every page of the service: head, header, notice and footer.
struct PageFrame: Sendable {
  let site: SiteContext
  var title: String
  /// The citizen who is logged in.
  var citizen: Citizen?
  /// Whether the page is a step of the errand, where some defects show.
  var isStep = false
  /// The errand that the page belongs to.
  var service = SelfService.card
  /// The language of the content, as a language tag.
  var language = "da"
  /// Whether the page can be had in the other language at the same address; the answer to a form can't.
  var offersLanguages = true

  /// A whole page around some content.
  func page(@HTMLBuilder content: () -> [HTMLNode]) -> HTMLNode {
    HTMLNode.element(.html, isStep && site.has(.languageMissing) ? [] : [.lang(language)]) {
      Self.head(title: documentTitle, viewport: viewport, additions: headAdditions)
      el(.body) {
        el(.a, .class("skip-link"), .href("#indhold")) { "Gå til indholdet" }
        header
        Self.demoNotice
        el(.main, .id("indhold"), .class("container"), .tabIndex(-1)) {
          content()
          if isStep { asides }
          if isStep, citizen != nil { SessionWarningPage.link(from: service) }
        }
        footer
      }
    }
  }

  /// The head of any page, the broker's too.
  static func head(
    title: String, viewport: String = PageFrame.viewport, additions: [HTMLNode] = []
  ) -> HTMLNode {
    el(.head) {
      el(.meta, .charset("utf-8"))
      el(.meta, .name("viewport"), .content(viewport))
      el(.title, text: title)
      el(.link, .rel("stylesheet"), .href(Stylesheet.path))
      additions
    }
  }

  /// The viewport of a page that can be enlarged.
  static let viewport = "width=device-width, initial-scale=1"

  /// Says on every page that nothing here is real.
  static let demoNotice = el(.div, .class("demo-notice")) {
    el(.div, .class("container")) {
      el(.p) {
        el(.strong, text: "Syntetisk demotjeneste. ")
        "Siden hører ikke til en rigtig myndighed. Personer, numre og bestillinger er opdigtede."
      }
    }
  }

  private var header: HTMLNode {
    el(.header) {
      el(.div, .class("portal")) {
        el(.div, .class("container")) {
          el(.a, .class("portal-name"), .href("/")) { "\(site.authority.name) \(site.authority.portal)" }
          if let citizen {
            el(.div, .class("user")) {
              el(.span, text: citizen.name)
              el(.a, .href("/log-af")) { "Log af" }
            }
          }
        }
      }
      el(.div, .class("solution")) {
        el(.div, .class("container")) {
          el(.a, .class("solution-name"), .href(service.path)) { service.name(site.authority) }
          el(.div, .class("authority")) {
            el(.span, text: service.unit(site.authority))
            if showsContact, !site.shows(.contactInFooterOnly) { headerContact }
            if offersLanguages, hasLanguages { SiteLanguage.english.link }
          }
        }
      }
    }
  }

  /// The pages of the guests' services have an English page of information alone.
  private var hasLanguages: Bool { language == "da" && (service == .card || service == .doctorChange) }

  private var headerContact: HTMLNode {
    el(.span) {
      el(.a, .href(site.contactPath)) { "Kontakt og hjælp" }
      if !site.has(.indirectContact) {
        ": telefon "
        el(.a, .href("tel:+45\(phone)")) {
          (site.shows(.internationalPhone) ? "+45 " : "") + PhoneNumber.grouped(phone)
        }
      }
    }
  }

  private var footer: HTMLNode {
    el(.footer) {
      el(.div, .class("container footer-columns")) {
        el(.div) {
          el(.p) { el(.strong, text: site.authority.name) }
          el(.p) {
            site.authority.street
            el(.br)
            site.authority.town
          }
        }
        // An old number outlives the way to the right one: nobody looks after the foot of the page.
        if showsContact, !site.has(.indirectContact) || site.has(.wrongContactPhone) {
          el(.div) {
            el(.p) {
              "Telefon "
              el(.a, .href("tel:+45\(phone)")) { PhoneNumber.grouped(phone) }
            }
          }
        }
        el(.nav, .aria("label", "Om siden")) {
          el(.ul) {
            // Where the header has no contact, the footer's link has its words.
            if showsContact {
              let words = site.shows(.contactInFooterOnly) ? "Kontakt og hjælp" : "Kontakt"
              el(.li) { el(.a, .href(site.contactPath)) { words } }
            }
            if !site.has(.statementNotLinked) { el(.li) { el(.a, .href("/was")) { statementLink } } }
            if !site.has(.noPrivacyInformation) {
              el(.li) { el(.a, .href("/privatliv")) { site.privacyLink } }
            }
          }
        }
      }
    }
  }

  private var statementLink: String {
    site.shows(.statementInOtherWords) ? "Tilgængelighed på siden" : "Tilgængelighedserklæring"
  }

  private var showsContact: Bool { !(isStep && site.has(.noContactOnStep)) }
  private var phone: String { isStep ? site.stepPhone : site.authority.phone }
}
