package import JourneyModel
import PageModel

/// A receipt carries a reference number, and the day.
///
/// Without something to refer to the citizen can't prove that anything was sent, and a member of staff can't find the
/// case when they call. Judged on receipts. A reference is a word for one
/// (referencenummer, sagsnummer, order number …) followed by a value of at least four characters with a digit in it, or
/// a masked value, or what the script captured there under such a name. A missing day alone is a hint. Whoever chose a
/// time of the day has an appointment, and a receipt for that says when.
package struct MissingReference: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isReceipt else { return [] }
    var verdicts: [Verdict] = []
    if hasReference(page) {
      verdicts.append(page.passed)
    } else {
      verdicts.append(
        page.failed(at: Place(key: "reference", label: ""), .noReference, Observation(page.page.text)))
    }
    if !hasDay(page.page, page.readings) {
      verdicts.append(
        page.failed(at: Place(key: "date", label: ""), .noDay, Observation(page.page.text), severity: .hint))
    }
    if let time = appointment(page),
      !ClockTime.all(in: page.ownBlocks.map(\.text).joined(separator: "\n")).contains(time)
    {
      verdicts.append(page.failed(at: Place(key: "time", label: ""), .noTime, Observation(page.page.text)))
    }
    return verdicts
  }

  /// The time that the citizen chose last.
  private func appointment(_ page: JudgedPage) -> ClockTime? {
    page.walk.walk.steps.filter(\.wasPlayed).flatMap(\.entries)
      .filter { FieldKind(rawValue: $0.kind)?.isChoice == true }.compactMap { ClockTime.chosen(in: $0.value) }.last
  }

  private func hasReference(_ page: JudgedPage) -> Bool {
    if page.record.captures.contains(where: { isReference(name: $0.key, value: $0.value) }) { return true }
    if page.readings.labelledValues.contains(where: { isReference(label: $0.label, value: $0.value) }) {
      return true
    }
    if page.page.tree.elements.contains(where: { self.isCode($0, in: page.page) }) { return true }
    return page.readings.blocks.contains { block in
      !block.surroundings.contains(.control) && names(block.text)
    }
  }

  /// Whether the script took the value from this page under the name of a reference: its author saw one there.
  private func isReference(name: String, value: String) -> Bool {
    let isNamed = Wording.words(of: name).contains {
      ReceiptWords.reference.contains($0) || $0 == "nummer" || $0 == "number"
    }
    let tokens = MaskToken.tokens(in: value)
    return isNamed
      && (value.contains(where: \.isNumber) && tokens.isEmpty
        || tokens.contains { $0.kind == .token || $0.kind == .text })
  }

  private func isReference(label: String, value: String) -> Bool {
    Wording.words(of: label).contains(where: ReceiptWords.reference.contains)
      && value.split(whereSeparator: \.isWhitespace).contains { Self.isNumber($0) }
  }

  /// Whether a text says a word for a reference and, after it, the number.
  private func names(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace || ":".contains($0) }
    for (index, word) in words.enumerated() {
      guard Wording.words(of: String(word)).contains(where: ReceiptWords.reference.contains) else { continue }
      for next in words[(index + 1)...].prefix(4) {
        if Self.isNumber(next) { return true }
        let small = Wording.words(of: String(next))
        guard small.allSatisfy({ ReceiptWords.between.contains($0) || ReceiptWords.reference.contains($0) }) else {
          break
        }
      }
    }
    return false
  }

  /// A number on a line of its own under words that announce it: `<p>Dit sagsnummer</p><strong>2026-1234</strong>`.
  private func isCode(_ node: NodeID, in page: Page) -> Bool {
    guard page.tree.isElement(node, "strong", "b", "code", "output", "span", "p", "dd", "td"),
      page.tree[node].end - node.index <= 4
    else { return false }
    let text = page.tree.visibleText(of: node)
    guard !text.contains(" "), Self.isNumber(Substring(text)), let parent = page.tree.parent(of: node) else {
      return false
    }
    guard page.tree[parent].end - parent.index <= 40 else { return false }
    let around = Wording.words(of: page.tree.visibleText(of: parent))
    return around.contains { ReceiptWords.reference.contains($0) && $0.count > 3 }
  }

  /// Four characters or more with a digit among them, but no amount, year, date, or fact about the citizen.
  static func isNumber(_ word: Substring) -> Bool {
    let tokens = MaskToken.tokens(in: word)
    guard tokens.isEmpty else { return tokens.contains { $0.kind == .token || $0.kind == .text } }
    let bare = word.filter { $0.isLetter || $0.isNumber }
    guard bare.count >= 4, bare.contains(where: \.isNumber), !word.dropLast().contains(",") else { return false }
    let isYear = bare.count == 4 && (bare.hasPrefix("19") || bare.hasPrefix("20")) && bare.allSatisfy(\.isNumber)
    return !isYear && WrittenDate.whole(String(word)) == nil
  }

  private func hasDay(_ page: Page, _ readings: PageReadings) -> Bool {
    readings.blocks.contains { block in
      !WrittenDate.all(in: block.text).isEmpty || Wording.contains(Wording.key(block.text), "i dag")
        || Wording.contains(Wording.key(block.text), "today")
    } || page.tree.elements.contains { page.tree.isElement($0, "time") }
  }
}

extension LocalizedText {
  fileprivate static let noReference = LocalizedText(
    da: "Kvitteringen har intet sags- eller referencenummer, som borgeren kan henvise til.",
    en: "The receipt has no case or reference number for the citizen to refer to.")
  fileprivate static let noDay = LocalizedText(
    da: "Kvitteringen siger ikke, hvilken dag der er sendt.", en: "The receipt does not say on which day it was sent.")
  fileprivate static let noTime = LocalizedText(
    da: "Kvitteringen siger ikke, hvornår borgeren skal møde.",
    en: "The receipt does not say when the citizen is to come.")
}

extension MissingReference {
  package static let metadata = CheckMetadata(
    id: "KVI-02",
    title: LocalizedText(da: "Kvitteringen har et nummer at henvise til", en: "The receipt has a number to refer to"),
    failureTitle: LocalizedText(da: "Kvittering uden referencenummer", en: "Receipt without a reference number"),
    rationale: LocalizedText(
      da: """
        Uden et nummer kan borgeren ikke vise, at noget er sendt, og medarbejderen kan ikke finde sagen. Mange ringer \
        for at høre, om det gik igennem, eller sender det hele en gang til.
        """,
      en: """
        Without a number the citizen can't show that anything was sent, and staff can't find the case. Many call to ask \
        whether it went through, or send it all again.
        """),
    remedy: LocalizedText(
      da: """
        Skriv nummer og dag øverst på kvitteringen: »Tak, vi har modtaget din bestilling den 3. marts 2026. \
        Referencenummer: 2026-004711«. Send det også til Digital Post.
        """,
      en: """
        Put number and day at the top of the receipt: "Thank you, we received your order on 3 March 2026. Reference \
        number: 2026-004711". Send it to Digital Post as well.
        """),
    limits: LocalizedText(
      da: """
        Bedømmes kun på kvitteringen efter det trin, scriptet kalder målet. Anonyme \
        indberetninger behøver ikke noget nummer: Slå kontrollen fra for dem. At dagen mangler, er kun en bemærkning.
        """,
      en: """
        Judged only on the receipt after the step that the script calls the goal. \
        Anonymous reports need no number: turn the check off for them. A missing day is a hint only.
        """),
    cause: .receipt, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren er i tvivl om, om det lykkedes, og spørger.", en: "The citizen doubts that it worked, and asks."),
    confidence: .heuristic,
    standards: [
      "DKFDS, Kvittering", "Kravbank 2.6 (kvittering), nu Fælles krav til digitale løsninger #3 (Afrunding)",
      "Forordning (EU) 2018/1724 (SDG), artikel 6, stk. 2",
    ], kind: .page, version: 1)
}
