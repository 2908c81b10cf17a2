package import JourneyModel
import PageModel

/// A frame has a name.
///
/// A screen reader lists frames by name and reads out the address of one that has none. Judged on the frames that the
/// keyboard and assistive technology can come into: `title`, `aria-label` or `aria-labelledby` names one (W3C's ACT
/// rule cae760). A frame of no size is for programs.
package struct NamelessFrame: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let frames = tree.elements.filter { tree.isElement($0, "iframe", "frame") }
    guard !frames.isEmpty else { return [] }
    var exposed = ExposedElements(tree)
    var count = 0
    return frames.compactMap { frame in
      guard exposed.isExposed(frame), !isForPrograms(frame, tree) else { return nil }
      count += 1
      if !Wording.collapsed(exposed.name(of: frame).text).isEmpty { return page.passed }
      return page.failed(
        at: page.place("frame#\(count)", "<\(tree[frame].name)>", at: frame),
        LocalizedText(da: "En ramme (iframe) har intet navn.", en: "A frame (iframe) has no name."),
        Observation(tree.startTag(of: frame)))
    }
  }

  private func isForPrograms(_ frame: NodeID, _ tree: PageTree) -> Bool {
    // Without an address nothing comes but what a script puts in.
    let address = tree.attribute("src", of: frame) ?? tree.attribute("srcdoc", of: frame) ?? ""
    if Wording.collapsed(address).isEmpty { return true }
    if let order = tree.attribute("tabindex", of: frame).flatMap({ Int($0) }), order < 0 { return true }
    if ["none", "presentation"].contains(tree.attribute("role", of: frame)?.lowercased()) { return true }
    let isTiny = ["width", "height"].contains { name in
      ["0", "1", "0px", "1px"].contains(tree.attribute(name, of: frame))
    }
    let isInert = tree.attribute("inert", of: frame) != nil
    return isTiny || isInert
      || tree.ancestors(of: frame).contains { tree.isElement($0, "noscript") || tree.attribute("inert", of: $0) != nil }
  }
}

extension NamelessFrame {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-frame-name",
    title: LocalizedText(da: "En ramme har et navn", en: "A frame has a name"),
    failureTitle: LocalizedText(da: "Ramme uden navn", en: "Frame without a name"),
    rationale: LocalizedText(
      da: "Den, der hører siden, ved ikke, om rammen er et kort, en betaling eller en reklame, og går uden om.",
      en: "Those who listen to the page don't know whether the frame is a map, a payment or an advert, and pass it."),
    remedy: LocalizedText(
      da: "Skriv, hvad der er i den: <iframe title=\"Kort over Borgerservice\" src=\"…\">.",
      en: "Write what is in it: <iframe title=\"Map of Citizens' Service\" src=\"…\">."),
    limits: LocalizedText(
      da: "Hvad rammen indeholder, bliver ikke hentet. Rammer uden størrelse bedømmes ikke.",
      en: "What the frame holds is not fetched. Frames of no size are not judged."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Det rammer kun dem, der hører siden.", en: "It hits only those who listen to the page."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 4.1.2 (A), EN 301 549 v3.2.1 section 9.4.1.2",
      "W3C ACT rule cae760", "W3C technique H64",
    ], kind: .page, version: 1)
}

extension NamelessFrame {
  package static let examples: [CheckExample] = [
    .page("A frame without a name", .failed, "<iframe src=\"/kort\"></iframe>"),
    .page("A name of nothing", .failed, "<iframe src=\"/kort\" title=\" \"></iframe>"),
    .page("A title", .passed, "<iframe src=\"/kort\" title=\"Kort over Borgerservice\"></iframe>"),
    .page("A name by aria-label", .passed, isNearMiss: true, "<iframe src=\"/kort\" aria-label=\"Kort\"></iframe>"),
    .page(
      "A frame of a measuring program", .notApplicable, isNearMiss: true,
      "<iframe src=\"/maal\" width=1 height=1></iframe>"),
    .page("No frame", .notApplicable, "<p>Kort</p>"),
  ]
}
