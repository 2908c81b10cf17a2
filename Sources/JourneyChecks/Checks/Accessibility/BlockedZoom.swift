package import JourneyModel
import PageModel

/// The page can be enlarged.
///
/// People with poor sight enlarge a page with two fingers; a page that forbids it can't be read. Judged on the
/// viewport: `user-scalable=no`, or a `maximum-scale` below 2 (W3C's ACT rule b4f0c3).
package struct BlockedZoom: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let metas = tree.elements.filter { node in
      tree.isElement(node, "meta") && tree.attribute("name", of: node)?.lowercased() == "viewport"
    }
    return metas.compactMap { meta in
      let settings = Self.settings(tree.attribute("content", of: meta) ?? "")
      guard settings["user-scalable"] != nil || settings["maximum-scale"] != nil else { return nil }
      guard Self.blocks(settings) else { return page.passed }
      return page.failed(
        at: page.place("viewport", at: meta),
        LocalizedText(da: "Siden kan ikke forstørres.", en: "The page can't be enlarged."),
        Observation(tree.startTag(of: meta)))
    }
  }

  private static func settings(_ content: String) -> [String: String] {
    let pairs = content.lowercased().replacing("'", with: "").split { ",; ".contains($0) && $0 != " " }.compactMap {
      part -> (String, String)? in
      let sides = part.split(separator: "=", maxSplits: 1).map { Wording.collapsed($0) }
      return sides.count == 2 ? (sides[0], sides[1]) : nil
    }
    return Dictionary(pairs) { _, last in last }
  }

  /// CSS Device Adaptation section 9.2: a word for a number is 1 when it is yes, else the least; negative is ignored.
  private static func blocks(_ settings: [String: String]) -> Bool {
    if let scalable = settings["user-scalable"] {
      if scalable == "no" { return true }
      if let number = Double(scalable), number > -1, number < 1 { return true }
    }
    guard let maximum = settings["maximum-scale"] else { return false }
    guard let number = Double(maximum) else { return maximum == "yes" || !maximum.hasPrefix("device-") }
    return number >= 0 && number < 2
  }
}

extension BlockedZoom {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-zoom",
    title: LocalizedText(da: "Siden kan forstørres", en: "The page can be enlarged"),
    failureTitle: LocalizedText(da: "Zoom er slået fra", en: "Zoom is blocked"),
    rationale: LocalizedText(
      da: "Den, der ser dårligt, kan ikke læse siden på telefonen og må have hjælp.",
      en: "People with poor sight can't read the page on a phone and need help."),
    remedy: LocalizedText(
      da: """
        Skriv <meta name="viewport" content="width=device-width, initial-scale=1"> uden user-scalable og \
        maximum-scale.
        """,
      en: """
        Write <meta name="viewport" content="width=device-width, initial-scale=1"> without user-scalable and \
        maximum-scale.
        """),
    limits: LocalizedText(da: "Nogle browsere ser bort fra forbuddet.", en: "Some browsers ignore the ban."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Borgeren kan bruge en anden skærm.",
      en: "The citizen can use another screen."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 1.4.4 (AA), EN 301 549 v3.2.1 section 9.1.4.4",
      "W3C ACT rule b4f0c3",
    ], kind: .page, version: 1)
}

extension BlockedZoom {
  package static let examples: [CheckExample] = [
    .page("Zoom forbidden", .failed, head("width=device-width, user-scalable=no")),
    .page("Zoom limited", .failed, head("width=device-width, maximum-scale=1")),
    .page("Zoom up to five times", .passed, head("width=device-width, maximum-scale=5")),
    .page("Zoom allowed in words", .passed, isNearMiss: true, head("user-scalable=yes")),
    .page("No limit", .notApplicable, head("width=device-width, initial-scale=1")),
  ]

  private static func head(_ content: String) -> String {
    "<html lang=da><head><title>Side</title><meta name=viewport content=\"\(content)\"></head><body><h1>Bestil</h1></body></html>"
  }
}
