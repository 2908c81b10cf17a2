/// The scheme, host and port of an absolute address, as far as lint needs them.
///
/// The client parses addresses by the URL standard before it sends anything; this only tells an author early that a
/// host isn't named.
struct WebAddress: Equatable {
  /// `http` or `https`.
  let scheme: String
  /// The host in lower case, with a port that isn't the scheme's own.
  let host: String

  /// An address, or nil when the text isn't an absolute http or https address.
  init?(_ text: String) {
    let lowered = text.lowercased()
    guard let scheme = ["http", "https"].first(where: { lowered.hasPrefix($0 + "://") }) else { return nil }
    let authority = lowered.dropFirst(scheme.count + 3).prefix { !"/?#\\".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let ownPort = scheme == "http" ? ":80" : ":443"
    let name = host.hasSuffix(ownPort) ? host.dropLast(ownPort.count) : host
    guard !name.isEmpty, !name.hasPrefix(":"), !name.contains(where: \.isWhitespace) else { return nil }
    self.scheme = scheme
    self.host = String(name)
  }
}
