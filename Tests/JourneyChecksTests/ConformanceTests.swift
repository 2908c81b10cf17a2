import FormClient
import Foundation
import JourneyChecks
import JourneyModel
import PageModel
import Testing

/// The page checks against public suites of pages that nobody here wrote (folder in `REJSE_CONFORMANCE`).
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REJSE_CONFORMANCE"] != nil))
struct ConformanceTests {
  /// The check that judges what a rule of the W3C's ACT rules does.
  static let checks = [
    "23a2a8": "A11Y-04-image-alt", "2779a5": "A11Y-03-title", "2t702h": "A11Y-04-empty-control",
    "307n5z": "A11Y-04-hidden-focus", "46ca7f": "A11Y-04-aria", "4e8ab6": "A11Y-04-aria",
    "59796f": "A11Y-04-image-alt", "5f99a7": "A11Y-04-aria", "674b10": "A11Y-04-aria", "6a7281": "A11Y-04-aria",
    "6cfa84": "A11Y-04-hidden-focus", "73f2c2": "A11Y-01-autocomplete", "7d6734": "A11Y-04-image-alt",
    "8fc3b6": "A11Y-04-image-alt", "97a4e1": "A11Y-04-empty-control", "a25f45": "A11Y-04-table-headers",
    "akn7bn": "A11Y-04-hidden-focus", "b4f0c3": "A11Y-04-zoom", "b5c3f8": "A11Y-03-lang", "bc659a": "SES-02",
    "bf051a": "A11Y-03-lang", "c487ae": "A11Y-04-empty-control", "cae760": "A11Y-04-frame-name",
    "de46e4": "A11Y-03-lang",
    "e086e5": "A11Y-01-name", "m6b1q3": "A11Y-04-empty-control",
  ]

  @Test func noPageThatPassesARuleIsReportedAndMostRulesAreSeenWhole() throws {
    let cases = try Suite("act").cases.filter {
      $0["approved"] as? Bool == true && $0["rule_class"] as? String == "static"
    }
    var whole: Set<String> = []
    var missed: [String: Int] = [:]
    var wrong: [String] = []
    for item in cases {
      guard let rule = item["rule"] as? String, let check = Self.checks[rule] else { continue }
      let isReported = try Suite.findings(on: item).contains { $0.check == check && $0.severity > .hint }
      let isFailed = item["expected"] as? String == "failed"
      if isFailed { whole.insert(rule) }
      if isFailed, !isReported { missed[rule, default: 0] += 1 }
      if !isFailed, isReported { wrong.append("\(rule) \(item["title"] ?? "")") }
    }
    print("ACT: \(whole.count - missed.count) rules seen whole; missed \(missed.sorted { $0.key < $1.key })")
    #expect(wrong.isEmpty, "\(wrong.sorted())")
    #expect(whole.count - missed.count >= 20)
  }

  /// The check that reports a barrier of the British government's audit of 2017, by the barrier's name.
  static let barriers = [
    "Headings not structured in a hierarchical manner": "A11Y-03-headings",
    "lang attribute used to identify change of language, but with invalid value": "A11Y-03-lang",
    "html element has an invalid value in the lang attribute": "A11Y-03-lang",
    "html element has lang attribute set to wrong language": "A11Y-03-lang",
    "Inappropriate page title": "A11Y-03-title", "Image link with no alternative text": "A11Y-04-empty-control",
    "Uninformative link text": "A11Y-03-link-words", "Blank link text": "A11Y-04-empty-control",
    "Link text does not make sense out of context": "A11Y-03-link-words",
    "Image button has no alt attribute": "A11Y-04-image-alt", "Empty legend": "A11Y-02",
    "Group of radio buttons not enclosed in a fieldset": "A11Y-02", "Form element has no label": "A11Y-01-name",
    "Label element with for= attribute but not matching id= attribute of form control": "A11Y-01-name",
    "Empty label found": "A11Y-01-name", "Two unique labels, but identical for= attributes": "A11Y-01-labels",
    "Placeholder no label": "A11Y-01-placeholder", "Invalid ARIA role names": "A11Y-04-aria",
    "Plain language is not used": "TXT-01",
    "First instance of abbreviation not expanded": "TXT-03-abbr",
    "Text language changed without required change in direction": "A11Y-03-direction",
    "Text language is in the wrong direction": "A11Y-03-direction", "LI element with no parent": "A11Y-03-lists",
    "Table has no scope attributes": "A11Y-04-table-words", "Table is missing a caption": "A11Y-04-table-words",
    "Table has an empty table header": "A11Y-04-table-words", "Table used for layout": "A11Y-04-table-layout",
    "Image has empty alt and non-empty title": "A11Y-04-alt-words",
    "Image link alt text repeats text in the link": "A11Y-04-alt-words",
    "Embedded video file is missing text alternative": "A11Y-04-media",
    "Links to a sound file, no transcript": "A11Y-04-media",
    "Link launches new window with no warning": "A11Y-03-new-window",
    "Link to #, invalid hypertext reference": "A11Y-04-link-nowhere",
    "Adjacent links going to the same destination": "A11Y-03-link-twice",
    "visibility:hidden used to visually hide content when it should be available to screenreader": "A11Y-03-link-words",
    "display:none used to visually hide content when it should be available to screenreader": "A11Y-03-link-words",
    "Non-unique field label found": "A11Y-01-labels", "Field hint not associated with input": "A11Y-01-hint",
    "Form control that changes context without warning": "A11Y-04-on-change",
    "Tabindex greater than 0": "A11Y-04-tab-order", "iframe is missing a title attribute": "A11Y-04-frame-name",
    "Deprecated font element": "A11Y-04-obsolete", "Errors identified by colour only": "FEJL-02",
    "Errors are not identified": "FEJL-02",
  ]

  @Test func barriersOfTheBritishAuditAreReported() throws {
    let cases = try Suite("govuk_barriers").cases
    var reported: [String] = []
    var missed: [String] = []
    for item in cases {
      guard let name = item["name"] as? String, let check = Self.barriers[name] else { continue }
      // What a page says of errors the tool meets as the answer to a mistake, and judges as that.
      let isAnswer = check.hasPrefix("FEJL")
      let findings = try isAnswer ? Suite.findings(onAnswer: item) : Suite.findings(on: item)
      if findings.contains(where: { $0.check == check }) {
        reported.append(name)
      } else {
        missed.append(name)
      }
    }
    print("GOV.UK: \(reported.count) of \(cases.count): \(reported.joined(separator: "; ")). Missed: \(missed)")
    // 40 % is what the best tool of that audit came to in 2018.
    #expect(reported.count * 10 >= cases.count * 4)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["REJSE_CONFORMANCE_LIST"] != nil))
  func whatFiresOnStrangersPages() throws {
    for name in ["act", "axe_rules", "ibm_equal_access", "vnu_validity", "govuk_barriers"] {
      for item in try Suite(name).cases {
        for finding in try Suite.findings(on: item) {
          let place = item["expected"].map { "\($0)".prefix(10) } ?? ""
          let words = "\(finding.message.en) | \(finding.evidence.excerpt.prefix(160))".replacing("\n", with: " ")
          print(
            "FIRED \(name) \(finding.severity.rawValue) \(finding.check) \(item["id"] ?? "") \(place.replacing("\n", with: "")) | \(words)"
          )
        }
      }
    }
  }

  /// One of the suites' files.
  struct Suite {
    let cases: [[String: Any]]

    init(_ name: String) throws {
      let folder = URL(filePath: ProcessInfo.processInfo.environment["REJSE_CONFORMANCE"] ?? "")
      let data = try Data(contentsOf: folder.appending(path: name + ".json"))
      let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      cases = try #require(file["cases"] as? [[String: Any]])
    }

    /// What is found where the page answers a citizen who left its first field empty.
    static func findings(onAnswer item: [String: Any]) throws -> [Finding] {
      guard let html = item["html"] as? String,
        let field = try ExamplePages.page(html, language: "en").forms.flatMap(\.entryFields).first
      else { return [] }
      let journey = ExampleJourney(
        [ExampleVisit("form", html), ExampleVisit("receipt", "<h1>Received</h1>")],
        mistakes: [
          ExampleMistake(
            family: "required-empty", variation: "empty", relation: .errorToldRestKept,
            field: .example(field.label.text, name: field.name, ""), answer: html)
        ])
      return CheckEngine().judge(try ObservedJourney(journey)).findings
    }

    static func findings(on item: [String: Any]) throws -> [Finding] {
      guard let html = item["html"] as? String else { return [] }
      let isWhole = html.lowercased().contains("<html") || html.lowercased().contains("<!doctype")
      let page =
        isWhole
        ? try ExamplePages.whole(html)
        : try ExamplePages.page(html, language: "en")
      return CheckEngine().judge(page).findings
    }
  }
}
