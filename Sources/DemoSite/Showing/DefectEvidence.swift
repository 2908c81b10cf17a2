package import Foundation

/// That a person can see a defect: the first request whose answer differs, and what it says before and after.
package struct DefectEvidence: Sendable, Equatable, Encodable {
  /// Where the answers differ.
  package enum Part: String, Sendable, Encodable {
    case page, status, header, delay
  }

  /// Method, path, and what a form was sent with.
  package let request: String
  /// Where the answers differ.
  package let part: Part
  /// What the clean site answers, cut to the place that differs.
  package let before: String
  /// What the site with the defect answers, cut to the same place.
  package let after: String
}

/// Asks the clean site and a site with one defect the same, and tells the first difference.
///
/// Nothing is written down beforehand: the pages themselves are asked, on every tour until one answers otherwise.
package struct DefectShowing: Sendable {
  private let moment: Date
  private let clean: [[SiteVisitor.Exchange]]

  /// Walks the clean site once, at a moment that stands still.
  package init(at moment: Date) {
    self.moment = moment
    clean = SiteTour.all.map { Self.walk($0, [], moment) }
  }

  /// The first request whose answer differs with the defect, or `nil` where no tour meets it.
  ///
  /// - Parameters:
  ///   - defect: the defect that is switched on.
  ///   - errand: the errand whose pages alone are looked at; all pages where it is `nil`.
  /// - Returns: the request with an excerpt of both answers.
  package func evidence(of defect: DemoSite.Defect, on errand: DemoSite.Errand? = nil) -> DefectEvidence? {
    for (tour, before) in zip(SiteTour.all, clean) {
      let after = Self.walk(tour, [defect], moment)
      for (one, other) in zip(before, after) where errand.map({ one.isPart(of: $0) }) ?? true {
        if let evidence = Self.difference(one, other) { return evidence }
      }
    }
    return nil
  }

  private static func walk(
    _ tour: SiteTour, _ defects: Set<DemoSite.Defect>, _ moment: Date
  ) -> [SiteVisitor.Exchange] {
    var visitor = SiteVisitor(DemoSiteConfiguration(defects: defects, clock: { moment }))
    tour.walk(&visitor)
    return visitor.exchanges
  }

  private static func difference(_ one: SiteVisitor.Exchange, _ other: SiteVisitor.Exchange) -> DefectEvidence? {
    let (clean, faulty) = (one.response, other.response)
    let evidence = { (part: DefectEvidence.Part, before: String, after: String) in
      DefectEvidence(request: other.request, part: part, before: before, after: after)
    }
    let (header, changed) = (headers(clean), headers(faulty))
    if clean.status != faulty.status {
      return evidence(
        .status, "\(clean.status) \(heading(clean) ?? header)", "\(faulty.status) \(heading(faulty) ?? changed)")
    }
    if clean.body != faulty.body {
      let texts = (String(decoding: clean.body, as: UTF8.self), String(decoding: faulty.body, as: UTF8.self))
      let (before, after) = Excerpt.pair(texts.0, texts.1)
      return evidence(.page, before, after)
    }
    if header != changed {
      let (before, after) = Excerpt.pair(header, changed)
      return evidence(.header, before, after)
    }
    if clean.delay != faulty.delay { return evidence(.delay, "\(clean.delay)", "\(faulty.delay)") }
    return nil
  }

  /// What a browser acts on; the content security policy only follows what the page holds.
  private static func headers(_ response: SiteResponse) -> String {
    response.headers.filter { ["Location", "Set-Cookie", "Cache-Control"].contains($0.name) }
      .map { "\($0.name): \($0.value)" }.joined(separator: "; ")
  }

  private static func heading(_ response: SiteResponse) -> String? {
    response.page?.elements(.h1).first.map { $0.node.words }
  }
}

extension SiteVisitor.Exchange {
  /// Whether an errand's own page was asked for.
  fileprivate func isPart(of errand: DemoSite.Errand) -> Bool {
    request.split(separator: " ").dropFirst().first?.hasPrefix(errand.path) == true
  }
}

/// The place where two texts differ.
private enum Excerpt {
  /// Characters that are shown of each.
  private static let width = 240
  /// Characters before the difference.
  private static let lead = 40

  /// The lines that differ, cut to where they begin to.
  static func pair(_ one: String, _ other: String) -> (String, String) {
    let (lines, changed) = (one.split(separator: "\n"), other.split(separator: "\n"))
    let first = zip(lines, changed).prefix { $0 == $1 }.count
    let rest = min(lines.count, changed.count) - first
    let last = zip(lines.reversed(), changed.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let texts = (text(lines[first..<(lines.count - last)]), text(changed[first..<(changed.count - last)]))
    let same = texts.0.isEmpty || texts.1.isEmpty ? 0 : texts.0.commonPrefix(with: texts.1).count
    return (cut(texts.0, from: same - lead), cut(texts.1, from: same - lead))
  }

  private static func text(_ lines: ArraySlice<Substring>) -> String { lines.joined(separator: " ") }

  private static func cut(_ text: String, from start: Int) -> String {
    let begins = start > 0 ? "…" : ""
    let rest = text.dropFirst(max(0, start))
    return begins + rest.prefix(width) + (rest.count > width ? "…" : "")
  }
}
