import FormClient
import JourneyModel
import PageModel

extension JourneyPlan {
  /// The hosts that the journey names: no others are contacted.
  var allowedHosts: HostPolicy {
    HostPolicy(allowing: ([service.base] + service.hosts).compactMap { WebURL(parsing: $0) })
  }
}

extension HTTPRequest {
  /// A form without fields: how a journey asks a test environment to do something.
  static func emptyForm(to url: WebURL) -> HTTPRequest {
    HTTPRequest(
      method: "POST", url: url, headers: [HeaderField("Content-Type", "application/x-www-form-urlencoded")], body: [])
  }
}
