import Foundation
import PageModel

/// Which addresses belong to one site (HTML standard section 7.1.1.1: "schemelessly same site" and the same scheme).
enum Site {
  /// Whether a request from one address to another stays on the site.
  ///
  /// `https://login.kk.dk` and `https://selvbetjening.kk.dk` are one site; `http://kk.dk` is another one, and so is every
  /// name directly under a public suffix, such as `a.azurewebsites.net` and `b.azurewebsites.net`.
  static func isSame(_ one: WebURL, _ other: WebURL) -> Bool {
    guard one.scheme == other.scheme, let host = one.host, let second = other.host else { return false }
    if host == second { return true }
    guard one.hostAddress == nil, other.hostAddress == nil, let domain = registrableDomain(of: host) else {
      return false
    }
    return domain == registrableDomain(of: second)
  }

  /// The public suffix of a host with one label more, or nil for a host that is a public suffix itself.
  ///
  /// The list is that of libcurl's own library, libpsl, which judges the Domain attribute of cookies too: the two can't
  /// disagree. It is found at run time, since libcurl brings it and its headers are seldom installed. A libcurl without
  /// it leaves the last two labels, which is right for every ordinary `.dk` name.
  static func registrableDomain(of host: String) -> String? {
    guard let library = PublicSuffixLibrary.shared else {
      let labels = host.split(separator: ".")
      return labels.count < 2 ? nil : labels.suffix(2).joined(separator: ".")
    }
    return library.registrableDomain(of: host)
  }
}

/// The public suffix list of libpsl.
// The list is libpsl's built-in constant, which nobody writes to, and psl_registrable_domain only reads it.
@safe private struct PublicSuffixLibrary: @unchecked Sendable {  // Unchecked because pointers are never Sendable.
  private typealias Latest = @convention(c) (UnsafePointer<CChar>?) -> OpaquePointer?
  private typealias Registrable = @convention(c) (OpaquePointer?, UnsafePointer<CChar>?) -> UnsafePointer<CChar>?

  static let shared = PublicSuffixLibrary()

  private let list: OpaquePointer
  private let lookUp: Registrable

  private init?() {
    guard let program = unsafe dlopen(nil, RTLD_NOW), let latest = unsafe dlsym(program, "psl_latest"),
      let lookUp = unsafe dlsym(program, "psl_registrable_domain"),
      let list = unsafe unsafeBitCast(latest, to: Latest.self)(nil)
    else { return nil }
    unsafe self.list = unsafe list
    unsafe self.lookUp = unsafe unsafeBitCast(lookUp, to: Registrable.self)
  }

  func registrableDomain(of host: String) -> String? {
    unsafe host.withCString { text in
      // The answer points into the text.
      unsafe lookUp(list, text).map { unsafe String(cString: $0) }
    }
  }
}
