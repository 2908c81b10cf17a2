/// An extra look that a check asks for.
package struct ProbeRequest: Sendable, Hashable, Codable {
  /// The looks there are.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// Fetch the page behind a link, with the citizen's cookies.
    case link
    /// Fetch a page that the journey doesn't visit, without cookies.
    case page
  }

  /// Which look.
  package let kind: Kind
  /// The address, masked as it stands in the walk.
  package let url: String
  /// The step whose page gave rise to it.
  package let step: String

  /// Makes a request.
  package init(
    kind: Kind, url: String, step: String
  ) {
    self.kind = kind
    self.url = url
    self.step = step
  }
}

/// What a probe saw.
package struct Probe: Sendable, Equatable, Codable {
  /// What was asked.
  package let request: ProbeRequest
  /// The journey it was asked for.
  package let journey: String
  /// The exchanges, redirects included.
  package let exchanges: [Exchange]

  /// Makes a probe.
  package init(
    request: ProbeRequest, journey: String, exchanges: [Exchange] = []
  ) {
    self.request = request
    self.journey = journey
    self.exchanges = exchanges
  }
}
