package import PageModel

/// The hosts a journey names: nothing is sent anywhere else.
package struct HostPolicy: Sendable, Equatable {
  /// The allowed origins as `host` or `host:port`, in lower case; a host without port allows its scheme's default port.
  package let origins: Set<String>

  /// A policy that allows the origins of these URLs.
  package init(allowing urls: [WebURL]) {
    origins = Set(urls.compactMap(Self.key))
  }

  /// Whether a request may go to a URL: http or https, and a named host and port.
  package func allows(_ url: WebURL) -> Bool {
    (url.scheme == "http" || url.scheme == "https") && Self.key(url).map(origins.contains) == true
  }

  private static func key(_ url: WebURL) -> String? {
    url.host.map { host in url.port.map { "\(host):\($0)" } ?? host }
  }
}
