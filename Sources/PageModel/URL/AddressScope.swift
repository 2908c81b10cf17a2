/// Which network an address literal belongs to, for the guards that keep a run away from machines nobody named.
package enum AddressScope: String, Sendable, Codable {
  /// This machine (RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3), the unspecified address included.
  case loopback
  /// A private network (RFC 1918, RFC 6598 section 7, RFC 4193).
  case `private`
  /// One link (RFC 3927, RFC 4291 section 2.5.6); cloud machines serve their secrets here.
  case linkLocal
  /// Every other address.
  case `public`
}

extension IPv4Address {
  /// The network the address belongs to.
  package var scope: AddressScope {
    switch (bits >> 24, bits >> 16 & 255) {
    case (127, _), (0, _): .loopback
    case (10, _), (172, 16...31), (192, 168), (100, 64...127): .private
    case (169, 254): .linkLocal
    default: .public
    }
  }
}

extension IPv6Address {
  /// The network the address belongs to; that of the IPv4 address it embeds, where it embeds one.
  package var scope: AddressScope {
    if pieces.dropLast().allSatisfy({ $0 == 0 }), (pieces.last ?? 0) <= 1 { return .loopback }
    if let embeddedIPv4 { return embeddedIPv4.scope }
    return switch pieces.first ?? 0 {
    case 0xFC00...0xFDFF: .private
    case 0xFE80...0xFEBF: .linkLocal
    default: .public
    }
  }
}

extension WebURL {
  /// The IP address that the host is, or nil for a name.
  package enum HostAddress: Sendable, Hashable {
    case ipv4(IPv4Address)
    case ipv6(IPv6Address)

    /// The network the address belongs to.
    package var scope: AddressScope {
      switch self {
      case .ipv4(let address): address.scope
      case .ipv6(let address): address.scope
      }
    }
  }

  /// The address that the host is written as, in any of the spellings the parser reads; nil for a name or no host.
  package var hostAddress: HostAddress? {
    guard let host else { return nil }
    if host.utf8.first == UInt8(ascii: "[") {
      return IPv6Address(parsing: Array(host.utf8.dropFirst().dropLast())[...]).map(HostAddress.ipv6)
    }
    let bytes = Array(host.utf8)
    guard isSpecial, IPv4Address.endsInNumber(bytes) else { return nil }
    return IPv4Address(parsing: bytes).map(HostAddress.ipv4)
  }

  /// Whether the host is this machine by its spelling: a loopback address, or `localhost` (RFC 6761 section 6.3).
  package var isLoopback: Bool {
    if let hostAddress { return hostAddress.scope == .loopback }
    let name = host.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 } ?? ""
    return name == "localhost" || name.hasSuffix(".localhost")
  }
}
