package import JourneyModel
import PageModel

/// A CPR number never stands in an address or a page title.
///
/// Addresses are kept in browser histories, server logs and statistics, and are sent on in the Referer header to the
/// next site (RFC 9110 section 10.1.3); titles stand in histories and on shared screens. Judged are the addresses asked
/// for on the service's own origin, or from its pages, the titles of its pages, and the links on them. The citizen's
/// own number settles it, told by its mask. A run of ten digits with a possible date may be a case number: it is only
/// a hint unless its parameter says CPR. The citizen's name in a title or address is friction: it tells whoever sees the
/// history who was here.
package struct ExposedCPR: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    walk.played.flatMap { record -> [Verdict] in
      let exchanges = record.exchanges.compactMap(walk.exchange).filter { isOwn($0, walk) }
      let page = walk.pages.first { $0.record.step == record.step && $0.isOwn }
      guard !exchanges.isEmpty || page != nil else { return [.notApplicable(step: record.step)] }
      var verdicts: [Verdict] = []
      if let (exchange, exposure) = first(exchanges, where: { Exposure(in: $0.request.url, of: walk.persona) }) {
        verdicts.append(failure(exposure, .address, exchange, exchange.request.url, record, walk))
      }
      if let page, let name = Name(of: walk.persona) {
        let spots: [(Spot, String)] = [(.title, page.page.title), (.address, page.page.url.href)]
        for (spot, text) in spots where name.isShown(in: text) {
          verdicts.append(
            walk.failed(
              step: record.step, at: Place(key: "name/\(spot.rawValue)", label: ""), exchange: page.observed.exchange,
              .named(spot), Observation(text), severity: .friction, confidence: .heuristic))
        }
      }
      if let page {
        if let exposure = Exposure(in: page.page.title, of: walk.persona) {
          verdicts.append(failure(exposure, .title, page.observed.exchange, page.page.title, record, walk))
        }
        if let (link, exposure) = first(page.page.links, where: { Exposure(in: $0.reference, of: walk.persona) }) {
          verdicts.append(failure(exposure, .link, page.observed.exchange, link.reference, record, walk))
        }
      }
      return verdicts.isEmpty ? [.passed(step: record.step)] : verdicts
    }
  }

  /// Whether the service answers for an address: its own, or one that its own page or redirect leads to.
  private func isOwn(_ exchange: Exchange, _ walk: JudgedWalk) -> Bool {
    guard exchange.cause != .probe, let url = WebURL(parsing: exchange.request.url) else { return false }
    if walk.context.isOwn(url) { return true }
    guard exchange.cause != .open, let before = walk.exchange(exchange.id - 1) else { return false }
    return WebURL(parsing: before.request.url).map(walk.context.isOwn) ?? false
  }

  private func first<Element>(
    _ elements: [Element], where exposure: (Element) -> Exposure?
  ) -> (Element, Exposure)? {
    let all = elements.compactMap { element in exposure(element).map { (element, $0) } }
    return all.first { $0.1 == .own } ?? all.first
  }

  private func failure(
    _ exposure: Exposure, _ spot: Spot, _ exchange: Exchange, _ text: String, _ record: StepRecord, _ walk: JudgedWalk
  ) -> Verdict {
    walk.failed(
      step: record.step, at: Place(key: spot.rawValue, label: ""), exchange: exchange, .exposed(spot, exposure),
      Observation(text), severity: exposure == .own ? nil : .hint,
      confidence: exposure == .own ? .deterministic : .heuristic)
  }
}

/// The citizen's name.
private struct Name {
  private let values: [ComparableValue]

  /// The names among a citizen's facts, of two words at least or masked; nil where there are none.
  init?(of persona: Persona?) {
    let names = (persona?.facts ?? []).filter { $0.kind == .name }.map(\.value)
    values = names.filter { $0.contains(" ") || !MaskToken.tokens(in: $0).isEmpty }.map { ComparableValue($0) }
    if values.isEmpty { return nil }
  }

  func isShown(in text: String) -> Bool { values.contains { $0.isShown(by: text) } }
}

/// Where a number stands.
private enum Spot: String { case address, title, link }

/// Whose number it is, as far as can be told.
private enum Exposure: Equatable {
  case own, unknown

  init?(in text: String, of persona: Persona?) {
    let tokens = MaskToken.tokens(in: text).filter { $0.kind == .cpr }
    let numbers = CPRPattern.matches(in: text)
    guard !tokens.isEmpty || !numbers.isEmpty else { return nil }
    let own = Set((persona?.facts ?? []).filter { $0.kind == .cpr }.map { ComparableValue($0.value) })
    let shown = Set(tokens.map { ComparableValue.masked($0.value) } + numbers.map { ComparableValue($0) })
    let saysSo = ["cpr=", "cprnr=", "cprnummer=", "personnummer=", "cpr/"].contains { text.lowercased().contains($0) }
    self = !own.isDisjoint(with: shown) || saysSo ? .own : .unknown
  }
}

extension LocalizedText {
  fileprivate static func named(_ spot: Spot) -> LocalizedText {
    LocalizedText(
      da: "Borgerens navn står i \(name(spot).da), som bliver i historikken.",
      en: "The citizen's name stands in \(name(spot).en), which stays in the history.")
  }

  fileprivate static func exposed(_ spot: Spot, _ exposure: Exposure) -> LocalizedText {
    guard exposure == .own else {
      return LocalizedText(
        da: "Der står ti cifre, som kan være et CPR-nummer, i \(name(spot).da).",
        en: "Ten digits that may be a CPR number stand in \(name(spot).en).")
    }
    return LocalizedText(
      da: "Borgerens CPR-nummer står i \(name(spot).da), hvor andre kan læse det.",
      en: "The citizen's CPR number stands in \(name(spot).en), where others can read it.")
  }

  private static func name(_ spot: Spot) -> LocalizedText {
    switch spot {
    case .address: LocalizedText(da: "sidens adresse", en: "the page's address")
    case .title: LocalizedText(da: "sidens titel", en: "the page's title")
    case .link: LocalizedText(da: "et link på siden", en: "a link on the page")
    }
  }
}

extension ExposedCPR {
  package static let metadata = CheckMetadata(
    id: "TIL-01",
    title: LocalizedText(
      da: "CPR-nummer og navn står aldrig i en adresse eller titel",
      en: "CPR number and name never stand in an address or title"),
    failureTitle: LocalizedText(da: "Personoplysning i adresse eller titel", en: "Personal data in address or title"),
    rationale: LocalizedText(
      da: """
        Adresser bliver gemt i browserens historik, i logfiler og i statistik, og de følger med til den næste side. Den, \
        der opdager det, mister tilliden og ringer, og myndigheden har et brud på persondatasikkerheden.
        """,
      en: """
        Addresses are kept in the browser's history, in log files and in statistics, and go along to the next site. \
        Whoever notices loses trust and calls, and the authority has a personal data breach.
        """),
    remedy: LocalizedText(
      da: """
        Send CPR-nummeret i en formular med method="post", og brug sessionen eller et tilfældigt id i adressen: \
        /bestilling/7f3a i stedet for /bestilling?cpr=….
        """,
      en: """
        Send the CPR number in a form with method="post", and use the session or a random id in the address: \
        /order/7f3a instead of /order?cpr=….
        """),
    limits: LocalizedText(
      da: """
        Login-tjenestens egne adresser bedømmes ikke. Ti cifre, der kan være et sagsnummer, er kun en bemærkning. \
        Borgerens navn er mindre alvorligt end nummeret.
        """,
      en: """
        The login service's own addresses are not judged. Ten digits that may be a case number are a hint only. The \
        citizen's name is less serious than the number.
        """),
    cause: .trust, severity: .critical,
    severityReason: LocalizedText(
      da: "Fortrolige oplysninger slipper ud, og borgeren kan ikke hente dem tilbage.",
      en: "Confidential data leak, and the citizen can't take them back."),
    confidence: .deterministic,
    standards: [
      "GDPR artikel 5, stk. 1, litra f, artikel 25 og 32", "Databeskyttelsesloven § 11",
      "RFC 9110 section 10.1.3 (Referer), 17.9",
    ], kind: .walk, version: 1)
}
