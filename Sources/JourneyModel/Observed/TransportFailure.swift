/// Why a request got no whole response.
package struct TransportFailure: Error, Sendable, Equatable, Codable {
  /// The kinds of failure, as a citizen, an operator and a CI pipeline tell them apart.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case nameNotResolved, connectionRefused, connectionTimeout, connectionReset, tlsFailure, responseTimeout
    case bodyTooLarge, tooManyHeaders, malformedResponse, malformedEncoding
    case hostNotAllowed, addressNotAllowed, schemeNotAllowed, invalidAddress, tooManyRedirects, redirectLoop
    case tooManyAutomaticPages, pageExpired, cancelled, other

    /// Whether a guard of the harness stopped the request, rather than the network or the service.
    package var isGuard: Bool {
      self == .hostNotAllowed || self == .addressNotAllowed || self == .schemeNotAllowed
    }

    /// Whether the same request may well succeed a moment later.
    package var isTransient: Bool {
      switch self {
      case .connectionRefused, .connectionTimeout, .connectionReset, .responseTimeout, .nameNotResolved: true
      default: false
      }
    }

    /// Whether the target couldn't be reached at all: the environment's fault, told by exit status 3.
    package var isUnreachable: Bool {
      self == .nameNotResolved || self == .connectionRefused || self == .connectionTimeout || self == .tlsFailure
    }
  }

  /// What kind of failure it is.
  package let kind: Kind
  /// What happened, in a full sentence without personal data: the host is named, path and query never are.
  package let message: String

  /// Makes a failure.
  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
