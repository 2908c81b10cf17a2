package import FormClient
package import JourneyModel
package import PageModel

/// What somebody who drafts a journey has decided beforehand; everything else is asked.
package struct DraftWish: Sendable {
  /// The page the errand begins on.
  package let start: WebURL
  /// The journey's id, or nil to make one of the title.
  package var id: String?
  /// What the citizen wants, or nil.
  package var title: String?
  /// Who answers for the service, or nil.
  package var authority: String?
  /// Where the service stands, or nil.
  package var environment: ServicePlan.Environment?
  /// Further addresses that may be contacted.
  package var hosts: [WebURL] = []
  /// Answers by the words of their fields.
  package var answers: [String: String] = [:]
  /// Words of links to follow, each where it first turns up.
  package var follows: [String] = []
  /// The most pages to go through; at least 1.
  package var pages = 15
  /// The client's bounds.
  package var limits = ClientLimits()

  /// The wish to begin on a page.
  package init(start: WebURL) { self.start = start }

  /// The environment that is taken when nobody says: what runs on this machine is a demonstration, everything else the
  /// real thing, to which nothing is sent.
  package var likelyEnvironment: ServicePlan.Environment {
    ["127.0.0.1", "localhost", "[::1]"].contains(start.host ?? "") ? .demo : .production
  }
}
