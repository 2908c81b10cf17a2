/// The login broker's pages: choose a test person, and be sent back to the service.
struct LoginBroker: Sendable {
  let site: SiteContext

  /// The broker's routes.
  static func router(_ site: SiteContext) -> Router {
    let broker = LoginBroker(site: site)
    let unreadable = { @Sendable (status: Int) in broker.problem(status: status) }
    return Router(
      routes: [
        .init("GET", "/", { _ in broker.problem(status: 200) }),
        .init("GET", "/sso", broker.choose), .init("POST", "/sso", broker.send),
        .init("GET", Stylesheet.path, { _ in Stylesheet.response(site.markup) }),
      ],
      fallbacks: .init(notFound: { _ in broker.problem(status: 404) }, unreadable: unreadable),
      standardHeaders: SecurityHeaders.standard(formTarget: site.addresses.serviceURL), style: site.style)
  }

  private func choose(_ request: SiteRequest) -> SiteResponse {
    guard site.assertions.requestID(of: request.query["SAMLRequest"]) != nil else { return problem(status: 400) }
    return .page(page(request.query, request, error: false))
  }

  private func send(_ request: SiteRequest) -> SiteResponse {
    guard let id = site.assertions.requestID(of: request.form["SAMLRequest"]) else { return problem(status: 400) }
    guard let person = site.register.testPersons.first(where: { $0.subject == request.form["testperson"] }) else {
      return .page(page(request.form, request, error: true))
    }
    let answer = site.assertions.response(to: id, subject: person.subject, now: site.now())
    return SiteResponse.page(returnPage(answer: answer, relayState: request.form["RelayState"]))
      .adding("Content-Security-Policy", SecurityHeaders.autoSubmitPolicy(formTarget: site.addresses.serviceURL))
  }

  private func page(_ fields: FormFields, _ request: SiteRequest, error: Bool) -> HTMLNode {
    let service = SelfService.at(fields["RelayState"])
    return frame(title: (error ? "Fejl: " : "") + "Log på med en testperson") {
      if error { ErrorSummary(errors: [("testperson-1", "Vælg en testperson")]).node }
      el(.h1, text: "Log på med en testperson")
      el(.p) {
        "I en rigtig selvbetjening logger du på med MitID. Her vælger du i stedet en opdigtet person. "
        "Derefter kommer du tilbage til \(site.authority.name), \(service.name(site.authority))."
      }
      el(.form, .method("post"), .action("/sso"), .noValidate) {
        hidden("SAMLRequest", fields["SAMLRequest"])
        hidden("RelayState", fields["RelayState"])
        SiteLanguage(of: request, remembers: false).field
        RadioGroup(
          name: "testperson", legend: "Hvem vil du logge på som?",
          choices: site.register.testPersons.map { ($0.subject, "\($0.name), \($0.age) år – \($0.situation)") },
          chosen: "", error: error ? "Vælg en testperson" : nil
        ).node
        el(.button, .type("submit"), .class("button")) { "Log på" }
      }
      el(.p) { el(.a, .href(site.addresses.serviceURL + service.path)) { "Fortryd, og gå tilbage" } }
    }
  }

  /// The hop back: sent by itself where scripts run, by its button where they don't.
  private func returnPage(answer: String, relayState: String) -> HTMLNode {
    el(.html, .lang("da")) {
      el(.head) {
        el(.meta, .charset("utf-8"))
        el(.title, text: "Du sendes videre – Testlogin")
        el(.link, .rel("stylesheet"), .href(Stylesheet.path))
      }
      el(.body, .onload("document.forms[0].submit()")) {
        el(.main, .class("container")) {
          el(.h1, text: "Du sendes videre")
          el(.p) { "Du sendes tilbage til \(site.authority.solution)." }
          el(.form, .method("post"), .action(site.addresses.serviceURL + "/login/svar")) {
            hidden("SAMLResponse", answer)
            hidden("RelayState", relayState)
            el(.noscript) { el(.button, .type("submit"), .class("button")) { "Fortsæt" } }
          }
        }
      }
    }
  }

  private func problem(status: Int) -> SiteResponse {
    .page(
      frame(title: "Testlogin") {
        el(.h1, text: "Start dit login fra selvbetjeningen")
        el(.p) { "Testlogin kan kun bruges, når du kommer fra en selvbetjening. Dit login er ikke begyndt." }
        el(.p) { el(.a, .href(site.addresses.serviceURL + "/sundhedskort")) { "Gå til \(site.authority.solution)" } }
      }, status: status)
  }

  private func frame(title: String, @HTMLBuilder content: () -> [HTMLNode]) -> HTMLNode {
    el(.html, .lang("da")) {
      PageFrame.head(title: "\(title) – Testlogin")
      el(.body) {
        el(.a, .class("skip-link"), .href("#indhold")) { "Gå til indholdet" }
        el(.header, .class("broker-header")) { el(.div, .class("container")) { el(.strong, text: "Testlogin") } }
        PageFrame.demoNotice
        el(.main, .id("indhold"), .class("container"), .tabIndex(-1)) { content() }
        el(.footer) {
          el(.div, .class("container")) {
            el(.p) {
              "Har du problemer med at logge på? Ring til \(site.authority.unit) på "
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
}
