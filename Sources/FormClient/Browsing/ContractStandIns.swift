import JourneyModel
package import PageModel

package struct PageLoader: Sendable {
  package init(limits: ClientLimits) {}
  package func page(from response: HTTPResponse, at url: WebURL) -> Page? { nil }
}

package struct FormRequest: Sendable {
  package let request: HTTPRequest
  package let entries: [FormEntry]
}

package struct FormState: Sendable {
  package let form: Form
  package init(form: Form, page: Page) { self.form = form }
  package func request(with button: Field?) -> FormRequest {
    let body = form.fields.filter { $0.kind == .hidden }.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    let url = form.action ?? WebURL(scheme: "about", host: nil, path: "blank")
    let type = HeaderField("Content-Type", "application/x-www-form-urlencoded")
    return form.method == .get
      ? FormRequest(request: HTTPRequest(url: url.replacingQuery(body)), entries: [])
      : FormRequest(request: HTTPRequest(method: "POST", url: url, headers: [type], body: Array(body.utf8)), entries: [])
  }
}
