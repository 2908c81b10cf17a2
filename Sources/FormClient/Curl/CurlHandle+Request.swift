import CCurl
import JourneyModel
import PageModel

extension CurlHandle {
  /// Sets every option for one transfer.
  ///
  /// The handle must be clear, and the transfer must live until the handle is cleared again.
  func prepare(for transfer: CurlTransfer, jar: CookieJar, settings: TransportSettings) {
    setErrorText()
    unsafe setCallbacks(Unmanaged.passUnretained(transfer).toOpaque())
    unsafe setPointer(CURLOPT_SHARE, jar.share)
    // No file, but what turns the cookie engine on: a share alone leaves it off (libcurl 7.88).
    set(CURLOPT_COOKIEFILE, "")
    setGuards(settings)
    setAddress(of: transfer.request.url, settings)
    setBounds(settings.limits)
    setRequest(transfer.request, settings: settings)
  }

  private func setGuards(_ settings: TransportSettings) {
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    // Neither the environment's proxies nor the user's ~/.netrc may change where a request goes or what it says.
    set(CURLOPT_PROXY, "")
    set(CURLOPT_NOPROXY, "*")
    set(CURLOPT_NETRC, 0)
    // Signals belong to the process; a name that never resolves must not hold up the others when it is given up.
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_QUICK_EXIT, 1)
    if let file = settings.trustedCertificates {
      set(CURLOPT_CAINFO, file)
      set(CURLOPT_CAPATH, nil)
    }
  }

  private func setAddress(of url: WebURL, _ settings: TransportSettings) {
    guard let host = url.host, let address = settings.resolving[host] else { return }
    let target = address.utf8.contains(UInt8(ascii: ":")) ? "[\(address)]" : address
    set(CURLOPT_CONNECT_TO, ["\(host)::\(target):"])
  }

  private func setBounds(_ limits: ClientLimits) {
    set(CURLOPT_CONNECTTIMEOUT_MS, limits.connecting.milliseconds)
    set(CURLOPT_TIMEOUT_MS, limits.response.milliseconds)
    // Ends a trickle where the time to a response is set above a minute. It must not be shorter: libcurl counts a
    // service's silent thinking as a trickle too.
    set(CURLOPT_LOW_SPEED_LIMIT, 64)
    set(CURLOPT_LOW_SPEED_TIME, 60)
    set(CURLOPT_BUFFERSIZE, 65_536)
  }

  private func setRequest(_ request: HTTPRequest, settings: TransportSettings) {
    set(CURLOPT_URL, request.url.withoutFragment)
    // The URL parser has resolved the dots already.
    set(CURLOPT_PATH_AS_IS, 1)
    set(CURLOPT_ACCEPT_ENCODING, "")
    set(CURLOPT_USERAGENT, settings.userAgent)
    set(CURLOPT_HTTPHEADER, Self.fieldLines(of: request, acceptLanguage: settings.acceptLanguage))
    switch (request.method, request.body) {
    case ("GET", nil): set(CURLOPT_HTTPGET, 1)
    case ("HEAD", nil): set(CURLOPT_NOBODY, 1)
    case ("POST", let body):
      set(CURLOPT_POST, 1)
      setBody(body ?? [])
    case (let method, let body):
      if let body {
        set(CURLOPT_POST, 1)
        setBody(body)
      }
      set(CURLOPT_CUSTOMREQUEST, method)
    }
  }

  private static func fieldLines(of request: HTTPRequest, acceptLanguage: String) -> [String] {
    // libcurl would wait for “100 Continue” before a large body, and name a type for a body that has none.
    var lines = ["Expect:"]
    var names: Set<String> = []
    for field in request.headers {
      names.insert(field.name.lowercased())
      // A semicolon in place of the colon is libcurl's notation for a field without a value.
      lines.append(field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
    }
    if !names.contains("accept") {
      lines.append("Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
    }
    if !names.contains("accept-language") { lines.append("Accept-Language: \(acceptLanguage)") }
    if !names.contains("content-type") { lines.append("Content-Type:") }
    return lines
  }
}

extension Duration {
  /// Whole milliseconds, at least one: libcurl takes 0 for no bound at all.
  fileprivate var milliseconds: Int {
    let (seconds, attoseconds) = components
    let whole = Int(clamping: seconds).multipliedReportingOverflow(by: 1_000)
    return max(
      1,
      whole.overflow
        ? Int(Int32.max) : min(whole.partialValue + Int(attoseconds / 1_000_000_000_000_000), Int(Int32.max)))
  }
}
