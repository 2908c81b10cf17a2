import FormClient
import JourneyModel
import PageModel

/// Asks what only a test environment tells; no part of what the citizen does.
struct TestEnvironment {
  let plan: JourneyPlan
  let hosts: HostPolicy
  let transport: any HTTPTransport

  /// What came of a question.
  struct Answer {
    /// The status code, or 0 when nothing could be asked or no answer came.
    let status: Int
    /// The body in UTF-8.
    let body: [UInt8]
    /// Why there is no answer; empty where there is one.
    var reason = ""
  }

  /// Asks for JSON at an address of the journey.
  ///
  /// - Parameters:
  ///   - address: a path or URL with the persona's facts in it.
  ///   - knowledge: what the citizen knows.
  ///   - name: the journey's key for what is asked: it keeps the question's cookies apart.
  /// - Returns: the answer, or why there is none.
  func answer(at address: Template, knowing knowledge: Knowledge, as name: String) async -> Answer {
    let place = SourceLocation(file: plan.source, line: 1, column: 1)
    guard let text = try? knowledge.text(address, at: place),
      let url = WebURL(parsing: text, base: WebURL(parsing: plan.service.base)), hosts.allows(url)
    else { return Answer(status: 0, body: [], reason: "The \(name)'s address can't be used.") }
    do throws(TransportFailure) {
      let request = HTTPRequest(url: url, headers: [HeaderField("Accept", "application/json")])
      let response = try await transport.send(request, for: CitizenID("\(name)/\(plan.id)/\(knowledge.persona.id)"))
      return Answer(status: response.status, body: BodyText.utf8(of: response, pageEncoding: nil))
    } catch {
      return Answer(status: 0, body: [], reason: error.message)
    }
  }
}
