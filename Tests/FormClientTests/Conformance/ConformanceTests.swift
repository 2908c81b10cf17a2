import Foundation
import Testing

/// Judges the client by public test suites, where `REJSE_CONFORMANCE` names their folder.
@Suite(.enabled(if: ConformanceFile.folder != nil, "REJSE_CONFORMANCE doesn't name the folder of the suites"))
struct ConformanceTests {
  static let suites: [ConformanceSuite] = [
    ConformanceSuite(name: "html5lib_tree", floor: 95, judge: TreeConstructionSuite.judge),
    // The two misses want a declaration in a script or style to count, as the standard's prescan of bytes has it (section
    // 13.2.3.2). wpt_charset wants it not to in script, style and title, as browsers' tokenizers have it. No rule meets
    // both, and a citizen has a browser.
    ConformanceSuite(name: "html5lib_encoding", floor: 94, judge: EncodingSuites.judgePrescan),
    ConformanceSuite(name: "wpt_charset", floor: 95, judge: EncodingSuites.judgeText),
    ConformanceSuite(name: "wpt_form_encoding", floor: 100, judge: FormSuites.judgeEncoding),
    ConformanceSuite(name: "wpt_form_entry_list", floor: 100, judge: FormSuites.judgeEntryList),
    ConformanceSuite(name: "wpt_file_upload", floor: 100, judge: FormSuites.judgeUpload),
    ConformanceSuite(name: "wpt_accname", floor: 97, judge: AccessibleNameSuite.judge),
    ConformanceSuite(name: "wpt_selectors", floor: 98, judge: SelectorSuites.judgeWPT),
    ConformanceSuite(name: "soupsieve_selectors", floor: 90, judge: SelectorSuites.judgeSoupSieve),
    ConformanceSuite(name: "wpt_xpath", floor: 100, judge: XPathSuite.judge),
    ConformanceSuite(name: "wpt_roles", floor: 90, judge: RolesSuite.judge),
    ConformanceSuite(name: "wpt_constraints", floor: 100, judge: ConstraintsSuite.judge),
    ConformanceSuite(
      name: "wpt_constraints", part: "without tooLong and tooShort", floor: 100,
      judge: ConstraintsSuite.judgeWithoutLengths),
    ConformanceSuite(name: "wpt_url", part: "http, https, relative", floor: 97, judge: URLSuites.judgeWeb),
    ConformanceSuite(name: "wpt_url", part: "other schemes", floor: 97, judge: URLSuites.judgeOthers),
    ConformanceSuite(name: "wpt_url_idna_percent", part: "domains", floor: 97, judge: URLSuites.judgeDomain),
    ConformanceSuite(name: "wpt_urlencoded_parser", floor: 97, judge: URLSuites.judgePairs),
    ConformanceSuite(name: "wpt_url_setters", part: "search, hash", floor: 97, judge: URLSuites.judgeSetter),
  ]

  @Test(arguments: suites)
  func holdsItsFloor(_ suite: ConformanceSuite) throws {
    guard let file = try ConformanceFile.named(suite.name) else {
      print("\(suite.name): absent")
      return
    }
    suite.tally(file).report(suite.testDescription, floor: suite.floor)
  }

  /// libcurl's cookie engine over real servers, a few of them TLS ones.
  ///
  /// What libcurl 7.88 does otherwise: it drops cookies without a name, among them those whose value stands alone; it
  /// sends cookies of equal paths by the length of their names, then newest first, not oldest first; it takes a final
  /// slash off a Path and keeps no value with a tab; it refuses a name and value of together 4,096 bytes, the most
  /// there may be, and lines beyond 5,000; it applies attributes of more than 1,024 bytes, which should be ignored.
  @Test(.timeLimit(.minutes(10))) func holdsTheFloorOfCookies() async throws {
    guard let file = try ConformanceFile.named("wpt_cookies") else { return print("wpt_cookies: absent") }
    var tally = ConformanceTally()
    for test in file.cases {
      let verdict: Result<Bool?, any Error>
      do {
        verdict = .success(try await CookieSuite.judge(test))
      } catch {
        verdict = .failure(error)
      }
      tally.count(test) { try verdict.get() }
    }
    tally.report("wpt_cookies", floor: 80)
  }
}
