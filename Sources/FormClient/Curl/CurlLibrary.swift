private import CCurl

/// The libcurl that this process is linked with.
package enum CurlLibrary {
  /// Whether libcurl is ready; evaluating it first sets libcurl up, once a process.
  static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// The version of libcurl, such as `7.88.1`.
  package static let version = unsafe String(cString: journey_version().pointee.version)

  /// What this libcurl lacks of what the client builds on, in words; empty on the platforms we support.
  ///
  /// Without the public suffix list a service could set cookies for all of `.dk` (RFC 6265 section 5.3 step 5).
  package static let missingFeatures: [String] = {
    let features = unsafe journey_version().pointee.features
    return [
      (CURL_VERSION_PSL, "public suffix list"), (CURL_VERSION_SSL, "TLS"), (CURL_VERSION_HTTP2, "HTTP/2"),
      (CURL_VERSION_ASYNCHDNS, "asynchronous name resolution"), (CURL_VERSION_LIBZ, "gzip"),
      (CURL_VERSION_BROTLI, "brotli"),
    ].filter { features & Int32($0.0) == 0 }.map(\.1)
  }()
}
