import PageModel

/// Keeps a public name from leading into the network that the harness runs in.
///
/// A host name on a journey's list may resolve to an address inside the authority's network or to this machine, by
/// mistake or by DNS rebinding. Such addresses are for hosts that say so: IP addresses written in the journey, and
/// names that can't be public: `localhost` and `.test` (RFC 6761), `.local` (RFC 6762), `.home.arpa` (RFC 8375),
/// `.internal` (reserved by ICANN in 2024), and names without a dot.
struct AddressRule: Sendable {
  /// Whether the host may resolve to any address.
  let allowsInternalAddresses: Bool

  /// The rule for the host of a URL.
  init(for url: WebURL, internalHosts: Set<String>) {
    let host = url.host ?? ""
    allowsInternalAddresses = internalHosts.contains(host) || url.hostAddress != nil || Self.isInternalName(host)
  }

  /// Whether a request may go to a resolved address.
  func allows(_ address: String) -> Bool { allowsInternalAddresses || Self.scope(of: address) == .public }

  private static func isInternalName(_ host: String) -> Bool {
    let labels = host.split(separator: ".")
    guard labels.count > 1, let last = labels.last else { return true }
    return ["localhost", "test", "local", "internal"].contains(last) || labels.suffix(2) == ["home", "arpa"]
  }

  /// The network of an address as libcurl writes it; nil for text that is none.
  private static func scope(of address: String) -> AddressScope? {
    let host = address.utf8.contains(UInt8(ascii: ":")) ? "[\(address)]" : address
    return WebURL(scheme: "http", host: host, path: "/").hostAddress?.scope
  }
}
