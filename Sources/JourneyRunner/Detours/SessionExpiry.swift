import FormClient
import JourneyModel
import PageModel

/// Ends a citizen's session in a test environment, as its clock would have.
struct SessionExpiry {
  let plan: JourneyPlan
  let transport: any HTTPTransport

  /// Ends it, while the citizen keeps the cookies.
  ///
  /// - Returns: why it couldn't be done, or nil.
  func end(for citizen: Citizen) async -> LocalizedText? {
    guard plan.service.environment != .production, let template = plan.expiry,
      let url = try? citizen.url(template, at: SourceLocation(file: plan.source, line: 1, column: 1)),
      plan.allowedHosts.allows(url)
    else { return Self.failed("no address") }
    do throws(TransportFailure) {
      let response = try await transport.send(.emptyForm(to: url), for: citizen.tab.citizen)
      return response.status < 400 ? nil : Self.failed("HTTP \(response.status)")
    } catch {
      return Self.failed(error.message)
    }
  }

  private static func failed(_ reason: String) -> LocalizedText {
    LocalizedText(
      da: "Testmiljøet afsluttede ikke sessionen (\(reason)); ret 'expire' i scriptet.",
      en: "The test environment didn't end the session (\(reason)); mend 'expire' in the script.")
  }
}
