package import JourneyModel
import PageModel

/// Sound and pictures that move have words beside them.
///
/// Who doesn't hear needs captions or the words as text. Judged on `video` without a `track` for captions, on `audio`,
/// and on links to sound and film files, where the page speaks of no text version. Captions may be burnt into the film
/// and the words may stand elsewhere, so all of it is a hint; so is sound that starts by itself on a page
/// without a button that could stop it.
package struct MediaWithoutText: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let players = tree.elements.filter { tree.isElement($0, "video", "audio") }
    let links = page.page.links.filter { !$0.isHidden && isMedia($0) }
    guard !players.isEmpty || !links.isEmpty else { return [] }
    let exposed = ExposedElements(tree)
    let isTold = LinkWords.textVersion.isIn(page.page.text)
    let canBeStopped = holdsButton(page)
    let found = players.filter { exposed.isExposed($0) }
      .compactMap { fault(of: $0, isTold: isTold, canBeStopped: canBeStopped, page) }
    let untold =
      isTold
      ? []
      : links.prefix(1).map { link in
        page.failed(
          at: page.place("media/link", link.text, at: link.node),
          LocalizedText(
            da: "»\(link.text)« er lyd eller film, og siden nævner ingen tekst i stedet.",
            en: "'\(link.text)' is sound or film, and the page speaks of no text in its place."),
          Observation(tree.startTag(of: link.node)))
      }
    let verdicts = found + untold
    return verdicts.isEmpty ? [page.passed] : verdicts
  }

  private func fault(of player: NodeID, isTold: Bool, canBeStopped: Bool, _ page: JudgedPage) -> Verdict? {
    let tree = page.page.tree
    let has = { (name: String) in tree.attribute(name, of: player) != nil }
    let tag = Observation(tree.startTag(of: player))
    if has("autoplay"), !has("muted"), !has("controls"), !canBeStopped {
      return page.failed(at: page.place("media/autoplay", at: player), .startsItself, tag)
    }
    let isFilm = tree.isElement(player, "video")
    let hasTrack = tree.children(of: player).contains { child in
      tree.isElement(child, "track")
        && ["captions", "subtitles", nil].contains(tree.attribute("kind", of: child)?.lowercased())
    }
    // A browser shows no player for sound without controls (HTML standard section 15.4.1).
    guard !isTold, !has("muted"), !hasTrack, isFilm || has("controls") else { return nil }
    return page.failed(
      at: page.place(isFilm ? "media/video" : "media/audio", at: player), isFilm ? .noCaptions : .noWords, tag)
  }

  /// Whether the page has a button, which may stop what plays.
  private func holdsButton(_ page: JudgedPage) -> Bool {
    let tree = page.page.tree
    return tree.elements.contains { tree.isElement($0, "button") || tree.attribute("role", of: $0) == "button" }
      || page.page.forms.contains { $0.fields.contains { $0.kind.isButton } }
  }

  private func isMedia(_ link: Link) -> Bool {
    let path = (link.reference.split(separator: "?").first.map(String.init) ?? "").lowercased()
    return Self.endings.contains { path.hasSuffix($0) }
  }

  private static let endings = [
    ".mp3", ".mp4", ".m4a", ".m4v", ".wav", ".ogg", ".oga", ".ogv", ".webm", ".mov", ".wmv", ".avi", ".flac", ".aac",
  ]
}

extension LocalizedText {
  fileprivate static let startsItself = LocalizedText(
    da: "Lyd starter af sig selv, og intet i afspilleren kan stoppe den.",
    en: "Sound starts by itself, and the player has nothing to stop it with.")
  fileprivate static let noCaptions = LocalizedText(
    da: "En film har ingen undertekster i siden, og siden nævner ingen tekst i stedet.",
    en: "A film has no captions in the page, and the page speaks of no text in its place.")
  fileprivate static let noWords = LocalizedText(
    da: "En lydfil afspilles, og siden nævner ingen tekst i stedet.",
    en: "A sound is played, and the page speaks of no text in its place.")
}

extension MediaWithoutText {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-media",
    title: LocalizedText(da: "Lyd og film har ord", en: "Sound and film have words"),
    failureTitle: LocalizedText(da: "Lyd eller film uden tekst", en: "Sound or film without text"),
    rationale: LocalizedText(
      da: "Den, der ikke hører, eller ikke kan have lyd på, får ikke beskeden.",
      en: "People who don't hear, or can't have the sound on, don't get the message."),
    remedy: LocalizedText(
      da: "Sæt undertekster på: <track kind=\"captions\" srclang=\"da\" src=\"film.vtt\">, og link til en udskrift.",
      en: "Add captions: <track kind=\"captions\" srclang=\"en\" src=\"film.vtt\">, and link to a transcript."),
    limits: LocalizedText(
      da: "Om filmen har lyd, og om teksterne er brændt ind i den, kan kun et menneske afgøre.",
      en: "Whether the film has sound, and whether captions are burnt into it, only a person can tell."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(
      da: "Siden alene kan ikke vise, om teksten mangler.", en: "The page alone can't show that the text is missing."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.1, 1.2.1 (A), 1.2.2 (A), 1.4.2 (A), EN 301 549 v3.2.1 section 9.1.2",
      "W3C techniques G158, H95, failure F23",
    ], kind: .page, version: 1)
}

extension MediaWithoutText {
  package static let examples: [CheckExample] = [
    .page("A film without captions", .failed, "<video controls src=\"/film.mp4\"></video>"),
    .page("A link to a sound file", .failed, "<a href=\"/borgmester.mp3\">Hør borgmesteren</a>"),
    .page("Sound that starts by itself", .failed, "<audio autoplay src=\"/velkommen.mp3\"></audio>"),
    .page(
      "A film with captions", .passed,
      "<video controls src=\"/film.mp4\"><track kind=captions src=\"/film.vtt\"></video>"),
    .page(
      "A sound with its words", .passed, isNearMiss: true,
      "<a href=\"/b.mp3\">Hør borgmesteren</a> eller <a href=\"/b\">læs en udskrift</a>"),
    .page("A film without sound", .passed, isNearMiss: true, "<video autoplay muted loop src=\"/by.mp4\"></video>"),
    .page("Neither", .notApplicable, "<a href=\"/b.pdf\">Læs talen</a>"),
  ]
}
