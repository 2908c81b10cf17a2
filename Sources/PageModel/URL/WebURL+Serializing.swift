extension WebURL {
  /// The serialised URL (WHATWG URL standard section 4.5).
  package var href: String { fragment.map { "\(withoutFragment)#\($0)" } ?? withoutFragment }

  /// The serialised URL without its fragment: what a request is sent to.
  package var withoutFragment: String {
    var text = scheme + ":"
    if let host {
      text += "//"
      if !username.isEmpty || !password.isEmpty {
        text += username + (password.isEmpty ? "" : ":\(password)") + "@"
      }
      text += host
      if let port { text += ":\(port)" }
    } else if path.hasPrefix("//") {
      text += "/."
    }
    text += path
    if let query { text += "?\(query)" }
    return text
  }

  /// Scheme, host and port (HTML standard section 7.1.1), as text: `https://example.dk:8080`.
  package var origin: String {
    "\(scheme)://\(host ?? "")" + (port.map { ":\($0)" } ?? "")
  }
}
