import JourneyModel
import PageModel

/// Carries out one navigation: the request, its redirects, and the pages that go on by themselves.
struct Navigator: Sendable {
  let citizen: CitizenID
  let transport: any HTTPTransport
  let hosts: HostPolicy
  let limits: ClientLimits
  let clock: any Clock<Duration>
  let loader: PageLoader

  /// How a navigation ended, for the tab's history.
  struct Arrival: Sendable {
    let navigation: Navigation
    /// The last request made; nil when none was sent.
    let visit: Visit?
    /// The last response.
    let response: HTTPResponse?
  }

  /// The state of one navigation under way.
  private struct Course {
    var hops: [Hop] = []
    var redirects = 0
    var automaticPages = 0
    /// How often each address was asked for since the last page.
    var repeats: [String: Int] = [:]
  }

  /// Goes where a visit leads.
  func arrive(by start: Visit) async -> Arrival {
    var course = Course()
    var visit = start
    while true {
      let response: HTTPResponse
      do {
        (response, visit) = try await follow(visit, &course)
      } catch {
        return Arrival(
          navigation: Navigation(hops: course.hops, page: nil, failure: error), visit: visit, response: nil)
      }
      let page = loader.page(from: response, at: visit.request.url)
      guard let page, let step = AutomaticStep(of: page) else {
        return Arrival(
          navigation: Navigation(hops: course.hops, page: page, failure: nil), visit: visit, response: response)
      }
      course.automaticPages += 1
      if let failure = await refusal(of: step, &course, at: visit.request.url) {
        return Arrival(
          navigation: Navigation(hops: course.hops, page: page, failure: failure), visit: visit, response: response)
      }
      visit = next(step, page: page, policy: Self.policy(of: page, response))
    }
  }

  /// The policy for what leaves a page.
  static func policy(of page: Page?, _ response: HTTPResponse?) -> ReferrerPolicy {
    page?.declaredReferrerPolicy ?? ReferrerPolicy(field: response?.header("Referrer-Policy")) ?? .standard
  }

  /// Sends one request and those it is redirected to.
  private func follow(
    _ start: Visit, _ course: inout Course
  ) async throws(TransportFailure) -> (HTTPResponse, Visit) {
    var visit = start
    course.redirects = 0
    course.repeats = [:]
    while true {
      try checkLoop(visit, &course)
      let response = try await send(visit, &course)
      guard let next = try visit.redirected(by: response) else { return (response, visit) }
      course.redirects += 1
      visit = next
    }
  }

  private func send(_ visit: Visit, _ course: inout Course) async throws(TransportFailure) -> HTTPResponse {
    let request = visit.outgoing
    let result: Result<HTTPResponse, TransportFailure>
    if let problem = request.problem(hosts: hosts) {
      result = .failure(problem)
    } else {
      do {
        result = .success(try await transport.send(request, for: citizen))
      } catch {
        result = .failure(error)
      }
    }
    course.hops.append(Hop(cause: visit.cause, request: request, entries: visit.entries, result: result))
    return try result.get()
  }

  /// A service may send a citizen back to an address once, with a new cookie; a third time nothing has changed.
  private func checkLoop(_ visit: Visit, _ course: inout Course) throws(TransportFailure) {
    let origin = visit.request.url.origin
    guard course.redirects <= limits.redirects else {
      throw TransportFailure(
        .tooManyRedirects,
        "\(origin) is where redirect number \(course.redirects) leads; a browser stops after \(limits.redirects).")
    }
    guard visit.request.method == "GET" else { return }
    course.repeats[visit.request.url.withoutFragment, default: 0] += 1
    if course.repeats[visit.request.url.withoutFragment, default: 0] > 2 {
      throw TransportFailure(.redirectLoop, "\(origin) redirects in a circle: the same address came a third time.")
    }
  }

  private func refusal(of step: AutomaticStep, _ course: inout Course, at url: WebURL) async -> TransportFailure? {
    guard course.automaticPages <= limits.automaticPages else {
      return TransportFailure(
        .tooManyAutomaticPages,
        "\(url.origin) went on by itself more than \(limits.automaticPages) times without waiting for the citizen.")
    }
    guard case .refresh(_, let wait) = step, wait > .zero else { return nil }
    do {
      try await clock.sleep(for: wait)
      return nil
    } catch {
      return .cancelled(url)
    }
  }

  private func next(_ step: AutomaticStep, page: Page, policy: ReferrerPolicy) -> Visit {
    switch step {
    case .refresh(let url, _):
      return Visit(.refresh, HTTPRequest(url: url), initiator: page.url, policy: policy)
    case .submit(let sent):
      return Visit(.automaticSubmit, sent.request, entries: sent.entries, initiator: page.url, policy: policy)
    }
  }
}
