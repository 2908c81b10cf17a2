import JourneyModel
import PageModel

/// One place in a tab's history.
struct HistoryEntry: Sendable {
  /// The last request on the way there: what a reload sends again.
  let visit: Visit
  /// The page; nil when the response was none, or failed to come.
  var page: Page?
  /// What the citizen entered, a state for each form touched.
  var entered: [FormState] = []
  /// The policy for requests that leave the page.
  let policy: ReferrerPolicy
  /// Whether the service forbade to keep the page (RFC 9111 section 5.2.2.5).
  let isForgotten: Bool

  /// The entry that a navigation makes; nil when the citizen stays on the page shown.
  ///
  /// A download (RFC 6266) and an answer without content (RFC 9110 sections 15.3.5 and 15.3.6) leave a page where it
  /// is, and so does a request that a guard kept back.
  init?(_ arrival: Navigator.Arrival) {
    let navigation = arrival.navigation
    guard let visit = arrival.visit, !(navigation.failure?.kind.isGuard ?? false) else { return nil }
    if let response = arrival.response, navigation.page == nil {
      let isDownload = response.header("Content-Disposition")?.lowercased().hasPrefix("attachment") ?? false
      if isDownload || response.status == 204 || response.status == 205 { return nil }
    }
    self.visit = visit
    page = navigation.page
    policy = Navigator.policy(of: navigation.page, arrival.response)
    let directives = arrival.response?.headers.all(named: "Cache-Control").joined(separator: ",").lowercased() ?? ""
    isForgotten = directives.contains("no-store")
  }
}
