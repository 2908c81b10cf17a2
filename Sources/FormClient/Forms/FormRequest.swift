import JourneyModel
package import PageModel

/// A form made into a request.
package struct FormRequest: Sendable, Equatable {
  /// The request.
  package let request: HTTPRequest
  /// The entry list it carries, before encoding.
  package let entries: [FormEntry]
}

extension FormState {
  /// The request that a browser sends for the form (HTML standard section 4.10.22.3), or nil where it sends none:
  /// an action that is no URL, `method=dialog`, or controls without a form.
  ///
  /// - Parameter button: the button that submits it, whose `formaction`, `formmethod` and `formenctype` go first.
  /// - Returns: the request with its entry list.
  package func request(with button: Field?) -> FormRequest? {
    guard form.node != nil else { return nil }
    let addresses = QueryEscaping.pageEncoding.resolver(base: page.baseURL, encoding: page.tree.encoding)
    let overrides = button?.attributes ?? [:]
    let action =
      overrides["formaction"].flatMap { $0.isEmpty ? nil : $0 }
      .map { FormTarget.action($0, url: page.url, addresses: addresses) } ?? form.action
    let method = overrides["formmethod"].map { FormTarget.method($0) } ?? form.method
    let enctype = overrides["formenctype"].map { FormTarget.encoding($0) } ?? form.encoding
    guard let action, method != .dialog else { return nil }
    let encoding = submissionEncoding
    let entries = EntryList(state: self, submitter: button, encoding: encoding).entries()
    if method == .get {
      let query = String(decoding: FormEncoder.urlEncoded(entries, in: encoding), as: UTF8.self)
      return FormRequest(request: HTTPRequest(url: action.withQuery(query)), entries: entries)
    }
    let body = FormEncoder.body(of: entries, as: enctype, in: encoding)
    return FormRequest(
      request: HTTPRequest(
        method: "POST", url: action, headers: [HeaderField("Content-Type", body.contentType)], body: body.bytes),
      entries: entries)
  }

  /// The encoding a form is sent in (HTML standard section 4.10.22.5, "pick an encoding for the form").
  var submissionEncoding: TextEncoding {
    guard let accepted = form.acceptCharset else {
      return (TextEncoding(label: page.tree.encoding) ?? .utf8).output
    }
    return (accepted.spaceSeparated.lazy.compactMap { TextEncoding(label: $0) }.first ?? .utf8).output
  }
}

extension WebURL {
  /// The URL with another query that is already encoded ("mutate action URL").
  fileprivate func withQuery(_ query: String) -> WebURL {
    WebURL(
      scheme: scheme, username: username, password: password, host: host, port: port, path: path, query: query,
      fragment: fragment)
  }
}
