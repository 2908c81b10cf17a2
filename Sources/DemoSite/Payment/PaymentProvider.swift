/// The payment provider's pages, on an origin of its own: the amount, paying, and the way back.
struct PaymentProvider: Sendable {
  let site: SiteContext

  /// The provider's routes.
  static func router(_ site: SiteContext) -> Router {
    let provider = PaymentProvider(site: site)
    let unreadable = { @Sendable (status: Int) in provider.problem(status: status) }
    return Router(
      routes: [
        .init("GET", "/", { _ in provider.problem(status: 200) }),
        .init("GET", "/betal", provider.ask), .init("POST", "/betal", provider.pay),
        .init("GET", Stylesheet.path, { _ in Stylesheet.response(site.markup) }),
      ],
      fallbacks: .init(notFound: { _ in provider.problem(status: 404) }, unreadable: unreadable),
      standardHeaders: SecurityHeaders.standard(formTarget: site.addresses.serviceURL), style: site.style)
  }

  private func ask(_ request: SiteRequest) -> SiteResponse {
    guard let demand = site.payments.demand(request.query) else { return problem(status: 400) }
    return SiteResponse.page(page(demand, request)).adding("Cache-Control", "no-store")
  }

  private func pay(_ request: SiteRequest) -> SiteResponse {
    guard let demand = site.payments.demand(request.form) else { return problem(status: 400) }
    return SiteResponse.page(returnPage(demand))
      .adding("Content-Security-Policy", SecurityHeaders.autoSubmitPolicy(formTarget: site.addresses.serviceURL))
      .adding("Cache-Control", "no-store")
  }

  private func page(_ demand: PaymentMessages.Demand, _ request: SiteRequest) -> HTMLNode {
    frame(title: "Betal \(Self.kroner(demand.oere))") {
      el(.h1, text: "Betaling")
      SummaryList(rows: [
        .init("Beløb", Self.kroner(demand.oere)), .init("Modtager", site.authority.name),
        .init("Ordre", SelfService.doctorChange.name(site.authority)),
      ]).node
      el(.p) { "Testbetaling: Der bruges intet betalingskort, og der trækkes ingen penge." }
      el(.form, .method("post"), .action("/betal")) {
        hidden("betaling", demand.payment)
        hidden("beloeb", String(demand.oere))
        hidden("kode", request.query["kode"])
        SiteLanguage(of: request, remembers: false).field
        el(.button, .type("submit"), .class("button")) { "Gennemfør betaling" }
      }
      el(.p) { el(.a, .href(site.addresses.serviceURL + ChangePath.paymentCancelled)) { "Fortryd, og gå tilbage" } }
    }
  }

  /// The hop back: sent by itself where scripts run, by its button where they don't.
  private func returnPage(_ demand: PaymentMessages.Demand) -> HTMLNode {
    el(.html, .lang("da")) {
      PageFrame.head(title: "Du sendes videre – Testbetaling")
      el(.body, .onload("document.forms[0].submit()")) {
        el(.main, .class("container")) {
          el(.h1, text: "Betalingen er gennemført")
          el(.p) { "Du sendes tilbage til \(site.authority.name), hvor din kvittering står." }
          el(.form, .method("post"), .action(site.addresses.serviceURL + ChangePath.payment)) {
            for field in site.payments.answer(demand) { hidden(field.name, field.value) }
            el(.noscript) { el(.button, .type("submit"), .class("button")) { "Fortsæt" } }
          }
        }
      }
    }
  }

  private func problem(status: Int) -> SiteResponse {
    .page(
      frame(title: "Testbetaling") {
        el(.h1, text: "Betalingen kunne ikke begynde")
        el(.p) { "Der er ikke trukket penge. Begynd betalingen fra selvbetjeningen." }
        el(.p) {
          el(.a, .href(site.addresses.serviceURL + ChangePath.information)) {
            "Gå til \(SelfService.doctorChange.name(site.authority))"
          }
        }
      }, status: status)
  }

  private func frame(title: String, @HTMLBuilder content: () -> [HTMLNode]) -> HTMLNode {
    el(.html, .lang("da")) {
      PageFrame.head(title: "\(title) – Testbetaling")
      el(.body) {
        el(.a, .class("skip-link"), .href("#indhold")) { "Gå til indholdet" }
        el(.header, .class("broker-header")) { el(.div, .class("container")) { el(.strong, text: "Testbetaling") } }
        PageFrame.demoNotice
        el(.main, .id("indhold"), .class("container"), .tabIndex(-1)) { content() }
        el(.footer) {
          el(.div, .class("container")) {
            el(.p) {
              "Spørgsmål til betalingen? Ring til \(site.authority.unit) på "
              el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
              "."
            }
          }
        }
      }
    }
  }

  private func hidden(_ name: String, _ value: String) -> HTMLNode {
    el(.input, .type("hidden"), .name(name), .value(value))
  }

  /// An amount as kroner and øre: `225,00 kr.`.
  private static func kroner(_ oere: Int) -> String {
    let rest = oere % 100
    return "\(oere / 100),\(rest < 10 ? "0" : "")\(rest) kr."
  }
}
