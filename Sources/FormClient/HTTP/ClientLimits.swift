/// The bounds within which the client works; a hostile service can't make it exceed them.
package struct ClientLimits: Sendable, Equatable {
  /// Bytes of a decoded body.
  package var bodyBytes = 10_000_000
  /// Bytes of all header fields of a response together.
  package var headerBytes = 256_000
  /// Header fields of a response.
  package var headerCount = 500
  /// Cookies a citizen keeps; RFC 6265 section 6.1 asks for at least 50 a host and 3,000 in all.
  package var cookies = 3_000
  /// Time to a connection.
  package var connecting: Duration = .seconds(10)
  /// Time to a whole response.
  package var response: Duration = .seconds(30)
  /// Redirects followed for one navigation (Fetch standard section 4.4: 20).
  package var redirects = 20
  /// Pages that go on by themselves for one navigation: refreshes and auto-submitted forms.
  package var automaticPages = 8
  /// Open elements at once in a page.
  package var elementDepth = 512
  /// Attributes in one tag.
  package var attributesPerTag = 1_000
  /// Nodes and attributes of a page; this many take about 250 MB while they are read.
  package var nodes = 500_000

  /// The default bounds.
  package init() {}
}
