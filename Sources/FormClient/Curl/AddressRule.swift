private import CCurl

/// Keeps a public name from leading into the network that the harness runs in.
///
/// A host name on a journey's list may resolve to an address inside the authority's network or to this machine, by
/// mistake or by DNS rebinding. Such addresses are for names that say so: IP addresses written in the journey, and
/// names that can't be public: `localhost` and `.test` (RFC 6761), `.local` (RFC 6762), `.home.arpa` (RFC 8375),
/// `.internal` (reserved by ICANN in 2024), and names without a dot.
struct AddressRule: Sendable {
  /// Whether the host may resolve to any address.
  let allowsInternalAddresses: Bool

  /// The rule for a host as a `WebURL` serialises it.
  init(host: String, internalHosts: Set<String>) {
    allowsInternalAddresses = internalHosts.contains(host) || Self.isInternalName(host)
  }

  /// Whether a request may go to a resolved address.
  func allows(_ address: String) -> Bool {
    allowsInternalAddresses || !Self.isInternal(address)
  }

  private static func isInternalName(_ host: String) -> Bool {
    let name = host.hasSuffix(".") ? host.dropLast() : host[...]
    guard !name.hasPrefix("["), let last = name.split(separator: ".").last else { return true }
    if last.allSatisfy(\.isWholeNumber) || !name.contains(".") { return true }
    return ["localhost", "test", "local", "internal"].contains(last) || name.hasSuffix(".home.arpa")
  }

  /// Whether an address is not a public unicast one; text that is no address counts as internal.
  ///
  /// The blocks are those of the IANA special-purpose address registries (RFC 6890) that aren't globally reachable.
  static func isInternal(_ address: String) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe journey_address_bytes(address, $0) } ?? 0
    }
    switch count {
    case 4: return isInternal(version4: bytes.prefix(4))
    case 16: return isInternal(version6: bytes)
    default: return true
    }
  }

  private static func isInternal(version4 bytes: ArraySlice<UInt8>) -> Bool {
    let first = bytes[bytes.startIndex]
    let second = bytes[bytes.startIndex + 1]
    let third = bytes[bytes.startIndex + 2]
    return switch (first, second, third) {
    case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): true
    case (100, 64..<128, _), (169, 254, _), (172, 16..<32, _), (192, 168, _), (198, 18...19, _): true
    case (192, 0, 0): true
    default: false
    }
  }

  private static func isInternal(version6 bytes: [UInt8]) -> Bool {
    let zeros = [UInt8](repeating: 0, count: 12)
    // An IPv4 address inside: mapped (RFC 4291 2.5.5.2), compatible incl. :: and ::1, NAT64 (RFC 6052), 6to4 (RFC 3056).
    if bytes.starts(with: zeros.prefix(10) + [0xff, 0xff]) { return isInternal(version4: bytes[12...]) }
    if bytes.starts(with: zeros) { return true }
    if bytes.starts(with: [0, 0x64, 0xff, 0x9b] + zeros.prefix(8)) { return isInternal(version4: bytes[12...]) }
    if bytes.starts(with: [0x20, 0x02]) { return isInternal(version4: bytes[2..<6]) }
    return switch bytes[0] {
    case 0xfc...0xff: bytes[0] != 0xfe || bytes[1] >= 0x80
    default: false
    }
  }
}
