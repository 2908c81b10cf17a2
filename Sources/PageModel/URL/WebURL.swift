/// A URL record (WHATWG URL standard section 4.1).
///
/// Two values are equal when their serialisations are.
package struct WebURL: Sendable, Hashable {
  /// The scheme in lower case, without the colon.
  package let scheme: String
  /// The user name, percent-encoded; empty when there is none.
  package let username: String
  /// The password, percent-encoded; empty when there is none.
  package let password: String
  /// The serialised host (domain in ASCII, IPv4, or IPv6 in brackets), or nil when the URL has none.
  package let host: String?
  /// The port, or nil for the scheme's default.
  package let port: UInt16?
  /// The serialised path, with its leading slash where the URL has one.
  package let path: String
  /// The query without the question mark, or nil.
  package let query: String?
  /// The fragment without the hash, or nil.
  package let fragment: String?

  /// Makes a record from parts that are already in the form the standard's parser gives them.
  package init(
    scheme: String, username: String = "", password: String = "", host: String?, port: UInt16? = nil, path: String,
    query: String? = nil, fragment: String? = nil
  ) {
    self.scheme = scheme
    self.username = username
    self.password = password
    self.host = host
    self.port = port
    self.path = path
    self.query = query
    self.fragment = fragment
  }
}
