/// What a `CurlTransport` is made with.
package struct TransportSettings: Sendable {
  /// The bounds of every exchange.
  package var limits: ClientLimits
  /// The hosts that requests may go to.
  package var hosts: HostPolicy
  /// The User-Agent field: honest, with version and contact.
  package var userAgent: String
  /// The Accept-Language field of requests that bring none.
  package var acceptLanguage: String
  /// A PEM file with the certificate authorities to trust in place of the system's, or nil.
  package var trustedCertificates: String?
  /// Hosts that may resolve to private or loopback addresses although their names are public ones.
  ///
  /// A test environment inside an authority's own network needs this; see `AddressRule`.
  package var internalHosts: Set<String>
  /// Addresses to connect to in place of what DNS says, by host in lower case.
  ///
  /// For tests and for staging environments whose names aren't in DNS yet. Names, certificates and cookies stay those
  /// of the host, and the address is judged like one that DNS gave: it opens no way into a private network.
  package var resolving: [String: String]
  /// The time since some fixed moment, by which cookies without SameSite are young or not.
  package var elapsed: @Sendable () -> Duration

  /// Makes settings.
  package init(
    limits: ClientLimits = ClientLimits(), hosts: HostPolicy, userAgent: String,
    acceptLanguage: String = "da, en;q=0.5",
    trustedCertificates: String? = nil, internalHosts: Set<String> = [], resolving: [String: String] = [:],
    elapsed: @escaping @Sendable () -> Duration = TransportSettings.monotonic
  ) {
    self.limits = limits
    self.hosts = hosts
    self.userAgent = userAgent
    self.acceptLanguage = acceptLanguage
    self.trustedCertificates = trustedCertificates
    self.internalHosts = internalHosts
    self.resolving = resolving
    self.elapsed = elapsed
  }

  private static let start = ContinuousClock.now
  /// The machine's monotonic clock.
  package static let monotonic: @Sendable () -> Duration = { ContinuousClock.now - start }
}
