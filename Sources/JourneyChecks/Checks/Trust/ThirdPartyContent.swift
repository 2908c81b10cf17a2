package import JourneyModel
import PageModel

/// Pages that hold personal data load nothing from strangers.
///
/// Every script, image or frame from another company tells it that this citizen is here, and a script can read along.
/// Judged on the service's own pages with fields to fill in or a logged-in citizen: scripts, frames, images, style
/// sheets and form actions of other domains than the service's and the hosts that the journey names.
package struct ThirdPartyContent: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer, !page.context.plan.goal.isEmpty, isPersonal(page) else { return [] }
    let known = Set(
      ([page.context.plan.service.base] + page.context.plan.service.hosts).compactMap {
        WebURL(parsing: $0)?.site
      })
    var hosts: [String: NodeID] = [:]
    for node in page.page.tree.elements {
      guard let reference = reference(of: node, page.page.tree),
        let url = WebURL(parsing: reference, base: page.page.baseURL),
        url.scheme.hasPrefix("http"), let host = url.host, let site = url.site, !known.contains(site)
      else { continue }
      if hosts[host] == nil { hosts[host] = node }
    }
    guard !hosts.isEmpty else { return [page.passed] }
    return hosts.sorted { $0.key < $1.key }.map { host, node in
      let isForm = page.page.tree.isElement(node, "form", "button", "input")
      return page.failed(
        at: page.place("host/\(host)", host, at: node),
        isForm
          ? LocalizedText(
            da: "Formularen sender det, borgeren skriver, til \(host).",
            en: "The form sends what the citizen writes to \(host).")
          : LocalizedText(
            da: "Siden henter indhold fra \(host), som så ved, at borgeren er her.",
            en: "The page loads content from \(host), which then knows that the citizen is here."),
        Observation(page.page.tree.startTag(of: node)),
        severity: isForm || isScript(node, page.page.tree) ? nil : .friction)
    }
  }

  private func isPersonal(_ page: JudgedPage) -> Bool {
    if !page.entryFields.filter({ $0.kind != .search }).isEmpty { return true }
    return page.walk.walk.exchanges.contains { exchange in
      exchange.id < page.observed.exchange.id
        && WebURL(parsing: exchange.request.url).map { !page.context.isOwn($0) } ?? false
    }
  }

  private func isScript(_ node: NodeID, _ tree: PageTree) -> Bool {
    tree.isElement(node, "script", "iframe", "object", "embed")
  }

  private func reference(of node: NodeID, _ tree: PageTree) -> String? {
    switch tree[node].name {
    case "script", "iframe", "img", "embed", "video", "audio", "source": tree.attribute("src", of: node)
    case "link":
      ["stylesheet", "preload", "icon"].contains { (tree.attribute("rel", of: node) ?? "").lowercased().contains($0) }
        ? tree.attribute("href", of: node) : nil
    case "object": tree.attribute("data", of: node)
    case "form": tree.attribute("action", of: node)
    case "button", "input": tree.attribute("formaction", of: node)
    default: nil
    }
  }
}

extension WebURL {
  /// The last two labels of the host: an approximation of its registrable domain, which needs the public suffix list.
  fileprivate var site: String? {
    host.map { $0.split(separator: ".").suffix(2).joined(separator: ".") }
  }
}

extension ThirdPartyContent {
  package static let metadata = CheckMetadata(
    id: "TIL-02",
    title: LocalizedText(
      da: "Sider med personoplysninger henter intet hos fremmede",
      en: "Pages with personal data load nothing from strangers"),
    failureTitle: LocalizedText(da: "Indhold fra tredjepart", en: "Third-party content"),
    rationale: LocalizedText(
      da: """
        Andre virksomheder får at vide, at borgeren er her, og et script kan læse med. Den, der opdager det, \
        mister tilliden og ringer i stedet.
        """,
      en: """
        Other companies learn that the citizen is here, and a script can read along. People who notice lose trust \
        and call instead.
        """),
    remedy: LocalizedText(
      da: "Læg scripts, skrifttyper og billeder på egen server, og lad formularer sende til egen adresse.",
      en: "Keep scripts, fonts and images on the own server, and let forms send to the own address."),
    limits: LocalizedText(
      da: """
        Værter, som rejsen nævner under hosts, er kendte. Domæner sammenlignes på de to sidste led. Hvad scripts \
        selv henter, kan ikke ses.
        """,
      en: """
        Hosts that the journey names under hosts are known. Domains are compared by their last two labels. What \
        scripts load by themselves can't be seen.
        """),
    cause: .trust, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Personoplysninger kan komme til fremmede uden grundlag; et billede er en gene.",
      en: "Personal data may reach strangers without grounds; an image is friction."),
    confidence: .deterministic,
    standards: [
      "Databeskyttelsesforordningen (EU) 2016/679, artikel 28 og kapitel V",
      "Cookiebekendtgørelsen (nr. 1148 af 9. december 2011)",
    ], kind: .page, version: 1)
}

extension ThirdPartyContent {
  package static let examples: [CheckExample] = [
    .page(
      "A script from elsewhere", .failed,
      "<form><label>Navn <input name=n></label></form><script src=\"https://t.stats.example/a.js\"></script>"),
    .page(
      "A form that sends elsewhere", .failed,
      "<form action=\"https://forms.other.test/\"><label>Navn <input name=n></label></form>"),
    .page(
      "Everything at home", .passed, "<form><label>Navn <input name=n></label></form><script src=\"/a.js\"></script>"),
    .page(
      "A link to elsewhere loads nothing", .passed, isNearMiss: true,
      "<form><label>Navn <input name=n></label></form><a href=\"https://www.other.test\">Læs loven</a>"),
    .page("A public page", .notApplicable, "<h1>Priser</h1><img src=\"https://img.other.test/a.png\" alt=\"\">"),
  ]

}
