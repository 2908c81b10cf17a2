/// The portal's search over its services and pages of help.
struct SearchPage: Sendable {
  let site: SiteContext
  static let path = "/soeg"
  private static let field = "q"

  /// Shows what a search finds, or the field alone.
  func show(_ request: SiteRequest) -> SiteResponse {
    let wanted = ContactAnswers.trimmed(request.query[Self.field])
    let found = wanted.isEmpty ? [] : entries.filter { Self.matches($0, wanted) }
    return .page(
      PageFrame(site: site, title: wanted.isEmpty ? "Søg" : "Søgning på \(wanted)", offersLanguages: false).page {
        el(.h1, text: "Søg")
        Self.form(wanted)
        if !wanted.isEmpty { results(found, wanted) }
      })
  }

  /// The field with its button.
  static func form(_ wanted: String) -> HTMLNode {
    el(.form, .method("get"), .action(path), .role("search")) {
      TextField(name: field, label: "Hvad leder du efter?", isRequired: false, value: wanted).node
      el(.button, .type("submit"), .class("button secondary")) { "Søg" }
    }
  }

  @HTMLBuilder private func results(_ found: [Entry], _ wanted: String) -> [HTMLNode] {
    el(.h2, text: found.count == 1 ? "1 resultat" : "\(found.count) resultater")
    if found.isEmpty {
      el(.p) {
        "Vi fandt intet om \(wanted). Prøv et andet ord, eller "
        el(.a, .href("/kontakt")) { "kontakt os" }
        "."
      }
    }
    el(.ul) {
      for entry in found {
        el(.li) {
          el(.a, .href(entry.path)) { entry.title }
          ": \(entry.summary)"
        }
      }
    }
  }

  private struct Entry {
    let title: String
    let summary: String
    let path: String
    /// Other words that people look for it with.
    let words: String
  }

  private var entries: [Entry] {
    SelfService.allCases.map {
      Entry(title: $0.name(site.authority), summary: $0.summary, path: $0.path, words: Self.words($0))
    } + [
      Entry(title: "Kontakt", summary: "Telefon, åbningstider og sikker post.", path: "/kontakt", words: "hjælp ring"),
      Entry(title: "Driftsstatus", summary: "Se, om noget er lukket.", path: OperationPage.path, words: "nede fejl"),
    ]
  }

  private static func words(_ service: SelfService) -> String {
    switch service {
    case .card: "sygesikringsbevis gult kort sygesikringskort health card"
    case .doctorChange: "lægeskift lægevalg sikringsgruppe doctor"
    case .rats: "rotte skadedyr rottebekæmpelse rats"
    case .booking: "tidsbestilling aftale pas kørekort mitid appointment passport"
    }
  }

  private static func matches(_ entry: Entry, _ wanted: String) -> Bool {
    "\(entry.title) \(entry.summary) \(entry.words)".lowercased().contains(wanted.lowercased())
  }
}
