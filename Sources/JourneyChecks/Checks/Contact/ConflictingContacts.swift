package import JourneyModel
import PageModel

/// The pages of a journey state the same contact facts.
///
/// Two numbers for one thing make the citizen try both, or neither. Compared is only what is plainly the same
/// statement: the same words around different numbers, the one own number in the footer or header of each page, and
/// hours of the same days under the same heading. Numbers that the facts file both names are legitimate.
package struct ConflictingContacts: RunCheck {
  package init() {}

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    var known: [String: (fact: ContactMention.Fact, page: JudgedPage)] = [:]
    var verdicts: [Verdict] = []
    // A footer that differs on every page but the first is one conflict.
    var told: [String: String] = [:]
    let units = journey.plan.facts?.contacts.map(\.unit) ?? []
    let authority = journey.plan.service.authority
    let listed = Set((journey.plan.facts?.contacts ?? []).compactMap { PhoneNumber.normalized($0.value) })
    for page in journey.ownPages {
      for mention in page.readings.mentions {
        guard mention.isOwn(authority: authority, units: units), let key = mention.statement else { continue }
        guard let first = known[key] else {
          known[key] = (mention.fact, page)
          continue
        }
        if Self.agree(first.fact, mention.fact, listed) {
          verdicts.append(page.passed)
        } else if told[key, default: page.step] == page.step {
          told[key] = page.step
          verdicts.append(
            page.failed(
              at: page.place(key, mention.block.heading, at: mention.block.node),
              .conflict(mention, other: first.page.headline), Observation(mention.block.text)))
        }
      }
    }
    return verdicts.isEmpty ? [.notApplicable(step: journey.firstStep)] : verdicts
  }

  private static func agree(
    _ left: ContactMention.Fact, _ right: ContactMention.Fact, _ listed: Set<String>
  ) -> Bool {
    switch (left, right) {
    case (.phone(let one), .phone(let other)): one == other || (listed.contains(one) && listed.contains(other))
    case (.email(let one), .email(let other)): one == other
    case (.hours(let one), .hours(let other)): !one.overlaps([other]) || one.agrees(with: [other])
    default: true
    }
  }
}

extension ContactMention {
  /// What makes two mentions the same statement: kind and place in the frame, or kind and the words around the value.
  fileprivate var statement: String? {
    let isFooter = block.surroundings.contains(.footer)
    let isHeader = block.surroundings.contains(.header)
    let around = Wording.stableKey(block.text.replacing(written, with: " "))
    switch fact {
    case .phone where isFooter || isHeader: return "phone/\(isFooter ? "footer" : "header")/\(around)"
    case .phone: return around.isEmpty ? nil : "phone/\(Wording.stableKey(block.heading))/\(around)"
    case .email: return around.isEmpty ? nil : "email/\(Wording.stableKey(block.heading))/\(around)"
    case .hours: return "hours/\(Wording.stableKey(block.heading))"
    }
  }
}

extension LocalizedText {
  fileprivate static func conflict(_ mention: ContactMention, other: String) -> LocalizedText {
    LocalizedText(
      da: "Her står »\(mention.written)«, men på siden »\(other)« står der noget andet samme sted.",
      en: "Here it says '\(mention.written)', but the page '\(other)' says something else in the same place.")
  }
}

extension ConflictingContacts {
  package static let metadata = CheckMetadata(
    id: "KON-04",
    title: LocalizedText(
      da: "Siderne i forløbet er enige om kontaktoplysningerne",
      en: "The pages of the flow agree on contact facts"),
    failureTitle: LocalizedText(da: "Modstridende kontaktoplysninger", en: "Conflicting contact facts"),
    rationale: LocalizedText(
      da: "Borgeren ved ikke, hvilket nummer eller hvilken åbningstid der gælder, og ringer til begge.",
      en: "The citizen does not know which number or which hours hold, and calls both."),
    remedy: LocalizedText(
      da: "Hent nummer og åbningstid ét sted fra til alle sider.",
      en: "Fetch number and hours from one place for all pages."),
    limits: LocalizedText(
      da: """
        Kun samme sætning med forskellige numre, sidehoved og sidefod, og åbningstider under samme overskrift. \
        Forskellige enheder må have forskellige numre.
        """,
      en: """
        Only the same sentence with different numbers, header and footer, and hours under the same heading. \
        Different units may have different numbers.
        """),
    cause: .contact, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Mindst ét af dem er forkert, og borgeren kan ikke vide hvilket.",
      en: "At least one of them is wrong, and the citizen can't know which."),
    confidence: .heuristic,
    standards: [
      "ISO 9241-110:2020, 5.4 (forventelighed)",
      "Forordning (EU) 2018/1724 (SDG), artikel 9",
    ], kind: .run, version: 1)
}

extension ConflictingContacts {
  package static let examples: [CheckExample] = [
    two("Another number in the same footer", .failed, footer("12 34 56 78"), footer("87 65 43 21")),
    two("Other hours under the same heading", .failed, hours("9-15"), hours("10-14")),
    two("The same number everywhere", .passed, footer("12 34 56 78"), footer("+45 1234 5678")),
    two(
      "Two units with a number each", .notApplicable, isNearMiss: true,
      "<h2>Kontakt Borgerservice</h2><p>Ring på 12 34 56 78</p>",
      "<h2>Kontakt Ydelsesservice</h2><p>Ring på 87 65 43 21</p>"),
    .page("One page", .notApplicable, footer("12 34 56 78")),
  ]

  private static func two(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ first: String, _ second: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss, ExampleJourney([ExampleVisit("a", first), ExampleVisit("b", second)]))
  }

  private static func footer(_ number: String) -> String {
    "<h1>Bestil</h1><footer><p>Kontakt os på \(number)</p></footer>"
  }

  private static func hours(_ range: String) -> String { "<h2>Kontakt os</h2><p>Mandag-fredag kl. \(range)</p>" }
}
